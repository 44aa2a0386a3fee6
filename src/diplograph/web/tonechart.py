"""The geometry of the tone by week: a dot for a week, a line for a segment, a mark for a change."""

import math
from dataclasses import dataclass
from datetime import date, timedelta

from diplograph.web.changes import Course, Segment, Week

LEFT, RIGHT, TOP, BOTTOM = 44.0, 985.0, 24.0, 164.0
LEAST = 4.0
"""The scale reaches at least this far from zero."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """Where everything stands in a drawing of 1000 by 190."""

    course: Course
    zero: float
    levels: tuple[tuple[float, str], ...]
    ticks: tuple[tuple[float, str], ...]
    dots: tuple[tuple[float, float, float, Week], ...]
    lines: tuple[tuple[float, float, float, Segment], ...]
    shifts: tuple[tuple[float, Segment, Segment], ...]


def drawing(course: Course) -> Drawing:
    """The drawing of a course; empty where no week has a statement."""
    weeks = course.weeks
    reach = float(math.ceil(max([LEAST, *(abs(w.mean) for w in weeks)]) / 2) * 2)
    middle = (TOP + BOTTOM) / 2

    def y(value: float) -> float:
        return round(middle - value / reach * (BOTTOM - TOP) / 2, 1)

    levels = tuple((y(v), f"{v:+.0f}") for v in (reach, reach / 2, -reach / 2, -reach))
    if not weeks:
        return Drawing(course, middle, levels, (), (), (), ())
    first, last = weeks[0].start, weeks[-1].start + timedelta(7)
    step = (RIGHT - LEFT) / (last - first).days

    def x(day: date) -> float:
        return round(LEFT + (day - first).days * step, 1)

    most = max(w.n for w in weeks)
    dots = tuple(
        (x(w.start) + round(3.5 * step, 1), y(w.mean), round(3 + 4 * math.sqrt(w.n / most), 1), w) for w in weeks
    )
    lines = tuple((x(s.start), x(s.end + timedelta(7)), y(s.mean), s) for s in course.segments)
    shifts = tuple((x(after.start), before, after) for before, after in course.changes)
    days = (last - first).days
    ticks = tuple((x(d), f"{d.day} {d:%b %Y}") for d in (first + timedelta(days * i // 6) for i in range(6)))
    return Drawing(course, middle, levels, ticks, dots, lines, shifts)
