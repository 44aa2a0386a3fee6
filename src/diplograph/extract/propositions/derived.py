"""Roles that a frame may ask for and no dependent holds, and lemmas that the tagger cut short."""

from typing import TYPE_CHECKING

from diplograph.annotate import base, case_of, sided
from diplograph.extract.clauses.barred import barred
from diplograph.extract.clauses.clause_shapes import behind_to, imperative
from diplograph.extract.clauses.conditions import depends_on
from diplograph.extract.clauses.negation import NOT, at_no_time
from diplograph.extract.clauses.wholes import each_named
from diplograph.extract.propositions.orders import bidden, label, writer
from diplograph.extract.propositions.pressed import pressed, pressing
from diplograph.extract.propositions.proposition import Proposition
from diplograph.extract.propositions.summed_up import asked, charged, whose

if TYPE_CHECKING:
    from collections.abc import Callable

    from diplograph.annotate.plain import Token

BEFORE = ("compound", "obl:unmarked", "obl:npmod", "nmod:unmarked", "amod")
"""How a parser may hang "Iran" on "backed" in "the Iran-backed militia"."""
PASSED_ON = frozenset("for on against with between to".split())
"""Prepositions whose phrase says the same of a noun and of a participle behind it."""
IMPUTING = frozenset("attribute ascribe blame impute pin".split())
"""Participles whose "on" or "to" names whoever is held to have done what their noun says."""
POSTED = frozenset("stationed deployed based posted garrisoned quartered billeted positioned".split())
"""Participles whose "in" says where their noun is: "troops stationed in Mali"."""
HELPERS = ("aux", "aux:pass", "cop")
MAKING = frozenset(
    "adopt announce build carry cast commit compose conduct construct deliver draft draw enact float formulate give impose introduce issue "
    "launch lay lead make mount offer order pass pen perpetrate post propose publish put release set stage submit suggest table unveil "
    "want write".split()
)
"""What is done to a deed or a text by whose it is."""
RELATIVES = frozenset(("that", "which"))


def derived(p: Proposition, role: str, known: dict[int, Proposition]) -> "list[Token]":
    """What fills a role that is read off only when a frame asks for it.

    `self`: the word itself ("striking miners"). `each`: it and the names joined to it ("were from Chad, Mali and Togo").
    `head`: the noun that a participle stands before, `before`: what stands
    before the participle ("the Iran-backed militia"). `bare`: a clause whose verb is bare ("insisted that Kosovo withdraw").
    `done`: a participle ("wants the road reopened").
    `denied`: a clause that is itself negative ("said it had not fired", "said no troops had crossed").
    `label`: whom a headline's imperative tells what to do ("Mali: End the siege").
    `writer`: who does so ("Paris to Mali: End the siege").
    `seat`: where a passive has what is said there ("was welcomed in Addis Ababa"): of a capital, its government says it.
    `anti`: whom a noun's "anti-" names ("an anti-Taliban offensive").
    `title`: what stands before a name ("Bishop Paulino Lado").
    `barred`: to whom a clause says that something is forbidden ("nobody may leave").
    `unless`: on whose acts it depends ("threatened to walk out unless the mine pays").
    `hinge`: the same, where it is named.
    `acl`: the verb of a noun's participle or relative clause ("a convoy carrying flour").
    `imperative`: what a quotation orders (""Free them," said X").
    `infinitive`: a clause with "to" ("told X to leave", not "he told X, …").
    `above`: whoever does what a noun's phrase goes with ("marched in protest", "Egypt, at odds with Ethiopia").
    `governor`: the word that the predicate hangs on ("helped to negotiate", "reached with the help of").
    `poss` of a noun that sums up a clause: whoever acts or speaks in it ("Turkey freed him, a step that Berlin welcomed").
    `receiver` of such a noun that is another's: of whom it was asked ("Mali freed him, a demand of the bishops").
    `charged`: what "a charge" sums up ("said that Chad had armed them, a charge that Chad denies").
    `pressed`: who pressed for it before ("relented after nurses struck"), `pressing`: who still does ("will strike until it pays").
    `stranded`: a preposition without its noun ("was called for by …").
    `maker`: whose deed or text a noun is by a clause of its own ("the sanctions that Chad had imposed", "a plan drawn up by Chad").
    `prep:from` under an adverb of the verb: "walked away from the deal"; `prep:on` of a participle: "sanctions imposed on Syria".
    """
    if read := ROLES.get(role):
        return read(p)
    if role == "above":
        return _above(p.token, known)
    if not role.startswith("prep:"):
        return []
    if p.part == "verb":
        adverbs = [c for c in p.token.children if c.dep_ == "advmod" and c.i > p.token.i]
        return [c for a in adverbs for c in a.children if base(c.dep_) == "obl" and case_of(c) == role[5:]]
    return _of_participle(p.token, role[5:]) if p.part == "noun" else []


