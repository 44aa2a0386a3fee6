"""Writes rows into a graph: few large transactions, and no row that another query could have written with its own."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from diplograph.graph import writes
from diplograph.graph.batch import Batch, Rows
from diplograph.graph.state import EVERYTHING
from diplograph.graph.store import Graph

HELD = "UNWIND $ids AS i MATCH (d:Document {id: i}) RETURN d.id AS id, d.fingerprint AS fingerprint"

EDGES = (
    "UNWIND $rows AS r MATCH (s:Statement {document: r.id})-[:SUBJECT]->(a:Actor) MATCH (s)-[:OBJECT]->(b:Actor)"
    " RETURN s.relation AS type, s.id AS s, a.id AS a, b.id AS b"
)
"""The statements that have an edge, with its ends: an actor has too many edges to look for it among all."""
EDGE_ONLY = ("value", "week", "attributed_to", "evidence")
"""What an edge between actors has that its statement has not."""
REMOVED_AT_ONCE = 200
"""Documents: each takes a dozen nodes with it, and a transaction of a whole load's fills the embedded engine's small heap."""
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
    for start in range(0, len(rows), REMOVED_AT_ONCE):
        _remove(graph, rows[start : start + REMOVED_AT_ONCE])
    graph.write(writes.REMOVE_DOCUMENT, [{"id": d} for d in also])


def _remove(graph: Graph, rows: Rows) -> None:
    by_type: dict[str, Rows] = {}
    for edge in graph.read(EDGES, {"rows": rows}, limit=EVERYTHING).rows:
        if _LABEL.fullmatch(edge["type"]):
            by_type.setdefault(edge["type"], []).append(edge)
    graph.write_all([(writes.remove_edge(kind), listed) for kind, listed in sorted(by_type.items())])
    for query in writes.REMOVE:
        graph.write(query, rows)


def load(graph: Graph, rows: Batch, fingerprints: dict[str, str], written: set[str]) -> None:
    """Write the rows of documents that the graph does not hold; `written` gathers the actors that it holds for sure."""
    actors = [r for r in rows.nodes["Actor"] if r["id"] not in written]
    written |= {r["id"] for r in actors}
    jobs = [
        (writes.NODES["Actor"], actors),
        *((writes.NODES[label], rows.nodes[label]) for label in ("Document", "Sentence")),
        *_statements(rows, written, graph.types_by_parameter),
        *(
            (writes.LINKS[kind], rows.links[kind])
            for kind in writes.LINKS
            if kind not in writes.ENDS and kind in rows.links
        ),
        *((writes.BETWEEN[kind], listed) for kind, listed in rows.between.items()),
        (writes.WHOLE, [{"id": i, "fingerprint": f} for i, f in fingerprints.items()]),
    ]
    graph.write_all(jobs)


def _statements(rows: Batch, known: set[str], by_parameter: bool) -> Iterator[tuple[str, Rows]]:
    """Statements, each in one go with its subject, its object, and the everyday edge between them."""
    ends = {kind: {r["s"]: r for r in rows.links.get(kind, ()) if r["a"] in known} for kind in writes.ENDS}
    contested = {r["a"] for r in rows.between.get("CONTRADICTS", ())}
    edges = {r["statement"]: (label, r) for label, listed in rows.edges.items() for r in listed}
    groups: dict[tuple[tuple[str, ...], str | None], Rows] = {}
    for row in rows.nodes["Statement"]:
        has = {kind: link for kind, found in ends.items() if (link := found.get(row["id"])) is not None}
        more: dict[str, Any] = {kind: link["a"] for kind, link in has.items()}
        more |= {f"{kind}_text": link["text"] for kind, link in has.items()}
        label, edge = edges.get(row["id"], (None, None)) if len(has) == len(writes.ENDS) else (None, None)
        if edge is not None:
            more |= {key: edge[key] for key in EDGE_ONLY}
            if by_parameter:
                more["type"], label = label, writes.ANY
        if row["id"] in contested:
            more["contested"] = True
        groups.setdefault((tuple(has), label), []).append(row | more)
    for (kinds, label), listed in groups.items():
        yield writes.statement(kinds, label), listed
