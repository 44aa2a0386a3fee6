"""Every query that writes. Constant text: labels and types come from the schema, values are parameters."""

NODES = {
    "Document": "UNWIND $rows AS r MERGE (n:Document {id: r.id}) SET n.title = r.title, n.source = r.source, n.url = r.url,"
    " n.path = r.path, n.published = r.published, n.fingerprint = ''",
    "Actor": "UNWIND $rows AS r MERGE (n:Actor {id: r.id}) WITH n, r WHERE n.name IS NULL OR n.name <> r.name OR n.name_norm <> r.name_norm"
    " OR n.type <> r.type OR n.aliases IS NULL OR n.aliases <> r.aliases OR n.country <> r.country"
    " SET n.name = r.name, n.name_norm = r.name_norm, n.type = r.type, n.aliases = r.aliases, n.country = r.country",
    "Sentence": "UNWIND $rows AS r MATCH (d:Document {id: r.document}) CREATE (n:Sentence {id: r.id, number: r.number,"
    " start: r.start, end: r.end, text: r.text})-[:IN]->(d)",
    "Statement": "UNWIND $rows AS r MATCH (e:Sentence {id: r.sentence}) CREATE (n:Statement {id: r.id, document: r.document,"
    " relation: r.relation, predicate: r.predicate, content: r.content, polarity: r.polarity, modality: r.modality,"
    " start_date: r.start_date, end_date: r.end_date, time_text: r.time_text, month: r.month, reported: r.reported,"
    " confidence: r.confidence, rule: r.rule, plover: r.plover, condition: r.condition, quantity: r.quantity,"
    " quantity_text: r.quantity_text, contested: r.contested, reviewed: r.reviewed})-[:EVIDENCE]->(e)",
}
ENDS = ("SUBJECT", "OBJECT")
"""The actors that are written together with their statement."""
LINKS = {
    "SUBJECT": "UNWIND $rows AS r MATCH (s:Statement {id: r.s}), (a:Actor {id: r.a}) CREATE (s)-[:SUBJECT {text: r.text}]->(a)",
    "OBJECT": "UNWIND $rows AS r MATCH (s:Statement {id: r.s}), (a:Actor {id: r.a}) CREATE (s)-[:OBJECT {text: r.text}]->(a)",
    "PLACE": "UNWIND $rows AS r MATCH (s:Statement {id: r.s}), (a:Actor {id: r.a}) CREATE (s)-[:PLACE {text: r.text}]->(a)",
    "ATTRIBUTED_TO": "UNWIND $rows AS r MATCH (s:Statement {id: r.s}), (a:Actor {id: r.a})"
    " CREATE (s)-[:ATTRIBUTED_TO {level: r.level, cue: r.cue}]->(a)",
}
BETWEEN = {
    kind: f"UNWIND $rows AS r MATCH (a:Statement {{id: r.a}}), (b:Statement {{id: r.b}}) MERGE (a)-[:{kind}]->(b)"
    for kind in ("ABOUT", "CONTRADICTS", "CORROBORATES")
}
CONTESTED = "UNWIND $rows AS r MATCH (s:Statement {id: r.id}) SET s.contested = true"
_UNCONTESTED = (
    " WHERE NOT (s)-[:CONTRADICTS]->() OPTIONAL MATCH (s)<-[:CONTRADICTS]-(o:Statement) WHERE o.document <> s.document"
    " WITH s, count(o) AS others WHERE others = 0 REMOVE s.contested"
)
UNCONTESTED = "MATCH (s:Statement {contested: true})" + _UNCONTESTED
"""Where what contradicted it is gone. Within a document only the later statement contests."""
UNCONTESTED_OF = "UNWIND $rows AS r MATCH (s:Statement {id: r.id})" + _UNCONTESTED
UNLINK = {
    kind: f"UNWIND $rows AS r MATCH (a:Statement {{id: r.a}})-[x:{kind}]->(b:Statement {{id: r.b}}) DELETE x"
    for kind in ("CONTRADICTS", "CORROBORATES")
}
REMOVE = [
    "UNWIND $rows AS r MATCH (s:Statement {document: r.id}) DETACH DELETE s",
    "UNWIND $rows AS r MATCH (d:Document {id: r.id})<-[:IN]-(n:Sentence) DETACH DELETE n",
]
REMOVE_DOCUMENT = "UNWIND $rows AS r MATCH (d:Document {id: r.id}) DETACH DELETE d"
NAMED = "UNWIND $ids AS id MATCH (:Statement {document: id})-->(a:Actor) RETURN DISTINCT a.id AS id"
UNUSED = "UNWIND $rows AS r MATCH (a:Actor {id: r.id}) WHERE NOT (a)--() DELETE a"
REMOVE_UNUSED = "MATCH (a:Actor) WHERE NOT (a)--() DELETE a"
NO_ALIASES = "MATCH (a:Actor) WHERE a.aliases IS NULL SET a.aliases = []"
"""After a bulk import, which knows no empty list."""
WHOLE = "UNWIND $rows AS r MATCH (d:Document {id: r.id}) SET d.fingerprint = r.fingerprint"
"""Comes last for a document: until then a comparison finds it unfinished."""
VERSION = "UNWIND $rows AS r MERGE (m:Meta {id: 'diplograph'}) SET m.version = r.version"
META = "UNWIND $rows AS r MERGE (m:Meta {id: 'diplograph'}) SET m.ledger = r.ledger, m.stamp = r.stamp, m.same = r.same"
CLEAR = [
    f"MATCH (n:{label}) WITH n LIMIT 5000 DETACH DELETE n RETURN count(n) AS n"
    for label in ("Statement", "Sentence", "Document", "Actor", "Meta")
]
"""Batch by batch: one transaction for a large graph would not fit a small heap."""


def remove_edge(relation: str) -> str:
    """The query that deletes everyday edges of a relation.

    It gathers them first: the embedded engine fails where edges of one actor are deleted while it walks along them.
    """
    return (
        f"UNWIND $rows AS r MATCH (a:Actor {{id: r.a}})-[e:{relation}]->(b:Actor {{id: r.b}}) WHERE e.statement = r.s"
        " WITH collect(e) AS found UNWIND found AS e DELETE e"
    )


def statement(ends: tuple[str, ...], relation: str | None = None) -> str:
    """The query that writes statements with these of their actors, and the everyday edge between both where there is one.

    All in one go: to find the statement and its actors again would cost as much as to write them. The relation's label was
    checked when the schema was loaded; ANY takes it from each row.
    """
    match, _, created = NODES["Statement"].partition(" CREATE ")
    found = "".join(f", (a{n}:Actor {{id: r.{end}}})" for n, end in enumerate(ends))
    linked = "".join(f", (n)-[:{end} {{text: r.{end}_text}}]->(a{n})" for n, end in enumerate(ends))
    return f"{match}{found} CREATE {created}{linked}" + (f", (a0)-[:{relation} {EDGE}]->(a1)" if relation else "")


EDGE = (
    "{statement: r.id, polarity: r.polarity, modality: r.modality, date: r.start_date, value: r.value, reported: r.reported,"
    " week: r.week, attributed_to: r.attributed_to, confidence: r.confidence, evidence: r.evidence}"
)
"""An everyday edge, from the row of its statement."""
ANY = "$(r.type)"
"""The relation of each row, where the server knows types by parameter: Neo4j from 5.26 on."""
