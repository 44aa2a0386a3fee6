"""Parallel statements as one edge: of one direction and tone, with their kind and their independent reports."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from diplograph.web.columns import Columns, Numbers, groups, iso
from diplograph.web.statements import OFFICE, TONES, tones
from diplograph.web.views import Views

MOST_EDGES, EDGES_PER_ACTOR = 900, 4
"""What stays readable: more lines than this hide each other."""
MOST_STRANDS = 15
"""Statements that an edge carries to be fanned out; its count tells all."""
STYLES = ("contested", "office", "planned", "reported", "plain")
"""How a statement is drawn: the first of these that it is. An office is thin, however often it is mentioned."""


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


@dataclass(frozen=True, slots=True)
class Kinds:
    """What drawing needs of some rows beside their columns: tone, style, and whether it is denied."""

    tone: Numbers
    style: Numbers
    denied: Numbers


def bundled(views: Views, c: Columns, rows: Numbers, actors: int) -> tuple[tuple[Edge, ...], int]:
    """The edges with most statements, four an actor and at most 900, and how many there are."""
    rows = rows[np.argsort(c.id[rows], kind="stable")] if len(rows) else rows
    kinds = _kinds(views, c, rows)
    order, starts, counts = groups(c.a[rows], c.b[rows], kinds.tone)
    names = views.register.book.actors.words
    room = min(MOST_EDGES, EDGES_PER_ACTOR * actors)
    least = np.sort(counts)[-room] if len(counts) > room else 0
    keys = {}
    for k in np.flatnonzero(counts >= least).tolist():
        at = order[starts[k]]
        keys[k] = names[c.a[rows[at]]], names[c.b[rows[at]]], TONES[kinds.tone[at]]
    ranked = sorted(keys, key=lambda k: (-counts[k], keys[k]))[:room]
    return tuple(
        _edge(views, c, keys[k], rows[o := order[starts[k] : starts[k] + counts[k]]], kinds.style[o], kinds.denied[o])
        for k in ranked
    ), len(counts)


def _kinds(views: Views, c: Columns, rows: Numbers) -> Kinds:
    words = views.register.book.words
    conditions = (
        c.contested[rows], c.relation[rows] == words.find(OFFICE), c.modality[rows] != words.find("actual"), c.claimed[rows],
    )  # fmt: skip
    style = np.select(conditions, range(4), 4)
    return Kinds(tones(c, views.register.book, views.schema)[rows], style, c.polarity[rows] == words.find("-"))


def _edge(views: Views, c: Columns, key: tuple[str, str, str], rows: Numbers, styles: Numbers, denied: Numbers) -> Edge:
    labels = list(_labels(views, c, rows))
    ranked = sorted(Counter(labels).items(), key=lambda x: (-x[1], x[0]))
    more = len(rows) - ranked[0][1]
    label = ranked[0][0] + (f" +{more}" if more else f" ×{len(rows)}" if len(rows) > 1 else "")
    kinds = sorted(set(styles.tolist()))
    style = STYLES[kinds[0]] if kinds[0] == 0 or len(kinds) == 1 else "plain"
    strands = tuple(_strands(views, c, rows[:MOST_STRANDS], labels, styles))
    reports = independent(_reported(views, c, rows))
    return Edge("~".join(key), *key, style, label, len(rows), reports, int(denied.sum()), strands)


def _strands(views: Views, c: Columns, rows: Numbers, labels: list[str], styles: Numbers) -> Iterator[Strand]:
    words = views.register.book.words.words
    for row, label, style in zip(rows.tolist(), labels, styles.tolist(), strict=False):
        yield Strand(c.id[row].decode(), label, words[c.relation[row]], iso(int(c.day[row])), STYLES[style])


def _labels(views: Views, c: Columns, rows: Numbers) -> Iterator[str]:
    """What each statement says, in a word: its relation's, or its own."""
    book, relations = views.register.book, views.schema.relations
    for relation, predicate in zip(c.relation[rows].tolist(), c.predicate[rows].tolist(), strict=True):
        known = relations.get(book.words.words[relation])
        yield known.name if known is not None else book.predicates.words[predicate]


def _reported(views: Views, c: Columns, rows: Numbers) -> Iterator[tuple[str, Any]]:
    names = views.register.book.documents.words
    for document, text in zip(c.document[rows].tolist(), c.text[rows].tolist(), strict=True):
        yield names[document], text


def independent(reported: Iterable[tuple[str, Any]]) -> int:
    """How many documents say so in words of their own, of pairs of a document and a sentence: one seen before is a reprint."""
    pairs = list(reported)
    texts: dict[str, set[Any]] = {}
    if len({text for _, text in pairs}) == len(pairs):  # nearly always
        return len({document for document, _ in pairs})
    for document, text in pairs:
        texts.setdefault(document, set()).add(text)
    seen: set[Any] = set()
    count = 0
    for document in sorted(texts):
        count += not texts[document] & seen
        seen |= texts[document]
    return count
