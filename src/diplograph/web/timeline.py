"""The timeline: statements by day of the event, binned, and the geometry of its bars; undated ones stay apart."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

WIDTH, HALF = 1000, 64
"""The drawing's width, and the height of each half above and below its zero line."""
UNITS = ("day", "week", "month", "year")
FEWEST_BINS, MOST_BINS = 14, 80


@dataclass(frozen=True, slots=True)
class Bin:
    """One bar: its first and last day, its numbers, and where it is drawn."""

    start: date
    end: date
    cooperation: int
    neutral: int
    conflict: int
    x: float = 0
    width: float = 0
    up: float = 0
    over: float = 0
    down: float = 0

    @property
    def total(self) -> int:
        """All its statements."""
        return self.cooperation + self.neutral + self.conflict


@dataclass(frozen=True, slots=True)
class Lane:
    """The undated statements by tone: a lane of their own beside the bars."""

    cooperation: int = 0
    neutral: int = 0
    conflict: int = 0


@dataclass(frozen=True, slots=True)
class Timeline:
    """Bars in order, the unit they count by, ticks as (x, text), and what has no bar: undated, far before or after."""

    bins: tuple[Bin, ...]
    unit: str
    ticks: tuple[tuple[float, str], ...]
    undated: int
    most: int
    earlier: int = 0
    later: int = 0
    lane: Lane = Lane()

    @property
    def total(self) -> int:
        """All statements, drawn or not."""
        return sum(b.total for b in self.bins) + self.earlier + self.later + self.undated


def timeline(days: Mapping[str, Mapping[str, int]]) -> Timeline:
    """The timeline of day to tone to number; the empty day holds the undated ones."""
    dated = {date.fromisoformat(d): dict(n) for d, n in days.items() if d}
    undated = sum(days.get("", {}).values())
    lane = Lane(**days.get("", {}))
    if not dated:
        return Timeline((), "day", (), undated, 0, lane=lane)
    first, last = _window({d: sum(n.values()) for d, n in dated.items()})
    unit = next((u for u in UNITS if _count(first, last, u) <= MOST_BINS), "year")
    bins: dict[date, dict[str, int]] = {}
    start = _floor(first, unit)
    while (start <= last or len(bins) < FEWEST_BINS) and len(bins) < 4 * MOST_BINS:
        bins[start] = {"cooperation": 0, "neutral": 0, "conflict": 0}
        start = _next(start, unit)
    for day, numbers in dated.items():
        held = bins.get(_floor(day, unit))
        for tone, n in numbers.items() if held is not None else ():
            held[tone] += n  # type: ignore[index]
    drawn = _drawn([Bin(s, _next(s, unit) - timedelta(1), **n) for s, n in bins.items()], unit, undated)
    beside = [(min(bins) > d, sum(n.values())) for d, n in dated.items() if _floor(d, unit) not in bins]
    earlier, later = (sum(n for e, n in beside if e is side) for side in (True, False))
    return replace(drawn, earlier=earlier, later=later, lane=lane)


def _window(counts: Mapping[date, int]) -> tuple[date, date]:
    """The first and last day to draw: where nearly all lies, if a few stand far off (a treaty of 1888 in news of 1956)."""
    days = sorted(counts)
    total, seen, inner = sum(counts.values()), 0, []
    for day in days:
        if 0.15 * total <= seen + counts[day] / 2 <= 0.97 * total:
            inner.append(day)
        seen += counts[day]
    if not inner or (days[-1] - days[0]).days <= 2 * max(14, (inner[-1] - inner[0]).days):
        return days[0], days[-1]
    room = timedelta(max(3, (inner[-1] - inner[0]).days // 6))
    return max(days[0], inner[0] - room), min(days[-1], inner[-1] + room)


def _drawn(bins: list[Bin], unit: str, undated: int) -> Timeline:
    """Place the bars; one scale for both halves, so that lengths compare."""
    most = max((max(b.cooperation + b.neutral, b.conflict) for b in bins), default=0) or 1
    step = WIDTH / len(bins)
    gap = min(3.0, step * 0.25)
    placed = []
    for i, b in enumerate(bins):
        up, over, down = (HALF * n / most for n in (b.cooperation, b.neutral, b.conflict))
        at = (round(i * step + gap / 2, 1), round(step - gap, 1))
        placed.append(
            Bin(b.start, b.end, b.cooperation, b.neutral, b.conflict, *at, round(up, 1), round(over, 1), round(down, 1))
        )
    every = max(1, -(-len(bins) // 8))
    ticks = tuple((round(p.x, 1), _tick(p.start, unit)) for i, p in enumerate(placed) if i % every == 0)
    return Timeline(tuple(placed), unit, ticks, undated, most)


def _count(first: date, last: date, unit: str) -> float:
    days = (last - first).days + 1
    return days / {"day": 1, "week": 7, "month": 30.4, "year": 365.25}[unit]


def _floor(day: date, unit: str) -> date:
    if unit == "week":
        return day - timedelta(day.weekday())
    return day.replace(day=1) if unit == "month" else day.replace(month=1, day=1) if unit == "year" else day


def _next(start: date, unit: str) -> date:
    if unit in ("day", "week"):
        return start + timedelta(7 if unit == "week" else 1)
    months = start.month if unit == "month" else 12
    return date(start.year + months // 12, months % 12 + 1, 1)


def _tick(day: date, unit: str) -> str:
    if unit == "year":
        return str(day.year)
    return f"{day:%b} {day.year}" if unit == "month" else f"{day.day} {day:%b %Y}"
