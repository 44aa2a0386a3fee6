"""Where a graph view starts: an actor, a pair, a path, a question's answer, or the most named actors."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from diplograph.errors import QueryError
from diplograph.query import ask, questions
from diplograph.web.columns import NOBODY, Numbers
from diplograph.web.found import ids_in
from diplograph.web.paths import chains
from diplograph.web.views import Views

if TYPE_CHECKING:
    from diplograph.web.network import Look

MOST_NODES = 300
CONSOLE_ROWS = 500
"""Rows of a Cypher answer that are shown and drawn."""
FIRST = 24
"""Actors of the overview: enough to begin with, never a hairball."""


@dataclass(frozen=True, slots=True)
class Seed:
    """The first actors, the most important first; how many there are in all; the rule; statements to keep, if not all."""

    title: str
    rule: str
    nodes: tuple[str, ...]
    total: int
    focus: tuple[str, ...] = ()
    only: frozenset[str] | None = None


def seed(views: Views, look: "Look") -> Seed:
    """The start of a view; UnknownName or QueryError where it names what is not there."""
    if look.cypher:
        return _cypher(views, look.cypher)
    if look.question:
        return _answer(views, look)
    if look.path:
        return _path(views, look.path)
    if look.a and look.b:
        return _pair(views, look.a, look.b)
    if look.actor:
        return _around(views, look.actor)
    return _overview(views, look.most)


def neighbours(views: Views, actor: str) -> list[str]:
    """The actors that statements join to this one, most statements first."""
    return views.kept.once(("neighbours", actor), lambda: _neighbours(views, actor))


def _neighbours(views: Views, actor: str) -> list[str]:
    c, book = views.register.columns(), views.register.book
    code = book.actors.find(actor)
    counts = np.zeros(len(book.actors.words), int)
    for one, other in ((c.a, c.b), (c.b, c.a)):
        met = other[one == code]
        counts += np.bincount(met[(met != code) & (met != NOBODY)], minlength=len(counts))
    return ranked(views, counts)


def ranked(views: Views, counts: Numbers) -> list[str]:
    """The actors that are counted at all, most first, then by name; those that no view has room for come as they may."""
    words = views.register.book.actors.words
    least = max(1, int(np.sort(counts)[-MOST_NODES])) if len(counts) > MOST_NODES else 1
    first = [
        (-int(counts[i]), views.register.actor(words[i])["name"], words[i]) for i in np.flatnonzero(counts >= least)
    ]
    rest = np.flatnonzero((counts > 0) & (counts < least))
    return [*(actor for *_, actor in sorted(first)), *(words[i] for i in rest)]


def _around(views: Views, actors: tuple[str, ...]) -> Seed:
    known = [views.end(a) for a in actors]
    focus = tuple(k["id"] for k in known)
    nodes = dict.fromkeys((*focus, *(n for actor in focus for n in neighbours(views, actor))))
    names = ", ".join(k["name"] for k in known)
    return Seed(f"Around {names}", f"actors with most statements with {names}", tuple(nodes), len(nodes), focus)


def _pair(views: Views, a: str, b: str) -> Seed:
    one, other = views.end(a), views.end(b)
    far = set(neighbours(views, other["id"]))
    ranked = [n for n in neighbours(views, one["id"]) if n in far]
    nodes = tuple(dict.fromkeys((one["id"], other["id"], *ranked)))
    return Seed(
        f"{one['name']} and {other['name']}", "the two, and actors that statements join to both", nodes, len(nodes),
        (one["id"], other["id"]),
    )  # fmt: skip


def _path(views: Views, ends: tuple[str, ...]) -> Seed:
    if len(ends) != 2 or ends[0] == ends[1]:
        raise QueryError("a path has two different ends: path=ID&path=ID")
    one, other = (views.end(e) for e in ends)
    found = chains(views, one["id"], other["id"])
    nodes = dict.fromkeys((one["id"], other["id"], *(n for path in found for n in path)))
    return Seed(
        f"Paths from {one['name']} to {other['name']}", "actors on the shortest chains of statements", tuple(nodes),
        len(nodes), (one["id"], other["id"]),
    )  # fmt: skip


def _answer(views: Views, look: "Look") -> Seed:
    known = questions(views.question_dirs)
    with views.ledger() as ledger:
        answer = ask(views.graph, ledger, look.question, dict(look.parameters), views.question_dirs)
    if "id" not in known[look.question].columns:
        raise QueryError(f"'{look.question}' answers with numbers, not with statements: it has a table but no graph")
    ids = [r["id"] for r in answer.rows if r["id"]]
    nodes = _ends(views, ids)
    return Seed(
        known[look.question].title, "actors with most statements in the answer", tuple(nodes), len(nodes),
        only=frozenset(ids),
    )  # fmt: skip


def _ends(views: Views, ids: list[str]) -> list[str]:
    """The actors that these statements join, those of most of them first."""
    c, book = views.register.columns(), views.register.book
    rows = (
        np.isin(c.id, np.array([i.encode() for i in ids], dtype="S")) & (c.a != c.b) & (c.a != NOBODY) & (c.b != NOBODY)
    )
    return ranked(views, np.bincount(np.concatenate([c.a[rows], c.b[rows]]), minlength=len(book.actors.words)))


def _cypher(views: Views, cypher: str) -> Seed:
    """The statements of an answer between their actors; all statements between them where it names only actors."""
    held = ids_in(views.graph.read(cypher, limit=CONSOLE_ROWS).rows)
    if not held:
        raise QueryError(
            "this answer has a table but no graph: return actors, statements or relationships, or their ids"
            " (RETURN a, r, b; RETURN s.id; RETURN a.id)"
        )
    query = "UNWIND $ids AS wanted MATCH (a:Actor {id: wanted}) RETURN DISTINCT a.id AS id"
    real = {r["id"] for r in views.read(query, len(held.actors) + 1, ids=list(held.actors))}
    named = [a for a in held.actors if a in real]
    nodes = tuple(dict.fromkeys((*_ends(views, list(held.statements)), *named)))
    only = frozenset(held.statements) if held.statements else None
    return Seed("Answer of a Cypher query", "actors of the answer", nodes, len(nodes), only=only)


def _overview(views: Views, most: int) -> Seed:
    nodes = tuple(r["id"] for r in views.corpus.names()[: most if most == MOST_NODES else FIRST])
    total = views.corpus.actors()
    return Seed("The most named actors", "actors with most statements", nodes, total)
