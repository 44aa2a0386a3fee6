"""The graph view: which actors, which bundles of statements between them, and where they stand."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

import numpy as np

from diplograph.errors import UnknownName
from diplograph.web.bundles import Edge, bundled
from diplograph.web.columns import Columns, Numbers, groups
from diplograph.web.layout import USUAL, place
from diplograph.web.seeds import MOST_NODES, Seed, neighbours, seed
from diplograph.web.shapes import SHAPES
from diplograph.web.statements import TONES, tones, within
from diplograph.web.views import Views

FIRST_NODES, MOST_FRESH = 60, 40
"""How many actors a view starts with, and how many an expansion adds, unless more are asked for: no hairballs."""


@dataclass(frozen=True, slots=True)
class Look:
    """What a view asks for, as its address says it."""

    actor: tuple[str, ...] = ()
    a: str = ""
    b: str = ""
    path: tuple[str, ...] = ()
    question: str = ""
    cypher: str = ""
    parameters: dict[str, str] = field(default_factory=dict)
    expand: tuple[str, ...] = ()
    hide: tuple[str, ...] = ()
    pin: tuple[str, ...] = ()
    since: str = ""
    until: str = ""
    undated: bool = False
    tones: tuple[str, ...] = ()
    most: int = FIRST_NODES
    frame: str = USUAL


@dataclass(frozen=True, slots=True)
class Node:
    """An actor in its place; `shape` follows its type, `quiet` has no statement in the window."""

    id: str
    name: str
    type: str
    shape: str
    x: float
    y: float
    statements: int
    pinned: bool = False
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Network:
    """A view: its title, its actors and bundles, how many there are in all, and the rule that chose these."""

    title: str
    rule: str
    total: int
    focus: tuple[str, ...]
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    bundles: int
    statements: int
    undated: int
    documents: int


def check(views: Views, look: Look) -> Seed:
    """The start of a view; UnknownName or QueryError where it names what is not there."""
    for center in look.expand:
        if not (views.corpus.stands(center) or views.rows("MATCH (a:Actor {id: $id}) RETURN a.id AS id", id=center)):
            raise UnknownName("actor", center, [])
    begun = Look(
        look.actor, look.a, look.b, look.path, question=look.question, cypher=look.cypher, parameters=look.parameters,
        most=look.most,
    )  # fmt: skip
    return views.kept.once(("seed", repr(begun)), partial(seed, views, begun))


def network(views: Views, look: Look) -> Network:
    """The graph of a view; filters dim what they leave out and move nothing."""
    return views.kept.once(("network", repr(look)), lambda: _standing(views, look))


def _standing(views: Views, look: Look) -> Network:
    """The graph with everyone in place; only the places depend on the frame and on what is pinned."""
    anywhere = replace(look, frame=USUAL, pin=())
    found, steps, pairs = views.kept.once(("unplaced", repr(anywhere)), lambda: _network(views, anywhere))
    where = place(steps, pairs, {i: views.register.actor(i)["name"] for step in steps for i in step}, look.frame)
    nodes = {n.id: replace(n, x=where[n.id][0], y=where[n.id][1]) for n in found.nodes}
    return replace(found, nodes=tuple(_pinned(nodes, look.pin).values()))


def _network(views: Views, look: Look) -> tuple[Network, list[list[str]], list[tuple[str, str]]]:
    """The graph with nobody in place yet, who came with which step, and who is joined with whom."""
    start = check(views, look)
    steps, total = _steps(views, start, look)
    ids = [n for step in steps for n in step]
    c = views.register.columns()
    between = _between(views, c, ids)
    names = views.register.book.actors.words
    known = {i: views.register.actor(i) for i in ids}
    order, starts, _ = groups(c.a[between], c.b[between])
    joined = between[order[starts]]
    ends = zip(c.a[joined].tolist(), c.b[joined].tolist(), strict=True)
    pairs = [(names[a], names[b]) for a, b in ends]
    shown = _shown(views, c, between, look, start)
    nodes = _nodes(views, [i for i in ids if i not in look.hide], known, (c.a[shown], c.b[shown]))
    edges, bundles = bundled(views, c, shown, len(nodes))
    found = Network(
        start.title, start.rule, max(total, len(ids)), start.focus, nodes, edges, bundles, len(shown),
        int(np.count_nonzero(c.day[shown] == 0)), len(np.unique(c.document[shown])),
    )  # fmt: skip
    return found, steps, pairs


def _steps(views: Views, start: Seed, look: Look) -> tuple[list[list[str]], int]:
    """Who came with the start and with each expansion, at most MOST_NODES in all."""
    first, begun = list(start.nodes[: min(look.most, MOST_NODES)]), set(start.nodes)
    steps, seen, total = [first], set(first), start.total
    for center in look.expand:
        fresh = [n for n in (center, *neighbours(views, center)) if n not in seen]
        room = min(MOST_NODES - len(seen), MOST_FRESH)
        total += sum(n not in begun for n in fresh)
        steps.append(fresh[:room])
        seen.update(fresh[:room])
    return steps, total


def _codes(views: Views, ids: Iterable[str]) -> Numbers:
    return np.array([views.register.book.actors.find(i) for i in ids], "i4")


def _between(views: Views, c: Columns, ids: list[str]) -> Numbers:
    """The rows of the statements between any two of these actors."""
    held = np.zeros(len(views.register.book.actors.words) + 1, bool)  # the last stands for nobody
    codes = _codes(views, ids)
    held[codes[codes >= 0]] = True
    return np.flatnonzero(held[c.a] & held[c.b] & (c.a != c.b))


def _shown(views: Views, c: Columns, rows: Numbers, look: Look, start: Seed) -> Numbers:
    """Those of the rows that the filters leave."""
    conditions = [w[rows] for w in within(c, look.since, look.until, look.undated)]
    if look.tones:
        wanted = [TONES.index(t) for t in look.tones if t in TONES]
        conditions.append(np.isin(tones(c.relation[rows], views.register.book, views.schema), wanted))
    if look.hide:
        hidden = _codes(views, look.hide)
        conditions.append(~np.isin(c.a[rows], hidden) & ~np.isin(c.b[rows], hidden))
    if start.only is not None:
        grown = _codes(views, look.expand)
        only = np.isin(c.id[rows], np.array([i.encode() for i in start.only], dtype="S"))
        conditions.append(only | np.isin(c.a[rows], grown) | np.isin(c.b[rows], grown))
    return rows[np.logical_and.reduce(conditions)] if conditions else rows


def _nodes(
    views: Views, ids: list[str], known: dict[str, dict[str, Any]], ends: tuple[Numbers, ...]
) -> tuple[Node, ...]:
    size = len(views.register.book.actors.words)
    counts = np.bincount(np.concatenate(ends), minlength=size)
    nodes = []
    for i in ids:
        n, kind = int(counts[views.register.book.actors.find(i)]), known[i]["type"]
        nodes.append(Node(i, known[i]["name"], kind, SHAPES.get(kind, "ellipse"), 0.0, 0.0, n, quiet=not n))
    return tuple(nodes)


def _pinned(nodes: dict[str, Node], pins: Iterable[str]) -> dict[str, Node]:
    for pin in pins:
        name, _, at = pin.rpartition("@")
        x, _, y = at.partition(",")
        if name in nodes and _number(x) and _number(y):
            nodes[name] = replace(nodes[name], x=float(x), y=float(y), pinned=True)
    return nodes


def _number(text: str) -> bool:
    return text.lstrip("-").replace(".", "", 1).isdigit() and len(text) < 9
