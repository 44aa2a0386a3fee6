"""Parallel statements as one edge: of one direction and tone, with their kind and their independent reports."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from diplograph.web.columns import Codes, Columns, Numbers, groups, iso
from diplograph.web.statements import OFFICE, TONES, tones
from diplograph.web.views import Views

MOST_EDGES, EDGES_PER_ACTOR = 900, 4
"""What stays readable: more lines than this hide each other."""
MOST_STRANDS = 15
"""Statements that an edge carries to be fanned out; its count tells all."""
STYLES = ("contested", "office", "planned", "reported", "plain")
"""How a statement is drawn: the first of these that it is. An office is thin, however often it is mentioned."""


@dataclass(slots=True)
class Strand:
    """One statement of a bundle; not frozen, which would take six times as long, and a view has thousands."""

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
class Said:
    """The drawn statements as plain lists, bundle after bundle: taken out of the columns at once, not one by one."""

    id: list[bytes]
    label: list[str]
    relation: list[str]
    day: list[int]
    style: list[int]
    denied: list[bool]
    document: list[int]
    text: list[int]


def bundled(views: Views, c: Columns, rows: Numbers, actors: int) -> tuple[tuple[Edge, ...], int]:
    """The edges with most statements, four an actor and at most 900, and how many there are."""
    book = views.register.book
    tone = tones(c.relation[rows], book, views.schema)
    order, starts, counts = groups(c.a[rows], c.b[rows], tone)
    names = book.actors.words
    room = min(MOST_EDGES, EDGES_PER_ACTOR * actors)
    least = np.sort(counts)[-room] if len(counts) > room else 0
    keys = {}
    for k in np.flatnonzero(counts >= least).tolist():
        at = order[starts[k]]
        keys[k] = names[c.a[rows[at]]], names[c.b[rows[at]]], TONES[tone[at]]
    ranked = sorted(keys, key=lambda k: (-counts[k], keys[k]))[:room]
    if not ranked:
        return (), len(counts)
    said = _said(views, c, rows[np.concatenate([order[starts[k] : starts[k] + counts[k]] for k in ranked])])
    ends = np.cumsum(counts[ranked]).tolist()
    documents = book.documents.words
    bounds = zip(ranked, [0, *ends], ends, strict=False)
    return tuple(_edge(keys[k], said, slice(start, end), documents) for k, start, end in bounds), len(counts)


def _said(views: Views, c: Columns, rows: Numbers) -> Said:
    book, known = views.register.book, views.schema.relations
    words, predicates = book.words, book.predicates.words
    relations = [words.words[w] for w in c.relation[rows].tolist()]
    spoken = zip(relations, c.predicate[rows].tolist(), strict=True)
    return Said(
        id=c.id[rows].tolist(),
        label=[known[r].name if r in known else predicates[p] for r, p in spoken],  # its relation's words, or its own
        relation=relations,
        day=c.day[rows].tolist(),
        style=_styles(c, rows, words).tolist(),
        denied=(c.polarity[rows] == words.find("-")).tolist(),
        document=c.document[rows].tolist(),
        text=c.text[rows].tolist(),
    )


def _styles(c: Columns, rows: Numbers, words: Codes) -> Numbers:
    conditions = (
        c.contested[rows], c.relation[rows] == words.find(OFFICE), c.modality[rows] != words.find("actual"), c.claimed[rows],
    )  # fmt: skip
    return np.select(conditions, range(4), 4)


def _edge(key: tuple[str, str, str], said: Said, at: slice, documents: list[str]) -> Edge:
    count = at.stop - at.start
    ranked = sorted(Counter(said.label[at]).items(), key=lambda x: (-x[1], x[0]))
    more = count - ranked[0][1]
    label = ranked[0][0] + (f" +{more}" if more else f" ×{count}" if count > 1 else "")
    kinds = sorted(set(said.style[at]))
    style = STYLES[kinds[0]] if kinds[0] == 0 or len(kinds) == 1 else "plain"
    first = sorted(range(at.start, at.stop), key=said.id.__getitem__)[:MOST_STRANDS]
    reports = _reports(said.document[at], said.text[at], documents)
    return Edge("~".join(key), *key, style, label, count, reports, sum(said.denied[at]), tuple(_strands(said, first)))


def _strands(said: Said, first: list[int]) -> Iterator[Strand]:
    for i in first:
        yield Strand(said.id[i].decode(), said.label[i], said.relation[i], iso(said.day[i]), STYLES[said.style[i]])


def _reports(numbers: list[int], texts: list[int], documents: list[str]) -> int:
    """The independent reports of a bundle; nearly always no sentence of it comes twice."""
    if len(set(texts)) == len(texts):
        return len(set(numbers))
    return independent((documents[n], text) for n, text in zip(numbers, texts, strict=True))


def independent(reported: Iterable[tuple[str, Any]]) -> int:
    """How many documents say so in words of their own, of pairs of a document and a sentence: one seen before is a reprint."""
    texts: dict[str, set[Any]] = {}
    for document, text in reported:
        texts.setdefault(document, set()).add(text)
    seen: set[Any] = set()
    count = 0
    for document in sorted(texts):
        count += not texts[document] & seen
        seen |= texts[document]
    return count
