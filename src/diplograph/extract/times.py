"""Time expressions, normalised to intervals of days against the publication date; and which event each dates."""

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from diplograph.model import Time

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

MONTHS = {m.lower(): i for i, m in enumerate(calendar.month_name) if m} | {
    m.lower(): i for i, m in enumerate(calendar.month_abbr) if m
} | {"sept": 9}  # fmt: skip
DAYS = {d.lower(): i for i, d in enumerate(calendar.day_name)}
NUMBERS = {w: i for i, w in enumerate("zero one two three four five six seven eight nine ten eleven twelve".split())}
NUMBERS |= {"a": 1, "an": 1, "several": 4, "few": 3}
UNIT_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365, "decade": 3650}
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_DAY = "|".join(DAYS)
_NUM = r"\d+|" + "|".join(NUMBERS)
_ORD = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"

PATTERNS = [
    ("range", rf"(?:from |between )?(?P<d1>\d{{1,2}})(?:\s?[-–]\s?| to | and )(?P<d2>\d{{1,2}}) (?P<month>{_MONTH})\.?,?(?: (?P<year>\d{{4}}))?"),  # noqa: E501 - a pattern or list that reads as one line
    ("range", rf"(?P<month>{_MONTH})\.? (?P<d1>\d{{1,2}})(?:\s?[-–]\s?| to )(?P<d2>\d{{1,2}})(?:,? (?P<year>\d{{4}}))?"),
    ("day", rf"(?:(?:{_DAY}),? )?{_ORD} (?:of )?(?P<month>{_MONTH})\b\.?,?(?: (?P<year>\d{{4}}))?"),
    ("day", rf"(?:(?:{_DAY}),? )?(?P<month>{_MONTH})\.? {_ORD}\b(?:,? (?P<year>\d{{4}}))?"),
    ("iso", r"(?P<iso>\d{4}-\d{2}-\d{2})"),
    ("part", rf"(?:the )?(?P<part>beginning|start|middle|end|early|mid|late)(?: of |[- ])(?:(?P<rel>this|last|next) )?(?P<month>{_MONTH})\b(?:,? (?P<year>\d{{4}}))?"),  # noqa: E501 - a pattern or list that reads as one line
    ("month", rf"(?:(?P<rel>last|next|this) )?(?P<month>{_MONTH})\b(?:,? (?P<year>\d{{4}}))?"),
    ("ago", rf"(?:about |some |nearly |over |more than )?(?P<n>{_NUM}) (?P<unit>day|week|month|year|decade)s? (?P<dir>ago|earlier|later|before|after)"),  # noqa: E501 - a pattern or list that reads as one line
    ("recent", r"(?:in |over |during )?(?:the )?(?P<dir>recent|coming|next few|past few|last few|past|last) (?P<unit>day|week|month|year)s"),  # noqa: E501 - a pattern or list that reads as one line
    ("unit", r"(?P<rel>last|next|this|the previous|the following|earlier this|later this) (?P<unit>week|month|year|quarter|summer|winter|spring|autumn|fall|decade)"),  # noqa: E501 - a pattern or list that reads as one line
    ("weekday", rf"(?:(?P<rel>last|next|this|on|by|until|since) )?(?P<wday>{_DAY})(?: (?:morning|afternoon|evening|night))?"),
    ("near", r"(?P<near>the day before yesterday|the day after tomorrow|yesterday|today|tomorrow|tonight|overnight)"),
    ("decade", r"the (?:early |late |mid-)?(?P<decade>(?:1[89]|20)\d0)s"),
    ("year", r"(?:in |since |by |until |of |during |from |before |after )(?P<year>1[5-9]\d{2}|20\d{2})\b"),
]  # fmt: skip
_COMPILED = [(kind, re.compile(rf"\b{p}", re.IGNORECASE)) for kind, p in PATTERNS]
_MONTH_WORD = re.compile(r"\b(?:may|march|mar|jan|dec|sun|sat)\b")  # these in lower case are ordinary words
BOUNDS = {
    "until": "end",
    "till": "end",
    "by": "end",
    "before": "end",
    "since": "start",
    "from": "start",
    "after": "start",
}


