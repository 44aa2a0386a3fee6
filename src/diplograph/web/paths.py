"""Paths between two actors: every shortest chain of statements, found from both ends, evidence for each hop."""

from dataclasses import dataclass
from itertools import islice, pairwise
from typing import Any

import networkx as nx
import numpy as np

from diplograph.web.columns import NOBODY, groups
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
    met = _search(views, start, end)
    if met is None:
        return []
    found = sorted(islice(nx.all_shortest_paths(met, start, end), 50), key=lambda p: [met.nodes[n]["name"] for n in p])
    return [[_hop(views, met, a, b) for a, b in pairwise(path)] for path in found[:MOST_PATHS]]


def _search(views: Views, start: str, end: str) -> "nx.Graph[str] | None":
    """The graph around both ends, grown level by level on the smaller side until they meet; None where they do not."""
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from((n, {"name": views.who(n)["name"]}) for n in (start, end))
    fronts, seen = ({start}, {end}), ({start}, {end})
    for _ in range(MOST_HOPS):
        side = 0 if len(fronts[0]) <= len(fronts[1]) else 1
        fresh: set[str] = set()
        for pair in _neighbours(views, sorted(fronts[side])):
            graph.add_nodes_from((n, {"name": views.register.actor(n)["name"]}) for n in pair)
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


def _hop(views: Views, graph: "nx.Graph[str]", a: str, b: str) -> Hop:
    found = views.statements(Filter(actor=a, other=b), SHOWN + 1)
    ends = [{"id": n, "name": graph.nodes[n]["name"]} for n in (a, b)]
    return Hop(ends[0], ends[1], found[:SHOWN], len(found) > SHOWN)
