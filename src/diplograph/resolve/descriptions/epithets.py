"""What a state is called by what it is: "the kingdom" after Lesotho, "the island" after Sri Lanka."""

from itertools import islice
from typing import TYPE_CHECKING

from diplograph.resolve.descriptions.again import FAR
from diplograph.resolve.descriptions.agents import NO_REFERENCE
from diplograph.resolve.descriptions.guess import Guess
from diplograph.resolve.known.nouns import nouns

if TYPE_CHECKING:
    from collections.abc import Callable

    from diplograph.annotate.plain import Token
    from diplograph.model import Actor
    from diplograph.resolve.by_head import ByHead
    from diplograph.resolve.known.gazetteer import Gazetteer

CROWNED = {"kingdom": "King", "emirate": "Emir", "sultanate": "Sultan"}
"""What a state is called after who reigns there."""
ISLANDS = frozenset("island archipelago".split())
RULED = frozenset(
    "governed governing ruled run democratic small tiny caribbean mediterranean oil-rich rich wealthy desert sunni shia "
    "hashemite himalayan conservative".split()
)
"""What a state may be told with: "the self-governed island", "the communist-run island", "the oil-rich emirate"."""
SHORE = frozenset("island islet atoll reef shoal archipelago".split())


def epithet(noun: "Token", by_head: "ByHead", gazetteer: "Gazetteer") -> Guess | None:
    """The state named last that the noun fits, where "the" alone stands before it."""
    lemma = noun.lemma_.lower()
    if noun.tag_ not in ("NN", "NNP") or noun.dep_ in NO_REFERENCE or (lemma not in CROWNED and lemma not in ISLANDS):
        return None
    inside = [c for c in noun.children if c.dep_ not in ("punct", "case", "conj", "cc")]
    inside = [c for c in inside if c.dep_ not in ("amod", "compound") or c.lower_ not in RULED]
    if [c.lower_ for c in inside] != ["the"] or (lemma in ISLANDS and _of_another(noun)):
        return None
    fits = _reigned(gazetteer, CROWNED[lemma]) if lemma in CROWNED else _is_island
    back = (by_head[h].actor for h in islice(by_head.back_from(noun.i), FAR))
    states = (s for a in back if a is not None and (s := gazetteer.state_of(a)) is not None)
    found = next((s for s in states if fits(s)), None)
    return Guess(found, (), "nominal", 0.6, f"the {lemma} named last") if found is not None else None


def _reigned(gazetteer: "Gazetteer", title: str) -> "Callable[[Actor], bool]":
    return lambda state: gazetteer.may_have(state, title) and not gazetteer.may_have(state, "President")


def _is_island(state: "Actor") -> bool:
    return state.name.lower() in nouns().islands


def _of_another(noun: "Token") -> bool:
    """Whether the text has spoken of another island: "off Delft island", "the islet"."""
    before = (t for t in noun.doc[max(0, noun.i - 200) : noun.i] if t.lemma_.lower() in SHORE)
    return any([c.lower_ for c in t.children if c.dep_ != "case"] != ["the"] for t in before)
