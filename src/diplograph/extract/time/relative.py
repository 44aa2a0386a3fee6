"""Intervals of times that count from the publication date or from another time of the text."""

import calendar
from datetime import date, timedelta

from diplograph.extract.time.calendar import OPEN, Context, Groups, Interval, month_of, on, year_of
from diplograph.extract.time.words import DAYS, NUMBERS, VAGUE

FEW = (2, 7)
"""What "several" and "a few" may be."""

DAYS_OF = {"day": 1, "week": 7, "fortnight": 14}
"""Units that are so many days."""
UNITS = frozenset((*DAYS_OF, "month", "year", "decade"))
"""Units that are more than a part of a day."""


def count(word: str) -> int | None:
    """A number in digits or words; None for a vague one."""
    lower = word.lower()
    return None if lower in VAGUE else int(lower) if lower.isdigit() else NUMBERS[lower]


def shift(when: date, n: int, unit: str) -> date:
    """A day moved by n units; the 31st becomes the last day of a shorter month. Stays within the calendar."""
    try:
        if unit in DAYS_OF:
            return when + timedelta(days=n * DAYS_OF[unit])
        months = when.year * 12 + when.month - 1 + n * {"month": 1, "year": 12, "decade": 120}[unit]
        year, month = divmod(months, 12)
        return date(year, month + 1, min(when.day, calendar.monthrange(year, month + 1)[1]))
    except (OverflowError, ValueError):
        return date.max if n > 0 else date.min


def around(when: date, unit: str) -> Interval:
    """The day, week, month, year or decade that a day lies in."""
    if unit == "day":
        return Interval(when, when, "day")
    if unit in ("week", "fortnight"):
        monday = when - timedelta(days=when.weekday())
        return Interval(monday, monday + timedelta(days=6), "week")
    if unit == "month":
        return month_of(when.year, when.month)
    if unit == "decade":
        first = when.year - when.year % 10
        return Interval(date(first, 1, 1), date(first + 9, 12, 31), "decade")
    return year_of(when.year)


def near(got: Groups, context: Context) -> Interval | None:
    """Yesterday, tonight, overnight, last night."""
    if context.published is None:
        return OPEN._replace(granularity="day")
    word = got["near"].lower()
    if word == "overnight":
        return Interval(context.published - timedelta(days=1), context.published, "interval")
    shifts = {
        "yesterday": -1,
        "last night": -1,
        "tomorrow": 1,
        "the day before yesterday": -2,
        "the day after tomorrow": 2,
    }
    when = context.published + timedelta(days=shifts.get(word, 0))
    return Interval(when, when, "day")


def weekday(got: Groups, context: Context) -> Interval | None:
    """Tuesday, last Tuesday, Tuesday of next week: the nearest that the words or the tense allow."""
    if context.published is None:
        return OPEN._replace(granularity="day")
    wanted, rel = DAYS[got["wday"].lower()], got.get("rel", "").lower()
    if "week" in got:
        step = {"last": -7, "next": 7}.get(got["week"].lower(), 0)
        when = context.published + timedelta(days=step + wanted - context.published.weekday())
        return Interval(when, when, "day")
    ahead = (wanted - context.published.weekday()) % 7
    behind = (context.published.weekday() - wanted) % 7
    if rel == "next":
        when = context.published + timedelta(days=ahead or 7)
    elif rel == "last":
        when = context.published - timedelta(days=behind or 7)
    elif context.future or rel == "this":
        when = context.published + timedelta(days=ahead)
    else:
        when = context.published - timedelta(days=behind)
    return Interval(when, when, "day")


def weekend(got: Groups, context: Context) -> Interval | None:
    """The weekend; next weekend."""
    if context.published is None:
        return OPEN
    rel = got["rel"].lower()
    coming = rel == "next" or (context.future and rel != "last")
    saturday = context.published + timedelta(days=(5 - context.published.weekday()) % 7)
    if context.published.weekday() == 6:
        saturday -= timedelta(days=7)
    if coming and rel == "next" and saturday <= context.published:
        saturday += timedelta(days=7)
    if not coming and (saturday > context.published or rel == "last"):
        saturday -= timedelta(days=7)
    return Interval(saturday, saturday + timedelta(days=1), "interval")


