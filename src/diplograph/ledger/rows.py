"""Records to the rows of the ledger's tables, and back."""

import json
from datetime import date
from typing import Any

from diplograph.model import Argument, Block, Cut, Document, Segment, Statement
from diplograph.model_ids import digest
from diplograph.model_json import statement_to_json


def fingerprint(document: Document, version: str) -> str:
    """What a recorded document depends on: text, metadata, place and the extractor's version."""
    return digest(document.id, document.path, document.url, document.published, version)


def arguments_of(s: Statement) -> list[Argument]:
    """Everyone in a statement: its actors, its place, who said it."""
    return [a for a in (s.subject, s.object, s.place, *(x.actor for x in s.attribution)) if a is not None]


def actors_of(s: Statement) -> list[str]:
    """The ids of everyone in a statement."""
    return [a.id for a in arguments_of(s)]


def row_of(s: Statement) -> tuple[Any, ...]:
    """The row of a statement: what is asked for, and all of it as JSON."""
    time = s.time
    return (
        s.id, s.document, s.relation, s.subject.id if s.subject else None, s.object.id if s.object else None,
        s.polarity.value, s.modality.value, time.start.isoformat() if time and time.start else None,
        time.end.isoformat() if time and time.end else None, statement_to_json(s),
    )  # fmt: skip


def document_of(row: tuple[Any, ...]) -> Document:
    """A document from its row."""
    parts = json.loads(row[9])
    return Document(
        row[0], row[7], row[2], row[3], row[4], date.fromisoformat(row[5]) if row[5] else None, row[6], row[1], row[8],
        tuple(Cut(**c) for c in parts["cuts"]), tuple(Segment(**s) for s in parts["segments"]),
        tuple(Block(**b) for b in parts["blocks"]),
    )  # fmt: skip
