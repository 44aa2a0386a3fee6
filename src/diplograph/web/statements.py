"""Statements as the pages and the API show them: one query, conditions of ours, values as parameters."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, Self

from diplograph.graph import Graph
from diplograph.schema import Schema

PAGE = 50
_AFTER = (
    " AND (coalesce(s.start_date, s.reported, '9999') > $day OR (coalesce(s.start_date, s.reported, '9999') = $day AND"
    " (s.document > $document OR (s.document = $document AND s.id > $statement))))"
)
TONES = ("cooperation", "neutral", "conflict")
_FIELDS = (
    " MATCH (s)-[:EVIDENCE]->(e:Sentence)-[:IN]->(d:Document) OPTIONAL MATCH (s)-[t:ATTRIBUTED_TO]->(x:Actor)"
    " WITH s, a, b, e, d, t, x ORDER BY t.level WITH s, a, b, e, d, collect(x.name) AS sayers, collect(x.id) AS sayer_ids"
    " RETURN s.id AS id, a.id AS a, a.name AS a_name, s.relation AS relation, s.predicate AS predicate, b.id AS b,"
    " b.name AS b_name, s.content AS content, s.polarity AS polarity, s.modality AS modality, s.time_text AS time,"
    " s.start_date AS day, s.end_date AS last_day, s.contested AS contested, s.rule AS rule, s.plover AS plover,"
    " s.confidence AS confidence, s.condition AS condition, sayers AS sayers, sayer_ids AS sayer_ids, e.text AS evidence,"
    " e.number AS sentence, d.id AS document, d.title AS title, d.source AS source, d.published AS published"
    " ORDER BY coalesce(s.start_date, s.reported, '9999'), s.document, s.id"
)


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
    ids: tuple[str, ...] | None = None

    def only(self, **changes: Any) -> Self:
        """The same filter with some conditions changed."""
        return replace(self, **changes)

    def given(self) -> dict[str, str]:
        """The conditions that are set, as query parameters of a link."""
        words = {k: getattr(self, k) for k in self.__slots__ if k != "ids" and getattr(self, k)}
        return {k: "1" if v is True else str(v) for k, v in words.items()}


def where(f: Filter, schema: Schema) -> tuple[str, dict[str, Any]]:
    """The condition over statement `s`, subject `a` and object `b`, and its parameters."""
    parts: list[str] = []
    params: dict[str, Any] = {k: v for k, v in f.given().items() if k not in ("contested", "undated", "tone")}
    if f.actor and f.other:
        parts.append("((a.id = $actor AND b.id = $other) OR (a.id = $other AND b.id = $actor))")
    elif f.actor:
        parts.append("(a.id = $actor OR b.id = $actor)")
    for key, condition in (
        ("subject", "a.id = $subject"),
        ("object", "b.id = $object"),
        ("relation", "s.relation = $relation"),
        ("since", "s.start_date IS NOT NULL AND coalesce(s.end_date, s.start_date) >= $since"),
        ("until", "s.start_date IS NOT NULL AND s.start_date <= $until"),
        ("contested", "s.contested = true"),
        ("undated", "s.start_date IS NULL"),
    ):
        if getattr(f, key):
            parts.append(condition)
    if f.tone:  # what no relation names is neutral too
        neutral = f.tone == "neutral"
        parts.append("NOT s.relation IN $relations" if neutral else "s.relation IN $relations")
        wanted = (r for r in schema.relations.values() if (r.tone != f.tone if neutral else r.tone == f.tone))
        params["relations"] = sorted(r.label for r in wanted)
    if f.ids is not None:
        params["ids"] = list(f.ids)
    return " AND ".join(parts) or "true", params


def _anchor(f: Filter) -> str:
    """Where the search starts: at what is named, so that a large graph is not read whole."""
    if f.ids is not None:
        return "UNWIND $ids AS wanted MATCH (s:Statement {id: wanted})"
    if f.claimant:
        return "MATCH (:Actor {id: $claimant})<-[:ATTRIBUTED_TO]-(s:Statement)"
    if f.subject:
        return "MATCH (:Actor {id: $subject})<-[:SUBJECT]-(s:Statement)"
    if f.object:
        return "MATCH (:Actor {id: $object})<-[:OBJECT]-(s:Statement)"
    if f.actor:
        return "MATCH (:Actor {id: $actor})<-[:SUBJECT|OBJECT]-(s:Statement)"
    if f.relation:
        return "MATCH (s:Statement {relation: $relation})"
    return "MATCH (s:Statement)"


def read_statements(
    graph: Graph, schema: Schema, f: Filter, limit: int = PAGE, skip: int = 0, begin: tuple[str, str, str] | None = None
) -> list[dict[str, Any]]:
    """The statements of a filter in the order of their time, from `skip` or after the place `begin`, with label and tone.

    The page is cut before evidence and claimants are fetched: what is not shown costs little.
    """
    condition, params = where(f, schema)
    if begin:
        condition += _AFTER
        params |= dict(zip(("day", "document", "statement"), begin, strict=True))
    between = f.actor or f.other or f.subject or f.object
    ends = " OPTIONAL MATCH (s)-[:SUBJECT]->(a:Actor) OPTIONAL MATCH (s)-[:OBJECT]->(b:Actor) WITH s, a, b"
    cypher = (
        f"{_anchor(f)} WITH DISTINCT s{ends if between else ''} WHERE {condition} WITH DISTINCT s{', a, b' if between else ''}"
        f" ORDER BY coalesce(s.start_date, s.reported, '9999'), s.document, s.id SKIP $skip LIMIT $limit"
        f"{'' if between else ends}{_FIELDS}"
    )
    found = graph.read(cypher, {**params, "skip": skip, "limit": limit}, limit=limit).rows
    return [labelled(row, schema) for row in found]


def in_order(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The rows as one reads them: by time, then as their documents go."""
    return sorted(rows, key=lambda r: (r["day"] or r["published"] or "9999", r["document"], r["sentence"], r["id"]))


def labelled(row: dict[str, Any], schema: Schema) -> dict[str, Any]:
    """The row with the relation's own words and its tone."""
    relation = schema.relations.get(row["relation"])
    row["tone"] = relation.tone if relation is not None else "neutral"
    row["label"] = relation.name if relation is not None else row["predicate"]
    row["a_name"] = row.get("a_name") or "someone"
    return row


def count_by_day(rows: Iterable[dict[str, Any]], schema: Schema) -> dict[str, dict[str, int]]:
    """Day to tone to number, from rows of day, relation and n; undated ones under the empty day."""
    out: dict[str, dict[str, int]] = {}
    for row in rows:
        relation = schema.relations.get(row["relation"])
        tone = relation.tone if relation is not None else "neutral"
        tones = out.setdefault(row["day"] or "", dict.fromkeys(TONES, 0))
        tones[tone] += row["n"]
    return out
