"""The actors of the ledger, and which of them are one."""

import json
import sqlite3
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from diplograph.ledger.file import LedgerFile

if TYPE_CHECKING:
    from diplograph.resolve.across.decisions import Decided
    from diplograph.resolve.across.overlay import Same


class Actors(LedgerFile):
    """Everyone whom a text named."""

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

    def knows(self, actor: str) -> bool:
        """Whether an actor with this id is recorded."""
        return self._db.execute("SELECT 1 FROM actors WHERE id = ?", (actor,)).fetchone() is not None

    def beginning(self, starts: Iterable[str]) -> list[str]:
        """The ids of the actors that begin with any of these, in order."""
        query = "SELECT id FROM actors WHERE id >= ? AND id < ?"
        return sorted(i for s in starts for (i,) in self._db.execute(query, (s, s + "\U0010ffff")))

    def name_actors(self, actors: Iterable[dict[str, Any]]) -> None:
        """Keep these actors, so that questions find them by name; each with id, name, type, aliases and country."""
        with self._transaction():
            self._db.executemany(
                "INSERT OR REPLACE INTO actors VALUES (?, ?, ?, ?, ?)",
                [(a["id"], a["name"], a["type"], json.dumps(a["aliases"], ensure_ascii=False), "{}") for a in actors],
            )

    def same(self) -> "dict[str, Same]":
        """The links that the rules find between actors; computed when an actor is new or the rules are."""
        from diplograph.resolve.across.overlay import Same, by_rule, version

        if self.mark("same") == version():
            return {row[0]: Same(*row) for row in self._db.execute("SELECT id, canonical, why FROM same ORDER BY id")}
        try:
            with self._transaction():
                found = by_rule(self.actors())
                self._db.execute("DELETE FROM same")
                self._db.executemany("INSERT INTO same VALUES (?, ?, ?)", found.values())
                self._db.execute("INSERT OR REPLACE INTO marks VALUES ('same', ?)", (version(),))
        except sqlite3.OperationalError:  # another process writes, or the file is read-only: not kept this time
            return by_rule(self.actors())
        return found

    def decided(self) -> "Decided":
        """What people decided about this workspace, in the file beside the ledger."""
        from diplograph.resolve.across.decisions import FILE, Decided, read_decisions

        return Decided(read_decisions(self.path.with_name(FILE)))
