"""What the pages show: rows of the graph and the ledger as plain view data."""

from collections import Counter
from dataclasses import dataclass
from typing import Any

from diplograph.errors import UnknownName
from diplograph.ledger import Ledger
from diplograph.model import Document, Statement
from diplograph.schema import Schema
from diplograph.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of a document's text; `statements` are those whose evidence it is."""

    text: str
    statements: tuple[Statement, ...]
    kind: str = "text"


class Views:
    """Reads one workspace for the pages; the ledger is opened for each request, as SQLite asks."""

    def __init__(self, workspace: Workspace, schema: Schema) -> None:
        self._workspace = workspace
        self.schema = schema

    def ledger(self) -> Ledger:
        """A connection of this thread's own."""
        return Ledger(self._workspace.path / "ledger.sqlite")

    def rows(self, cypher: str, **params: Any) -> list[dict[str, Any]]:
        """Rows of a read query."""
        return self._workspace.graph.read(cypher, params, limit=500).rows

    def start(self) -> dict[str, Any]:
        """The start page: counts, most active dyads, contested statements, newest documents."""
        return {
            "counts": self.ledger().status(),
            "dyads": self.rows(
                "MATCH (a:Actor)-[r]->(b:Actor) WHERE r.value IS NOT NULL RETURN a.id AS a, a.name AS a_name, b.id AS b,"
                " b.name AS b_name, count(*) AS n, avg(r.value) AS tone ORDER BY n DESC, a_name, b_name LIMIT 12"
            ),
            "contested": self.rows(
                "MATCH (s:Statement {contested: true})-[:SUBJECT]->(a:Actor) OPTIONAL MATCH (s)-[:OBJECT]->(b:Actor)"
                " RETURN s.id AS id, a.name AS who, s.relation AS relation, b.name AS whom, s.polarity AS polarity"
                " ORDER BY who, relation, whom, id LIMIT 12"
            ),
            "documents": self.rows(
                "MATCH (d:Document) RETURN d.id AS id, d.title AS title, d.source AS source, d.published AS published"
                " ORDER BY published DESC, title LIMIT 12"
            ),
            "months": self.rows(
                "MATCH (s:Statement) RETURN coalesce(s.start_date, '') AS day, count(*) AS n ORDER BY day LIMIT 500"
            ),
        }

    def search(self, text: str) -> dict[str, Any]:
        """Actors by name and sentences by their words."""
        actors = self.rows(
            "MATCH (a:Actor) WHERE toLower(a.name) CONTAINS toLower($q) OR a.id = $q"
            " OR any(x IN a.aliases WHERE toLower(x) CONTAINS toLower($q))"
            " RETURN a.id AS id, a.name AS name, a.type AS type ORDER BY name LIMIT 50",
            q=text,
        )
        sentences = self.rows(
            "MATCH (e:Sentence)-[:IN]->(d:Document) WHERE toLower(e.text) CONTAINS toLower($q)"
            " RETURN e.text AS text, d.id AS document, d.source AS source ORDER BY document, text LIMIT 50",
            q=text,
        )
        return {"q": text, "actors": actors, "sentences": sentences}

    def actor(self, actor_id: str) -> dict[str, Any]:
        """An actor's card: names, offices, statements by and about them."""
        found = self.rows(
            "MATCH (a:Actor {id: $id}) RETURN a.name AS name, a.type AS type, a.aliases AS aliases", id=actor_id
        )
        if not found:
            raise UnknownName("actor", actor_id, [])
        return {"id": actor_id, **found[0], "statements": self._statements("a.id = $id OR b.id = $id", id=actor_id)}

    def dyad(self, a: str, b: str) -> dict[str, Any]:
        """All statements between two actors, both directions."""
        where = "(a.id = $a AND b.id = $b) OR (a.id = $b AND b.id = $a)"
        return {"a": self.actor(a), "b": self.actor(b), "statements": self._statements(where, a=a, b=b)}

    def _statements(self, where: str, **params: Any) -> list[dict[str, Any]]:
        """Statements by a condition of ours over subject `a` and object `b`."""
        found = self.rows(
            "MATCH (s:Statement)-[:SUBJECT]->(a:Actor) OPTIONAL MATCH (s)-[:OBJECT]->(b:Actor) WITH s, a, b WHERE "
            + where
            + " MATCH (s)-[:EVIDENCE]->(e:Sentence)-[:IN]->(d:Document) OPTIONAL MATCH (s)-[t:ATTRIBUTED_TO]->(x:Actor)"
            " WITH s, a, b, e, d, t, x ORDER BY t.level WITH s, a, b, e, d, collect(x.name) AS sayers"
            " RETURN s.id AS id, a.id AS a, a.name AS a_name, s.relation AS relation, s.predicate AS predicate, b.id AS b,"
            " b.name AS b_name, s.content AS content, s.polarity AS polarity, s.modality AS modality, s.time_text AS time,"
            " s.start_date AS day, s.contested AS contested, s.rule AS rule, s.confidence AS confidence, sayers AS sayers,"
            " e.text AS evidence, d.id AS document, d.source AS source, d.published AS published"
            " ORDER BY published, document, e.number, id",
            **params,
        )
        for row in found:
            relation = self.schema.relations.get(row["relation"])
            row["tone"] = relation.tone if relation is not None else "neutral"
            row["label"] = relation.name if relation is not None else row["predicate"]
        return found

    def document(self, document_id: str) -> tuple[Document, list[Piece]]:
        """A document's text in pieces, each sentence with the statements it is evidence of."""
        ledger = self.ledger()
        document = ledger.document(document_id)
        if document is None:
            raise UnknownName("document", document_id, [])
        by_start: dict[int, list[Statement]] = {}
        for statement in ledger.statements(document.id):
            by_start.setdefault(statement.evidence.start, []).append(statement)
        pieces, position = [], 0
        for sentence in ledger.sentences(document.id):
            if between := document.text[position : sentence.start]:
                pieces.append(Piece(between, (), "break" if "\n" in between else "space"))
            pieces.append(Piece(sentence.text, tuple(by_start.get(sentence.start, ()))))
            position = sentence.end
        return document, pieces

    def types(self) -> Counter[str]:
        """How many actors of each type the workspace has."""
        return Counter({r["type"]: r["n"] for r in self.rows("MATCH (a:Actor) RETURN a.type AS type, count(*) AS n")})
