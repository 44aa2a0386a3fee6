"""The statements of a ledger as the graph shows them: actors that are another one, offices and decisions counted in.

Most are read off the ledger's columns; those of documents where a decision or an office changes more than who is who are made
as the projection makes them.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from typing import Any

from diplograph.graph.actors import CanonicalActors
from diplograph.graph.batch import canonical_statement
from diplograph.graph.state import merged
from diplograph.ledger import Ledger
from diplograph.ledger.holders import HELD
from diplograph.model import Document, Statement
from diplograph.web.columns import Row

_ROWS = (
    "SELECT s.id, s.document, s.relation, s.subject, s.object, s.polarity, s.modality, s.start, s.end, d.published,"
    " json_extract(s.json, '$.predicate'), json_extract(s.json, '$.evidence.text'),"
    " json_array_length(s.json, '$.contradicts') > 0, json_extract(s.json, '$.attribution')"
    " FROM statements s JOIN documents d ON d.id = s.document"
)
_SOME = " WHERE s.document IN (SELECT value FROM json_each(?))"


def rows(ledger: Ledger, actors: CanonicalActors, documents: set[str] | None = None) -> Iterator[Row]:
    """The statements of these documents, or of all."""
    hard = set(ledger.naming(_changing(ledger, actors)))
    hard = hard if documents is None else hard & documents
    args = () if documents is None else (json.dumps(sorted(documents)),)
    same = actors.same
    for raw in _read(ledger, _ROWS + (_SOME if args else ""), args):
        if raw[1] in hard:
            continue
        said = tuple(x["actor"]["id"] for x in json.loads(raw[13])) if raw[13] != "[]" else ()
        a, b = (same.get(x, x) if x else None for x in raw[3:5])
        yield Row._make((*raw[:3], a, b, *raw[5:12], bool(raw[12]), tuple(same.get(x, x) for x in said)))
    for key in sorted(hard):
        if (document := ledger.document(key)) is not None:
            yield from _made(ledger, actors, document)


def _changing(ledger: Ledger, actors: CanonicalActors) -> set[str]:
    """The offices, split actors and decided statements: what changes a statement by more than the id of an actor."""
    decided = ledger.decided()
    return {*actors.holders.lines, *(actor for _, actor in decided.split), *decided.statements}


def _made(ledger: Ledger, actors: CanonicalActors, document: Document) -> Iterator[Row]:
    recorded = list(ledger.decided().apply(ledger.statements(document.id), actors))
    for s in actors.holders.fill(document, recorded):
        yield as_row(canonical_statement(s, actors), document)


def as_row(s: Statement, document: Document) -> Row:
    """The row of a statement as it is projected."""
    start, end = (d.isoformat() if d else None for d in ((s.time.start, s.time.end) if s.time else (None, None)))
    return Row(
        s.id, s.document, s.relation, s.subject.id if s.subject else None, s.object.id if s.object else None,
        s.polarity.value, s.modality.value, start, end, document.published.isoformat() if document.published else None,
        s.predicate, s.evidence.text, bool(s.contradicts), tuple(x.actor.id for x in s.attribution),
    )  # fmt: skip


def marks(ledger: Ledger, actors: CanonicalActors) -> dict[str, str]:
    """All by which what is shown differs from what is recorded, as the projection notes it."""
    return merged(actors.same, ledger, actors.holders.marks())


def touched(ledger: Ledger, before: dict[str, str], now: dict[str, str]) -> Iterable[str]:
    """The documents that a change of the marks touches."""
    return ledger.naming(k.removeprefix(HELD) for k in {*before, *now} if before.get(k) != now.get(k))


def contradictions(ledger: Ledger) -> list[tuple[str, str]]:
    """Statements of different documents of which one denies what the other says."""
    return [(a, b) for a, b in _read(ledger, "SELECT source, target FROM links WHERE type = 'CONTRADICTS'")]


def _read(ledger: Ledger, query: str, args: tuple[str, ...] = ()) -> Iterator[tuple[Any, ...]]:
    with closing(sqlite3.connect(ledger.path, timeout=30)) as db:
        yield from db.execute(query, args)
