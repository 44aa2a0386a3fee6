"""Writes what the extractor gave: one transaction a document, so a killed build loses none."""

import json
from dataclasses import asdict

from diplograph.ledger.file import LedgerFile
from diplograph.ledger.rows import actors_of, arguments_of, fingerprint, row_of
from diplograph.model import Document, Extraction, Failure


class Recording(LedgerFile):
    """Documents as they come in; a changed file replaces its own."""

    def has(self, document: Document, version: str) -> bool:
        """Whether this document was recorded by this version of the extractor already, from this path."""
        row = self._db.execute("SELECT fingerprint FROM documents WHERE id = ?", (document.id,)).fetchone()
        return row is not None and row[0] == fingerprint(document, version)

    def holder(self, document_id: str) -> str | None:
        """The path that holds a document."""
        row = self._db.execute("SELECT path FROM documents WHERE id = ?", (document_id,)).fetchone()
        return row[0] if row is not None else None

    def record(self, extraction: Extraction, version: str = "") -> str:
        """Record a document with all it gave; "new", "updated" or "unchanged". A changed file replaces its own."""
        document = extraction.document
        if self.has(document, version):
            return "unchanged"
        with self._transaction():
            known = self._db.execute("SELECT 1 FROM documents WHERE id = ?", (document.id,)).fetchone()
            stale = self._db.execute(
                "SELECT id FROM documents WHERE path = ? AND id <> ? AND path <> '-'", (document.path, document.id)
            ).fetchall()
            for (old,) in stale:
                self._remove(old)
            self._db.execute("DELETE FROM documents WHERE id = ?", (document.id,))
            self._insert(extraction, version)
        return "updated" if known or stale else "new"

    def _insert(self, extraction: Extraction, version: str) -> None:
        d = extraction.document
        parts = {k: [asdict(x) for x in getattr(d, k)] for k in ("cuts", "segments", "blocks")}
        self._db.execute(
            "INSERT INTO documents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)",
            (d.id, d.path, d.title, d.source, d.url, d.published.isoformat() if d.published else None, d.language,
             d.text, d.original, json.dumps(parts), fingerprint(d, version)),
        )  # fmt: skip
        self._db.executemany(
            "INSERT INTO sentences VALUES (?, ?, ?, ?, ?)",
            [(d.id, s.index, s.start, s.end, s.text) for s in extraction.sentences],
        )
        self._actors(extraction)
        self._db.executemany(
            "INSERT OR REPLACE INTO statements VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            map(row_of, extraction.statements),
        )
        named = {a for s in extraction.statements for a in actors_of(s)}
        self._db.executemany("INSERT OR IGNORE INTO naming VALUES (?, ?)", [(a, d.id) for a in sorted(named)])
        self._db.execute("INSERT OR REPLACE INTO changes VALUES (?, 'changed')", (d.id,))

    def _actors(self, extraction: Extraction) -> None:
        """Keep every actor of a mention; a longer name or more aliases replace what is known."""
        actors = {a.id: a for m in extraction.mentions for a in (m.actor, *m.members) if a is not None}
        names: dict[str, set[str]] = {}
        for m in extraction.mentions:
            if m.actor is not None and m.kind == "name":
                names.setdefault(m.actor.id, set()).add(m.text)
        arguments = {a.id: a for s in extraction.statements for a in arguments_of(s)}
        for key in sorted({*actors, *arguments}):
            actor = actors.get(key)
            row = self._db.execute("SELECT aliases, codes, name, type FROM actors WHERE id = ?", (key,)).fetchone()
            aliases = set(json.loads(row[0])) if row else set()
            aliases |= names.get(key, set()) | set(actor.aliases if actor else ())
            name = actor.name if actor else arguments[key].name
            kind = actor.type if actor else arguments[key].type
            codes = json.dumps(actor.codes, sort_keys=True) if actor else row[1] if row else "{}"
            if row is None or tuple(row[2:]) != (name, kind):
                self._db.execute("DELETE FROM marks WHERE name = 'same'")
            self._db.execute(
                "INSERT OR REPLACE INTO actors VALUES (?, ?, ?, ?, ?)",
                (key, name, kind, json.dumps(sorted(aliases - {name}), ensure_ascii=False), codes),
            )

    def _remove(self, document: str) -> None:
        self._db.execute("DELETE FROM documents WHERE id = ?", (document,))
        self._db.execute("INSERT OR REPLACE INTO changes VALUES (?, 'removed')", (document,))

    def fail(self, failure: Failure) -> None:
        """Remember a file that gave nothing, and why."""
        with self._transaction():
            self._db.execute(
                "INSERT OR REPLACE INTO failures VALUES (?, ?, ?)", (failure.path, failure.kind, failure.reason)
            )
