"""The projection: ledger to graph, only what changed; idempotent, and the whole of it on rebuild."""

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor

from diplograph.graph import writes
from diplograph.graph.across import links_across, links_since
from diplograph.graph.actors import Actors, CanonicalActors
from diplograph.graph.batch import Batch, batch, canonical_actors
from diplograph.graph.loading import Progress, held_documents, load, remove
from diplograph.graph.state import (
    EVERYTHING,
    SHARDS,
    begin,
    clear,
    compare,
    is_current,
    is_decided,
    migrate,
    settle,
    state,
)
from diplograph.graph.store import Graph
from diplograph.ledger import Ledger
from diplograph.schema import Schema

__all__ = ["Progress", "canonical_actors", "project", "rebuild"]
DOCUMENTS_AT_ONCE = 250
Changes = list[tuple[str, str]]
"""Documents, each "changed" or "removed"."""


def project(graph: Graph, ledger: Ledger, schema: Schema, progress: Progress | None = None) -> int:
    """Bring the graph up to the ledger; returns how many documents changed."""
    found = state(graph)
    if found.ledger == SHARDS and not ledger.fingerprints():
        return 0  # loaded from shards: there is no ledger that it could be brought up to
    was = migrate(graph, found, ledger)
    if not ledger.pending() and is_current(was, ledger) and is_decided(ledger):
        return 0
    actors = CanonicalActors(ledger)
    ours = is_current(was, ledger)
    compare(graph, was, ledger, actors)
    pending = ledger.pending()
    begin(ledger)
    if not ours:
        graph.prepare()
    named: set[str] = set()
    done = 0
    for part, gone in _written(graph, ledger, schema, pending, actors):
        named |= gone
        ledger.projected(d for d, _ in part)
        done += len(part)
        if progress is not None:
            progress(done, len(pending))
    if ours:
        links_since(graph, ledger, (d for d, _ in pending))
        graph.write(writes.UNUSED, [{"id": a} for a in sorted(named)])
    else:
        links_across(graph, ledger.links())
        graph.write(writes.REMOVE_UNUSED)
        graph.write(writes.NO_ALIASES)
    settle(graph, ledger, actors)
    return len(pending)


def rebuild(graph: Graph, ledger: Ledger, schema: Schema, progress: Progress | None = None) -> int:
    """Empty the graph, whichever workspace it was made from, and project the whole ledger into it."""
    state(graph)  # refuses a database that holds anything of others
    clear(graph)
    return project(graph, ledger, schema, progress)


def _written(
    graph: Graph, ledger: Ledger, schema: Schema, pending: Changes, actors: Actors
) -> Iterator[tuple[Changes, set[str]]]:
    """Write these documents anew, some at a time; while the server writes, the rows of the next ones are made.

    Yields what is written, with the actors that the graph's statements of these documents named: they may be named no more.
    """
    made: set[str] = set()
    known: set[str] = set()
    with ThreadPoolExecutor(1) as server:
        before: tuple[Changes, Future[set[str]]] | None = None
        for start in range(0, len(pending), DOCUMENTS_AT_ONCE):
            part = pending[start : start + DOCUMENTS_AT_ONCE]
            rows, fingerprints = _rows(ledger, schema, part, actors, made)
            made |= {r["id"] for r in rows.nodes["Actor"]}
            if before is not None:
                yield before[0], before[1].result()
            before = part, server.submit(_write, graph, part, rows, fingerprints, known)
        if before is not None:
            yield before[0], before[1].result()


def _rows(
    ledger: Ledger, schema: Schema, part: Changes, actors: Actors, known: set[str]
) -> tuple[Batch, dict[str, str]]:
    documents = [d for key, what in part if what != "removed" and (d := ledger.document(key)) is not None]
    return batch(ledger, schema, documents, actors, known=known), ledger.fingerprints([d.id for d in documents])


def _write(graph: Graph, part: Changes, rows: Batch, fingerprints: dict[str, str], known: set[str]) -> set[str]:
    """Replace what the graph holds of these documents; `known` holds the actors that this projection has written."""
    named: set[str] = set()
    if held := held_documents(graph, (d for d, _ in part)):
        named = {r["id"] for r in graph.read(writes.NAMED, {"ids": list(held)}, limit=EVERYTHING).rows}
        remove(graph, held, also=[d for d, what in part if what == "removed"])
    load(graph, rows, fingerprints, known)
    return named