def _head(p: Proposition) -> "list[Token]":
    """The noun that a participle stands before, or the name behind it or its noun: "jailed novelist Ann Roe", "Kremlin critic Ann Roe"."""
    noun = p.token.head
    if p.token.dep_ == "nmod:desc":
        return [noun]
    if p.token.dep_ != "amod":
        return []
    return [noun.head] if noun.dep_ == "nmod:desc" else [noun]


def _before(p: Proposition) -> "list[Token]":
    return [c for c in p.token.children if c.dep_ in BEFORE and c.i < p.token.i] if p.token.dep_ == "amod" else []


def _governor(p: Proposition) -> "list[Token]":
    return [p.token.head] if p.token.head.i != p.token.i else []


def _stranded(p: Proposition) -> "list[Token]":
    verb = p.token
    return [c for c in verb.children if c.pos_ == "ADP" and c.dep_ != "case" and c.i > verb.i and not c.children]


def _done(p: Proposition) -> "list[Token]":
    found = (*p.get("comp"), *_participles(p.get("obj")))
    return [t for t in found if t.tag_ == "VBN" and t.i != p.token.i]  # not "a man wanted by the court"


def _participles(nouns: "list[Token]") -> "list[Token]":
    """What stands right behind a noun as if it described it: "wants wages raised"."""
    return [c for n in nouns for c in n.children if c.dep_ == "acl" and c.i == n.i + 1]


def _of_participle(noun: "Token", case: str) -> "list[Token]":
    """ "Sanctions imposed on Syria", "aid earmarked for Mali": the phrase of a participle right behind the noun is the noun's.

    Not of "attacks blamed on the rebels", who are held to have done them.
    """
    if case not in PASSED_ON and case != "in":
        return []
    participles = [
        c
        for c in noun.children
        if c.dep_ == "acl" and c.tag_ == "VBN" and c.i > noun.i and c.lemma_.lower() not in IMPUTING
    ]
    if case == "in":
        participles = [c for c in participles if c.lower_ in POSTED]
    return [c for v in participles for c in v.children if base(c.dep_) == "obl" and case_of(c) == case]


def _makers(p: Proposition) -> "list[Token]":
    """ "The sanctions that Chad had imposed", "a plan drawn up by Uganda": whose deed or words a noun stands for."""
    by: list[Token] = []
    for clause in (c for c in p.token.children if c.i > p.token.i and c.lemma_.lower() in MAKING):
        if clause.dep_ == "acl" and clause.tag_ == "VBN":
            by += [c for c in clause.children if c.dep_ == "obl:agent" and c.pos_ != "PRON"]
        elif clause.dep_ == "acl:relcl" and "obj" not in clause.child_labels - _relative(clause):
            passive = "aux:pass" in clause.child_labels
            who = [c for c in clause.children if c.dep_ == ("obl:agent" if passive else "nsubj")]
            by += [c for c in who if c.pos_ != "PRON" and (passive or c.i < clause.i)]
    return by


def _relative(clause: "Token") -> frozenset[str]:
    """The labels that only a relative pronoun holds in its clause."""
    return frozenset(c.dep_ for c in clause.children if c.lower_ in RELATIVES)


def _above(noun: "Token", known: dict[int, Proposition]) -> "list[Token]":
    """The noun that a phrase hangs on, or the subject of the verb that it does."""
    if noun.dep_ in ("nmod", "appos") and noun.head.pos_ in ("PROPN", "NOUN"):
        return [noun.head]
    if noun.dep_ == "acl:relcl" and noun.child_labels.isdisjoint(("nsubj", "cop")):
        return [noun.head]  # "Russia, once the main broker between them, …"
    governor = known.get(noun.head.i) if noun.dep_ == "obl" else None
    if governor is None or any(t.dep_ == "nsubj" for t in noun.doc[noun.head.i : noun.i]):
        return []  # "urged restraint, while Egypt, at odds with Ethiopia, …"
    if governor.passive:  # "on her arrival, the minister was met by dancers"
        own = any(c.dep_ == "nmod:poss" and c.pos_ == "PRON" for c in noun.children)
        return governor.get("obj") if own else []
    return governor.get("subj")


