"""Reads and writes the ledger; one transaction a document, so a killed build loses none."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from diplograph.errors import WorkspaceError
from diplograph.ledger.tables import LATER, TABLES, VERSION
from diplograph.model import Block, Cut, Document, Extraction, Failure, Link, Segment, Sentence, Statement
from diplograph.model_ids import digest
from diplograph.model_json import statement_from_dict, statement_to_dict

if TYPE_CHECKING:
    import os

    from diplograph.resolve.decisions import Decided
    from diplograph.resolve.overlay import Same

Kept = TypeVar("Kept")
_KEPT: dict[tuple[Path, str], tuple[object, Any]] = {}
"""What `Ledger.remember` keeps, by file: connections come and go with every request."""
_ENDS = ("source", "target")
FEW = 20
"""Actors that are looked for one by one in the statements' text; more are found by reading every statement."""


class Ledger:
    """One SQLite file in WAL mode: any number of readers beside one writer."""

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
                rows = ((a, s.document) for s in self.statements() for a in _names(s))
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
            "INSERT OR REPLACE INTO statements VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", map(_row, extraction.statements)
        )
        named = {a for s in extraction.statements for a in _names(s)}
        self._db.executemany("INSERT OR IGNORE INTO naming VALUES (?, ?)", [(a, d.id) for a in sorted(named)])
        self._db.execute("INSERT OR REPLACE INTO changes VALUES (?, 'changed')", (d.id,))

    def _actors(self, extraction: Extraction) -> None:
        """Keep every actor of a mention; a longer name or more aliases replace what is known."""
        actors = {a.id: a for m in extraction.mentions for a in (m.actor, *m.members) if a is not None}
        names: dict[str, set[str]] = {}
        for m in extraction.mentions:
            if m.actor is not None and m.kind == "name":
                names.setdefault(m.actor.id, set()).add(m.text)
        arguments = {a.id: a for s in extraction.statements for a in _arguments(s)}
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

    def documents(self) -> Iterator[Document]:
        """All documents, by id."""
        for row in self._db.execute("SELECT * FROM documents ORDER BY id").fetchall():
            yield _document(row)

    def document(self, key: str) -> Document | None:
        """The document with this id, the start of it, or this path."""
        exact = "SELECT * FROM documents WHERE id = ?"  # alone: with the rest, SQLite would read every document
        row = self._db.execute(exact, (key,)).fetchone()
        if row is None:
            query = "SELECT * FROM documents WHERE path = ? OR id LIKE ? ORDER BY id"
            row = self._db.execute(query, (key, key + "%")).fetchone()
        return _document(row) if row is not None else None

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
            yield statement_from_dict(json.loads(raw))

    def doubtful(self, below: float, without: Iterable[str] = (), most: int = -1) -> tuple[int, list[Statement]]:
        """How many statements are less sure, `without` these, and the first of them, the least sure first."""
        which = " FROM statements WHERE json_extract(json, '$.confidence') < ? AND id NOT IN (SELECT value FROM json_each(?))"
        args = (below, json.dumps(sorted(without)))
        order = " ORDER BY json_extract(json, '$.confidence'), id LIMIT ?"
        rows = self._db.execute(f"SELECT json{which}{order}", (*args, most)).fetchall()
        count: int = self._db.execute(f"SELECT count(*){which}", args).fetchone()[0]
        return count, [statement_from_dict(json.loads(raw)) for (raw,) in rows]

    def actors(self) -> list[dict[str, Any]]:
        """All actors: id, name, type, aliases, codes."""
        rows = self._db.execute("SELECT id, name, type, aliases, codes FROM actors ORDER BY id")
        return [
            {"id": i, "name": n, "type": t, "aliases": json.loads(a) if a != "[]" else [],
             "codes": json.loads(c) if c != "{}" else {}}
            for i, n, t, a, c in rows
        ]  # fmt: skip

    def actor(self, key: str) -> dict[str, Any] | None:
        """One actor, or None."""
        row = self._db.execute("SELECT id, name, type, aliases, codes FROM actors WHERE id = ?", (key,)).fetchone()
        if row is None:
            return None
        return {
            "id": row[0],
            "name": row[1],
            "type": row[2],
            "aliases": json.loads(row[3]),
            "codes": json.loads(row[4]),
        }

    def same(self) -> "dict[str, Same]":
        """The links that the rules find between actors; computed when an actor is new or the rules are."""
        from diplograph.resolve.overlay import Same, by_rule, version

        if self.mark("same") == version():
            return {row[0]: Same(*row) for row in self._db.execute("SELECT id, canonical, why FROM same ORDER BY id")}
        try:
            with self._transaction():
                found = by_rule(self.actors())
                self._db.execute("DELETE FROM same")
                self._db.executemany("INSERT INTO same VALUES (?, ?, ?)", found.values())
                self._db.execute("INSERT OR REPLACE INTO marks VALUES ('same', ?)", (version(),))
        except (
            sqlite3.OperationalError
        ):  # another process writes, or the file is read-only: they are not kept this time
            return by_rule(self.actors())
        return found

    def name_actors(self, actors: Iterable[dict[str, Any]]) -> None:
        """Keep these actors, so that questions find them by name; each with id, name, type, aliases and country."""
        with self._transaction():
            self._db.executemany(
                "INSERT OR REPLACE INTO actors VALUES (?, ?, ?, ?, ?)",
                [(a["id"], a["name"], a["type"], json.dumps(a["aliases"], ensure_ascii=False), "{}") for a in actors],
            )

    def knows(self, actor: str) -> bool:
        """Whether an actor with this id is recorded."""
        return self._db.execute("SELECT 1 FROM actors WHERE id = ?", (actor,)).fetchone() is not None

    def links(self) -> list[Link]:
        """All links across documents."""
        return [Link(*row) for row in self._db.execute("SELECT source, type, target, why FROM links ORDER BY 1, 2, 3")]

    def set_links(self, links: Iterable[Link]) -> None:
        """Replace the links across documents."""
        with self._transaction():
            self._db.execute("DELETE FROM links")
            self._db.executemany(
                "INSERT OR IGNORE INTO links VALUES (?, ?, ?, ?)", [(x.source, x.type, x.target, x.why) for x in links]
            )

    def links_since(self, documents: Iterable[str]) -> tuple[list[Link], list[Link]]:
        """The links that the graph of the stamp has and should not, and those that it lacks after these were written anew."""
        columns = "SELECT source, type, target, '' FROM"
        gone = self._db.execute(f"{columns} linked EXCEPT {columns} links").fetchall()
        new = set(self._db.execute(f"{columns} links EXCEPT {columns} linked"))
        ends = (f"{columns} links WHERE {end} IN (SELECT id FROM statements WHERE document = ?)" for end in _ENDS)
        queries = tuple(ends)
        new.update(row for d in documents for query in queries for row in self._db.execute(query, (d,)))
        return [Link(*row) for row in gone], [Link(*row) for row in sorted(new)]

    def set_linked(self) -> None:
        """Note that the graph has the links that there are now."""
        columns = "SELECT source, type, target FROM"
        with self._transaction():
            gone = self._db.execute(f"{columns} linked EXCEPT {columns} links").fetchall()
            self._db.executemany("DELETE FROM linked WHERE source = ? AND type = ? AND target = ?", gone)
            self._db.execute(f"INSERT OR IGNORE INTO linked {columns} links")

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

    def decided(self) -> "Decided":
        """What people decided about this workspace, in the file beside the ledger."""
        from diplograph.resolve.decisions import FILE, Decided, read_decisions

        return Decided(read_decisions(self.path.with_name(FILE)))

    def holds(self, statement: str) -> bool:
        """Whether a statement with this id is recorded."""
        return self._db.execute("SELECT 1 FROM statements WHERE id = ?", (statement,)).fetchone() is not None

    def pairs(self, relation: str) -> list[tuple[str, str]]:
        """Subject and object of every statement of a relation that has both."""
        query = "SELECT DISTINCT subject, object FROM statements WHERE relation = ? AND subject <> '' AND object <> ''"
        return self._db.execute(query, (relation,)).fetchall()

    def beginning(self, starts: Iterable[str]) -> list[str]:
        """The ids of the actors that begin with any of these, in order."""
        query = "SELECT id FROM actors WHERE id >= ? AND id < ?"
        return sorted(i for s in starts for (i,) in self._db.execute(query, (s, s + "\U0010ffff")))

    def bodies(self) -> list[tuple[str, str]]:
        """Id and name of whatever someone holds an office of."""
        held = "SELECT DISTINCT object FROM statements WHERE relation = 'HOLDS_OFFICE'"
        return self._db.execute(f"SELECT id, name FROM actors WHERE id IN ({held}) ORDER BY id").fetchall()

    def tenures(self, bodies: Iterable[str]) -> list[tuple[Any, ...]]:
        """Who holds an office of these bodies: statement, document, its day, person, body, start, end, [office, rule, words]."""
        said = "json_extract(s.json, '$.content', '$.rule', '$.time.text')"
        query = (
            f"SELECT s.id, s.document, d.published, s.subject, s.object, s.start, s.end, {said} FROM statements s"
            " JOIN documents d ON d.id = s.document WHERE s.relation = 'HOLDS_OFFICE' AND s.subject <> ''"
            " AND s.polarity = '+' AND s.object IN (SELECT value FROM json_each(?)) ORDER BY s.id"
        )
        return self._db.execute(query, (json.dumps(sorted(bodies)),)).fetchall()

    def naming_since(self, actor: str, day: str) -> list[str]:
        """The documents whose statements name an actor, published on this day or later, or undated."""
        query = (
            "SELECT n.document FROM naming n JOIN documents d ON d.id = n.document"
            " WHERE n.actor = ? AND (d.published IS NULL OR d.published >= ?) ORDER BY 1"
        )
        return [d for (d,) in self._db.execute(query, (actor, day))]

    def naming(self, ids: Iterable[str]) -> list[str]:
        """The documents whose statements name any of these actors, or are among these statements."""
        ids = sorted(set(ids))
        queries = ("SELECT document FROM naming WHERE actor = ?", "SELECT document FROM statements WHERE id = ?")
        return sorted({d for q in queries for i in ids for (d,) in self._db.execute(q, (i,))})

    def status(self) -> dict[str, int]:
        """How many documents, sentences, statements, actors, links, failures and changes not yet in the graph."""
        tables = ("documents", "sentences", "statements", "actors", "links", "failures", "changes")
        return {t: self._db.execute(f"SELECT count(*) FROM {t}").fetchone()[0] for t in tables}


