"""Times that hang on what a text has told before: "that evening", "within hours", "has since", "on the eve of the vote"."""

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.extract.time.calendar import OPEN, Groups, Interval, month_of
from diplograph.extract.time.words import MONTHS

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_FILED = re.compile(
    rf"^[^\n]{{0,50}}?\b(?:(?P<m1>{_MONTH})\.? (?P<d1>\d{{1,2}})|(?P<d2>\d{{1,2}}) (?P<m2>{_MONTH}))\b\.?(?:,? \d{{4}})?\)?"
    r"(?: \([^)\n]{2,40}\))?(?: ?[—–:]| -{1,2} )",
    re.IGNORECASE | re.MULTILINE,
)
"""The day in a dateline: "OTTAWA, May 11 — ", "Lomé, 3 June (AP) - "."""
HEAD = 400
"""Signs from the start of a text within which its dateline lies."""
PRINTED = 6
"""Days that a report is printed after it was filed, at the most."""
HELPERS = frozenset("has have had 've 's ever".split())


def filed(text: str, published: date | None) -> date | None:
    """The day that "today" is: of the dateline, where a report was published some days later; else that of publication."""
    match = _FILED.search(text, 0, HEAD) if published is not None else None
    if match is None or published is None:
        return published
    month = MONTHS[(match["m1"] or match["m2"]).lower().rstrip(".")]
    try:
        when = date(published.year - (month > published.month), month, int(match["d1"] or match["d2"]))
    except ValueError:
        return published
    return when if timedelta(0) <= published - when <= timedelta(days=PRINTED) else published


def dateline_end(text: str) -> int:
    """Where the day of a dateline is over; 0 where a text has none."""
    match = _FILED.search(text, 0, HEAD)
    return match.end() if match is not None else 0


def since_then(doc: "Doc") -> "list[Token]":
    """The "since" of "has since", "since then", "ever since", which names no time of its own."""
    out = []
    for token in doc:
        if token.lower_ != "since" or not 0 < token.i < len(doc) - 1:
            continue
        behind, before = token.nbor(), token.nbor(-1).lower_
        alone = behind.text in (".", ",", ";", ")") or (before in HELPERS and behind.tag_ in ("VBN", "RB"))
        if behind.lower_ == "then" or (alone and case_of(token) == ""):
            out.append(token)
    return out


def is_day(interval: Interval) -> bool:
    """Whether it is a day, or the night between two."""
    first, last = interval.first, interval.last
    return first is not None and last is not None and (last - first).days <= 1


def hours(_: Groups, anchor: Interval | None) -> Interval:
    """ "That evening", "by noon", "within hours": the day of which the text has spoken."""
    if anchor is None or anchor.last is None:
        return OPEN
    return Interval(anchor.last, anchor.last, "day")


def eve(got: Groups, anchor: Interval | None) -> Interval:
    """ "On the eve of the vote": the day before; "on the day of the vote": the day."""
    if anchor is None or anchor.first is None:
        return OPEN
    before = anchor.first - timedelta(days="eve" in got["all"].lower())
    return Interval(before, before, "day")


def that_month(got: Groups, anchor: Interval | None) -> Interval:
    """ "That September": of the year that the text has told of."""
    if anchor is None or anchor.first is None:
        return OPEN
    month = MONTHS[got["month"].lower()]
    return month_of(anchor.first.year + (month < anchor.first.month), month)


def since(_: Groups, anchor: Interval | None) -> Interval:
    """From the time before it on."""
    return Interval(anchor.first, None, "interval") if anchor is not None else OPEN
