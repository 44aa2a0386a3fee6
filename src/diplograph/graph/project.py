"""The projection: ledger to graph, only what changed; idempotent, and the whole of it on rebuild."""

from collections import defaultdict
from collections.abc import Callable
from typing import Any

from diplograph.graph import writes
from diplograph.graph.actors import Actors, CanonicalActors
from diplograph.graph.batch import batch, canonical_actors
from diplograph.graph.state import EVERYTHING, clear, compare, is_current, is_decided, migrate, settle, state
from diplograph.graph.store import Graph
from diplograph.ledger import Ledger
from diplograph.schema import Schema

__all__ = ["canonical_actors", "project", "rebuild"]
DOCUMENTS_AT_ONCE = 200
Progress = Callable[[int, int], None]


def project(graph: Graph, ledger: Ledger, schema: Schema, progress: Progress | None = None) -> int:
    """Bring the graph up to the ledger; returns how many documents changed."""
    was = migrate(graph, state(graph), ledger)
    if not ledger.pending() and is_current(was, ledger) and is_decided(ledger):
        return 0
    actors = CanonicalActors(ledger)
    ours = is_current(was, ledger)
    compare(graph, was, ledger, actors)
    pending = ledger.pending()
    if not ours:
        graph.prepare()
    named = _named(graph, pending)
    for start in range(0, len(pending), DOCUMENTS_AT_ONCE):
        part = pending[start : start + DOCUMENTS_AT_ONCE]
        _project(graph, ledger, schema, part, actors)
        ledger.projected(d for d, _ in part)
        if progress is not None:
            progress(min(start + DOCUMENTS_AT_ONCE, len(pending)), len(pending))
    _links(graph, ledger)
    if named is None:
        graph.write(writes.REMOVE_UNUSED)
    else:
        graph.write(writes.UNUSED, named)
    if not ours:
        graph.write(writes.NO_ALIASES)
    settle(graph, ledger, actors)
    return len(pending)


def rebuild(graph: Graph, ledger: Ledger, schema: Schema, progress: Progress | None = None) -> int:
    """Empty the graph, whichever workspace it was made from, and project the whole ledger into it."""
    state(graph)  # refuses a database that holds anything of others
    clear(graph)
    return project(graph, ledger, schema, progress)


def _project(graph: Graph, ledger: Ledger, schema: Schema, part: list[tuple[str, str]], actors: Actors) -> None:
    everything = [{"id": d} for d, _ in part]
    for query in writes.REMOVE:
        graph.write(query, everything)
    graph.write(writes.REMOVE_DOCUMENT, [{"id": d} for d, what in part if what == "removed"])
    documents = [d for key, what in part if what != "removed" and (d := ledger.document(key)) is not None]
    rows = batch(ledger, schema, documents, actors)
    for label, listed in rows.nodes.items():
        graph.write(writes.NODES[label], listed)
    for kind, listed in rows.links.items():
        graph.write(writes.LINKS[kind], listed)
    for kind, listed in rows.between.items():
        graph.write(writes.BETWEEN[kind], listed)
    graph.write(writes.CONTESTED, [{"id": r["a"]} for r in rows.between.get("CONTRADICTS", ())])
    for label in sorted(rows.edges):
        graph.write(writes.edge(label), rows.edges[label])
    fingerprints = ledger.fingerprints([d.id for d in documents])
    graph.write(writes.WHOLE, [{"id": i, "fingerprint": f} for i, f in fingerprints.items()])


def _named(graph: Graph, pending: list[tuple[str, str]]) -> list[dict[str, Any]] | None:
    """The actors that the graph's statements of these documents name; None for many, where all are looked at later."""
    if len(pending) > DOCUMENTS_AT_ONCE:
        return None
    return graph.read(writes.NAMED, {"ids": [d for d, _ in pending]}, limit=EVERYTHING).rows


def _links(graph: Graph, ledger: Ledger) -> None:
    rows: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for link in ledger.links():
        rows[link.type].append({"a": link.source, "b": link.target})
    for kind in sorted(rows):
        graph.write(writes.BETWEEN[kind], rows[kind])
    ends = sorted({r[k] for r in rows.get("CONTRADICTS", ()) for k in ("a", "b")})
    graph.write(writes.CONTESTED, [{"id": i} for i in ends])
