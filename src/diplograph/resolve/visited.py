"""The states that the holder of an office travels to: not the holder's own, "a visit to Delhi by President X"."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.resolve.salience import state_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplograph.annotate.plain import Token
    from diplograph.resolve.by_head import ByHead
    from diplograph.resolve.gazetteer import Gazetteer

JOURNEYS = frozenset("visit trip tour stay journey arrival stopover pilgrimage flight".split())
TRAVELLING = frozenset("visit arrive fly travel land jet head journey tour".split())
"""What takes somebody abroad, as "return" does not."""
TOWARDS = ("to", "in", "at", "for")


def visited(person: "Token", by_head: "ByHead", gazetteer: "Gazetteer") -> set[str]:
    """The states that a person is said to travel to."""
    places = (m for t in _destinations(person) if (m := by_head.get(t.i)) is not None)
    found = (state_of(m, gazetteer) for m in places)
    return {s.id for s in found if s is not None}


def _destinations(person: "Token") -> "Iterator[Token]":
    """The places of a person's journey, by its noun or its verb."""
    above = person.head
    by = person.dep_ == "nmod:poss" or (person.dep_ in ("nmod", "obl", "obl:agent") and case_of(person) in ("by", "of"))
    if by and above.lemma_.lower() in JOURNEYS:
        yield from (c for c in above.children if c.dep_ == "nmod" and case_of(c) in TOWARDS)
    if person.dep_ == "nsubj":  # "During a trip to India, Prime Minister X said"
        journeys = (c for c in above.children if c.dep_ == "obl" and c.i < person.i and c.lemma_.lower() in JOURNEYS)
        yield from (c for j in journeys for c in j.children if c.dep_ == "nmod" and case_of(c) in TOWARDS)
    if person.dep_ == "nsubj" and above.lemma_.lower() in TRAVELLING:
        yield from (c for c in above.children if c.dep_ == "obl" and case_of(c) in TOWARDS and c.pos_ == "PROPN")
        yield from (c for c in above.children if c.dep_ == "obj" and above.lemma_.lower() in ("visit", "tour"))
