"""What the graph still lacks: documents that came, changed or went since the last projection."""

from collections.abc import Iterable

from diplograph.ledger.file import LedgerFile


class Changes(LedgerFile):
    """The list of changes, and what makes a document one."""

    def pending(self) -> list[tuple[str, str]]:
        """Documents that changed since the last projection: id and "changed" or "removed"."""
        return self._db.execute("SELECT document, what FROM changes ORDER BY document").fetchall()

    def projected(self, documents: Iterable[str]) -> None:
        """Note that these changes are in the graph."""
        with self._transaction():
            self._db.executemany("DELETE FROM changes WHERE document = ?", [(d,) for d in documents])

    def touch_all(self) -> None:
        """Mark every document for projection."""
        with self._transaction():
            self._db.execute("INSERT OR REPLACE INTO changes SELECT id, 'changed' FROM documents")

    def touch(self, documents: Iterable[str]) -> None:
        """Mark these documents for projection."""
        with self._transaction():
            self._db.executemany("INSERT OR IGNORE INTO changes VALUES (?, 'changed')", [(d,) for d in documents])

    def set_changes(self, changes: Iterable[tuple[str, str]]) -> None:
        """Replace the list of changes by what another graph lacks; the stamp of the graph it was for is void."""
        with self._transaction():
            self._db.execute("DELETE FROM changes")
            self._db.execute("DELETE FROM marks WHERE name = 'graph'")
            self._db.executemany("INSERT INTO changes VALUES (?, ?)", list(changes))

    def fingerprints(self, documents: Iterable[str] | None = None) -> dict[str, str]:
        """What these documents, or all, depend on: equal where nothing changed."""
        if documents is None:
            return dict(self._db.execute("SELECT id, fingerprint FROM documents ORDER BY id"))
        one = "SELECT fingerprint FROM documents WHERE id = ?"
        return {d: self._db.execute(one, (d,)).fetchone()[0] for d in documents}

    def naming(self, ids: Iterable[str]) -> list[str]:
        """The documents whose statements name any of these actors, or are among these statements."""
        ids = sorted(set(ids))
        queries = ("SELECT document FROM naming WHERE actor = ?", "SELECT document FROM statements WHERE id = ?")
        return sorted({d for q in queries for i in ids for (d,) in self._db.execute(q, (i,))})

    def naming_since(self, actor: str, day: str) -> list[str]:
        """The documents whose statements name an actor, published on this day or later, or undated."""
        query = (
            "SELECT n.document FROM naming n JOIN documents d ON d.id = n.document"
            " WHERE n.actor = ? AND (d.published IS NULL OR d.published >= ?) ORDER BY 1"
        )
        return [d for (d,) in self._db.execute(query, (actor, day))]
