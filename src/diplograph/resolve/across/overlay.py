"""The overlay: which recorded actors are one, computed over the ledger and applied when the graph is projected.

Recorded ids never change; a canonical id is computed beside them, and each link says why. Policy: `RULES` below.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from diplograph.model_ids import digest, normalise
from diplograph.resolve.across.decisions import Decided
from diplograph.resolve.names.sounds import spelling

Row = dict[str, Any]
Words = tuple[str, ...]


MOST = 500
"""Bearers of one surname that are compared; of a commoner one nothing can be said by name alone."""


class Same(NamedTuple):
    """That the actor `id` is the actor `canonical`, and why."""

    id: str
    canonical: str
    why: str


def overlay(actors: Iterable[Row], decided: Decided | None = None) -> dict[str, Same]:
    """Links from an actor to the one it is the same as: where a rule finds exactly one, and as a person decided."""
    actors = list(actors)
    return as_decided(by_rule(actors), decided or Decided(), {a["id"] for a in actors}.__contains__)


def as_decided(links: dict[str, Same], decided: Decided, known: Callable[[str], bool]) -> dict[str, Same]:
    """The rules' links with what a person decided, each to the last actor of its chain."""
    links = {k: v for k, v in links.items() if frozenset((k, v.canonical)) not in decided.apart}
    for d in decided.merged.values():
        if known(d.actor) and known(d.into):
            if d.into in links and links[d.into].canonical == d.actor:
                del links[d.into]
            links[d.actor] = Same(d.actor, d.into, f"decided by {d.by or 'a person'}")
    return {k: _end(v, links) for k, v in links.items()}


def version() -> str:
    """Changes with the rules: links kept from another version are computed anew."""
    from diplograph.resolve.names import sounds

    return digest(*(Path(f).read_text("utf-8") for f in (__file__, sounds.__file__)))


def by_rule(actors: Iterable[Row]) -> dict[str, Same]:
    """The links that the rules find, each to the next actor only."""
    people = [(a, tuple(normalise(a["name"]).split())) for a in actors if a["type"] == "person"]
    links = _spelled(people)
    by_last: dict[str, list[tuple[str, Words]]] = defaultdict(list)
    for person, words in people:
        if words and person["id"] not in links:
            by_last[spelling(words[-1])].append((person["id"], words))
    for group in by_last.values():
        if 1 < len(group) <= MOST:
            links |= _in_group(group)
    return links


def _in_group(group: list[tuple[str, Words]]) -> dict[str, Same]:
    """Links among the bearers of one surname; names whose first letters differ are not compared."""
    full = [(i, words) for i, words in group if len(words) > 1]
    by_letter: dict[str, list[tuple[str, Words]]] = defaultdict(list)
    for i, words in full:
        by_letter[words[0][0]].append((i, words))
    links = {}
    for i, words in group:
        for rule, why in RULES:
            near = by_letter[words[0][0]] if len(words) > 1 else full
            fitting = list(islice((o for o, other in near if o != i and rule(words, other)), 2))
            if len(fitting) == 1:
                links[i] = Same(i, fitting[0], why)
                break
    return links


def _spelled(people: list[tuple[Row, Words]]) -> dict[str, Same]:
    """Full names that differ only in how they are transliterated: Zelensky and Zelenskyy; the longest stands for all."""
    alike: dict[tuple[str, ...], list[Row]] = defaultdict(list)
    for person, words in people:
        if len(words) > 1:
            alike[tuple(map(spelling, words))].append(person)
    links: dict[str, Same] = {}
    for group in alike.values():
        first, *others = sorted(group, key=lambda p: (-len(p["name"]), p["id"]))
        for other in others:
            links[other["id"]] = Same(other["id"], first["id"], "the same name in another transliteration")
    return links


def _end(same: Same, links: dict[str, Same]) -> Same:
    seen = {same.id}
    while same.canonical in links and same.canonical not in seen:
        seen.add(same.canonical)
        same = Same(same.id, links[same.canonical].canonical, same.why)
    return same


def _surname_of(short: Words, full: Words) -> bool:
    """A surname alone, and the only full name in the corpus that ends in it."""
    return len(short) == 1 and len(full) > 1


def _initials_of(short: Words, full: Words) -> bool:
    """ "J. F. Dulles" and "John Foster Dulles"; a middle name or initial left out."""
    if len(short) < 2 or len(full) < len(short) or short == full or short[0][0] != full[0][0]:
        return False
    rest = iter(full[:-1])
    return all(any(w == x or (len(w) == 1 and x.startswith(w)) for x in rest) for w in short[:-1])


RULES: tuple[tuple[Callable[[Words, Words], bool], str], ...] = (
    (_initials_of, "same surname, initials or a shorter form of the given names"),
    (_surname_of, "the only person of the corpus with this surname"),
)
"""Tried in order; a rule counts only where it leaves exactly one candidate."""
