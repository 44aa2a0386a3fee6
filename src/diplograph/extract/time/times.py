"""Time expressions of a text, normalised to intervals of days; and which event each dates.

`words` has the patterns, `calendar`, `relative` and `units` read them. The publication date is what relative times
count from, and it may close an interval ("in recent days"); an event without a time of its own has none.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from diplograph.annotate import plain
from diplograph.extract.time import calendar as absolute
from diplograph.extract.time import relative, units
from diplograph.extract.time.anchored import READERS as ANCHORED
from diplograph.extract.time.anchored import Anchors, Dated
from diplograph.extract.time.calendar import Context, Groups, Interval
from diplograph.extract.time.clauses import goes_on, is_future, is_past, no_time, opens_clause, verb_before
from diplograph.extract.time.mention import Found, TimeMention
from diplograph.extract.time.story import filed, since_then
from diplograph.extract.time.words import ANCHORS, BOUNDS, COMPILED, FEWEST_SIGNS, NUMBER, ORDINARY
from diplograph.model import Time

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Parsed, Token

READERS: dict[str, Callable[[Groups, Context], Interval | None]] = {
    "iso": absolute.iso, "day": absolute.day, "range": absolute.days, "month": absolute.month, "months": absolute.months,
    "year": absolute.year, "years": absolute.years, "part": absolute.part, "partyear": absolute.part_of_year,
    "decade": absolute.decade, "fraction": absolute.fraction, "season": absolute.season, "near": relative.near,
    "weekday": relative.weekday, "weekend": relative.weekend, "ago": relative.ago, "span": relative.span, "spell": relative.spell,
    "within": relative.within, "unit": units.so_far, "partunit": units.part_of_unit,
    "dayofmonth": relative.day_of_month, "feast": absolute.feast, "eventyear": absolute.year,
}  # fmt: skip
CLOSED = frozenset(("range", "months", "years", "span", "within", "hours", "spell"))
"""Kinds that have both their ends, so that "from" before them opens nothing."""
BEFORE, BEHIND = 8, 4
"""Words around an anchor within which its expression lies: "within about a couple of weeks", "May 3, 2024"."""
JOINED = re.compile(r"\s?(?:to|and|until|through|[-–])\s", re.IGNORECASE)


class _Window(NamedTuple):
    """A stretch of the text, by character, and the anchors in it."""

    start: int
    end: int
    anchors: frozenset[str]


def times(parsed: "Parsed", published: date | None) -> list[TimeMention]:
    """All time expressions of a text, in order; relative ones stay open where no publication date is known."""
    out: list[TimeMention] = []
    doc = plain(parsed)
    text = doc.text
    matches = [*_matches(doc, text, published), *_since(doc)]
    found = _joined(doc, text, sorted(matches, key=lambda f: f.start))
    anchors = Anchors(doc, found, published)
    for one in found:
        dated = anchors.dated(one, out) if one.kind in ANCHORED else Dated(one.interval)
        if dated.interval is not None:
            out.append(_mention(doc, text, one, dated.interval, dated.noun))
    return out


def _since(doc: "Doc") -> Iterator[Found]:
    """ "Since then", "has since", which a pattern cannot tell from "since the war"."""
    for token in since_then(doc):
        span = doc[token.i : token.i + 1 + (token.nbor().lower_ == "then")]
        yield Found("since", {"all": span.text}, span, None, span.start_char, span.end_char)


def _anchor(word: str) -> str:
    """The anchor that a word is, in the singular; "" for any other word."""
    word = word.rstrip(".-")
    if word in ANCHORS:
        return word
    if word[-1:] == "s" and word[:-1] in ANCHORS:
        return word[:-1]
    numbered = not word.isalpha() and len(word) >= FEWEST_SIGNS and any(map(str.isdigit, word))
    return NUMBER if numbered else ""


def _windows(doc: "Doc") -> list[_Window]:
    """The stretches of the text around its anchors: thirty patterns over all of it take long."""
    near: list[tuple[int, int, frozenset[str]]] = []
    for token in doc:
        if not (anchor := _anchor(token.lower_)):
            continue
        first, held = max(0, token.i - BEFORE), frozenset((anchor,))
        if near and first <= near[-1][1]:
            first, _, before = near.pop()
            held |= before
        near.append((first, token.i + BEHIND, held))
    ends = ((doc.words[first], doc.words[min(last, len(doc) - 1)], held) for first, last, held in near)
    return [_Window(first.idx, last.idx + len(last), held) for first, last, held in ends]


def _matches(doc: "Doc", text: str, published: date | None) -> list[Found]:
    """What the patterns find, the earlier pattern first, without overlaps."""
    taken: list[tuple[int, int]] = []
    out: list[Found] = []
    windows = _windows(doc)
    written = filed(text, published)
    for kind, asked, pattern in COMPILED:
        near = [w for w in windows if not asked.isdisjoint(w.anchors)]
        for match in (m for w in near for m in pattern.finditer(text, w.start, w.end)):
            start, end = match.span()
            if any(a < end and start < b for a, b in taken) or ORDINARY.search(match.group()):
                continue
            span = doc.char_span(start, end, alignment_mode="expand")
            if span is None or no_time(kind, span):
                continue
            groups = {k: v for k, v in match.groupdict().items() if v} | {"all": match.group()}
            interval = None
            if kind == "spell" and not goes_on(span):
                continue
            if kind not in ANCHORED:
                today = written if kind == "near" else published
                interval = READERS[kind](groups, Context(today, is_future(doc, span), is_past(doc, span)))
                if interval is None:
                    continue
            taken.append((start, end))
            out.append(Found(kind, groups, span, interval, start, end))
    return out


def _joined(doc: "Doc", text: str, found: list[Found]) -> list[Found]:
    """Two times with "from … to", "between … and" around them as one."""
    out: list[Found] = []
    for one in found:
        before = out[-1] if out else None
        if before is not None and (whole := _join(doc, text, before, one)):
            out[-1] = whole
        else:
            out.append(one)
    return out


def _join(doc: "Doc", text: str, a: Found, b: Found) -> Found | None:
    opener = doc.words[a.span.start - 1].lower_ if a.span.start else ""
    opens = opener in ("from", "between") or text[a.start : a.end].lower().startswith(("from ", "between "))
    if not opens or not JOINED.fullmatch(text[a.end : b.start]) or a.interval is None or b.interval is None:
        return None
    first, last = a.interval.first, b.interval.last
    if first is None or last is None:
        return None
    if first > last and a.kind == "weekday":
        first -= timedelta(days=7)
    if first > last:
        return None
    span = doc[a.span.start : b.span.end]
    return Found("range", {}, span, Interval(first, last, "interval"), a.start, b.end)


def _mention(doc: "Doc", text: str, found: Found, interval: Interval, noun: "Token | None") -> TimeMention:
    whole = Time(*interval, text[found.start : found.end])
    time = whole
    if found.kind not in CLOSED:
        time = _bounded(doc, found, time)
    if noun is not None:
        return TimeMention(found.start, found.end, found.span[-1].i, time, noun.i, whole)
    return TimeMention(found.start, found.end, _hanger(doc, found).i, time, -1, whole)


def _hanger(doc: "Doc", found: Found) -> "Token":
    """The token that leads up to what is dated: a time right behind a past verb dates it, whatever the parser chose."""
    if opens_clause(found.span):
        return found.span[-1]
    verb = verb_before(doc, found.span)
    if verb is not None and found.span.root.head.i != verb.i and (beside := [c for c in verb.children if c.i < verb.i]):
        return beside[-1]
    return found.span.root


def _bounded(doc: "Doc", found: Found, time: Time) -> Time:
    """The interval opened on one side where "until", "since" or the like stands before it."""
    start, own = found.span.start, time.text.split()[0].lower()
    word = own if own in BOUNDS else doc.words[start - 1].lower_ if start else ""
    bound = BOUNDS.get(word)
    if bound is None or (word != own and doc[start - 1].dep_ == "case" and doc[start - 1].head.i >= found.span.end):
        return time  # "after Monday's raid": what is after it is so by the noun
    if word != own:
        time = replace(time, text=f"{doc[start - 1].text} {time.text}")
    last = found.kind == "feast" or found.groups.get("part", "").lower() == "end"  # "before the end of May" is by then
    if bound == "end" or (bound == "before" and last):
        return replace(time, start=None)
    if bound == "before":
        return replace(time, start=None, end=time.start - timedelta(days=1) if time.start else None)
    if bound == "after" and time.granularity == "day" and time.start:
        return replace(time, start=time.start + timedelta(days=1), end=None)
    return replace(time, end=None)
