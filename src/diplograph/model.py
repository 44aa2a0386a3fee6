"""The records that pass between the stages; plain data, frozen, no behaviour beyond their own form.

Offsets are character offsets into `Document.text` (the cleaned text), end-exclusive.
"""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any


class Polarity(StrEnum):
    """Whether the statement is affirmed or denied."""

    POSITIVE = "+"
    NEGATIVE = "-"

    @property
    def opposite(self) -> "Polarity":
        """The other of the two."""
        return Polarity.POSITIVE if self is Polarity.NEGATIVE else Polarity.NEGATIVE


class Modality(StrEnum):
    """How the statement relates to the world, in the eyes of whoever asserts it."""

    ACTUAL = "actual"
    FUTURE = "future"
    POSSIBLE = "possible"
    DESIRED = "desired"
    CONDITIONAL = "conditional"


@dataclass(frozen=True, slots=True)
class Cut:
    """A stretch of the original text that cleaning removed: offsets into `Document.original`, and why."""

    start: int
    end: int
    reason: str


@dataclass(frozen=True, slots=True)
class Segment:
    """A run kept by cleaning: `length` characters at `start` of the text stood at `original` of the original."""

    start: int
    original: int
    length: int


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph-like part of the text; `kind` is title, heading, paragraph, list, caption or dateline."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class Document:
    """A cleaned text with its source; `id` is a hash of what it is, never of when it was read."""

    id: str
    text: str
    title: str | None = None
    source: str | None = None
    url: str | None = None
    published: date | None = None
    language: str | None = None
    path: str | None = None
    original: str = ""
    cuts: tuple[Cut, ...] = ()
    segments: tuple[Segment, ...] = ()
    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class Actor:
    """A real-world actor: stable id, display name, type from `schema/actor_types.yaml`, other names and codes."""

    id: str
    name: str
    type: str
    aliases: tuple[str, ...] = ()
    codes: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Mention:
    """A span that names, describes or stands for an actor.

    `head` is the index of its head token in the spaCy Doc. `kind` is name, title, demonym, metonym, nominal,
    pronoun, possessive or group. A group ("the two leaders") has its `members` and no single actor.
    `confidence` is 0 to 1; `why` says in a few words which rule linked it.
    """

    start: int
    end: int
    text: str
    head: int
    kind: str
    actor: Actor | None
    members: tuple[Actor, ...] = ()
    confidence: float = 1.0
    why: str = ""


@dataclass(frozen=True, slots=True)
class Argument:
    """An actor in its place in a statement: who, and the words that say so."""

    id: str
    name: str
    type: str
    start: int
    end: int
    text: str
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Attribution:
    """One link of the chain of who says so; `cue` is the word that reports ("said"), with its span."""

    actor: Argument
    cue: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Time:
    """An interval of days, both ends included, either may be open; `text` is the expression it was read from.

    `granularity` is day, week, month, quarter, season, year, decade or interval.
    """

    start: date | None
    end: date | None
    granularity: str
    text: str


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number that the statement carries: 3,700 soldiers."""

    value: float
    unit: str
    text: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """The sentence that says so: offsets into the document's text, sentence index from 0, and its words."""

    start: int
    end: int
    sentence: int
    text: str


@dataclass(frozen=True, slots=True)
class Statement:
    """Subject, relation, object or content, who says so, polarity, modality, time, evidence, confidence, rule.

    `relation` is a label of `schema/relations/`, or "" for an untyped proposition kept with its predicate.
    `about` and `contradicts` hold ids of statements of the same document. `condition` keeps the words of the
    if-clause of a conditional. `plover` is "TYPE" or "TYPE/mode" or None.
    """

    id: str
    document: str
    subject: Argument | None
    relation: str
    predicate: str
    predicate_start: int
    predicate_end: int
    object: Argument | None
    content: str | None
    attribution: tuple[Attribution, ...]
    polarity: Polarity
    modality: Modality
    time: Time | None
    place: Argument | None
    about: tuple[str, ...]
    evidence: Evidence
    confidence: float
    rule: str
    plover: str | None
    condition: str | None = None
    quantity: Quantity | None = None
    contradicts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a document."""

    index: int
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """A relation between two statements across documents: type is CONTRADICTS or CORROBORATES; `why` says how."""

    source: str
    type: str
    target: str
    why: str


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that one document gave; what the ledger records in one transaction."""

    document: Document
    sentences: tuple[Sentence, ...]
    mentions: tuple[Mention, ...]
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Failure:
    """A file or document that gave nothing, and why; `kind` is failed, skipped or duplicate."""

    path: str
    reason: str
    kind: str = "failed"


Row = dict[str, Any]
"""One row of a query's answer: column name to value."""
