"""The projection: ledger to graph, only what changed; idempotent, and the whole of it on rebuild."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from diplograph.graph import writes
from diplograph.graph.rows import actor_row, document_row, edge_row, sentence_row, statement_row
from diplograph.graph.store import Graph
from diplograph.ledger import Ledger
from diplograph.model import Argument, Document, Statement
from diplograph.resolve.overlay import overlay
from diplograph.schema import Schema

DOCUMENTS_AT_ONCE = 200
Progress = Callable[[int, int], None]


def project(graph: Graph, ledger: Ledger, schema: Schema, progress: Progress | None = None) -> int:
    """Bring the graph up to the ledger; returns how many documents changed."""
    pending = ledger.pending()
    if not pending:
        return 0
    graph.prepare()
    actors = canonical_actors(ledger)
    for start in range(0, len(pending), DOCUMENTS_AT_ONCE):
        part = pending[start : start + DOCUMENTS_AT_ONCE]
        _project(graph, ledger, schema, part, actors)
        ledger.projected(d for d, _ in part)
        if progress is not None:
            progress(min(start + DOCUMENTS_AT_ONCE, len(pending)), len(pending))
    _links(graph, ledger)
    graph.write(writes.REMOVE_UNUSED)
    return len(pending)


def rebuild(graph: Graph, ledger: Ledger, schema: Schema, progress: Progress | None = None) -> int:
    """Empty the graph and project the whole ledger into it."""
    for query in writes.CLEAR:
        graph.write(query)
    ledger.touch_all()
    return project(graph, ledger, schema, progress)


def _project(
    graph: Graph, ledger: Ledger, schema: Schema, part: list[tuple[str, str]], actors: dict[str, dict[str, Any]]
) -> None:
    everything = [{"id": d} for d, _ in part]
    for query in writes.REMOVE:
        graph.write(query, everything)
    graph.write(writes.REMOVE_DOCUMENT, [{"id": d} for d, what in part if what == "removed"])
    documents = [d for key, what in part if what != "removed" and (d := ledger.document(key)) is not None]
    pairs = [(d, [_canonical(s, actors) for s in ledger.statements(d.id)]) for d in documents]
    used = sorted({a for _, ss in pairs for s in ss for a in _actors(s)})
    graph.write(writes.NODES["Document"], [document_row(d) for d in documents])
    graph.write(writes.NODES["Actor"], [actor_row(actors[a]) for a in used if a in actors])
    graph.write(writes.NODES["Sentence"], [sentence_row(d, s) for d in documents for s in ledger.sentences(d.id)])
    graph.write(writes.NODES["Statement"], [statement_row(s, d) for d, ss in pairs for s in ss])
    _arguments(graph, pairs)
    _edges(graph, schema, pairs)


def canonical_actors(ledger: Ledger) -> dict[str, dict[str, Any]]:
    """Every recorded actor id to the record of the actor it is; aliases of both count."""
    known = {a["id"]: dict(a) for a in ledger.actors()}
    out = dict(known)
    for same in overlay(known.values()).values():
        whole, part = known[same.canonical], known[same.id]
        whole["aliases"] = sorted({*whole["aliases"], part["name"], *part["aliases"]} - {whole["name"]})
        out[same.id] = whole
    return out


def _canonical(s: Statement, actors: dict[str, dict[str, Any]]) -> Statement:
    """The statement with every actor replaced by the one it is."""

    def one(arg: Argument | None) -> Argument | None:
        actor = actors.get(arg.id) if arg is not None else None
        return replace(arg, id=actor["id"], name=actor["name"]) if arg is not None and actor is not None else arg

    chain = tuple(replace(a, actor=one(a.actor) or a.actor) for a in s.attribution)
    return replace(s, subject=one(s.subject), object=one(s.object), place=one(s.place), attribution=chain)


def _actors(s: Statement) -> list[str]:
    return [a.id for a in (s.subject, s.object, s.place, *(x.actor for x in s.attribution)) if a is not None]


def _arguments(graph: Graph, pairs: list[tuple[Document, list[Statement]]]) -> None:
    rows: dict[str, list[dict[str, Any]]] = defaultdict(list)
    inside: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for _, statements in pairs:
        for s in statements:
            for kind, arg in (("SUBJECT", s.subject), ("OBJECT", s.object), ("PLACE", s.place)):
                if arg is not None:
                    rows[kind].append({"s": s.id, "a": arg.id, "text": arg.text})
            for level, link in enumerate(s.attribution):
                rows["ATTRIBUTED_TO"].append({"s": s.id, "a": link.actor.id, "level": level, "cue": link.cue})
            inside["ABOUT"] += [{"a": s.id, "b": other} for other in s.about]
            inside["CONTRADICTS"] += [{"a": s.id, "b": other} for other in s.contradicts]
    for kind, listed in rows.items():
        graph.write(writes.LINKS[kind], listed)
    for kind, listed in inside.items():
        graph.write(writes.BETWEEN[kind], listed)
    graph.write(writes.CONTESTED, [{"id": r["a"]} for r in inside["CONTRADICTS"]])


def _edges(graph: Graph, schema: Schema, pairs: list[tuple[Document, list[Statement]]]) -> None:
    rows: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for _, statements in pairs:
        for s in statements:
            relation = schema.relations.get(s.relation)
            if relation is not None and (row := edge_row(s, relation.value)):
                rows[relation.label].append(row)
    for label in sorted(rows):
        graph.write(writes.edge(label), rows[label])


def _links(graph: Graph, ledger: Ledger) -> None:
    rows: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for link in ledger.links():
        rows[link.type].append({"a": link.source, "b": link.target})
    for kind in sorted(rows):
        graph.write(writes.BETWEEN[kind], rows[kind])
    ends = sorted({r[k] for r in rows.get("CONTRADICTS", ()) for k in ("a", "b")})
    graph.write(writes.CONTESTED, [{"id": i} for i in ends])
