"""The Cypher console: what to query, examples that run, and answers as cells that link to their pages."""

import json
import re
from collections.abc import Container
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from diplograph.config import SCHEMA_DIR
from diplograph.schema.load import read_yaml
from diplograph.web.views import Views

EXAMPLES = (
    (
        "Who warned whom",
        "MATCH (a:Actor)-[r:WARNS]->(b:Actor)\nRETURN a.name AS who, b.name AS whom, r.attributed_to AS claimed_by, r.evidence AS evidence",
    ),
    (
        "Statements by relation",
        "MATCH (s:Statement)\nWHERE s.relation <> ''\nRETURN s.relation AS relation, count(*) AS statements\n"
        "ORDER BY statements DESC LIMIT 20",
    ),
    (
        "Who is quoted most",
        "MATCH (s:Statement)-[:ATTRIBUTED_TO]->(a:Actor)\nRETURN a.name AS claimant, count(*) AS statements\n"
        "ORDER BY statements DESC LIMIT 10",
    ),
    (
        "What is planned, not done",
        "MATCH (s:Statement)-[:SUBJECT]->(a:Actor)\nWHERE s.modality = 'future'\nOPTIONAL MATCH (s)-[:OBJECT]->(b:Actor)\n"
        "RETURN s.id AS id, a.name AS who, s.relation AS what, b.name AS whom, s.time_text AS when",
    ),
    (
        "Contradictions",
        "MATCH (s:Statement)-[:CONTRADICTS]->(o:Statement)\nRETURN s.id AS one, o.id AS other, s.relation AS relation",
    ),
)
PREFIXES = {"s:": "/statement/", "d:": "/document/"}
ID = re.compile(r"[a-z_]+:[^\s:][^\s]*")


@dataclass(frozen=True, slots=True)
class Cell:
    """A value as text, and the page it names, if any."""

    text: str
    link: str | None = None


def schema_at_hand(views: Views) -> dict[str, Any]:
    """Labels with the properties that this graph really has, and its relationship types."""
    spec = read_yaml(SCHEMA_DIR / "graph.yaml")
    labels = {}
    for label in sorted(set(spec["nodes"]) - {"Meta"}):
        found = views.rows(f"MATCH (n:{label}) WITH n LIMIT 300 UNWIND keys(n) AS name RETURN DISTINCT name AS name")
        labels[label] = sorted(r["name"] for r in found)
    return {"labels": labels, "structural": spec["structural"], "typed": sorted(views.schema.relations)}


def cell(value: Any, types: Container[str]) -> Cell:
    """A value of an answer; an id links to its page."""
    if value is None:
        return Cell("")
    if isinstance(value, str):
        link = next((PREFIXES[p] for p in PREFIXES if value.startswith(p)), None)
        link = "/actor/" if ID.fullmatch(value) and value.partition(":")[0] in types else link
        return Cell(value, link + quote(value, safe="") if link else None)
    if isinstance(value, bool | int | float):
        return Cell(f"{value:.3g}" if isinstance(value, float) else str(value))
    return Cell(json.dumps(value, ensure_ascii=False, default=str))
