"""What a group of documents puts into the graph, as plain rows: the same for a server and for a bulk import."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from diplograph.graph.actors import Actors, holders_of
from diplograph.graph.rows import actor_row, document_row, edge_row, sentence_row, statement_row
from diplograph.ledger import Ledger
from diplograph.ledger.holders import Holders
from diplograph.ledger.rows import actors_of, arguments_of
from diplograph.model import Argument, Document, Statement
from diplograph.resolve.across.decisions import in_document
from diplograph.resolve.across.overlay import as_decided
from diplograph.schema import Schema

Rows = list[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Batch:
    """Rows by node label; by relationship from statement to actor; between statements; between actors."""

    nodes: dict[str, Rows]
    links: dict[str, Rows]
    between: dict[str, Rows]
    edges: dict[str, Rows]


def batch(
    ledger: Ledger,
    schema: Schema,
    documents: Iterable[Document],
    actors: Actors,
    holders: Holders | None = None,
    known: Collection[str] = (),
) -> Batch:
    """The rows of these documents, without the nodes of actors that are `known`; `actors` has the record of each.

    `holders` say who held an office then; read where they are not given, which costs more than one group of documents.
    """
    decided, holders = ledger.decided(), holders or holders_of(ledger, actors)
    recorded = ((d, list(decided.apply(ledger.statements(d.id), actors))) for d in documents)
    pairs = [(d, [canonical_statement(s, actors) for s in holders.fill(d, ss)]) for d, ss in recorded]
    statements = [s for _, ss in pairs for s in ss]
    used = sorted({a for s in statements for a in actors_of(s)})
    nodes = {
        "Document": [document_row(d) for d, _ in pairs],
        "Actor": [actor_row(actors[a]) for a in used if a in actors and a not in known],
        "Sentence": [sentence_row(d, s) for d, _ in pairs for s in ledger.sentences(d.id)],
        "Statement": [statement_row(s, d, s.id in decided.statements) for d, ss in pairs for s in ss],
    }
    links: dict[str, Rows] = defaultdict(list)
    between: dict[str, Rows] = defaultdict(list)
    edges: dict[str, Rows] = defaultdict(list)
    for d, s in ((d, s) for d, ss in pairs for s in ss):
        for kind, row in _links(s):
            links[kind].append(row)
        between["ABOUT"] += [{"a": s.id, "b": other} for other in s.about]
        between["CONTRADICTS"] += [{"a": s.id, "b": other} for other in s.contradicts]
        relation = schema.relations.get(s.relation)
        if relation is not None and (edge := edge_row(s, relation.value, d.published)):
            edges[relation.label].append(edge)
    return Batch(nodes, links, between, edges)


def canonical_actors(ledger: Ledger) -> dict[str, dict[str, Any]]:
    """All of `CanonicalActors` at once, for what needs every actor."""
    decided = ledger.decided()
    known = {a["id"]: a for a in ledger.actors()}
    out = dict(known)
    for same in as_decided(ledger.same(), decided, known.__contains__).values():
        whole, part = known[same.canonical], known[same.id]
        whole["aliases"] = sorted({*whole["aliases"], part["name"], *part["aliases"]} - {whole["name"]})
        out[same.id] = whole
    decided.edit(out)
    return out


def canonical_statement(s: Statement, actors: Actors) -> Statement:
    """The statement with every actor replaced by the one it is."""

    def one(arg: Argument) -> Argument:
        actor = actors.get(in_document(s.document, arg.id)) or actors.get(arg.id)
        if actor is None or (arg.id, arg.name, arg.type) == (actor["id"], actor["name"], actor["type"]):
            return arg
        return replace(arg, id=actor["id"], name=actor["name"], type=actor["type"])

    if all(one(a) is a for a in arguments_of(s)):
        return s  # nearly always: most actors are called in the ledger what the text called them
    subject, other, place = (one(a) if a is not None else None for a in (s.subject, s.object, s.place))
    chain = tuple(replace(a, actor=one(a.actor)) for a in s.attribution)
    return replace(s, subject=subject, object=other, place=place, attribution=chain)


def _links(s: Statement) -> Iterator[tuple[str, dict[str, Any]]]:
    for kind, arg in (("SUBJECT", s.subject), ("OBJECT", s.object), ("PLACE", s.place)):
        if arg is not None:
            yield kind, {"s": s.id, "a": arg.id, "text": arg.text}
    for level, link in enumerate(s.attribution):
        yield "ATTRIBUTED_TO", {"s": s.id, "a": link.actor.id, "level": level, "cue": link.cue}
