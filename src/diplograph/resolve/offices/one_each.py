"""One holder of an office at a time: what the text says of one rules out another."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.model import Actor
from diplograph.resolve.mentions import OfficeFact
from diplograph.resolve.offices.words import LAW_OFFICERS, ONE

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc

SINGLE = frozenset((*ONE, *LAW_OFFICERS, "minister"))
"""Offices that a state has one of; ministers by their words: "Transport Minister"."""


def held_elsewhere(fact: OfficeFact, known: Iterable[OfficeFact]) -> frozenset[str]:
    """The states that have someone else in the office now, as the text itself says."""
    others = (f for f in known if f.body is not None and f.body.actor is not None and _rivals(f, fact))
    return frozenset(f.body.actor.id for f in others if f.body is not None and f.body.actor is not None)


def contested(inferred: list[OfficeFact]) -> list[OfficeFact]:
    """Inferred holders; where two people would have the same office of one state, neither is given it."""
    people = {(_key(f), f.person.actor.id) for f in inferred if f.person.actor is not None and _single(f)}
    twice = {key for key, n in Counter(key for key, _ in people).items() if n > 1}
    return [replace(f, body=None) if _single(f) and _key(f) in twice else f for f in inferred]


def _rivals(one: OfficeFact, other: OfficeFact) -> bool:
    same = one.office == other.office and one.words.lower() == other.words.lower()
    two = one.person.actor is not None and other.person.actor is not None and one.person.actor != other.person.actor
    return same and two and _single(one) and _single(other)


def _single(fact: OfficeFact) -> bool:
    named = fact.office != "minister" or " " in fact.words
    return fact.when == "now" and fact.office in SINGLE and named


def _key(fact: OfficeFact) -> tuple[str, str, str]:
    body = fact.body.actor.id if fact.body is not None and fact.body.actor is not None else ""
    return fact.office, fact.words.lower(), body


def joined_state(doc: "Doc", fact: OfficeFact, inferred: Iterable[OfficeFact]) -> Actor | None:
    """ "Will meet Foreign Minister X and Defence Minister Y": the second of the state that the first was found to be of."""
    person = doc[fact.person.head]
    if person.dep_ != "conj" or person.head.dep_ == "conj" or case_of(person.head) == "between":
        return None  # "mediated between President X and Prime Minister Y"
    apart = person.doc[person.head.i + 1 : person.i]
    plain = all(t.dep_ != "nmod" and t.lower_ != "his" and t.lower_ != "her" for t in apart)
    first = (f for f in inferred if f.person.head == person.head.i and f.office != fact.office and f.when == fact.when)
    body = next((f.body for f in first), None) if plain else None
    return body.actor if body is not None and body.actor is not None and body.actor.type == "state" else None
