"""The ledger as a networkx graph: actors, and an edge for every statement between two of them, evidence included."""

from typing import TYPE_CHECKING, Any

from diplograph.ledger import Ledger
from diplograph.model import Statement

if TYPE_CHECKING:
    import networkx as nx


def to_networkx(ledger: Ledger, **only: Any) -> "nx.MultiDiGraph[str]":
    """A MultiDiGraph; `only` keeps the edges whose attributes have these values."""
    import networkx as nx

    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    actors = {a["id"]: a for a in ledger.actors()}
    sources = {d.id: d for d in ledger.documents()}
    for s in ledger.statements():
        if s.subject is None or s.object is None:
            continue
        document = sources[s.document]
        edge = edge_attributes(s) | {
            "title": document.title or "",
            "source": document.source or "",
            "url": document.url or "",
        }
        if any(str(edge.get(k)) != str(v) for k, v in only.items()):
            continue
        for arg in (s.subject, s.object):
            known = actors.get(arg.id, {})
            graph.add_node(arg.id, name=arg.name, type=arg.type, aliases="; ".join(known.get("aliases", ())))
        graph.add_edge(s.subject.id, s.object.id, key=s.id, **edge)
    return graph


def edge_attributes(s: Statement) -> dict[str, Any]:
    """Every attribute of a statement as plain values that all graph formats can hold."""
    return {
        "statement": s.id, "relation": s.relation, "predicate": s.predicate, "content": s.content or "",
        "polarity": s.polarity.value, "modality": s.modality.value, "condition": s.condition or "",
        "attributed_to": " > ".join(a.actor.name for a in s.attribution),
        "start": s.time.start.isoformat() if s.time and s.time.start else "",
        "end": s.time.end.isoformat() if s.time and s.time.end else "",
        "confidence": s.confidence, "rule": s.rule, "plover": s.plover or "", "document": s.document,
        "evidence": s.evidence.text, "evidence_start": s.evidence.start, "evidence_end": s.evidence.end,
    }  # fmt: skip
