"""Reads documents, sentences and statements."""

import json
from collections.abc import Iterable, Iterator

from diplograph.ledger.file import LedgerFile
from diplograph.ledger.rows import document_of
from diplograph.model import Document, Sentence, Statement
from diplograph.model_json import statement_from_json


class Reading(LedgerFile):
    """What was recorded, as it was."""

    def documents(self) -> Iterator[Document]:
        """All documents, by id."""
        for row in self._db.execute("SELECT * FROM documents ORDER BY id").fetchall():
            yield document_of(row)

    def document(self, key: str) -> Document | None:
        """The document with this id, the start of it, or this path."""
        exact = "SELECT * FROM documents WHERE id = ?"  # alone: with the rest, SQLite would read every document
        row = self._db.execute(exact, (key,)).fetchone()
        if row is None:
            query = "SELECT * FROM documents WHERE path = ? OR id LIKE ? ORDER BY id"
            row = self._db.execute(query, (key, key + "%")).fetchone()
        return document_of(row) if row is not None else None

    def sentences(self, document: str) -> list[Sentence]:
        """The sentences of a document."""
        rows = self._db.execute(
            "SELECT number, start, end, text FROM sentences WHERE document = ? ORDER BY number", (document,)
        )
        return [Sentence(*row) for row in rows]

    def statements(self, document: str | None = None) -> Iterator[Statement]:
        """All statements, or those of one document, by document and place."""
        where, args = ("WHERE document = ?", (document,)) if document else ("", ())
        rows = self._db.execute(f"SELECT json FROM statements {where} ORDER BY document, rowid", args)
        for (raw,) in rows.fetchall():
            yield statement_from_json(raw)

    def holds(self, statement: str) -> bool:
        """Whether a statement with this id is recorded."""
        return self._db.execute("SELECT 1 FROM statements WHERE id = ?", (statement,)).fetchone() is not None

    def doubtful(self, below: float, without: Iterable[str] = (), most: int = -1) -> tuple[int, list[Statement]]:
        """How many statements are less sure, `without` these, and the first of them, the least sure first."""
        which = " FROM statements WHERE json_extract(json, '$.confidence') < ? AND id NOT IN (SELECT value FROM json_each(?))"
        args = (below, json.dumps(sorted(without)))
        order = " ORDER BY json_extract(json, '$.confidence'), id LIMIT ?"
        rows = self._db.execute(f"SELECT json{which}{order}", (*args, most)).fetchall()
        count: int = self._db.execute(f"SELECT count(*){which}", args).fetchone()[0]
        return count, [statement_from_json(raw) for (raw,) in rows]

    def status(self) -> dict[str, int]:
        """How many documents, sentences, statements, actors, links, failures and changes not yet in the graph."""
        tables = ("documents", "sentences", "statements", "actors", "links", "failures", "changes")
        return {t: self._db.execute(f"SELECT count(*) FROM {t}").fetchone()[0] for t in tables}
