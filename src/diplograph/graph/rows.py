"""Records to the rows that the write queries take: everything a parameter, dates as ISO strings."""

from datetime import date, timedelta
from typing import Any

from diplograph.model import Document, Sentence, Statement
from diplograph.model_ids import normalise

Row = dict[str, Any]
TYPES = {
    "number": "long", "start": "long", "end": "long", "level": "long", "version": "long", "confidence": "double",
    "value": "double", "quantity": "double", "contested": "boolean", "reviewed": "boolean", "aliases": "string[]",
}  # fmt: skip
"""The properties that are no text, and what they are."""


def document_row(d: Document) -> Row:
    """A Document node."""
    return {
        "id": d.id, "title": d.title or "", "source": d.source or "", "url": d.url or "", "path": d.path or "",
        "published": d.published.isoformat() if d.published else None,
    }  # fmt: skip


def sentence_row(d: Document, s: Sentence) -> Row:
    """A Sentence node with its document."""
    return {
        "id": f"{d.id}:{s.index}",
        "document": d.id,
        "number": s.index,
        "start": s.start,
        "end": s.end,
        "text": s.text,
    }


def actor_row(a: Row) -> Row:
    """An Actor node from the ledger's record."""
    return {
        "id": a["id"], "name": a["name"], "name_norm": normalise(a["name"]), "type": a["type"], "aliases": a["aliases"],
        "country": a["codes"].get("iso3") or a["codes"].get("iso2") or "",
    }  # fmt: skip


def statement_row(s: Statement, document: Document, reviewed: bool) -> Row:
    """A Statement node; `reviewed`: a person accepted or corrected it.

    `contested` is true or nothing: an index over the few that are is small, and cheap where statements go.
    """
    start = s.time.start.isoformat() if s.time and s.time.start else None
    end = s.time.end.isoformat() if s.time and s.time.end else None
    return {
        "id": s.id, "document": s.document, "relation": s.relation, "predicate": s.predicate, "content": s.content,
        "polarity": s.polarity.value, "modality": s.modality.value, "start_date": start, "end_date": end,
        "time_text": s.time.text if s.time else None, "month": (start or end or "")[:7] or None,
        "reported": document.published.isoformat() if document.published else None,
        "confidence": s.confidence, "rule": s.rule, "plover": s.plover, "condition": s.condition,
        "quantity": s.quantity.value if s.quantity else None, "quantity_text": s.quantity.text if s.quantity else None,
        "sentence": f"{s.document}:{s.evidence.sentence}", "contested": None, "reviewed": reviewed,
    }  # fmt: skip


def edge_row(s: Statement, value: float, reported: date | None) -> Row | None:
    """The everyday edge between two actors, or None where a statement has not both.

    `week` is the Monday of the week of the event, or of its report where the event has no day.
    """
    if s.subject is None or s.object is None or not s.relation:
        return None
    day = s.time.start if s.time and s.time.start else reported
    return {
        "reported": reported.isoformat() if reported else None,
        "week": (day - timedelta(days=day.weekday())).isoformat() if day and day.toordinal() > 7 else None,
        "a": s.subject.id, "b": s.object.id, "statement": s.id, "polarity": s.polarity.value, "modality": s.modality.value,
        "date": s.time.start.isoformat() if s.time and s.time.start else None, "value": value,
        "attributed_to": " > ".join(x.actor.name for x in s.attribution), "confidence": s.confidence,
        "evidence": s.evidence.text,
    }  # fmt: skip
