"""Who held an office on a day, from dated statements: the reading of `office-holders.cypher`, and nobody where it is open.

A holder counts from the first day that an article puts them in office to the last, and after that until someone ends it,
another is named, or half a year has gone by. Where two count on a day, nobody does.
"""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

AFTER = timedelta(days=183)
"""How long a holder who is named no more still counts."""
APART = timedelta(days=730)
"""Between two namings so far apart someone else may have held the office."""
LONG = timedelta(days=366)
"""A report so much later than the beginning that it tells does not say that the office is still held."""
DATED, LAST_NAMED = "dated", "last named"
DAY = timedelta(days=1)
ENDED = ("past", "ends")


class Fact(NamedTuple):
    """One HOLDS_OFFICE statement: `when` is the end of its rule, `words` those of its time, `reported` its document's day."""

    person: str
    when: str
    start: date | None
    end: date | None
    words: str
    reported: date | None


class Naming(NamedTuple):
    """That someone is put in office from `first` to `last`; they may have come as early as `may`."""

    first: date
    last: date
    may: date


class Stint(NamedTuple):
    """Days that someone surely held the office, those up to `until` on which they still count, and the statements."""

    person: str
    first: date
    last: date
    until: date
    number: int


class Held(NamedTuple):
    """Who held an office, and whether the day lies between two namings or after the last."""

    person: str
    basis: str


class Line:
    """The holders of one office over time: from each day on, who holds it, or None."""

    def __init__(self, facts: Iterable[Fact], apart: Iterable[str] = ()) -> None:
        self.stints = _stints(list(facts))
        """In order of time; people of `apart` count, but whoever they leave it to does not."""
        without = frozenset(apart)
        self.days: list[date] = []
        self.held: list[Held | None] = []
        for day in sorted({d for s in self.stints for d in (s.first, s.last + DAY, s.until)}):
            found = self._at(day)
            found = None if found is not None and found.person in without else found
            if found != (self.held[-1] if self.held else None):
                self.days.append(day)
                self.held.append(found)

    def _at(self, day: date) -> Held | None:
        fitting = [s for s in self.stints if s.first <= day and (day <= s.last or day < s.until)]
        if len({s.person for s in fitting}) != 1:
            return None
        return Held(fitting[0].person, DATED if any(day <= s.last for s in fitting) else LAST_NAMED)

    def on(self, first: date, last: date) -> Held | None:
        """Who held the office on all these days."""
        low, high = bisect_right(self.days, first) - 1, bisect_right(self.days, last) - 1
        found = [self.held[i] if i >= 0 else None for i in range(low, high + 1)]
        people = {h.person if h is not None else None for h in found}
        one = found[0] if len(people) == 1 else None
        return next((h for h in found if h is not None and h.basis == LAST_NAMED), one) if one is not None else None

    def stint(self, person: str, day: date) -> Stint | None:
        """The days about this one on which they are put in office."""
        return next((s for s in reversed(self.stints) if s.person == person and s.first <= day), None)

    def written(self, marks: dict[str, str]) -> str:
        """As one text, to compare; `marks` are what else was decided about a holder."""
        said = (f"{h.person}{marks.get(h.person, '')} {h.basis[0]}" if h is not None else "" for h in self.held)
        return "\n".join(f"{day} {held}" for day, held in zip(self.days, said, strict=True))


def changed_from(before: str, now: str) -> str:
    """The first day on which two written lines differ."""
    old, new = (dict(line.split(" ", 1) for line in text.splitlines()) for text in (before, now))
    one = other = ""
    for day in sorted({*old, *new}):
        one, other = old.get(day, one), new.get(day, other)
        if one != other:
            return day
    return "9999-12-31"


def _stints(facts: list[Fact]) -> list[Stint]:
    namings: dict[str, list[Naming]] = defaultdict(list)
    gone: dict[str, list[date]] = defaultdict(list)
    for fact in facts:
        if naming := _naming(fact):
            namings[fact.person].append(naming)
        if end := _gone(fact):
            gone[fact.person].append(end)
    out = []
    for person, named in namings.items():
        others = [n for other, listed in namings.items() if other != person for n in listed]
        for run in _runs(sorted(named), gone[person]):
            last = max(n.last for n in run)
            ends = (g for g in gone[person] if g >= last)
            later = (max(n.may, last + DAY) for n in others if n.last > last)
            until = min((last + AFTER + DAY, *ends, *later))
            out.append(Stint(person, run[0].first, last, max(until, last + DAY), len(run)))
    return sorted(out, key=lambda s: (s.first, s.last, s.person))


def _runs(named: list[Naming], gone: list[date]) -> list[list[Naming]]:
    """Namings in order, split where an article says that the office was left, or where years lie between."""
    runs: list[list[Naming]] = []
    last = date.min
    for naming in named:
        if not runs or naming.first - last > APART or any(last <= g < naming.first for g in gone):
            runs.append([])
            last = date.min
        runs[-1].append(naming)
        last = max(last, naming.last)
    return runs


def _naming(fact: Fact) -> Naming | None:
    first = fact.start if fact.when == "then" else fact.start or fact.reported
    if first is None or fact.when in (*ENDED, "elect", "expected"):
        return None
    sure = _sure(first, fact.words) if fact.when == "starts" and fact.start is not None else first
    bounded = fact.when == "then" or fact.end is not None
    last = (fact.end if bounded else fact.reported) or first
    if fact.when == "starts" and last - first > LONG:
        last = sure
    return Naming(sure, max(sure, last), first)


def _gone(fact: Fact) -> date | None:
    if fact.when == "then":
        return fact.end if fact.start is not None and fact.end != fact.start else None
    return (fact.end if fact.when == "ends" else None) or fact.reported if fact.when in ENDED else None


def _sure(start: date, words: str) -> date:
    """The last day that a beginning may lie on: "in 1957" and "in May 1957" name no day."""
    if start.day != 1 or re.search(r"\b(0?1|1st|first)\b", words.lower()) or not words:
        return start
    year = start.month == 1 and "jan" not in words.lower()
    return date(start.year, 12, 31) if year else (start + timedelta(days=31)).replace(day=1) - DAY
