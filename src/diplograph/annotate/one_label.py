"""One label for what a parser labels in two ways: the same words mean the same, whichever it chose."""

from typing import TYPE_CHECKING

from diplograph.annotate.lemmas import lemmatizer
from diplograph.config import MODEL_DIR

if TYPE_CHECKING:
    from spacy.tokens import Token

CLAUSES = ("ccomp", "xcomp", "csubj", "parataxis")
GIVEN = ("with", "of", "for", "about")
"""Prepositions of what is given, told of or asked for."""
DECLARING = frozenset("declare pronounce proclaim announce consider".split())
TAKING = frozenset("find take seek have get win gain give make".split())
"""Verbs with a bare noun for their object."""
WRITING = frozenset("cable telegraph telephone phone wire radio write email text".split())
PARTS = frozenset("part some half most much share bulk all lot portion majority".split())
"""Words for a part of what follows "of"."""


def relative(clause: "Token") -> None:
    """ "It was India that shelled it": a clause right behind a noun, with no comma, is about the noun, not about all that is said.

    One with "who" is never about a verb: ""No," said Ann Roe, a lawyer, who thanked them" is about who says so.
    """
    noun = clause.head
    first = clause.left_edge.i
    if noun.pos_ == "VERB" and any(c.lower_ == "who" and c.dep_ == "nsubj" for c in clause.children):
        behind = [c for c in noun.children if c.dep_ == "nsubj" and noun.i < c.i < first]
        if behind:
            clause.head, clause.dep_ = behind[-1], "acl:relcl"
        return
    if noun.pos_ in ("NOUN", "PROPN", "PRON") and noun.i < first and clause.doc[first - 1].text != ",":
        clause.dep_ = "acl:relcl"


def participle(adjective: "Token", label: str) -> None:
    """ "Is bound by treaty", "were involved": with the helper or the agent of a passive it is a verb, else its subject is a plain one."""
    if adjective.pos_ != "ADJ":
        return
    verb = lemmatizer(MODEL_DIR)(adjective.text, "VBN")
    if label != "nsubj:pass" or any(c.dep_ in ("aux:pass", "obl:agent") for c in adjective.children):
        if verb != adjective.lower_:
            _verb(adjective, verb)
        return
    adjective.tag_, adjective.lemma_ = "JJ", adjective.lower_
    for child in adjective.children:
        if child.dep_ == "nsubj:pass":
            child.dep_ = "nsubj"


def behind_noun(adjective: "Token") -> None:
    """ "Fighters affiliated with Hamas": a participle that stands behind its noun and has a phrase of its own."""
    verb = lemmatizer(MODEL_DIR)(adjective.text, "VBN") if adjective.i > adjective.head.i else ""
    if not adjective.lower_.endswith("ed") or verb in ("", adjective.lower_):
        return
    if any(c.dep_ in ("obl", "obl:agent") and c.i > adjective.i for c in adjective.children):
        _verb(adjective, verb)
        adjective.dep_ = "acl"


def _verb(word: "Token", lemma: str) -> None:
    word.pos_, word.tag_, word.lemma_ = "VERB", "VBN", lemma
    for child in word.children:
        if child.dep_ == "cop":
            child.dep_ = "aux:pass"


def only_object(receiver: "Token") -> None:
    """ "Presented Israel with a draft": where what is given or told stands behind a preposition, the receiver is the object."""
    beside = list(receiver.head.children)
    behind = any(c.dep_ == "obl" and _behind(c) in GIVEN for c in beside)
    if behind and not any(c.dep_ == "obj" or c.dep_ in CLAUSES for c in beside):
        receiver.dep_ = "obj"


def _behind(noun: "Token") -> str:
    """The preposition of a phrase, or ""."""
    return next((c.lower_ for c in noun.children if c.dep_ == "case" and c.i < noun.i), "")


def declared_over(particle: "Token") -> None:
    """ "Declared the truce over": what it is declared to be, no part of the verb."""
    verb = particle.head
    declared = any(c.dep_ == "obj" and verb.i < c.i < particle.i for c in verb.children)
    if declared and particle.lower_ == "over" and verb.lemma_.lower() in DECLARING:
        particle.dep_, particle.pos_, particle.tag_ = "xcomp", "ADJ", "JJ"


def part_of(part: "Token") -> None:
    """ "Put part of the blame on X": what stands behind "part of" is the whole, whatever it hangs on."""
    after = part.nbor() if part.i + 1 < len(part.doc) else part
    if part.lemma_.lower() in PARTS and after.lower_ == "of" and after.dep_ == "case":
        whole = after.head
        if whole.dep_ == "obl" and whole.head.i == part.head.i:
            whole.head, whole.dep_ = part, "nmod"


def told(clause: "Token") -> None:
    """ "Let it be known that X": what is known is the content, not the subject, where the verb above has an "it" of its own."""
    up = clause.head
    if (
        up.dep_ == "xcomp"
        and up.i < clause.i
        and any(c.dep_ in ("expl", "obj") and c.lower_ == "it" for c in up.head.children)
    ):
        clause.dep_ = "ccomp"


def conjunction(that: "Token") -> None:
    """ "A report that Washington had offered an amnesty": "that" is no time or place."""
    if that.lower_ == "that" and that.i < that.head.i and that.head.dep_ in ("acl", "ccomp"):
        that.dep_, that.pos_, that.tag_ = "mark", "SCONJ", "IN"


def helper(be: "Token") -> None:
    """ "Are locked in talks": a form of "be" before a past participle makes a passive."""
    verb = be.head
    finite = be.lemma_ == "be" and be.tag_ not in ("VBN", "VBG")
    helped = any(c.dep_ in ("aux:pass", "obj") or (c.dep_ == "aux" and c.i > be.i) for c in verb.children)
    if not finite or verb.tag_ != "VBN" or verb.i < be.i or helped:
        return
    be.dep_ = "aux:pass"
    for child in verb.children:
        if child.dep_ == "nsubj":
            child.dep_ = "nsubj:pass"


def taken(thing: "Token") -> None:
    """ "Found shelter in Chad": a bare noun behind a verb that has no other object is its object."""
    verb = thing.head
    if thing.tag_ == "VBG" and verb.lemma_.lower() in WRITING:
        thing.dep_ = "advcl"  # "cabled Egypt protesting": who writes protests
    bare = thing.pos_ == "NOUN" and verb.i + 1 == thing.left_edge.i and verb.lemma_.lower() in TAKING
    if bare and not any(c.dep_ in ("obj", "aux:pass") for c in verb.children):
        thing.dep_ = "obj"


def noun(adjective: "Token") -> None:
    """ "Ann Roe, a Bosnian Serb,": an adjective with an article that says who somebody is."""
    if adjective.tag_ == "JJ" and adjective.ent_type_ == "NORP" and any(c.dep_ == "det" for c in adjective.children):
        adjective.pos_, adjective.tag_ = "NOUN", "NN"


def of_participle(be: "Token") -> None:
    """ "Are locked in talks": before a participle that is a verb, "be" makes a passive."""
    if be.head.tag_ == "VBN" and be.head.pos_ == "VERB":
        be.dep_ = "aux:pass"
        for child in be.head.children:
            if child.dep_ == "nsubj":
                child.dep_ = "nsubj:pass"
