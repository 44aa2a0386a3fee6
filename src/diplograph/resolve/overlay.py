"""The overlay: which recorded actors are one, computed over the ledger and applied when the graph is projected.

Recorded ids never change; a canonical id is computed beside them, and each link says why. Policy: `RULES` below.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from diplograph.model_ids import normalise

Row = dict[str, Any]


class Same(NamedTuple):
    """That the actor `id` is the actor `canonical`, and why."""

    id: str
    canonical: str
    why: str


def overlay(actors: Iterable[Row]) -> dict[str, Same]:
    """Links from an actor to the one it is the same as; only where a rule finds exactly one."""
    people = [a for a in actors if a["type"] == "person"]
    by_last: dict[str, list[Row]] = defaultdict(list)
    for person in people:
        if words := normalise(person["name"]).split():
            by_last[words[-1]].append(person)
    links: dict[str, Same] = {}
    for group in by_last.values():
        for person in group:
            for rule, why in RULES:
                fitting = [p for p in group if p["id"] != person["id"] and rule(person, p)]
                if len(fitting) == 1:
                    links[person["id"]] = Same(person["id"], fitting[0]["id"], why)
                    break
    return {k: _end(v, links) for k, v in links.items()}


def _end(same: Same, links: dict[str, Same]) -> Same:
    seen = {same.id}
    while same.canonical in links and same.canonical not in seen:
        seen.add(same.canonical)
        same = Same(same.id, links[same.canonical].canonical, same.why)
    return same


def _surname_of(short: Row, full: Row) -> bool:
    """A surname alone, and the only full name in the corpus that ends in it."""
    return len(short["name"].split()) == 1 and len(full["name"].split()) > 1


def _initials_of(short: Row, full: Row) -> bool:
    """ "J. F. Dulles" and "John Foster Dulles"; a middle name or initial left out."""
    a, b = normalise(short["name"]).split(), normalise(full["name"]).split()
    if len(a) < 2 or len(b) < len(a) or a == b:
        return False
    rest = iter(b[:-1])
    return all(any(w == x or (len(w) == 1 and x.startswith(w)) for x in rest) for w in a[:-1]) and a[0][0] == b[0][0]


RULES: tuple[tuple[Callable[[Row, Row], bool], str], ...] = (
    (_initials_of, "same surname, initials or a shorter form of the given names"),
    (_surname_of, "the only person of the corpus with this surname"),
)
"""Tried in order; a rule counts only where it leaves exactly one candidate."""
