"""The ledger as a networkx graph: actors, and an edge for every statement between two of them, evidence included."""

from itertools import chain, groupby
from typing import TYPE_CHECKING, Any

from diplograph.errors import UnknownName
from diplograph.graph.actors import holders_of
from diplograph.graph.batch import canonical_actors, canonical_statement
from diplograph.ledger import Ledger
from diplograph.model import Document, Statement

if TYPE_CHECKING:
    import networkx as nx

ATTRIBUTES = (
    "statement relation predicate content polarity modality condition attributed_to start end time place quantity confidence "
    "rule plover document title source url published evidence evidence_start evidence_end"
).split()
"""What an edge carries, in the order of the CSV's columns."""


def to_networkx(ledger: Ledger, **only: Any) -> "nx.MultiDiGraph[str]":
    """A MultiDiGraph of the actors of the graph; `only` keeps the edges whose attributes have these values."""
    import networkx as nx

    if unknown := sorted(set(only) - set(ATTRIBUTES)):
        raise UnknownName("attribute of a statement", unknown[0], ATTRIBUTES)
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    actors = canonical_actors(ledger)
    documents = {d.id: d for d in ledger.documents()}
    holders, decided = holders_of(ledger, actors), ledger.decided().apply(ledger.statements(), actors)
    by_document = (holders.fill(documents[d], list(part)) for d, part in groupby(decided, lambda s: s.document))
    for recorded in chain.from_iterable(by_document):
        s = canonical_statement(recorded, actors)
        if s.subject is None or s.object is None:
            continue
        edge = edge_attributes(s, documents[s.document])
        if any(str(edge[k]) != str(v) for k, v in only.items()):
            continue
        for arg in (s.subject, s.object):
            known = actors[arg.id]
            graph.add_node(arg.id, name=known["name"], type=known["type"], aliases="; ".join(known["aliases"]))
        graph.add_edge(s.subject.id, s.object.id, key=s.id, **edge)
    return graph


def edge_attributes(s: Statement, document: Document) -> dict[str, Any]:
    """Every attribute of a statement as plain values that all graph formats can hold: an absent one is empty text."""
    time, quantity = s.time, s.quantity
    return {
        "statement": s.id, "relation": s.relation, "predicate": s.predicate, "content": s.content or "",
        "polarity": s.polarity.value, "modality": s.modality.value, "condition": s.condition or "",
        "attributed_to": " > ".join(a.actor.name for a in s.attribution),
        "start": time.start.isoformat() if time and time.start else "",
        "end": time.end.isoformat() if time and time.end else "",
        "time": time.text if time else "", "place": s.place.name if s.place else "",
        "quantity": quantity.text if quantity else "",
        "confidence": s.confidence, "rule": s.rule, "plover": s.plover or "",
        "document": s.document, "title": document.title or "", "source": document.source or "",
        "url": document.url or "", "published": document.published.isoformat() if document.published else "",
        "evidence": s.evidence.text, "evidence_start": s.evidence.start, "evidence_end": s.evidence.end,
    }  # fmt: skip