def ago(got: Groups, context: Context) -> Interval | None:
    """Two days ago; several years ago; decades ago."""
    if context.published is None:
        return OPEN._replace(granularity=got["unit"].lower())
    unit = got["unit"].lower()
    if "n" not in got:
        return Interval(None, shift(context.published, -2, unit), "interval")
    n = count(got["n"])
    if n is None:
        return Interval(shift(context.published, -FEW[1], unit), shift(context.published, -FEW[0], unit), "interval")
    return around(shift(context.published, -n, unit), "day" if (n, unit) == (1, "week") else unit)


def span(got: Groups, context: Context) -> Interval | None:
    """In recent days; over the past two years; in the coming weeks."""
    if context.published is None:
        return OPEN
    unit = got["unit"].lower()
    single = not got["all"].lower().endswith("s")  # "the past year", not "the past years"
    n = count(got["n"]) if "n" in got else 1 if single else None
    edge = n if n is not None else FEW[1]
    if got["dir"].lower() in ("coming", "next"):
        return Interval(context.published, shift(context.published, edge, unit), "interval")
    return Interval(shift(context.published, -edge, unit), context.published, "interval")


def spell(got: Groups, context: Context) -> Interval | None:
    """ "Has held the road for a week": from a week ago on."""
    n, unit = count(got["n"]), got["unit"].lower()
    if context.published is None or n is None:
        return None
    first = shift(context.published, -n, unit)
    return Interval(around(first, "year").first if unit in ("year", "decade") else first, None, "interval")


def within(got: Groups, context: Context) -> Interval | None:
    """Within 30 days; in two weeks: only of what is to come, else it is a duration."""
    n, unit = count(got["n"]), got["unit"].lower()
    if not context.future or n is None:
        return None
    if context.published is None:
        return OPEN
    edge = shift(context.published, n, unit)
    return Interval(context.published, edge, "interval") if got["how"].lower() == "within" else around(edge, unit)


def day_of_month(got: Groups, context: Context) -> Interval | None:
    """On the 26th: the nearest that the tense allows."""
    if context.published is None:
        return OPEN._replace(granularity="day")
    here, day = context.published, int(got["day"])
    for step in range(13):
        moved = shift(here.replace(day=1), step if context.future else -step, "month")
        found = on(moved.year, moved.month, day)
        if found and found.first and (found.first >= here if context.future else found.first <= here):
            return found
    return None


def offset(got: Groups, anchor: Interval | None) -> Interval:
    """Two days later: counted from another time of the text; open where that is none, never from the publication date."""
    n, unit = count(got["n"]) if "n" in got else 0, got["unit"].lower()
    if unit in ("hour", "minute"):
        n, unit = (n or 0) // 24 if unit == "hour" else 0, "day"
    if anchor is None or anchor.first is None or anchor.last is None or n is None:
        return OPEN._replace(granularity=unit)
    sign = -1 if got["dir"].lower() in ("earlier", "before") else 1
    if anchor.granularity == "day":
        return around(shift(anchor.first, sign * n, unit), "day" if unit in DAYS_OF else unit)
    return Interval(shift(anchor.first, sign * n, unit), shift(anchor.last, sign * n, unit), anchor.granularity)


def next_day(got: Groups, anchor: Interval | None) -> Interval:
    """The next day; the previous month; the same week."""
    unit = got["unit"].lower()
    unit = unit if unit in UNITS else "day"
    if anchor is None or anchor.first is None or anchor.last is None:
        return OPEN._replace(granularity=unit)
    word = got["dir"].lower()
    back = word in ("previous", "before")
    edge = anchor.first if back else anchor.last
    return around(shift(edge, -1 if back else 0 if word == "same" else 1, unit), unit)