def _stat(path: Path) -> "os.stat_result | None":
    return path.stat() if path.exists() else None


def fingerprint(document: Document, version: str) -> str:
    """What a recorded document depends on: text, metadata, place and the extractor's version."""
    return digest(document.id, document.path, document.url, document.published, version)


def _arguments(s: Statement) -> list[Any]:
    return [a for a in (s.subject, s.object, s.place, *(x.actor for x in s.attribution)) if a is not None]


def _names(s: Statement) -> list[str]:
    return [a.id for a in _arguments(s)]


def _row(s: Statement) -> tuple[Any, ...]:
    time = s.time
    return (
        s.id, s.document, s.relation, s.subject.id if s.subject else None, s.object.id if s.object else None,
        s.polarity.value, s.modality.value, time.start.isoformat() if time and time.start else None,
        time.end.isoformat() if time and time.end else None, json.dumps(statement_to_dict(s), ensure_ascii=False),
    )  # fmt: skip


def _document(row: tuple[Any, ...]) -> Document:
    from datetime import date

    parts = json.loads(row[9])
    return Document(
        row[0], row[7], row[2], row[3], row[4], date.fromisoformat(row[5]) if row[5] else None, row[6], row[1], row[8],
        tuple(Cut(**c) for c in parts["cuts"]), tuple(Segment(**s) for s in parts["segments"]),
        tuple(Block(**b) for b in parts["blocks"]),
    )  # fmt: skip