@dataclass(frozen=True, slots=True)
class TimeMention:
    """A time expression in the text: character offsets, its tokens, and the interval."""

    start: int
    end: int
    token: int
    time: Time


def times(doc: "Doc", published: date | None) -> list[TimeMention]:
    """All time expressions of a text, in order; relative ones stay open where no publication date is known."""
    taken: list[tuple[int, int]] = []
    out: list[TimeMention] = []
    for kind, pattern in _COMPILED:
        for match in pattern.finditer(doc.text):
            start, end = match.span()
            if any(a < end and start < b for a, b in taken) or _MONTH_WORD.search(match.group()):
                continue
            span = doc.char_span(start, end, alignment_mode="expand")
            if span is None or (kind == "month" and not match.group("month")[0].isupper()):
                continue
            interval = _interval(kind, match, published, _is_future(span.root))
            if interval is None:
                continue
            taken.append((start, end))
            head = span.root
            words = doc.text[start:end]
            closed = kind == "range"  # "from 16 to 23 August" has both its ends
            time = Time(*interval, words) if closed else _bounded(doc, span.start, interval, words)
            out.append(TimeMention(start, end, head.i, time))
    return sorted(out, key=lambda t: t.start)


def _is_future(token: "Token") -> bool:
    """Whether the clause around a time speaks of what is to come."""
    node = token
    while node.pos_ not in ("VERB", "AUX") and node.head.i != node.i:
        node = node.head
    if any(c.dep_ == "aux" and c.lower_ in ("will", "would", "shall", "'ll", "to") for c in node.children):
        return True
    if any(c.dep_ == "mark" and c.lower_ == "to" for c in node.children):
        return True
    return node.tag_ in ("VBZ", "VBP") and node.dep_ == "ROOT" and node.lemma_ not in ("be", "say")


Interval = tuple[date | None, date | None, str]


def _interval(kind: str, m: "re.Match[str]", published: date | None, future: bool) -> Interval | None:
    got = {k: v for k, v in m.groupdict().items() if v}
    if kind == "iso":
        return _day(*map(int, got["iso"].split("-")))
    if kind == "decade":
        first = int(got["decade"])
        return date(first, 1, 1), date(first + 9, 12, 31), "decade"
    if kind == "year":
        return date(int(got["year"]), 1, 1), date(int(got["year"]), 12, 31), "year"
    if kind in ("range", "day", "part", "month"):
        month = MONTHS[got["month"].lower()]
        year = int(got["year"]) if "year" in got else _nearest_year(month, published, got.get("rel"), future)
        return (
            _calendar(kind, got, year, month) if year is not None else (None, None, "day" if kind == "day" else "month")
        )
    if published is None:
        return None, None, "day" if kind in ("weekday", "near") else got.get("unit", "interval")
    return _relative(kind, got, published, future)


def _day(year: int, month: int, day: int) -> Interval | None:
    try:
        when = date(year, month, day)
    except ValueError:
        return None
    return when, when, "day"


def _nearest_year(month: int, published: date | None, rel: str | None, future: bool) -> int | None:
    """The year a month without one belongs to: the nearest to publication, in the direction that is told."""
    if published is None:
        return None
    if rel and rel.lower() == "next":
        return published.year + (month <= published.month)
    if rel and rel.lower() == "last":
        return published.year - (month >= published.month)
    distance = month - published.month
    if distance > 6 or (distance > 2 and not future):
        return published.year - 1
    return published.year + (distance < -6)


