"""Statements as the pages and the API show them: which ones a filter means, and their fields from the graph."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Self

import numpy as np

from diplograph.graph import Graph
from diplograph.schema import Schema
from diplograph.web.columns import Book, Columns, Numbers, number

PAGE = 50
TONES = ("cooperation", "neutral", "conflict")
OFFICE = "HOLDS_OFFICE"
"""A state of things, not an event: counted and drawn apart."""
_FIELDS = (
    "UNWIND $ids AS wanted MATCH (s:Statement {id: wanted}) OPTIONAL MATCH (s)-[:SUBJECT]->(a:Actor)"
    " OPTIONAL MATCH (s)-[:OBJECT]->(b:Actor) WITH s, a, b"
    " MATCH (s)-[:EVIDENCE]->(e:Sentence)-[:IN]->(d:Document) OPTIONAL MATCH (s)-[t:ATTRIBUTED_TO]->(x:Actor)"
    " WITH s, a, b, e, d, t, x ORDER BY t.level WITH s, a, b, e, d, collect(x.name) AS sayers, collect(x.id) AS sayer_ids"
    " RETURN s.id AS id, a.id AS a, a.name AS a_name, s.relation AS relation, s.predicate AS predicate, b.id AS b,"
    " b.name AS b_name, s.content AS content, s.polarity AS polarity, s.modality AS modality, s.time_text AS time,"
    " s.start_date AS day, s.end_date AS last_day, s.contested AS contested, s.rule AS rule, s.plover AS plover,"
    " s.confidence AS confidence, s.condition AS condition, sayers AS sayers, sayer_ids AS sayer_ids, e.text AS evidence,"
    " e.number AS sentence, d.id AS document, d.title AS title, d.source AS source, d.published AS published"
)


ACTORS = ("actor", "other", "subject", "object", "claimant")
"""The conditions of a filter that name an actor."""


@dataclass(frozen=True, slots=True)
class Filter:
    """Which statements: every given condition must hold; an empty filter means all."""

    actor: str = ""
    other: str = ""
    subject: str = ""
    object: str = ""
    claimant: str = ""
    relation: str = ""
    tone: str = ""
    since: str = ""
    until: str = ""
    contested: bool = False
    undated: bool = False

    def only(self, **changes: Any) -> Self:
        """The same filter with some conditions changed."""
        return replace(self, **changes)

    def given(self) -> dict[str, str]:
        """The conditions that are set, as query parameters of a link."""
        words = {k: getattr(self, k) for k in self.__slots__ if getattr(self, k)}
        return {k: "1" if v is True else str(v) for k, v in words.items()}


def meeting(c: Columns, book: Book, schema: Schema, f: Filter) -> Numbers:
    """The rows that meet a filter, in order."""
    code = {k: book.actors.find(getattr(f, k)) for k in ACTORS if getattr(f, k)}
    conditions: list[Numbers] = []
    if f.actor and f.other:
        one, other = code["actor"], code["other"]
        conditions.append(((c.a == one) & (c.b == other)) | ((c.a == other) & (c.b == one)))
    elif f.actor:
        conditions.append((c.a == code["actor"]) | (c.b == code["actor"]))
    if f.subject:
        conditions.append(c.a == code["subject"])
    if f.object:
        conditions.append(c.b == code["object"])
    if f.claimant:
        said = np.zeros(len(c), bool)
        said[c.claims[c.claims[:, 1] == code["claimant"], 0]] = True
        conditions.append(said)
    if f.relation:
        conditions.append(c.relation == book.words.find(f.relation))
    if f.tone:
        conditions.append(tones(c.relation, book, schema) == (TONES.index(f.tone) if f.tone in TONES else -1))
    conditions += within(c, f.since, f.until, f.undated)
    if f.contested:
        conditions.append(c.contested)
    return np.flatnonzero(np.logical_and.reduce(conditions)) if conditions else np.arange(len(c))


def within(c: Columns, since: str, until: str, undated: bool) -> list[Numbers]:
    """The conditions of a window: what has no day lies in none."""
    out = [c.day == 0] if undated else []
    out += [c.day > 0] if since or until else []
    out += [np.maximum(c.day, c.last) >= number(since)] if since else []
    return [*out, c.day <= number(until)] if until else out


def tones(relations: Numbers, book: Book, schema: Schema) -> Numbers:
    """The tone of each of these relations, as its place in TONES; what no relation names is neutral."""
    return np.array([TONES.index(schema.tone(w)) for w in book.words.words], "i1")[relations]


def values(relations: Numbers, book: Book, schema: Schema) -> Numbers:
    """The value of each of these relations on the scale from conflict to cooperation; 0 for what no relation names."""
    found = [schema.relations.get(w) for w in book.words.words]
    return np.array([r.value if r is not None else 0.0 for r in found], float)[relations]


def read_statements(graph: Graph, schema: Schema, ids: Sequence[str]) -> list[dict[str, Any]]:
    """The statements with these ids, with label and tone, in the order of their time."""
    found = graph.read(_FIELDS, {"ids": list(ids)}, limit=len(ids) + 1).rows if ids else []
    return in_order(labelled(row, schema) for row in found)


def in_order(rows: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """The rows as one reads them: by time, then as their documents go."""
    return sorted(rows, key=lambda r: (r["day"] or r["published"] or "9999", r["document"], r["sentence"], r["id"]))


def labelled(row: dict[str, Any], schema: Schema) -> dict[str, Any]:
    """The row with the relation's own words and its tone."""
    relation = schema.relations.get(row["relation"])
    row["tone"] = schema.tone(row["relation"])
    row["label"] = relation.name if relation is not None else row["predicate"]
    row["a_name"] = row.get("a_name") or "someone"
    return row
