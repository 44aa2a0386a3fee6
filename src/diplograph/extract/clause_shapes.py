"""Shapes of clauses that tell whether what they say came about: imperatives, infinitives, gerunds, taken for granted."""

from typing import TYPE_CHECKING

from diplograph.annotate import base

if TYPE_CHECKING:
    from spacy.tokens import Token

    from diplograph.schema import Cues

FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
ASKING = frozenset("how why who what where which when".split())
FACTIVE = frozenset("know realize realise notice discover learn remember forget regret".split())
MANDATIVE = frozenset("ask demand insist urge request recommend suggest propose require".split())
SUBJECTLESS = frozenset(
    "love like appreciate recommend thank hope want agree enjoy hate think know guess believe need".split()
)
"""Verbs that a writer may leave without "I": "love this park" orders nothing."""
SPEECH = frozenset("say tell add announce report think believe guess".split())
NOT_YET = frozenset("before once when whenever until till unless".split())
IN_VIEW = {"advcl": ("to", "on", "about"), "acl": ("in", "about", "to", "over", "on")}
"""Prepositions before a gerund that is only meant or discussed, by its label."""


def finite(node: "Token") -> bool:
    """Whether a clause has a tense of its own."""
    return node.tag_ in FINITE or any(c.dep_ in ("aux", "aux:pass", "cop") and c.tag_ in FINITE for c in node.children)


def infinitive(node: "Token") -> bool:
    """Whether a verb stands behind "to"."""
    return node.tag_ in ("VB", "VBN", "VBG") and any(
        c.dep_ in ("mark", "aux") and c.lower_ == "to" for c in node.children
    )


def imperative(node: "Token") -> bool:
    """ "Tell them", "do not go": a bare verb at the top with no subject and no auxiliary but "do"."""
    if node.tag_ != "VB" or node.lemma_.lower() in SUBJECTLESS:
        return False
    for child in node.children:
        if base(child.dep_) in ("nsubj", "expl") or (child.dep_ in ("aux", "mark") and child.lemma_ != "do"):
            return False
    return imperative(node.head) if node.dep_ == "conj" else node.dep_ in ("ROOT", "parataxis")


def shares_helpers(node: "Token") -> bool:
    """ "Will go and see": a later verb without subject or helpers of its own takes those of the first; not behind "but"."""
    if node.dep_ != "conj" or node.head.pos_ not in ("VERB", "AUX"):
        return False
    for child in node.children:
        if base(child.dep_) == "nsubj" or child.dep_ in ("aux", "mark", "cop") or child.lower_ == "but":
            return False
    return node.tag_ == "VB" or (node.tag_ == node.head.tag_ and node.tag_ in ("VBG", "VBN"))


def quoted(clause: "Token") -> bool:
    """Whether a parataxis is what its head says, rather than a sentence beside it."""
    return clause.head.i > clause.i or clause.head.lemma_ in SPEECH


def taken_for_granted(node: "Token", up: "Token") -> bool:
    """ "Did not know that …", "asked how …": the clause holds, whatever is said of the knowing."""
    if base(node.dep_) != "ccomp" or not finite(node):
        return False
    if any(c.lower_ in ASKING and c.i < node.i for c in node.children):
        return True
    return up.lemma_ in FACTIVE and not any(c.lower_ in ("if", "whether") for c in node.children)


def not_yet(node: "Token") -> bool:
    """ "Once they leave", "before you agree": in the present tense, something still open."""
    passive = node.tag_ == "VBN" and any(c.dep_ == "aux:pass" and c.tag_ in ("VBZ", "VBP") for c in node.children)
    if node.dep_ != "advcl" or (node.tag_ not in ("VBP", "VBZ", "VB", "VBG") and not passive):
        return False
    marks = {c.lower_ for c in node.children if c.dep_ in ("mark", "advmod")}
    if node.tag_ == "VBG":
        return "before" in marks and node.head.tag_ not in ("VBD", "VBN")
    past = any(c.lower_ in ("had", "was", "were") for c in node.children if base(c.dep_) == "aux")
    return node.head.lower_ in ("soon", "long") or (bool(marks & NOT_YET) and not past)


def only_meant(node: "Token", up: "Token", cues: "Cues") -> str:
    """The modality of a clause that says what for or what about: "sent him to talk", "a way to talk", "thought on leaving"."""
    label = base(node.dep_)
    if infinitive(node) and label in ("acl", "advcl", "csubj", "ccomp") and up.lemma_ not in ("use", "go"):
        return "desired" if label == "advcl" else "possible"
    if node.tag_ != "VBG" or up.lemma_ in cues.reporting or up.lemma_ in cues.reporting_nouns:
        return ""
    marks = IN_VIEW.get(label, ())
    return "possible" if any(c.dep_ in ("mark", "case") and c.lower_ in marks for c in node.children) else ""


def came_about(up: "Token") -> bool:
    """ "Was able to secure", "had to leave": in the past it was so, unless denied."""
    if up.lemma_.lower() == "have":
        return up.tag_ == "VBD"
    return up.lemma_.lower() == "able" and any(c.dep_ == "cop" and c.tag_ == "VBD" for c in up.children)


def own_turn(node: "Token") -> str:
    """The modality of "have to" and "be going to" themselves."""
    if node.lemma_ not in ("have", "go") or not any(
        c.dep_ in ("xcomp", "advcl") and c.tag_ == "VB" and infinitive(c) for c in node.children
    ):
        return ""
    if node.lemma_ == "have":
        return "" if node.tag_ == "VBD" else "desired"
    return "future" if node.tag_ == "VBG" else ""


def subjunctive(clause: "Token") -> bool:
    """ "Demands that it be suspended", "asks that they leave": a bare verb asks, it does not report."""
    if clause.tag_ == "VBP":
        return clause.head.lemma_ in MANDATIVE
    return clause.tag_ == "VB" and not any(c.dep_ == "aux" and c.lower_ != "be" for c in clause.children)
