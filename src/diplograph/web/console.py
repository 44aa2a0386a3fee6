"""The Cypher console: what to query, and examples that run."""

from typing import Any

from diplograph.config import SCHEMA_DIR
from diplograph.schema.load import read_yaml
from diplograph.web.views import Views

EXAMPLES = (
    (
        "Conflict around Egypt, as a graph",
        "MATCH (a:Actor)-[r]->(b:Actor {id: 'state:egypt'})\nWHERE r.value < 0\nRETURN a, r, b",
    ),
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


def schema_at_hand(views: Views) -> dict[str, Any]:
    """Labels with the properties that this graph really has, and its relationship types."""
    spec = read_yaml(SCHEMA_DIR / "graph.yaml")
    labels = {}
    for label in sorted(set(spec["nodes"]) - {"Meta"}):
        found = views.rows(f"MATCH (n:{label}) WITH n LIMIT 300 UNWIND keys(n) AS name RETURN DISTINCT name AS name")
        labels[label] = sorted(r["name"] for r in found)
    return {"labels": labels, "structural": spec["structural"], "typed": sorted(views.schema.relations)}
