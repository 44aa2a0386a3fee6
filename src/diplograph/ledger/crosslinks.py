"""Links between statements of different documents: those that hold, and those that the graph has."""

from collections.abc import Iterable

from diplograph.ledger.file import LedgerFile
from diplograph.model import Link

_ENDS = ("source", "target")


class CrossLinks(LedgerFile):
    """Links across documents."""

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
