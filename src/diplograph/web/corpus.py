"""What is true of the whole workspace; read once and kept until the ledger changes, for a large graph takes seconds."""

from typing import TYPE_CHECKING, Any

from diplograph.web.matrix import matrix
from diplograph.web.statements import Filter, count_by_day
from diplograph.web.timeline import Timeline, timeline

if TYPE_CHECKING:
    from diplograph.web.views import Views


class Corpus:
    """The overview of one workspace."""

    def __init__(self, views: "Views") -> None:
        self._views = views

    def counts(self) -> dict[str, int]:
        """How many documents, statements and so on the ledger holds."""
        return self._views.kept.once("counts", self._counts)

    def _counts(self) -> dict[str, int]:
        with self._views.ledger() as ledger:
            return ledger.status()

    def start(self) -> dict[str, Any]:
        """The start page: counts, most active dyads, contested statements, newest documents."""
        counts = self.counts()
        return {"counts": counts, **(self._views.kept.once("start", self._start) if counts["documents"] else {})}

    def _start(self) -> dict[str, Any]:
        return {
            "dyads": self._dyads(),
            "contested": self._views.statements(Filter(contested=True), 6),
            "documents": self._views.rows(
                "MATCH (d:Document) RETURN d.id AS id, d.title AS title, d.source AS source, d.published AS published"
                " ORDER BY coalesce(published, '') DESC, title LIMIT 8"
            ),
            "actors": self.names()[:10],
            "time": self.timeline(),
            "matrix": matrix(self._views),
        }

    def names(self) -> list[dict[str, Any]]:
        """The most named actors, to choose from."""
        return self._views.kept.once("names", self._names)

    def _names(self) -> list[dict[str, Any]]:
        return self._views.rows(
            "MATCH (a:Actor)<-[:SUBJECT|OBJECT]-(s:Statement) WITH a, count(DISTINCT s) AS n"
            " RETURN a.id AS id, a.name AS name, a.type AS type, n AS n ORDER BY n DESC, name LIMIT 300"
        )

    def actors(self) -> int:
        """How many actors stand in a statement."""
        return self._views.kept.once("actors", self._actors)

    def _actors(self) -> int:
        query = "MATCH (a:Actor)<-[:SUBJECT|OBJECT]-(:Statement) RETURN count(DISTINCT a) AS n"
        count: int = self._views.rows(query)[0]["n"]
        return count

    def _dyads(self, limit: int = 8) -> list[dict[str, Any]]:
        """The most active ordered pairs, with their mean tone."""
        return self._views.rows(
            "MATCH (a:Actor)-[r]->(b:Actor) WHERE r.value IS NOT NULL AND a.id <> b.id AND type(r) <> 'HOLDS_OFFICE'"
            " RETURN a.id AS a, a.name AS a_name, b.id AS b, b.name AS b_name,"
            " count(*) AS n, avg(r.value) AS tone ORDER BY n DESC, a_name, b_name LIMIT $limit",
            limit=limit,
        )

    def timeline(self) -> Timeline:
        """All statements by day of the event; offices aside, for they are states, not events."""
        return self._views.kept.once("timeline", self._timeline)

    def _timeline(self) -> Timeline:
        found = self._views.read(
            "MATCH (s:Statement) WHERE s.relation <> 'HOLDS_OFFICE' RETURN coalesce(s.start_date, '') AS day,"
            " s.relation AS relation, count(*) AS n",
            100_000,
        )
        return timeline(count_by_day(found, self._views.schema))
