"""The graph view: which actors, which bundles of statements between them, and where they stand."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from diplograph.errors import UnknownName
from diplograph.web.bundles import Edge, bundled
from diplograph.web.layout import place
from diplograph.web.seeds import MOST_NODES, Seed, neighbours, seed
from diplograph.web.shapes import SHAPES
from diplograph.web.statements import labelled
from diplograph.web.views import Views

FIRST_NODES, MOST_FRESH = 60, 40
"""How many actors a view starts with, and how many an expansion adds, unless more are asked for: no hairballs."""
MOST_STATEMENTS = 30_000
"""Statements that a view reads at most for each step; the rule says where there were more."""


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
        if not views.rows("MATCH (a:Actor {id: $id}) RETURN a.id AS id", id=center):
            raise UnknownName("actor", center, [])
    return views.kept.once(("seed", repr(look)), partial(seed, views, look))


def network(views: Views, look: Look) -> Network:
    """The graph of a view; filters dim what they leave out and move nothing."""
    return views.kept.once(("network", repr(look)), lambda: _network(views, look))


def _network(views: Views, look: Look) -> Network:
    start = check(views, look)
    steps, total = _steps(views, start, look)
    ids = [n for step in steps for n in step]
    rows = _statements(views, steps)
    known = {r["id"]: r for r in views.read("UNWIND $ids AS wanted MATCH (a:Actor {id: wanted}) RETURN a.id AS id,"
        " a.name AS name, a.type AS type", len(ids) + 1, ids=ids)}  # fmt: skip
    where = place(steps, ((r["a"], r["b"]) for r in rows), {i: r["name"] for i, r in known.items()})
    grown, hidden = set(look.expand), set(look.hide)
    shown = [
        r
        for r in rows
        if _fits(r, look)
        and not {r["a"], r["b"]} & hidden
        and (start.only is None or r["id"] in start.only or {r["a"], r["b"]} & grown)
    ]
    rule = start.rule
    if len(rows) >= MOST_STATEMENTS:
        rule += f"; counts are of {len(rows):,} statements, there are more: narrow the view"
    nodes = _nodes([i for i in ids if i not in look.hide], known, where, shown, look.pin)
    edges, bundles = bundled(views, shown, len(nodes))
    return Network(
        start.title, rule, max(total, len(ids)), start.focus, nodes, edges, bundles, len(shown),
        sum(r["day"] is None for r in shown), len({r["document"] for r in shown}),
    )  # fmt: skip


def _steps(views: Views, start: Seed, look: Look) -> tuple[list[list[str]], int]:
    """Who came with the start and with each expansion, at most MOST_NODES in all."""
    first = list(start.nodes[: min(look.most, MOST_NODES)])
    steps, seen, total = [first], set(first), start.total
    for center in look.expand:
        found, _ = neighbours(views, center)
        fresh = [n for n in (center, *found) if n not in seen]
        room = min(MOST_NODES - len(seen), MOST_FRESH)
        total += sum(n not in start.nodes for n in fresh)
        steps.append(fresh[:room])
        seen.update(fresh[:room])
    return steps, total


def _statements(views: Views, steps: list[list[str]]) -> list[dict[str, Any]]:
    """The statements between these actors, in the order of their ids; what a view held is not read again when it grows."""
    rows: list[dict[str, Any]] = []
    seen: list[str] = []
    for step in steps:
        key = ("between", tuple(seen), tuple(step))
        rows += views.kept_rows.once(key, partial(_reaching, views, seen, step))
        seen = [*seen, *step]
    return sorted(rows, key=lambda r: r["id"])


_FOUND = (
    " AND a.id <> b.id WITH s, a, b LIMIT $most RETURN s.id AS id, a.id AS a, b.id AS b, s.relation AS relation, s.predicate AS predicate,"
    " s.polarity AS polarity, s.modality AS modality, s.contested AS contested, s.start_date AS day,"
    " s.end_date AS last_day, s.document AS document"
)
_FROM = "UNWIND $fresh AS wanted MATCH (a:Actor {id: wanted})<-[:SUBJECT]-(s:Statement)-[:OBJECT]->(b:Actor) WHERE b.id IN $ids"
_TO = "UNWIND $fresh AS wanted MATCH (b:Actor {id: wanted})<-[:OBJECT]-(s:Statement)-[:SUBJECT]->(a:Actor) WHERE a.id IN $ids"


def _reaching(views: Views, seen: list[str], fresh: list[str]) -> list[dict[str, Any]]:
    """The statements of fresh actors with each other and with those seen."""
    found = views.read(_FROM + _FOUND, MOST_STATEMENTS, most=MOST_STATEMENTS, fresh=fresh, ids=[*seen, *fresh])
    if seen:
        found += views.read(_TO + _FOUND, MOST_STATEMENTS, most=MOST_STATEMENTS, fresh=fresh, ids=seen)
    return [labelled(row, views.schema) for row in found]


def _fits(row: dict[str, Any], look: Look) -> bool:
    if look.tones and row["tone"] not in look.tones:
        return False
    if look.undated:
        return row["day"] is None
    if not (look.since or look.until):
        return True
    if row["day"] is None:
        return False
    return (not look.until or row["day"] <= look.until) and (
        not look.since or (row["last_day"] or row["day"]) >= look.since
    )


def _nodes(
    ids: list[str],
    known: dict[str, dict[str, Any]],
    where: dict[str, tuple[float, float]],
    rows: list[dict[str, Any]],
    pins: Iterable[str],
) -> tuple[Node, ...]:
    counts: dict[str, int] = defaultdict(int)
    for row in rows:
        counts[row["a"]] += 1
        counts[row["b"]] += 1
    nodes = {
        i: Node(i, known[i]["name"], known[i]["type"], SHAPES.get(known[i]["type"], "ellipse"), *where[i], counts[i],
                quiet=not counts[i])
        for i in ids if i in known
    }  # fmt: skip
    for pin in pins:
        name, _, at = pin.rpartition("@")
        x, _, y = at.partition(",")
        if name in nodes and _number(x) and _number(y):
            nodes[name] = replace(nodes[name], x=float(x), y=float(y), pinned=True)
    return tuple(nodes.values())


def _number(text: str) -> bool:
    return text.lstrip("-").replace(".", "", 1).isdigit() and len(text) < 9
