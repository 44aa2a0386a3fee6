"""Links between statements of different documents: which of them the graph still lacks, and which it has too many."""

from collections.abc import Iterable

from diplograph.graph import writes
from diplograph.graph.state import EVERYTHING
from diplograph.graph.store import Graph
from diplograph.ledger import Ledger
from diplograph.model import Link

ACROSS = "MATCH (a:Statement)-[:{}]->(b:Statement) WHERE a.document <> b.document RETURN a.id AS a, b.id AS b"
Pairs = set[tuple[str, str]]


def links_across(graph: Graph, links: Iterable[Link], keep: bool = False) -> None:
    """Make the links between statements of different documents these, or `keep` others too; most are there already."""
    wanted = _by_kind(links)
    held = {k: {(r["a"], r["b"]) for r in graph.read(ACROSS.format(k), limit=EVERYTHING).rows} for k in wanted}
    if keep:
        wanted = {kind: pairs | held[kind] for kind, pairs in wanted.items()}
    _write(graph, {k: held[k] - wanted[k] for k in wanted}, {k: wanted[k] - held[k] for k in wanted})
    graph.write(writes.UNCONTESTED)


def links_since(graph: Graph, ledger: Ledger, documents: Iterable[str]) -> None:
    """The same after these documents were written anew, where the ledger's note of what the graph has is right.

    It reads nothing from the graph: a few documents more must not cost what the whole corpus does.
    """
    gone, new = (_by_kind(links) for links in ledger.links_since(documents))
    _write(graph, gone, new)
    graph.write(writes.UNCONTESTED_OF, [{"id": i} for i in _ends(gone["CONTRADICTS"])])


def _by_kind(links: Iterable[Link]) -> dict[str, Pairs]:
    found: dict[str, Pairs] = {kind: set() for kind in writes.UNLINK}
    for link in links:
        found[link.type].add((link.source, link.target))
    return found


def _write(graph: Graph, gone: dict[str, Pairs], new: dict[str, Pairs]) -> None:
    for kind in writes.UNLINK:
        graph.write(writes.UNLINK[kind], [{"a": a, "b": b} for a, b in sorted(gone[kind])])
        graph.write(writes.BETWEEN[kind], [{"a": a, "b": b} for a, b in sorted(new[kind])])
    graph.write(writes.CONTESTED, [{"id": i} for i in _ends(new["CONTRADICTS"])])


def _ends(pairs: Pairs) -> list[str]:
    return sorted({i for pair in pairs for i in pair})
