"""Why a statement was made: the rule that fired, what contradicts or repeats it."""

from typing import Any

from diplograph.errors import UnknownName
from diplograph.ledger.holders import BY_OFFICE, read_holders
from diplograph.web.views import Views

LINKS = ("CONTRADICTS", "CORROBORATES", "ABOUT")


def reason(views: Views, statement_id: str) -> dict[str, Any]:
    """The statement with its relation, its frame, linked statements and neighbours; UnknownName for none."""
    found = views.named([statement_id])
    if not found:
        raise UnknownName("statement", statement_id, [])
    statement = found[0]
    relation = views.schema.relations.get(statement["relation"])
    rule = statement["rule"].partition(",")[0]
    frame = next((f for f in relation.frames if f.id == rule), None) if relation is not None else None
    linked = {kind: _linked(views, statement_id, kind) for kind in LINKS}
    around = [
        s["id"]
        for s in views.rows(
            "MATCH (s:Statement {document: $d})-[:EVIDENCE]->(e:Sentence) RETURN s.id AS id ORDER BY e.number, id",
            d=statement["document"],
        )
    ]
    at = around.index(statement_id)
    return {
        "s": statement,
        "relation": relation,
        "frame": frame,
        "offices": _offices(views, statement),
        "linked": {k: v for k, v in linked.items() if v},
        "before": around[at - 1] if at else None,
        "after": around[at + 1] if at + 1 < len(around) else None,
    }


def _offices(views: Views, statement: dict[str, Any]) -> list[dict[str, str]]:
    """The words for an office in whose place a person stands, with who and why."""
    if not statement["rule"].endswith(BY_OFFICE):
        return []
    with views.ledger() as ledger:
        document = ledger.document(statement["document"])
        recorded = list(ledger.statements(statement["document"]))
        return read_holders(ledger).why(document, recorded, statement["id"]) if document is not None else []


def _linked(views: Views, statement_id: str, kind: str) -> list[dict[str, Any]]:
    ids = views.rows(
        f"MATCH (s:Statement {{id: $id}})-[:{kind}]-(o:Statement) RETURN DISTINCT o.id AS id ORDER BY id LIMIT 20",
        id=statement_id,
    )
    return views.named(r["id"] for r in ids)