def _bare(verb: "Token") -> bool:
    """Whether a clause with a subject of its own has a bare verb: "that Kosovo withdraw", "that they be freed"."""
    if verb.child_labels.isdisjoint(("nsubj", "nsubj:pass")):
        return False
    helpers = [c.lower_ for c in verb.children if c.dep_ in HELPERS]
    marks = {c.lower_ for c in verb.children if c.dep_ == "mark"}
    plural = verb.tag_ == "VBP" and "that" in marks and verb.head.lemma_ not in ("insist", "suggest")
    return helpers == ["be"] or (not helpers and "to" not in marks and (verb.tag_ == "VB" or plural))


def _denied(verb: "Token") -> bool:
    """Whether a clause says that something did not happen: it is negated, or a "no" stands on what it is about.

    "Not one plane crossed", "at no time did it fire", "none of its men were there".
    """
    if any(c.dep_ == "advmod" and (c.lower_ in NOT or c.lower_ == "neither") for c in verb.children):
        return True
    core = [c for c in verb.children if c.dep_ in ("nsubj", "obj", "nsubj:pass") or at_no_time(c)]
    return any(
        c.lower_ in ("no", "none") or _not_one(c) for t in core for c in (t, *t.children) if c is t or _counts(c)
    )


def _counts(word: "Token") -> bool:
    return word.dep_ in ("det", "nummod", "advmod", "cc:preconj", "amod")


def _not_one(word: "Token") -> bool:
    """ "Not one", "not a single"; not "not all"."""
    return word.lower_ == "not" and word.nbor(1).lower_ in ("one", "a", "single")


def whole_lemma(token: "Token", lemma: str) -> tuple[str, ...]:
    """A lemma, and what it may stand for where the lemmatizer cut or kept an ending: "sympathis", "stymy", "clamoured"."""
    if token.pos_ != "VERB" or not token.lower_.endswith(("ed", "es", "ing")):
        return (lemma,)
    if lemma.endswith("ed"):
        return (lemma, lemma[:-2], lemma[:-1])
    if lemma.endswith("ing") and lemma == token.lower_:
        return (lemma, lemma[:-3], f"{lemma[:-3]}e")  # "shuttling", kept whole
    if lemma[-2:-1] == lemma[-1:]:
        return (lemma, f"{lemma}e", lemma[:-1])  # "hemmed", cut to "hemm"
    return (lemma, f"{lemma}e", f"{lemma[:-1]}ie") if lemma.endswith("y") else (lemma, f"{lemma}e")


ROLES: "dict[str, Callable[[Proposition], list[Token]]]" = {
    "self": lambda p: [p.token], "head": _head, "each": lambda p: each_named(p.token),
    "before": _before, "governor": _governor, "stranded": _stranded,
    "bare": lambda p: [t for t in p.get("comp") if _bare(t)], "done": _done,
    "label": label, "writer": lambda p: [w for t in label(p) for w in writer(t)],
    "denied": lambda p: [t for t in p.get("comp") if _denied(t)],
    "imperative": lambda p: [t for t in p.get("comp") if imperative(t)],
    "infinitive": lambda p: [t for t in p.get("comp") if behind_to(t) or bidden(t)],
    "barred": lambda p: barred(p.token) if p.part == "verb" else [],
    "poss": whose,
    "receiver": asked,
    "charged": charged, "pressed": pressed, "pressing": pressing,
    "seat": lambda p: p.get("prep:in"),
    "unless": lambda p: depends_on(p.token),
    "hinge": lambda p: [t for t in depends_on(p.token) if t.pos_ != "PRON"],
    "title": lambda p: [c for c in p.token.children if c.dep_ == "nmod:desc"],
    "anti": lambda p: [c for c in p.token.children if c.dep_ in BEFORE and sided(c) == "anti"],
    "maker": _makers,
    "acl": lambda p: [c for c in p.token.children if c.dep_ in ("acl", "acl:relcl")],
}  # fmt: skip
"""How each of the simple ones is read."""
