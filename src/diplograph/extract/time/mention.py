"""A time expression: as it was matched, and as it stands in the text with its interval."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from diplograph.extract.time.calendar import Groups, Interval
from diplograph.model import Time

if TYPE_CHECKING:
    from diplograph.annotate.plain import Span


@dataclass(frozen=True, slots=True)
class TimeMention:
    """A time expression in the text: character offsets, the interval, and a token that hangs on the word it dates.

    `top` is the last token that it dates, where it says nothing of what that one hangs on; `whole` is the interval
    before "since" or "until" opened it.
    """

    start: int
    end: int
    token: int
    time: Time
    top: int = -1
    whole: Time | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """A match before its bounds are read."""

    kind: str
    groups: Groups
    span: "Span"
    interval: Interval | None
    start: int
    end: int


def interval_of(mention: TimeMention) -> Interval:
    """The interval of a mention, for what counts from it."""
    return Interval(mention.time.start, mention.time.end, mention.time.granularity)


def whole_of(mention: TimeMention) -> Interval:
    """The interval that a mention names, before "since" or "until" opened it."""
    named = mention.whole or mention.time
    return Interval(named.start, named.end, named.granularity)
