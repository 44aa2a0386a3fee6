"""Writes rows into a graph: few large transactions, and no row that another query could have written with its own."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from diplograph.graph import writes
from diplograph.graph.batch import Batch, Rows
from diplograph.graph.state import EVERYTHING
from diplograph.graph.store import Graph
from diplograph.model import Link

ACROSS = "MATCH (a:Statement)-[:{}]->(b:Statement) WHERE a.document <> b.document RETURN a.id AS a, b.id AS b"
HELD = "UNWIND $ids AS i MATCH (d:Document {id: i}) RETURN d.id AS id, d.fingerprint AS fingerprint"

EDGES = (
    "UNWIND $rows AS r MATCH (s:Statement {document: r.id})-[:SUBJECT]->(a:Actor) MATCH (s)-[:OBJECT]->(b:Actor)"
    " RETURN s.relation AS type, s.id AS s, a.id AS a, b.id AS b"
)
"""The statements that have an edge, with its ends: an actor has too many edges to look for it among all."""
Progress = Callable[[int, int], None]
"""Called with how many documents are written, and of how many."""
_LABEL = re.compile(r"[A-Z][A-Z_]*")


def held_documents(graph: Graph, ids: Iterable[str]) -> dict[str, str]:
    """Those of the documents that the graph holds, whole or not, with the fingerprint of each ("" where it is not whole)."""
    rows = graph.read(HELD, {"ids": list(ids)}, limit=EVERYTHING).rows
    return {r["id"]: r["fingerprint"] for r in rows}


def remove(graph: Graph, documents: Iterable[str], also: Iterable[str] = ()) -> None:
    """Take the sentences, statements and edges of documents out of the graph; of `also`, the document itself too."""
    rows = [{"id": d} for d in documents]
    by_type: dict[str, Rows] = {}
    for edge in graph.read(EDGES, {"rows": rows}, limit=EVERYTHING).rows if rows else ():
        if _LABEL.fullmatch(edge["type"]):
            by_type.setdefault(edge["type"], []).append(edge)
    graph.write_all([(writes.remove_edge(kind), listed) for kind, listed in sorted(by_type.items())])
    for query in writes.REMOVE:
        graph.write(query, rows)
    graph.write(writes.REMOVE_DOCUMENT, [{"id": d} for d in also])


def load(graph: Graph, rows: Batch, fingerprints: dict[str, str], written: set[str]) -> None:
    """Write the rows of documents that the graph does not hold; `written` gathers the actors that it holds for sure."""
    actors = [r for r in rows.nodes["Actor"] if r["id"] not in written]
    written |= {r["id"] for r in actors}
    jobs = [
        (writes.NODES["Actor"], actors),
        *((writes.NODES[label], rows.nodes[label]) for label in ("Document", "Sentence")),
        *_statements(rows, written),
        *(
            (writes.LINKS[kind], rows.links[kind])
            for kind in writes.LINKS
            if kind not in writes.ENDS and kind in rows.links
        ),
        *((writes.BETWEEN[kind], listed) for kind, listed in rows.between.items()),
        (writes.CONTESTED, [{"id": r["a"]} for r in rows.between.get("CONTRADICTS", ())]),
        *_edges(rows, graph.types_by_parameter),
        (writes.WHOLE, [{"id": i, "fingerprint": f} for i, f in fingerprints.items()]),
    ]
    graph.write_all(jobs)


def links_across(graph: Graph, links: Iterable[Link], keep: bool = False) -> None:
    """Make the links between statements of different documents these, or `keep` others too; most are there already."""
    wanted: dict[str, set[tuple[str, str]]] = {kind: set() for kind in writes.UNLINK}
    for link in links:
        wanted[link.type].add((link.source, link.target))
    for kind, pairs in wanted.items():
        held = {(r["a"], r["b"]) for r in graph.read(ACROSS.format(kind), limit=EVERYTHING).rows}
        if keep:
            pairs |= held
        graph.write(writes.UNLINK[kind], [{"a": a, "b": b} for a, b in sorted(held - pairs)])
        graph.write(writes.BETWEEN[kind], [{"a": a, "b": b} for a, b in sorted(pairs - held)])
        if kind == "CONTRADICTS":
            graph.write(writes.CONTESTED, [{"id": i} for i in sorted({i for pair in pairs - held for i in pair})])
    graph.write(writes.UNCONTESTED)


def _statements(rows: Batch, known: set[str]) -> Iterator[tuple[str, Rows]]:
    """Statements, each in one go with those of its actors that it has."""
    ends = {kind: {r["s"]: r for r in rows.links.get(kind, ()) if r["a"] in known} for kind in writes.ENDS}
    groups: dict[tuple[str, ...], Rows] = {}
    for row in rows.nodes["Statement"]:
        has = {kind: link for kind, found in ends.items() if (link := found.get(row["id"])) is not None}
        more: dict[str, Any] = {kind: link["a"] for kind, link in has.items()}
        more |= {f"{kind}_text": link["text"] for kind, link in has.items()}
        groups.setdefault(tuple(has), []).append(row | more)
    for kinds, listed in groups.items():
        yield writes.statement(*kinds), listed


def _edges(rows: Batch, by_parameter: bool) -> Iterator[tuple[str, Rows]]:
    if by_parameter:
        yield writes.ANY_EDGE, [{**r, "type": label} for label, listed in rows.edges.items() for r in listed]
        return
    for label in sorted(rows.edges):
        yield writes.edge(label), rows.edges[label]
