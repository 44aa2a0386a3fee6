"""Paths between two actors: every shortest chain of statements, found from both ends, evidence for each hop."""

from collections.abc import Collection
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import Any

import networkx as nx
import numpy as np

from diplograph.web.columns import NOBODY, Numbers, groups
from diplograph.web.listing import lists
from diplograph.web.statements import Filter
from diplograph.web.views import Views

MOST_HOPS = 6
MOST_PATHS = 5
MOST_EDGES = 20_000
SHOWN = 3
"""Statements that a hop shows; the rest are one click away."""


@dataclass(frozen=True, slots=True)
class Hop:
    """Two actors and the statements that join them, whatever their direction."""

    a: dict[str, Any]
    b: dict[str, Any]
    statements: list[dict[str, Any]]
    more: bool


def paths(views: Views, start: str, end: str) -> list[list[Hop]]:
    """The shortest paths, at most five, in the order of their actors' names; none beyond six hops."""
    found = [list(pairwise(path)) for path in chains(views, start, end)]
    hops = _hops(views, {pair for path in found for pair in path})
    return [[hops[pair] for pair in path] for path in found]


def chains(views: Views, start: str, end: str) -> list[list[str]]:
    """The actors along each of the paths."""
    met = _search(views, start, end)
    if met is None:
        return []
    found = islice(nx.all_shortest_paths(met, start, end), 50)
    return sorted(found, key=lambda p: [views.register.actor(n)["name"] for n in p])[:MOST_PATHS]


def _search(views: Views, start: str, end: str) -> "nx.Graph[str] | None":
    """The graph around both ends, grown level by level on the smaller side until they meet; None where they do not."""
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from((start, end))
    fronts, seen = ({start}, {end}), ({start}, {end})
    for _ in range(MOST_HOPS):
        side = 0 if len(fronts[0]) <= len(fronts[1]) else 1
        fresh: set[str] = set()
        for pair in _neighbours(views, sorted(fronts[side])):
            graph.add_edge(*pair)
            fresh.update(pair)
        fronts[side].clear()
        fronts[side].update(fresh - seen[side])
        seen[side].update(fresh)
        if seen[0] & seen[1]:
            return graph
        if not fronts[side] or graph.number_of_edges() > MOST_EDGES:
            return None
    return None


def _neighbours(views: Views, ids: list[str]) -> list[tuple[str, str]]:
    """Pairs of actors that a statement joins, one of them among `ids`."""
    c, book = views.register.columns(), views.register.book
    wanted = np.zeros(len(book.actors.words) + 1, bool)  # the last stands for nobody
    wanted[[book.actors.find(i) for i in ids]] = True
    rows = np.flatnonzero((wanted[c.a] | wanted[c.b]) & (c.a != NOBODY) & (c.b != NOBODY) & (c.a != c.b))
    order, starts, _ = groups(c.a[rows], c.b[rows])
    found = rows[order[starts]][:MOST_EDGES]
    return [(book.actors.words[a], book.actors.words[b]) for a, b in zip(c.a[found], c.b[found], strict=True)]


def _hops(views: Views, pairs: Collection[tuple[str, str]]) -> dict[tuple[str, str], Hop]:
    found = lists(views, {(a, b): _first(views, a, b) for a, b in sorted(pairs)})
    ends = {n: {"id": n, "name": views.end(n)["name"]} for pair in pairs for n in pair}
    return {(a, b): Hop(ends[a], ends[b], said[:SHOWN], len(said) > SHOWN) for (a, b), said in found.items()}


def _first(views: Views, a: str, b: str) -> Numbers:
    c, rows = views.meeting(Filter(actor=a, other=b))
    return c.id[rows[: SHOWN + 1]]
