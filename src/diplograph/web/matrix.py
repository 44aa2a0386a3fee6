"""Who acts towards whom: the most active actors as rows and columns, each cell the statements of one direction."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from diplograph.web.views import Views

ACTORS = 9
PAIRS = 300
STRENGTHS = 4
_PAIRS = (
    "MATCH (a:Actor) CALL { WITH a MATCH (a)-[r]->(b:Actor) WHERE r.value IS NOT NULL AND a.id <> b.id AND type(r) <> 'HOLDS_OFFICE'"
    " WITH b, count(*) AS n, avg(r.value) AS tone ORDER BY n DESC, b.id LIMIT 30 RETURN b, n, tone }"
    " WITH a, b, n, tone ORDER BY n DESC, a.id, b.id LIMIT $limit"
    " RETURN a.id AS a, a.name AS a_name, b.id AS b, b.name AS b_name, n AS n, tone AS tone ORDER BY n DESC, a_name, b_name"
)
"""Actor by actor: to count all pairs at once does not fit the embedded engine's memory where there are hundreds of thousands."""


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
    return views.kept.once("pairs", lambda: views.rows(_PAIRS, limit=PAIRS))


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
