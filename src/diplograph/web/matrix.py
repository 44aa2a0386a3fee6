"""Who acts towards whom: the most active actors as rows and columns, each cell the statements of one direction."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from diplograph.web.columns import NOBODY, groups
from diplograph.web.statements import OFFICE, values

if TYPE_CHECKING:
    from diplograph.web.views import Views

ACTORS = 9
PAIRS = 300
STRENGTHS = 4


@dataclass(frozen=True, slots=True)
class Cell:
    """One direction of a pair: its statements, their mean value and tone, and how strong the cell looks (1 to 4)."""

    n: int
    value: float
    tone: str
    strength: int


@dataclass(frozen=True, slots=True)
class Matrix:
    """Actors as (id, name), and the cells by row and column; None where nothing is said."""

    actors: tuple[tuple[str, str], ...]
    rows: tuple[tuple[Cell | None, ...], ...]


def tone_of(value: float) -> str:
    """The tone of a mean value."""
    return "cooperation" if value > 0.5 else "conflict" if value < -0.5 else "neutral"


def busiest(views: "Views") -> list[dict[str, Any]]:
    """The most active ordered pairs, with the mean value of what passes between them."""
    return views.kept.once("pairs", lambda: _busiest(views))


def _busiest(views: "Views") -> list[dict[str, Any]]:
    c, book = views.register.columns(), views.register.book
    known = np.array([w in views.schema.relations and w != OFFICE for w in book.words.words], bool)
    rows = (
        np.flatnonzero((c.a != NOBODY) & (c.b != NOBODY) & (c.a != c.b) & known[c.relation]) if len(c) else np.arange(0)
    )
    a, b, value = c.a[rows], c.b[rows], values(c.relation[rows], book, views.schema)
    order, starts, counts = groups(a, b)
    means = np.add.reduceat(value[order], starts) / counts if len(starts) else counts
    most = np.argsort(-counts, kind="stable")[:PAIRS]
    out = []
    for i in most.tolist():
        one, other = (views.register.actor(book.actors.words[x[order[starts[i]]]]) for x in (a, b))
        out.append({"a": one["id"], "a_name": one["name"], "b": other["id"], "b_name": other["name"],
                    "n": int(counts[i]), "tone": float(means[i])})  # fmt: skip
    return sorted(out, key=lambda p: (-p["n"], p["a_name"], p["b_name"]))


def matrix(views: "Views") -> Matrix:
    """The matrix of the actors that most statements join, the busiest first."""
    pairs = busiest(views)
    counts: dict[tuple[str, str], int] = {}
    for p in pairs:
        for key in ((p["a"], p["a_name"]), (p["b"], p["b_name"])):
            counts[key] = counts.get(key, 0) + p["n"]
    actors = tuple(sorted(counts, key=lambda k: (-counts[k], k))[:ACTORS])
    held = {(p["a"], p["b"]): p for p in pairs}
    most = max((p["n"] for p in pairs), default=1)
    return Matrix(actors, tuple(tuple(_cell(held.get((a, b)), most) for b, _ in actors) for a, _ in actors))


def _cell(pair: dict[str, Any] | None, most: int) -> Cell | None:
    if pair is None:
        return None
    strength = max(1, -(-STRENGTHS * pair["n"] // most))
    return Cell(pair["n"], pair["tone"], tone_of(pair["tone"]), strength)
