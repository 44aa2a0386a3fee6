"""What is true of the whole workspace; read once and kept until the ledger changes, for a large graph takes seconds."""

from typing import TYPE_CHECKING, Any

from diplograph.web.calendar import MOST_ROWS
from diplograph.web.matrix import busiest, matrix
from diplograph.web.statements import TONES, Filter
from diplograph.web.timeline import Timeline, timeline

if TYPE_CHECKING:
    from diplograph.web.views import Views

DYADS = 8
"""The pairs that the start page lists."""


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
            "dyads": busiest(self._views)[:DYADS],
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
            "MATCH (a:Actor) CALL { WITH a MATCH (a)<-[:SUBJECT|OBJECT]-(s:Statement) RETURN count(s) AS n } WITH a, n"
            " WHERE n > 0 RETURN a.id AS id, a.name AS name, a.type AS type, n AS n ORDER BY n DESC, name LIMIT 300"
        )

    def actors(self) -> int:
        """How many actors stand in a statement."""
        return self._views.kept.once("actors", self._actors)

    def _actors(self) -> int:
        query = "MATCH (a:Actor) WHERE (a)<-[:SUBJECT|OBJECT]-(:Statement) RETURN count(a) AS n"
        count: int = self._views.rows(query)[0]["n"]
        return count

    def timeline(self) -> Timeline:
        """All statements by day of the event; offices aside, for they are states, not events."""
        return self._views.kept.once("timeline", self._timeline)

    def _timeline(self) -> Timeline:
        relations = self._views.schema.relations.values()
        found = self._views.read(
            "MATCH (s:Statement) WHERE s.relation <> 'HOLDS_OFFICE' RETURN s.start_date AS day, CASE WHEN s.relation IN $good"
            " THEN 'cooperation' WHEN s.relation IN $bad THEN 'conflict' ELSE 'neutral' END AS tone, count(*) AS n",
            MOST_ROWS,
            good=[r.label for r in relations if r.tone == "cooperation"],
            bad=[r.label for r in relations if r.tone == "conflict"],
        )
        days: dict[str, dict[str, int]] = {}
        for row in found:
            days.setdefault(row["day"] or "", dict.fromkeys(TONES, 0))[row["tone"]] += row["n"]
        return timeline(days)
