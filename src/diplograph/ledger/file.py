"""The ledger's file: opened, created or brought up to date; transactions, and the notes that it keeps about itself."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from diplograph.errors import WorkspaceError
from diplograph.ledger.rows import actors_of
from diplograph.ledger.tables import LATER, TABLES, VERSION
from diplograph.model_json import statement_from_json

if TYPE_CHECKING:
    import os

Kept = TypeVar("Kept")
_KEPT: dict[tuple[Path, str], tuple[object, Any]] = {}
"""What `remember` keeps, by file: connections come and go with every request."""


class LedgerFile:
    """An open file; every part of the ledger is one."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self._db = sqlite3.connect(path, timeout=30, isolation_level=None)
        except sqlite3.DatabaseError as error:
            raise WorkspaceError(f"{path} cannot be opened: {error}") from error
        try:
            self._db.execute("PRAGMA journal_mode = WAL")
            self._db.execute("PRAGMA synchronous = NORMAL")
            self._db.execute("PRAGMA foreign_keys = ON")
            version = self._db.execute("PRAGMA user_version").fetchone()[0]
            if version == 0:
                self._create()
            if version in (0, VERSION):
                self._add_later()
        except sqlite3.DatabaseError as error:
            self._db.close()
            raise WorkspaceError(f"{path} is no ledger of diplograph: {error}") from error
        if version not in (0, VERSION):
            self._db.close()
            raise WorkspaceError(f"{path} was written by another version (schema {version}, this one reads {VERSION})")

    def _create(self) -> None:
        with self._transaction():
            if self._db.execute("PRAGMA user_version").fetchone()[0] == 0:
                for statement in TABLES.split(";"):
                    if statement.strip():
                        self._db.execute(statement)
                self._db.execute(f"PRAGMA user_version = {VERSION}")

    def _add_later(self) -> None:
        """The tables that older ledgers lack; the documents that name an actor are read off the statements once."""
        held = {name for (name,) in self._db.execute("SELECT name FROM sqlite_master")}
        if held.issuperset(LATER):
            return
        with self._transaction():
            for name, statement in LATER.items():
                if name not in held:
                    self._db.execute(statement)
            if "naming" not in held:
                raw = self._db.execute("SELECT json FROM statements ORDER BY document, rowid").fetchall()
                said = (statement_from_json(text) for (text,) in raw)
                rows = ((a, s.document) for s in said for a in actors_of(s))
                self._db.executemany("INSERT OR IGNORE INTO naming VALUES (?, ?)", rows)

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")

    def mark(self, name: str) -> str | None:
        """A note of the ledger about itself."""
        row = self._db.execute("SELECT value FROM marks WHERE name = ?", (name,)).fetchone()
        return row[0] if row is not None else None

    def set_mark(self, name: str, value: str) -> None:
        """Write a note of the ledger about itself."""
        with self._transaction():
            self._db.execute("INSERT OR REPLACE INTO marks VALUES (?, ?)", (name, value))

    def remember(self, what: str, read: Callable[[], Kept]) -> Kept:
        """What `read` gives, kept in memory until anyone changes the ledger or the decisions beside it."""
        files = (self.path, self.path.with_name(f"{self.path.name}-wal"), self.path.with_name("decisions.yaml"))
        now = tuple((s.st_mtime_ns, s.st_size) if (s := _stat(f)) else (0, 0) for f in files)
        key = self.path.absolute(), what
        kept = _KEPT.get(key)
        if kept is None or kept[0] != now:
            kept = _KEPT[key] = now, read()
        found: Kept = kept[1]
        return found


def _stat(path: Path) -> "os.stat_result | None":
    return path.stat() if path.exists() else None
