"""On which days a statement of a document speaks of an office's holder, and whether its words mean whoever held it."""

from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from diplograph.model import Argument, Document, Statement
from diplograph.resolve.offices.words import describes, means_holder

if TYPE_CHECKING:
    from collections.abc import Iterator

OLD = timedelta(days=366)
"""So long before its report an event is history; what stands beside it without a date may be so too."""
Days = tuple[date, date]


@dataclass(frozen=True, slots=True)
class Place:
    """A place of an actor in a statement: subject, object, or the level of the attribution."""

    name: str
    level: int = 0

    @staticmethod
    def all(s: Statement) -> "Iterator[tuple[Place, Argument]]":
        """The places where an office may stand, with their actors; who holds an office is never asked of itself."""
        if s.relation == "HOLDS_OFFICE":
            return
        if s.subject is not None:
            yield SUBJECT, s.subject
        if s.object is not None:
            yield OBJECT, s.object
        for level, link in enumerate(s.attribution):
            yield Place("attribution", level), link.actor

    @property
    def end(self) -> bool:
        """Whether it is subject or object."""
        return self.name != "attribution"

    def put(self, s: Statement, arg: Argument) -> Statement:
        """The statement with this actor there."""
        if self == SUBJECT:
            return replace(s, subject=arg)
        if self == OBJECT:
            return replace(s, object=arg)
        chain = (replace(link, actor=arg) if n == self.level else link for n, link in enumerate(s.attribution))
        return replace(s, attribution=tuple(chain))


SUBJECT, OBJECT = Place("subject"), Place("object")


class Described:
    """One document's statements: the words for an office, and the days that they speak of."""

    def __init__(self, document: Document, statements: list[Statement]) -> None:
        self._published = document.published
        self._texts: dict[str, set[str]] = defaultdict(set)
        self._said: dict[str, Statement] = {}
        self._old: set[int] = set()
        """Sentences in which the text tells of long ago in its own voice."""
        for s in statements:
            for _, arg in Place.all(s):
                self._texts[arg.id].add(arg.text)
            self._said |= dict.fromkeys(s.about, s)
            if self._published and s.time and s.time.end and not s.attribution and s.time.end < self._published - OLD:
                self._old.add(s.evidence.sentence)

    def days(self, s: Statement, place: Place, arg: Argument, office: str) -> Days | None:
        """The days on which whoever is meant held the office; None where the words or the days leave it open."""
        if not self._means(arg, office):
            return None
        told = s if place.end else self._said.get(s.id)
        if told is not None and told is not s and (told.subject is None or told.subject.id != arg.id):
            told = None
        return self._spoken_of(told, s.evidence.sentence)

    def _means(self, arg: Argument, office: str) -> bool:
        """Whether the words mean the holder; a pronoun does where all descriptions in the document do."""
        if describes(arg.text, office):
            return means_holder(arg.text, office)
        named = [t for t in self._texts[arg.id] if describes(t, office)]
        return bool(named) and all(means_holder(t, office) for t in named)

    def _spoken_of(self, s: Statement | None, sentence: int) -> Days | None:
        published, time = self._published, s.time if s is not None else None
        if time is None or (time.start is None and time.end is None):
            doubtful = published is None or self._old & {sentence, sentence - 1}
            return None if doubtful or published is None else (published, published)
        first = time.start or (time.end if published is None or (time.end or published) >= published else None)
        if first is None:
            return None  # "until 2010": since when, no text says
        last = time.end or published or first
        return (min(first, published), min(last, published)) if published is not None else (first, last)
