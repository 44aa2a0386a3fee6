"""Intervals of times that name their month, quarter, year or decade; a missing year is the nearest that the tense allows."""

import calendar
from datetime import date, timedelta
from typing import NamedTuple

from diplograph.extract.time.words import MONTHS, ORDINALS, SEASONS

Groups = dict[str, str]


class Interval(NamedTuple):
    """First and last day, either open, and the granularity."""

    first: date | None
    last: date | None
    granularity: str


class Context(NamedTuple):
    """What a time is read against: the publication date, and whether its clause speaks of what is to come, or surely of what is past."""

    published: date | None
    future: bool
    past: bool = False


OPEN = Interval(None, None, "interval")


def iso(got: Groups, _: Context) -> Interval | None:
    """2022-08-17."""
    return on(*map(int, got["iso"].split("-")))


def on(year: int, month: int, day: int) -> Interval | None:
    """One day; None where the calendar has no such day."""
    try:
        when = date(year, month, day)
    except ValueError:
        return None
    return Interval(when, when, "day")


def month_of(year: int, month: int) -> Interval:
    """A whole month; months past December are the next year's."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return Interval(date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1]), "month")


def year_of(year: int) -> Interval:
    """A whole year."""
    return Interval(date(year, 1, 1), date(year, 12, 31), "year")


def _year(got: Groups, month: int, context: Context) -> int | None:
    """The year that a month belongs to: the named one, or the nearest in the direction that words or tense tell."""
    if "year" in got:
        return int(got["year"])
    if context.published is None:
        return None
    if "which" in got:
        return context.published.year + {"last": -1, "next": 1}.get(got["which"].lower(), 0)
    here, distance = context.published.year, month - context.published.month
    rel = got.get("rel", "").lower()
    if rel:
        return here + {"next": distance <= 0, "last": -(distance >= 0)}.get(rel, 0)
    if context.future:
        return here + (distance < 0)
    return here - (
        distance > 0 if context.past else distance > 2
    )  # a plan told without a future tense is rarely further off


def day(got: Groups, context: Context) -> Interval | None:
    """26 July; July 26, 1956."""
    month = MONTHS[got["month"].lower()]
    year = _year(got, month, context)
    if year is None:
        return OPEN._replace(granularity="day")
    told = on(year, month, int(got["day"]))
    late = (
        told is not None and told.first is not None and context.published is not None and told.first > context.published
    )
    named = "year" in got or "which" in got
    return on(year - 1, month, int(got["day"])) if late and context.past and not named else told


def days(got: Groups, context: Context) -> Interval | None:
    """From 16 to 23 August."""
    month = MONTHS[got["month"].lower()]
    year = _year(got, month, context)
    if year is None:
        return OPEN
    first, last = on(year, month, int(got["d1"])), on(year, month, int(got["d2"]))
    if first is None or last is None or first.first is None or last.last is None or first.first > last.last:
        return None
    return Interval(first.first, last.last, "interval")


def month(got: Groups, context: Context) -> Interval | None:
    """July; last July; July 1956; not the union SEP."""
    if got["month"].isupper() and len(got["month"]) < 5 and not got.get("year"):
        return None
    number = MONTHS[got["month"].lower()]
    year = _year(got, number, context)
    return month_of(year, number) if year is not None else OPEN._replace(granularity="month")


def months(got: Groups, context: Context) -> Interval | None:
    """From May to July; between November 2021 and March 2022."""
    first, last = MONTHS[got["m1"].lower()], MONTHS[got["m2"].lower()]
    end = _year(got, last, context)
    if end is None:
        return OPEN
    begin = int(got["y1"]) if "y1" in got else end - (first > last)
    span = Interval(month_of(begin, first).first, month_of(end, last).last, "interval")
    return span if span.first and span.last and span.first < span.last else None


def years(got: Groups, _: Context) -> Interval | None:
    """From 2014 to 2016; 2014-16."""
    first, last = int(got["y1"]), int(got["y1"][: 4 - len(got["y2"])] + got["y2"])
    return Interval(date(first, 1, 1), date(last, 12, 31), "interval") if first < last else None


def year(got: Groups, _: Context) -> Interval | None:
    """In 1956."""
    return year_of(int(got["year"]))


def part(got: Groups, context: Context) -> Interval | None:
    """The end of July; mid-August: ten days, about."""
    number = MONTHS[got["month"].lower()]
    named = _year(got, number, context)
    return third(month_of(named, number), got["part"]) if named is not None else OPEN


def part_of_year(got: Groups, _: Context) -> Interval | None:
    """Early 2021; the end of 2021: four months, about."""
    return third(year_of(int(got["year"])), got["part"])


def third(whole: Interval, word: str) -> Interval:
    """The beginning, middle or end of a week, month, year or decade."""
    if whole.first is None or whole.last is None:
        return OPEN
    cuts = _starts(whole.first, (whole.last - whole.first).days + 1)
    place = {"beginning": 0, "start": 0, "early": 0, "first days": 0, "middle": 1, "mid": 1}.get(
        word.strip(" -").lower(), 2
    )
    last = cuts[place + 1] - timedelta(days=1) if place < 2 else whole.last
    return Interval(cuts[place], last, "interval")


def _starts(first: date, length: int) -> list[date]:
    """Where the thirds begin: of a week (two days), a month (ten), a quarter (a month), a year (four), a decade (three years)."""
    if 80 < length < 100:
        return [month_of(first.year, first.month + k).first or first for k in range(3)]
    if length < 40:
        return [first + timedelta(days=k) for k in ((0, 2, 4) if length == 7 else (0, 10, 20))]
    if length < 400:
        return [date(first.year, m, 1) for m in (1, 5, 9)]
    return [date(first.year + y, 1, 1) for y in (0, 3, 7)]


def decade(got: Groups, _: Context) -> Interval | None:
    """The 1990s; the early 1990s."""
    first = int(got["decade"])
    whole = Interval(date(first, 1, 1), date(first + 9, 12, 31), "decade")
    return third(whole, got["part"]) if got.get("part") else whole


def fraction(got: Groups, context: Context) -> Interval | None:
    """The second half of 2021; the first quarter; Q3 2021."""
    if "q" in got:
        size, nth = (3 if got["q"][0] in "qQ" else 6), int(got["q"][1])
    else:
        size = 3 if got["frac"].lower() == "quarter" else 6
        nth = ORDINALS[got["nth"].lower()] or 12 // size
    dated = "year" in got or "rel" in got
    if nth > 12 // size or not (dated or (size == 3 and got["nth"].lower() != "last")):
        return None
    if "year" not in got and context.published is None:
        return OPEN._replace(granularity="quarter" if size == 3 else "interval")
    here = context.published.year if context.published else 0
    named = int(got["year"]) if "year" in got else here + {"last": -1, "next": 1}.get(got.get("rel", "").lower(), 0)
    if "year" not in got and "rel" not in got and context.published and not context.future:
        named -= 1 + (nth - 1) * size > context.published.month  # a quarter that is told of has begun
    first, last = month_of(named, (nth - 1) * size + 1), month_of(named, nth * size)
    return Interval(first.first, last.last, "quarter" if size == 3 else "interval")


def season(got: Groups, context: Context) -> Interval | None:
    """The summer of 1956; last winter; "in the autumn", the nearest that the tense allows."""
    start = SEASONS[(got.get("season") or got["season2"]).lower()]
    if "year" in got:
        named = int(got["year"])
    elif context.published is None:
        return OPEN._replace(granularity="season")
    elif "rel" in got:
        here, running = context.published, context.published.month - start
        shift = {"last": -(running < 3), "next": running >= 0}.get(got["rel"].lower(), 0)
        named = here.year + shift - (start == 12 and here.month < 3 and got["rel"].lower() != "next")
    else:
        named = _nearest_season(start, context.published, context.future)
    return Interval(month_of(named, start).first, month_of(named, start + 2).last, "season")


def _nearest_season(start: int, here: date, future: bool) -> int:
    """The year in which the last such season began, or the next that is not over begins."""
    first, last = month_of(here.year, start).first or here, month_of(here.year, start + 2).last or here
    if future:
        return here.year + (last < here)
    return here.year - (first > here)


FEASTS = {
    "new year's day": (1, 1), "new year": (1, 1), "new year's eve": (12, 31), "christmas": (12, 25),
    "christmas day": (12, 25), "christmas eve": (12, 24), "halloween": (10, 31), "may day": (5, 1),
}  # fmt: skip
"""Feasts that have the same day every year."""


def feast(got: Groups, context: Context) -> Interval | None:
    """New Year's Day; before Christmas: the last or the next."""
    month, day = FEASTS[got["feast"].lower().replace("’", "'")]
    if "year" in got:
        return on(int(got["year"]), month, day)
    if context.published is None:
        return OPEN._replace(granularity="day")
    here = context.published
    passed = (month, day) <= (here.month, here.day)
    return on(here.year + (passed and context.future) - (not passed and not context.future), month, day)
