"""What is true of the whole workspace; read once and kept until the ledger changes."""

from typing import TYPE_CHECKING, Any

import numpy as np

from diplograph.web.columns import NOBODY
from diplograph.web.matrix import busiest, matrix
from diplograph.web.statements import Filter
from diplograph.web.tally import over_time, tally
from diplograph.web.timeline import Timeline

if TYPE_CHECKING:
    from diplograph.web.views import Views

DYADS = 8
"""The pairs that the start page lists."""
MOST_NAMES = 300


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

    def relations(self) -> list[dict[str, Any]]:
        """The declared relations that statements here have, the most frequent first."""
        return self._views.kept.once("relations", self._relations)

    def _relations(self) -> list[dict[str, Any]]:
        c, known = self._views.register.columns(), self._views.schema.relations
        words = self._views.register.book.words.words
        counts = np.bincount(c.relation, minlength=len(words)).tolist()
        found = [(known[w], n) for w, n in zip(words, counts, strict=False) if n and w in known]
        ranked = sorted(found, key=lambda x: (-x[1], x[0].name))
        return [{"label": r.label, "name": r.name, "tone": r.tone, "n": n} for r, n in ranked]

    def names(self) -> list[dict[str, Any]]:
        """The most named actors, to choose from."""
        return self._views.kept.once("names", lambda: self._ranked()[:MOST_NAMES])

    def _ranked(self) -> list[dict[str, Any]]:
        counts = self.statements()
        book, actor = self._views.register.book, self._views.register.actor
        least = np.sort(counts)[-MOST_NAMES] if len(counts) > MOST_NAMES else 1
        found = [(actor(book.actors.words[i]), int(counts[i])) for i in np.flatnonzero(counts >= max(least, 1))]
        ranked = sorted(found, key=lambda x: (-x[1], x[0]["name"], x[0]["id"]))
        return [{"id": a["id"], "name": a["name"], "type": a["type"], "n": n} for a, n in ranked]

    def statements(self) -> Any:
        """How many statements each actor stands in, by its number in the register."""
        return self._views.kept.once("ends", self._statements)

    def _statements(self) -> Any:
        c = self._views.register.columns()
        other = np.where(c.b == c.a, NOBODY, c.b)  # who stands at both ends counts once
        size = len(self._views.register.book.actors.words)
        return sum(np.bincount(end[end != NOBODY], minlength=size) for end in (c.a, other))

    def stands(self, actor: str) -> bool:
        """Whether a statement has this actor at one of its ends."""
        counts = self.statements()
        code = self._views.register.book.actors.find(actor)
        return 0 <= code < len(counts) and bool(counts[code])

    def actors(self) -> int:
        """How many actors stand in a statement."""
        return int(np.count_nonzero(self.statements()))

    def timeline(self) -> Timeline:
        """All statements by day of the event."""
        return self._views.kept.once("timeline", lambda: over_time(self._views, tally(self._views)))
