"""What times count from that hang on another time: "two days later", "a week after the vote", "that evening"."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from diplograph.extract.time import relative, story
from diplograph.extract.time.calendar import Groups, Interval
from diplograph.extract.time.clauses import opens_clause, opens_noun
from diplograph.extract.time.mention import Found, TimeMention, interval_of, whole_of

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token

READERS: dict[str, Callable[[Groups, Interval | None], Interval]] = {
    "offset": relative.offset, "nextday": relative.next_day, "hours": story.hours, "eve": story.eve, "since": story.since,
    "thatmonth": story.that_month,
}  # fmt: skip
TOLD = frozenset(("hours", "eve", "since", "thatmonth"))
"""Kinds that are no time where the text has told of none before."""
SMALL = frozenset("day week fortnight hour minute morning afternoon evening night".split())
"""Units that nobody counts from a year."""
LONG = ("season", "quarter", "year", "decade")
HOURS = frozenset("hour minute morning afternoon evening night".split())
TELLING = frozenset("say tell announce report add state".split())
POINTING = frozenset("that same later next following within".split())
"""Words by which hours are those of the day told last, and not of the day of the report: "that evening", "in the evening"."""
COMING = frozenset("come follow".split())
"""What an event does days after another: "the raid came two days after the talks failed"."""
NEAR = 25
"""Signs between "at dawn" and the day that it is of: "at dawn on Tuesday"."""


class Dated(NamedTuple):
    """The interval of a time that hangs on another, and the noun that it dates alone, if so."""

    interval: Interval | None
    noun: "Token | None" = None


class Anchors:
    """The times of one text that others may count from."""

    def __init__(self, doc: "Doc", found: list[Found], today: date | None) -> None:
        self._doc = doc
        self._today = today
        self._dateline = story.dateline_end(doc.text)
        self._fixed = [f for f in found if f.interval is not None]

    def dated(self, one: Found, told: list[TimeMention]) -> Dated:
        """What a time means that hangs on another, by those told before it and those of its sentence."""
        if one.kind == "hours" and self._of_named_day(one):
            return Dated(None)
        if one.kind == "offset" and one.groups["dir"].lower() in ("after", "before"):
            clause, noun = opens_clause(one.span), opens_noun(one.span)
            if clause or noun is not None:
                return self._from_event(one, told, noun)
        anchor = self._eve_of(one, told) if one.kind == "eve" else self._latest(one, told)
        return Dated(None if anchor is None and one.kind in TOLD else READERS[one.kind](one.groups, anchor))

    def _from_event(self, one: Found, told: list[TimeMention], noun: "Token | None") -> Dated:
        """ "Left on Friday, two days after X did": counted back from the day of its sentence; else from the event's own."""
        flipped = {**one.groups, "dir": "before" if one.groups["dir"].lower() == "after" else "after"}
        here = self._in_sentence(one, told)
        main = one.span[-1].head.head
        if here is None and noun is None:
            here = self._counted_from(main, one, told)
        if here is not None or noun is None:
            return Dated(READERS["offset"](flipped, here), noun)
        event = self._event(noun, told)
        return Dated(READERS["offset"](one.groups, event if event is not None else self._latest(one, told)))

    def _counted_from(self, main: "Token", one: Found, told: list[TimeMention]) -> Interval | None:
        """Now, as in "a month after X did, Y has no gas"; the day told last, as in "the raid came two days after X did"."""
        if main.tag_ in ("VBZ", "VBP", "VBN") and {"has", "have", "is", "are"} & main.child_words:
            return Interval(self._today, self._today, "day") if self._today else None
        return self._day(one, told) if main.lemma_.lower() in COMING else None

    def _in_sentence(self, one: Found, told: list[TimeMention]) -> Interval | None:
        """The time of the sentence: the one before, else the day behind."""
        sent = one.span.sent
        before = [m for m in told if m.start >= sent.start_char]
        if before:
            return interval_of(before[-1])
        after = (f.interval for f in self._fixed if one.end <= f.start < sent.end_char)
        return next((i for i in after if i is not None and story.is_day(i)), None)

    def _latest(self, one: Found, told: list[TimeMention]) -> Interval | None:
        """The time told last: of a day where hours count, of a year only where years or months do."""
        unit = "hour" if one.kind == "hours" else one.groups.get("unit", "").lower()
        if unit in HOURS:
            return self._day(one, told)
        for mention in reversed(told):
            interval = whole_of(mention) if one.kind == "since" else interval_of(mention)
            if self._of_report(mention):
                continue
            if interval.first is None or (interval.last is None and one.kind != "since"):
                continue
            if self._to_come(interval) and (one.kind == "since" or mention.start < one.span.sent.start_char):
                continue
            if not (unit in SMALL and interval.granularity in LONG):
                return interval
        return None

    def _day(self, one: Found, told: list[TimeMention]) -> Interval | None:
        """The day told last, in this sentence or the one before; else the latest day that the text has told of."""
        after = [
            m for m in told if not self._of_report(m) and m.start >= self._dateline
        ] or told  # that a report was filed at noon says little
        days = [(m, i) for m in after if story.is_day(i := interval_of(m)) and not self._to_come(i)]
        if not days:
            return None
        sent = one.span.sent
        told_of = sent.start and not POINTING.isdisjoint(one.groups["all"].lower().split())
        first = self._doc[sent.start - 1].sent.start_char if told_of else sent.start_char
        near = [i for m, i in days if m.start >= first]
        return near[-1] if near else max((i for _, i in days), key=lambda i: i.first or date.min)

    def _of_report(self, mention: TimeMention) -> bool:
        """ "Said Tuesday", behind what happened on Sunday: what comes later does so after Sunday."""
        verb = self._doc[mention.token].head
        if verb.lemma_.lower() not in TELLING or verb.i > mention.token:
            return False
        sent = verb.sent
        return any(sent.start_char <= f.start < mention.start and f.kind != "near" for f in self._fixed)

    def _to_come(self, interval: Interval) -> bool:
        """Whether a time begins after the text was written."""
        return self._today is not None and interval.first is not None and interval.first > self._today

    def _eve_of(self, one: Found, told: list[TimeMention]) -> Interval | None:
        """The day that an eve is of: "the eve of Friday's session", "the eve of the vote" of which the text has told."""
        named = next((f.interval for f in self._fixed if 0 <= f.start - one.end <= 2), None)
        if named is not None:
            return named
        behind = one.span[-1].i + 1
        noun = next((t for t in self._doc[behind : behind + 5] if t.pos_ in ("NOUN", "PROPN")), None)
        return self._event(noun, told) if noun is not None else None

    def _event(self, noun: "Token", told: list[TimeMention]) -> Interval | None:
        """The day of an event that the text has told of by the same word: "the vote", where it spoke of "Sunday's vote"."""
        lemma = noun.lemma_.lower()
        for mention in reversed(told):
            interval = interval_of(mention)
            if not story.is_day(interval):
                continue
            sent = self._doc[mention.token].sent
            if sent.start != noun.sent.start and any(t.lemma_.lower() == lemma for t in sent):
                return interval
        return None

    def _of_named_day(self, one: Found) -> bool:
        """Whether the day stands beside its part: "at dawn on Tuesday", "on Tuesday just before midnight"."""
        days = (f for f in self._fixed if f.interval is not None and story.is_day(f.interval))
        return any(-NEAR <= f.start - one.end <= NEAR or 0 <= one.start - f.end <= NEAR for f in days)
