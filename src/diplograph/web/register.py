"""The columns of one workspace, brought up to its ledger whenever that changes: only changed documents are read again."""

from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

import numpy as np

from diplograph.graph.actors import CanonicalActors
from diplograph.graph.batch import canonical_actors
from diplograph.graph.state import identity
from diplograph.ledger import Ledger
from diplograph.web.columns import Book, Columns, joined, parts
from diplograph.web.reading import contradictions, marks, rows, touched
from diplograph.web.saved import Known, save, saved

if TYPE_CHECKING:
    from collections.abc import Hashable

    from diplograph.web.views import Views


class Register:
    """What the pages count, list and draw from; a document that is not yet in the graph counts as it was."""

    def __init__(self, views: "Views", folder: Path) -> None:
        self._views = views
        self._folder = folder
        self._lock = Lock()
        self._stamp: Hashable = None
        self._known: Known | None = None
        self._actors: dict[str, dict[str, Any]] = {}

    @property
    def book(self) -> Book:
        """What the numbers in the columns stand for; ask for the columns first."""
        return self._known.book if self._known is not None else Book()

    def columns(self) -> Columns:
        """The columns as of now."""
        stamp = self._views.kept.stamp()
        with self._lock:
            if stamp != self._stamp or self._known is None:
                with self._views.ledger() as ledger:
                    self._known = self._follow(ledger, self._known or self._begin(ledger))
                self._stamp = stamp
            return self._known.columns

    def actor(self, key: str) -> dict[str, Any]:
        """The record of an actor, by the id that any statement gives it."""
        return self._actors.get(key) or {"id": key, "name": key, "type": "", "aliases": []}

    def _begin(self, ledger: Ledger) -> Known:
        """What an earlier server knew, or nothing."""
        self._actors = canonical_actors(ledger)
        return saved(self._folder, ledger.mark("ledger")) or Known()

    def _follow(self, ledger: Ledger, known: Known) -> Known:
        """What is known, brought up to the ledger; what was read holds while someone projects, for then the mark is empty."""
        projected = ledger.mark("graph")
        if (projected and projected != known.projected) or not known.fingerprints:
            self._refresh(ledger, known)
            known.projected = projected
            if projected:
                save(self._folder, identity(ledger), known)
        return known

    def _refresh(self, ledger: Ledger, known: Known) -> None:
        actors = CanonicalActors(ledger)
        due, gone = _changed(ledger, actors, known)
        against = contradictions(ledger)
        if not (due or gone) and against == known.against:
            return
        known.against = against
        wanted = ledger.fingerprints()
        fresh = parts(rows(ledger, actors, None if due == set(wanted) else due), known.book)
        left = np.array([known.book.documents.find(d) for d in due | gone], "i4")
        kept = known.columns.take(np.flatnonzero(~np.isin(known.columns.document, left)))
        known.columns = _contested(joined((kept, *fresh), known.book), against)
        held = known.fingerprints | {d: wanted[d] for d in due}
        known.fingerprints = {k: v for k, v in held.items() if k not in gone}
        self._actors = canonical_actors(ledger)


def _changed(ledger: Ledger, actors: CanonicalActors, known: Known) -> tuple[set[str], set[str]]:
    """The documents to read, and those that are gone; what the graph does not have yet waits."""
    pending = {d for d, _ in ledger.pending()}
    wanted = ledger.fingerprints()
    now = marks(ledger, actors)
    if known.fingerprints:
        known.due |= set(touched(ledger, known.marks, now))
    known.marks = now
    known.due |= {d for d, f in wanted.items() if known.fingerprints.get(d) != f}
    due = {d for d in known.due if d in wanted} - pending
    known.due &= pending
    return due, {d for d in known.fingerprints if d not in wanted} - pending


def _contested(held: Columns, against: list[tuple[str, str]]) -> Columns:
    """The columns with what contradictions between documents contest; both sides must be there."""
    held.contested[:] = held.own
    if against and len(held):
        ends = np.array([[a.encode(), b.encode()] for a, b in against])
        both = np.isin(ends, held.id).all(axis=1)
        held.contested[np.isin(held.id, ends[both])] = True
    return held
