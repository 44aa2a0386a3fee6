"""What the words of a plural tell of the group that it means: of what kind its members are, and how many."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of, reciprocal

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

STATES = frozenset("country nation state republic neighbour neighbor government capital".split())
ALLIES = ("ally", "partner")
"""What two states are called that the text has just named side by side."""
NEIGHBOURS = ("neighbour", "neighbor")
PARTIES = frozenset("party side foe rival enemy camp faction belligerent".split())
SENT = frozenset("force army delegation team".split())
"""What acts for a side, and may be called by in the dual alone: "the two delegations", "both armies"."""
SIDES = PARTIES - {"party"}
WITHIN = frozenset("camp faction".split())
"""What sides within a state are called, which are no states."""
LEADERS = frozenset("leader president minister man woman".split())
HOLDERS = LEADERS - {"man", "woman"}
FIELDS = ("prime", "foreign", "defence", "defense", "interior", "finance", "energy", "trade")
"""What says of which matter "the two foreign ministers" are."""
SITTING = frozenset(
    "lawmaker legislator senator deputy mp congressman representative politician parliamentarian voter supporter".split()
)
"""Who is of a political party."""
POLITICAL = "political party"
JOINING = frozenset("agree sign fight clash meet negotiate talk battle exchange initial ratify".split())
"""What two do with or to each other."""
TALKS = frozenset("talk negotiation dialogue truce ceasefire agreement accord pact deal treaty".split())
"""What two hold or reach with each other."""
BODIES: dict[str, tuple[str, ...]] = {
    POLITICAL: ("party",),
    "company": ("company", "organisation"), "firm": ("company", "organisation"), "bank": ("company", "organisation"),
    "charity": ("ngo",), "agency": ("ngo", "igo", "organisation"), "group": ("ngo", "armed_group", "organisation"),
    "organisation": ("ngo", "igo", "organisation"), "organization": ("ngo", "igo", "organisation"),
}  # fmt: skip
"""Nouns for bodies of other kinds, and the types of actor that "both" of them may be."""
NUMBERS = {"three": 3, "four": 4, "five": 5}


def counted_group(noun: "Token", words: frozenset[str]) -> tuple[str, int] | None:
    """Of what kind a group is and how many it has (0: not said); None where the noun names no group said before."""
    lemma = noun.lemma_.lower()
    each = noun.tag_ == "NN" and bool(words & {"each", "either", "neither"}) and lemma in STATES | PARTIES
    if each_the_other(noun):
        return "side", 2
    if noun.lower_ == "both":
        if noun.head.dep_ == "acl:relcl" and any(c.lower_ in ("which", "whom") for c in noun.children):
            return "side", 2  # "Chad and Mali, both of which"
        alone = noun.dep_ in ("nsubj", "obj", "iobj", "obl", "obl:agent", "nmod")
        return ("side", 2) if alone and "nmod" not in noun.child_labels else None
    if noun.pos_ == "NUM":
        said = noun.lower_ in ("two", *NUMBERS) and words & {"the", "all"} and noun.dep_ not in ("nummod", "compound")
        return (lemma, NUMBERS.get(noun.lower_, 2)) if said else None
    if (lemma in ("pair", "duo") and "the" in words) or each:
        return lemma, 2
    if noun.tag_ not in ("NNS", "NNPS"):
        return None
    size = _size(lemma, words) or (2 if lemma in STATES and "the" in words and _each_other(noun) else 0)
    return (lemma, size) if not size or _known(noun, words) else None


def each_the_other(word: "Token") -> bool:
    """ "Each blames the other", "which each blames on the other": one of two, whose other is the second."""
    if word.lower_ != "each" or word.dep_ != "nsubj":
        return False
    beside = (c for c in word.head.children if c.i > word.i and c.lower_ == "other")
    return any(d.lower_ == "the" for c in beside for d in c.children)


def _each_other(noun: "Token") -> bool:
    """ "The countries accused each other": those who do it to each other are the two that the text is about."""
    beside = noun.head.children if noun.dep_ == "nsubj" else ()
    return any(reciprocal(c) for c in beside)


def _size(lemma: str, words: frozenset[str]) -> int:
    """How many a plural says that it means: "both countries", "the two leaders", "the sides"; 0 where it does not."""
    if lemma in ALLIES:
        return 2 if words & {"two", "both"} else 0
    if lemma not in STATES | PARTIES | SENT | LEADERS | BODIES.keys():
        return 0
    if lemma in NEIGHBOURS and "the" in words and not words & {*NUMBERS, "other", "some"}:
        return 2  # "the neighbours fought a war"
    more = next((n for w, n in NUMBERS.items() if w in words and words & {"the", "all"}), 0)
    theirs = lemma in PARTIES and "the" in words and (lemma != "camp" or words & {"rival", "opposing"})
    return more or (2 if words & {"two", "both", "2"} or theirs else 0)  # "the camps" are those of refugees


def leading(token: "Token") -> bool:
    """Whether who is coordinated here is whom a sentence is about: its subjects, or "envoys of X and Y", "between X and Y"."""
    return token.dep_.startswith("nsubj") or (token.dep_ == "nmod" and case_of(token) in ("between", "of"))


def _known(noun: "Token", words: frozenset[str]) -> bool:
    """Whether a plural means some who were named: "the two men", not "killed two men"; headlines say "two sides agree"."""
    said = words & {"the", "both", "these", "those", "all"} or "nmod:poss" in noun.child_labels
    return bool(said) or (noun.dep_.startswith("nsubj") and noun.lemma_.lower() not in LEADERS)


def of_chamber(noun: "Token") -> bool:
    """ "Senators from both parties": those of a parliament, which are no states."""
    above = noun.head if noun.dep_ == "nmod" else None
    return noun.lemma_ == "party" and above is not None and above.lemma_.lower() in SITTING


def set_off(clause: "Token") -> bool:
    """A relative clause set off by a comma, which tells more of whom the noun means without saying which: "both, which …"."""
    first = clause.left_edge.i
    return (
        clause.dep_ == "acl:relcl"
        and first > 0
        and "," in (clause.doc.words[first].text, clause.doc.words[first - 1].text)
    )


def deals(verb: "Token") -> bool:
    """ "The government and the rebels met", "opened negotiations": what two do with each other."""
    talks = (c.lemma_.lower() in TALKS for c in verb.children if c.dep_ == "obj")
    return verb.lemma_.lower() in JOINING or any(talks)
