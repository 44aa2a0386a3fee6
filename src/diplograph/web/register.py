"""The columns of one workspace, brought up to its ledger whenever that changes: only changed documents are read again."""

from threading import Lock
from typing import TYPE_CHECKING, Any

import numpy as np

from diplograph.graph.actors import CanonicalActors
from diplograph.graph.batch import canonical_actors
from diplograph.ledger import Ledger
from diplograph.web.columns import Book, Columns, columns, joined, parts
from diplograph.web.reading import contradictions, marks, rows, touched

if TYPE_CHECKING:
    from collections.abc import Hashable

    from diplograph.web.views import Views


class Register:
    """What the pages count, list and draw from; a document that is not yet in the graph counts as it was."""

    def __init__(self, views: "Views") -> None:
        self._views = views
        self._lock = Lock()
        self._stamp: Hashable = None
        self._projected: str | None = None
        self.book = Book()
        self._columns = columns((), self.book)
        self._fingerprints: dict[str, str] = {}
        self._due: set[str] = set()
        self._marks: dict[str, str] = {}
        self._against: list[tuple[str, str]] = []
        self._actors: dict[str, dict[str, Any]] = {}

    def columns(self) -> Columns:
        """The columns as of now."""
        stamp = self._views.kept.stamp()
        with self._lock:
            if stamp != self._stamp:
                with self._views.ledger() as ledger:
                    projected = ledger.mark("graph")  # empty while someone projects: what was read holds till then
                    if (projected and projected != self._projected) or not self._fingerprints:
                        self._refresh(ledger)
                        self._projected = projected
                self._stamp = stamp
            return self._columns

    def actor(self, key: str) -> dict[str, Any]:
        """The record of an actor, by the id that any statement gives it."""
        return self._actors.get(key) or {"id": key, "name": key, "type": "", "aliases": []}

    def _refresh(self, ledger: Ledger) -> None:
        known = CanonicalActors(ledger)
        due, gone = self._changed(ledger, known)
        against = contradictions(ledger)
        if not (due or gone) and against == self._against:
            return
        self._against = against
        wanted = ledger.fingerprints()
        fresh = parts(rows(ledger, known, None if due == set(wanted) else due), self.book)
        left = np.array([self.book.documents.find(d) for d in due | gone], "i4")
        kept = self._columns.take(np.flatnonzero(~np.isin(self._columns.document, left)))
        self._columns = _contested(joined((kept, *fresh), self.book), against)
        held = self._fingerprints | {d: wanted[d] for d in due}
        self._fingerprints = {k: v for k, v in held.items() if k not in gone}
        self._actors = canonical_actors(ledger)

    def _changed(self, ledger: Ledger, known: CanonicalActors) -> tuple[set[str], set[str]]:
        """The documents to read, and those that are gone; what the graph does not have yet waits."""
        pending = {d for d, _ in ledger.pending()}
        wanted = ledger.fingerprints()
        now = marks(ledger, known)
        if self._fingerprints:
            self._due |= set(touched(ledger, self._marks, now))
        self._marks = now
        self._due |= {d for d, f in wanted.items() if self._fingerprints.get(d) != f}
        due = {d for d in self._due if d in wanted} - pending
        self._due &= pending
        return due, {d for d in self._fingerprints if d not in wanted} - pending


def _contested(held: Columns, against: list[tuple[str, str]]) -> Columns:
    """The columns with what contradictions between documents contest; both sides must be there."""
    held.contested[:] = held.own
    if against and len(held):
        ends = np.array([[a.encode(), b.encode()] for a, b in against])
        both = np.isin(ends, held.id).all(axis=1)
        held.contested[np.isin(held.id, ends[both])] = True
    return held
