"""Parallel statements as one edge: of one direction and tone, with their kind and their independent reports."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from diplograph.web.views import Views

MOST_EDGES, EDGES_PER_ACTOR = 900, 4
"""What stays readable: more lines than this hide each other."""
MOST_STRANDS = 15
"""Statements that an edge carries to be fanned out; its count tells all."""


@dataclass(frozen=True, slots=True)
class Strand:
    """One statement of a bundle."""

    id: str
    label: str
    relation: str
    day: str | None
    style: str


@dataclass(frozen=True, slots=True)
class Edge:
    """The statements of one tone from one actor to another; `style` is plain, planned, contested, reported or office."""

    key: str
    source: str
    target: str
    tone: str
    style: str
    label: str
    count: int
    reports: int
    denied: int
    strands: tuple[Strand, ...]


def bundled(views: Views, rows: list[dict[str, Any]], actors: int) -> tuple[tuple[Edge, ...], int]:
    """The edges with most statements, four an actor and at most 900, and how many there are."""
    groups: dict[tuple[str, str, str], list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        groups[row["a"], row["b"], row["tone"]].append(row)
    kept = sorted(sorted(groups, key=lambda k: (-len(groups[k]), k))[: min(MOST_EDGES, EDGES_PER_ACTOR * actors)])
    _complete(views, [row for key in kept for row in groups[key]])
    return tuple(_edge(key, groups[key]) for key in kept), len(groups)


def _complete(views: Views, rows: list[dict[str, Any]]) -> None:
    """Add to each row its sentence and whether someone is named who says so."""
    ids = [r["id"] for r in rows if "evidence" not in r]
    if not ids:
        return
    texts = views.read(
        "UNWIND $ids AS wanted MATCH (s:Statement {id: wanted})-[:EVIDENCE]->(e:Sentence) RETURN s.id AS id, e.text AS text",
        len(ids) + 1,
        ids=ids,
    )
    said = views.read(
        "UNWIND $ids AS wanted MATCH (s:Statement {id: wanted})-[:ATTRIBUTED_TO]->(:Actor) RETURN DISTINCT s.id AS id",
        len(ids) + 1,
        ids=ids,
    )
    evidence, claimed = {r["id"]: r["text"] for r in texts}, {r["id"] for r in said}
    for row in rows:
        if "evidence" not in row:
            row.update(evidence=evidence.get(row["id"], ""), claimed=row["id"] in claimed)


def _edge(key: tuple[str, str, str], rows: list[dict[str, Any]]) -> Edge:
    labels: dict[str, int] = defaultdict(int)
    for row in rows:
        labels[row["label"]] += 1
    ranked = sorted(labels, key=lambda x: (-labels[x], x))
    label = ranked[0] + (
        f" +{len(rows) - labels[ranked[0]]}" if len(ranked) > 1 else f" ×{len(rows)}" if len(rows) > 1 else ""
    )
    styles = [_style(r) for r in rows]
    style = "contested" if "contested" in styles else styles[0] if len(set(styles)) == 1 else "plain"
    strands = tuple(
        Strand(r["id"], r["label"], r["relation"], r["day"], s)
        for r, s in zip(rows[:MOST_STRANDS], styles, strict=False)
    )
    denied = sum(r["polarity"] == "-" for r in rows)
    return Edge("~".join(key), *key, style, label, len(rows), independent(rows), denied, strands)


def _style(row: dict[str, Any]) -> str:
    if row["contested"]:
        return "contested"
    if row["relation"] == "HOLDS_OFFICE":
        return "office"  # a state of things, not an event: drawn thin, however often it is mentioned
    if row["modality"] != "actual":
        return "planned"
    return "reported" if row["claimed"] else "plain"


def independent(rows: list[dict[str, Any]]) -> int:
    """How many documents say so in words of their own: a sentence seen before is a reprint."""
    seen: set[str] = set()
    count = 0
    texts: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        texts[row["document"]].add(" ".join(row["evidence"].lower().split()))
    for document in sorted(texts):
        count += not texts[document] & seen
        seen |= texts[document]
    return count
