"""Two periods side by side: which pairs and relations gained or lost, by time of the event."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import numpy as np

from diplograph.web.columns import NOBODY, Columns, Numbers, groups
from diplograph.web.statements import Filter, values
from diplograph.web.views import Views

SHOWN = 30
Said = tuple[str, str, dict[str, str]]
"""What is compared in words, its page, and the filter of its statements."""


@dataclass(frozen=True, slots=True)
class Change:
    """One row: what is compared, its number and mean tone in each period."""

    name: str
    page: str
    link: dict[str, str]
    before: int
    after: int
    tone_before: float | None
    tone_after: float | None

    @property
    def gain(self) -> int:
        """How many more in the second period."""
        return self.after - self.before


def compare(views: Views, actor: str, first: tuple[str, str], second: tuple[str, str]) -> dict[str, Any]:
    """Pairs and relations in two periods, of all their statements, the largest changes first; and how many there are."""
    found = [views.meeting(Filter(actor=actor, since=a, until=b)) for a, b in (first, second)]
    c, periods = found[0][0], [rows for _, rows in found]
    book, known = views.register.book, views.schema.relations

    def pair(row: int) -> Said:
        a, b = (book.actors.words[x[row]] for x in (c.a, c.b))
        said = " → ".join(views.register.actor(x)["name"] for x in (a, b))
        return said, f"/dyad/{quote(a, safe='')}/{quote(b, safe='')}", {"subject": a, "object": b}

    def relation(row: int) -> Said:
        label = book.words.words[c.relation[row]]
        page = f"/relation/{label}" if label in known else ""
        return known[label].name if label in known else label, page, {"relation": label, "actor": actor}

    joined = [r[(c.a[r] != NOBODY) & (c.b[r] != NOBODY)] for r in periods]
    named = [r[c.relation[r] != book.words.find("")] for r in periods]
    pairs, of_pairs = _changes(views, c, joined, (c.a, c.b), pair)
    relations, of_relations = _changes(views, c, named, (c.relation,), relation)
    return {
        "pairs": pairs, "relations": relations, "totals": [len(p) for p in periods], "all": (of_pairs, of_relations),
    }  # fmt: skip


def _changes(
    views: Views, c: Columns, periods: list[Numbers], keys: tuple[Numbers, ...], said: Callable[[int], Said]
) -> tuple[list[Change], int]:
    """The groups of equal keys that changed most, with their numbers in both periods; and how many groups there are."""
    rows = np.concatenate(periods)
    late = np.repeat([False, True], [len(p) for p in periods])
    order, starts, counts = groups(*(k[rows] for k in keys))
    after = np.add.reduceat(late[order], starts, dtype=int) if len(starts) else counts
    changes = []
    for k in _most(np.abs(2 * after - counts), counts).tolist():  # only what may be shown is put into words
        part = order[starts[k] : starts[k] + counts[k]]
        value = values(c.relation[rows[part]], views.register.book, views.schema)
        means = (_mean(value[~late[part]]), _mean(value[late[part]]))
        changes.append(Change(*said(rows[part[0]]), int(counts[k] - after[k]), int(after[k]), *means))
    return sorted(changes, key=lambda r: (-abs(r.gain), -r.before - r.after, r.name))[:SHOWN], len(starts)


def _most(gains: Numbers, counts: Numbers) -> Numbers:
    """Which have the largest gains, then counts: as many as are shown, and all that equal the last of these."""
    if len(gains) <= SHOWN:
        return np.arange(len(gains))
    last = np.lexsort((counts, gains))[-SHOWN]
    return np.flatnonzero((gains > gains[last]) | ((gains == gains[last]) & (counts >= counts[last])))


def _mean(worth: Numbers) -> float | None:
    return float(worth.mean()) if len(worth) else None