def _calendar(kind: str, got: dict[str, str], year: int, month: int) -> Interval | None:
    last = calendar.monthrange(year, month)[1]
    if kind == "day":
        return _day(year, month, int(got["day"]))
    if kind == "range":
        first, second = _day(year, month, int(got["d1"])), _day(year, month, int(got["d2"]))
        return (first[0], second[1], "interval") if first and second and first[0] <= second[1] else None  # type: ignore[operator]
    if kind == "part":
        part = got["part"].lower()
        edges = {"beginning": (1, 10), "start": (1, 10), "early": (1, 10), "middle": (11, 20), "mid": (11, 20)}
        a, b = edges.get(part, (21, last))
        return date(year, month, a), date(year, month, b), "interval"
    return date(year, month, 1), date(year, month, last), "month"


def _relative(kind: str, got: dict[str, str], published: date, future: bool) -> Interval | None:
    if kind == "near":
        shift = {"yesterday": -1, "today": 0, "tonight": 0, "overnight": 0, "tomorrow": 1}
        offset = shift.get(got["near"].lower(), -2 if "before" in got["near"].lower() else 2)
        when = published + timedelta(days=offset)
        return when, when, "day"
    if kind == "weekday":
        return _weekday(DAYS[got["wday"].lower()], got.get("rel", "").lower(), published, future)
    if kind == "ago":
        word = got["n"].lower()
        count = int(word) if word.isdigit() else NUMBERS[word]
        if got["dir"].lower() != "ago":
            return None, None, got["unit"]  # anchored on another event
        back = published - timedelta(days=count * UNIT_DAYS[got["unit"].lower()])
        return _around(back, got["unit"].lower())
    if kind == "recent":
        span = timedelta(days=3 * UNIT_DAYS[got["unit"].lower()])
        ahead = got["dir"].lower() in ("coming", "next few")
        return (published, published + span, "interval") if ahead else (published - span, published, "interval")
    return _unit(got["rel"].lower(), got["unit"].lower(), published)


def _weekday(wanted: int, rel: str, published: date, future: bool) -> Interval:
    ahead = (wanted - published.weekday()) % 7
    if rel == "next":
        when = published + timedelta(days=ahead or 7)
    elif rel == "last" or not future:
        when = published - timedelta(days=(published.weekday() - wanted) % 7)
    else:
        when = published + timedelta(days=ahead)
    return when, when, "day"


def _around(day: date, unit: str) -> Interval:
    if unit == "day":
        return day, day, "day"
    if unit == "week":
        return day - timedelta(days=day.weekday()), day + timedelta(days=6 - day.weekday()), "week"
    if unit == "month":
        return day.replace(day=1), day.replace(day=calendar.monthrange(day.year, day.month)[1]), "month"
    return date(day.year, 1, 1), date(day.year, 12, 31), "year"


def _unit(rel: str, unit: str, published: date) -> Interval | None:
    step = -1 if rel in ("last", "the previous") else 1 if rel in ("next", "the following") else 0
    if unit == "week":
        return _around(published + timedelta(days=7 * step), "week")
    if unit == "month":
        months = published.year * 12 + published.month - 1 + step
        return _around(date(months // 12, months % 12 + 1, 1), "month")
    if unit == "year":
        return _around(date(published.year + step, 1, 1), "year")
    if unit in ("summer", "winter", "spring", "autumn", "fall"):
        first = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}[unit]
        year = published.year + step if step else published.year
        last = calendar.monthrange(year + (first == 12), (first + 1) % 12 + 1)[1]
        return date(year, first, 1), date(year + (first == 12), (first + 1) % 12 + 1, last), "season"
    return None, None, unit


def _bounded(doc: "Doc", start: int, interval: Interval, text: str) -> Time:
    """The interval opened on one side where "until", "since" or the like stands before it."""
    first, last, granularity = interval
    word = text.split()[0].lower() if text.split()[0].lower() in BOUNDS else doc[start - 1].lower_ if start else ""
    bound = BOUNDS.get(word)
    if bound and word not in text.lower().split():
        text = f"{doc[start - 1].text} {text}"
    if bound == "end":
        return Time(None, last, granularity, text)
    if bound == "start":
        return Time(first, None, granularity, text)
    return Time(first, last, granularity, text)
