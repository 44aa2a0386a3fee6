"""Two periods side by side: which pairs and relations gained or lost, by time of the event."""

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
    names = [views.register.actor(w)["name"] for w in book.actors.words]

    def pair(row: int) -> Said:
        a, b = (book.actors.words[x[row]] for x in (c.a, c.b))
        said = f"{names[c.a[row]]} → {names[c.b[row]]}"
        return said, f"/dyad/{quote(a, safe='')}/{quote(b, safe='')}", {"subject": a, "object": b}

    def relation(row: int) -> Said:
        label = book.words.words[c.relation[row]]
        page = f"/relation/{label}" if label in known else ""
        return known[label].name if label in known else label, page, {"relation": label, "actor": actor}

    joined = [r[(c.a[r] != NOBODY) & (c.b[r] != NOBODY)] for r in periods]
    named = [r[c.relation[r] != book.words.find("")] for r in periods]
    pairs = _changes(views, c, joined, (c.a, c.b), pair)
    relations = _changes(views, c, named, (c.relation,), relation)
    return {
        "pairs": pairs[:SHOWN], "relations": relations[:SHOWN], "totals": [len(p) for p in periods],
        "all": (len(pairs), len(relations)),
    }  # fmt: skip


def _changes(views: Views, c: Columns, periods: list[Numbers], keys: tuple[Numbers, ...], said: Any) -> list[Change]:
    """A row for every group of equal keys, with its numbers in both periods."""
    rows = np.concatenate(periods)
    late = np.repeat([False, True], [len(p) for p in periods])
    value = values(c.relation[rows], views.register.book, views.schema)
    order, starts, counts = groups(*(k[rows] for k in keys))
    out = []
    for start, n in zip(starts.tolist(), counts.tolist(), strict=True):
        part = order[start : start + n]
        after, worth = late[part], value[part]
        out.append((part[0], n - int(after.sum()), int(after.sum()), _mean(worth[~after]), _mean(worth[after])))
    changes = [Change(*said(rows[at]), *figures) for at, *figures in out]
    return sorted(changes, key=lambda r: (-abs(r.gain), -r.before - r.after, r.name))


def _mean(worth: Numbers) -> float | None:
    return float(worth.mean()) if len(worth) else None
