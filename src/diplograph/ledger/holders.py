"""Whoever held an office then, in the place of "the German chancellor": where the ledger's dated statements name one.

The ledger keeps the office as an actor of its own; the projection, and all that shows what it shows, puts the person there.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from diplograph.ledger.office_lines import Whole, office_lines
from diplograph.ledger.store import Ledger
from diplograph.model import Argument, Document, Statement
from diplograph.resolve.across.overlay import as_decided
from diplograph.resolve.offices.described import Described, Place
from diplograph.resolve.offices.holders import DATED, LAST_NAMED, Held

SURE = {DATED: 0.8, LAST_NAMED: 0.7}
"""By what the confidence of an argument and of its statement is lowered."""
BY_OFFICE = ", by office"
"""What the rule of a statement ends in where a person stands for an office."""
HELD = "held "
"""How the graph's note of an office's holders begins, among its notes of which actors are which."""


class Found(NamedTuple):
    """An office in a statement, and who held it."""

    statement: Statement
    place: Place
    arg: Argument
    held: Held
    day: date


class Holders:
    """The holders of the offices that a ledger names without a person; `whole` gives the actor that an id stands for."""

    def __init__(self, ledger: Ledger, whole: Whole) -> None:
        self._ledger, self._whole, self._decided = ledger, whole, ledger.decided()
        self._split = self._decided.split
        self._offices, self.lines = office_lines(ledger, self._decided, whole)

    def fill(self, document: Document, statements: list[Statement]) -> list[Statement]:
        """The statements of a document with the holder in the place of each office, where one is known."""
        made: dict[str, Statement] = {}
        for s, place, arg, held, _ in self._found(document, statements):
            share = SURE[held.basis]
            put = replace(arg, id=held.person, type="person", confidence=round(arg.confidence * share, 4))
            now = place.put(made.get(s.id, s), put)
            sure = min(now.confidence, round(s.confidence * share, 4))
            made[s.id] = replace(now, confidence=sure, rule=f"{s.rule}{BY_OFFICE}")
        return [made.get(s.id, s) for s in statements] if made else statements

    def why(self, document: Document, statements: list[Statement], key: str) -> list[dict[str, str]]:
        """For the statement with this id: the words of each office, who stands in its place, and why."""
        found = [f for f in self._found(document, statements) if f.statement.id == key]
        return [
            {"text": f.arg.text, "office": f.arg.id, "actor": f.held.person, "name": self._name(f.held.person),
             "why": self._reason(f.arg.id, f.held, f.day)}
            for f in found
        ]  # fmt: skip

    def pairs(self) -> Iterator[tuple[str, str, str]]:
        """Every office with each person who is put in its place, and why."""
        for office, line in sorted(self.lines.items()):
            for person in sorted({h.person for h in line.held if h is not None}):
                first = next(
                    d for d, h in zip(line.days, line.held, strict=True) if h is not None and h.person == person
                )
                yield office, person, self._reason(office, Held(person, DATED), first)

    def last(self, office: str) -> str | None:
        """The last known holder of an office."""
        line = self.lines.get(office)
        return next((h.person for h in reversed(line.held) if h is not None), None) if line is not None else None

    def marks(self) -> dict[str, str]:
        """Who holds each office when, and what was decided about them: as the graph notes it."""
        said = {k: f"~{v}" for k, v in self._decided.marks().items()} if self.lines else {}
        return {HELD + office: line.written(said) for office, line in self.lines.items()}

    def _found(self, document: Document, statements: list[Statement]) -> Iterator[Found]:
        if not self.lines or not any(map(self._names_office, statements)):
            return
        described = Described(document, statements)
        for s in statements:
            for place, arg in Place.all(s) if self._names_office(s) else ():
                if arg.id not in self.lines or (document.id, arg.id) in self._split or self._corrected(s):
                    continue
                days = described.days(s, place, arg, self._offices[arg.id])
                held = self.lines[arg.id].on(*days) if days is not None else None
                if held is not None and days is not None and held.person not in self._beside(s, place):
                    yield Found(s, place, arg, held, days[0])

    def _names_office(self, s: Statement) -> bool:
        lines = self.lines
        return (
            (s.subject is not None and s.subject.id in lines)
            or (s.object is not None and s.object.id in lines)
            or any(link.actor.id in lines for link in s.attribution)
        )

    def _corrected(self, s: Statement) -> bool:
        decision = self._decided.statements.get(s.id)
        return decision is not None and decision.what == "correct-statement"

    def _beside(self, s: Statement, place: Place) -> set[str]:
        """Whom the statement names at its other end: nobody meets themselves."""
        ends = (a for p, a in Place.all(s) if p.end and place.end and p != place)
        return {self._whole(self._split.get((s.document, a.id), a.id)) for a in ends}

    def _name(self, person: str) -> str:
        known = self._ledger.actor(person)
        return str(known["name"]) if known is not None else person

    def _reason(self, office: str, held: Held, day: date) -> str:
        stint = self.lines[office].stint(held.person, day)
        assert stint is not None
        days = f"from {stint.first} to {stint.last}" if stint.first != stint.last else f"on {stint.first}"
        times = "one statement" if stint.number == 1 else f"{stint.number} statements"
        after = "; nobody else is known soon after" if held.basis == LAST_NAMED else ""
        return f"in office by {times} {days}{after}"


def read_holders(ledger: Ledger) -> Holders:
    """Who held which office when, in terms of the actors as they now are."""
    same = as_decided(ledger.same(), ledger.decided(), ledger.knows)
    return Holders(ledger, lambda key: same[key].canonical if key in same else key)
