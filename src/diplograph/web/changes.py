"""Change points of tone: the weeks at which the mean value of what two actors do to each other shifts.

Optimal partitioning (Jackson and others 2005; PELT without its pruning, which years of weeks do not need) for a change in
mean, weeks weighted by their statements. Every further segment costs 3 log n (the modified BIC of Zhang and Siegmund 2007),
in units of a variance that shifts hardly touch: from the differences between neighbouring weeks, by their median.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

FEWEST_WEEKS, SHORTEST = 8, 3
"""Weeks with statements that a search needs, and that each segment must have."""
FINEST = 1.0
"""A value of a relation is itself no finer than a point: no smaller deviation is believed."""
Numbers = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Week:
    """A week with statements: its Monday, how many, their mean value."""

    start: date
    n: int
    mean: float


@dataclass(frozen=True, slots=True)
class Segment:
    """Weeks between two changes: the first and the last Monday, the statements, their mean value."""

    start: date
    end: date
    n: int
    mean: float

    @property
    def end_day(self) -> date:
        """The last day of its last week."""
        return self.end + timedelta(6)


@dataclass(frozen=True, slots=True)
class Course:
    """The tone of a pair over time; one segment where nothing shifts, none where there are too few weeks to tell."""

    weeks: tuple[Week, ...]
    segments: tuple[Segment, ...]

    @property
    def changes(self) -> tuple[tuple[Segment, Segment], ...]:
        """The segments before and after each change."""
        return tuple(pairwise(self.segments))


def course(values: Iterable[tuple[date, float]]) -> Course:
    """The weeks and segments of dated values."""
    held: dict[date, list[float]] = {}
    for day, value in values:
        held.setdefault(day - timedelta(day.weekday()), []).append(value)
    weeks = tuple(Week(start, len(v), math.fsum(v) / len(v)) for start, v in sorted(held.items()))
    if len(weeks) < FEWEST_WEEKS:
        return Course(weeks, ())
    means, counts = (np.array([getattr(w, k) for w in weeks], dtype=float) for k in ("mean", "n"))
    ends = [*change_points(means, counts), len(weeks)]
    return Course(weeks, tuple(_segment(weeks[a:b]) for a, b in pairwise([0, *ends])))


def _segment(weeks: tuple[Week, ...]) -> Segment:
    n = sum(w.n for w in weeks)
    return Segment(weeks[0].start, weeks[-1].start, n, sum(w.n * w.mean for w in weeks) / n)


def deviation(means: Numbers, counts: Numbers) -> float:
    """The standard deviation of one statement, from neighbouring weeks."""
    scaled = np.diff(means) / np.sqrt(1 / counts[1:] + 1 / counts[:-1])
    return max(FINEST, float(1.4826 * np.median(np.abs(scaled))))


def change_points(means: Numbers, counts: Numbers, shortest: int = SHORTEST) -> list[int]:
    """Where new segments begin, by the exact minimum of squared error plus penalty."""
    size = len(means)
    penalty = 3 * math.log(max(size, 2))
    n, first, second = (np.concatenate([[0.0], np.cumsum(x)]) for x in (counts, counts * means, counts * means**2))
    variance = deviation(means, counts) ** 2 if size > 1 else FINEST**2
    best = np.full(size + 1, np.inf)
    best[0] = -penalty
    previous = np.zeros(size + 1, dtype=int)
    for end in range(shortest, size + 1):
        known = np.array([0, *range(shortest, end - shortest + 1)])
        total = first[end] - first[known]
        cost = (second[end] - second[known] - total**2 / (n[end] - n[known])) / variance
        whole = best[known] + cost
        at = int(np.argmin(whole))
        best[end], previous[end] = whole[at] + penalty, known[at]
    out, end = [], size
    while end > 0:
        end = int(previous[end])
        out.append(end)
    return sorted(x for x in out if x)
