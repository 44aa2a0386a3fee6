"""Which days a graph's statements lie on, and how many on each: a page of a long list then reads a few days, not the graph."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from diplograph.web.views import Views

NO_DAY = "9999"
"""Where statements stand in the order that have no time and whose document has none: last."""
MOST_ROWS = 2_000_000
_DATED = (
    "MATCH (s:Statement) WHERE s.start_date IS NOT NULL RETURN s.start_date AS day, s.end_date AS last, count(*) AS n"
)
_REPORTED = (
    "MATCH (s:Statement) WHERE s.start_date IS NULL AND s.reported IS NOT NULL RETURN s.reported AS day, count(*) AS n"
)
_NEITHER = (
    "MATCH (s:Statement) WHERE s.start_date IS NULL AND s.reported IS NULL RETURN s.document AS document, count(*) AS n"
)
_RELATIONS = "MATCH (s:Statement) RETURN s.relation AS relation, count(*) AS n"


@dataclass(frozen=True, slots=True)
class Day:
    """A day with its dated statements, the last day that one of them reaches, and the undated ones reported on it.

    What has neither time nor publication date is under NO_DAY, one entry a document.
    """

    day: str
    document: str = ""
    dated: int = 0
    undated: int = 0
    last: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """Its place in the order."""
        return self.day, self.document


@dataclass(frozen=True, slots=True)
class Calendar:
    """All days in order, and the number of statements by relation."""

    days: tuple[Day, ...]
    relations: dict[str, int]


def calendar(views: "Views") -> Calendar:
    """The calendar of the graph; kept until the graph changes."""
    return views.kept.once("calendar", lambda: _calendar(views))


def _calendar(views: "Views") -> Calendar:
    dated: dict[str, int] = {}
    last: dict[str, str] = {}
    for row in views.read(_DATED, MOST_ROWS):
        day = row["day"]
        dated[day] = dated.get(day, 0) + row["n"]
        last[day] = max(last.get(day, day), row["last"] or day)
    undated = {row["day"]: row["n"] for row in views.read(_REPORTED, MOST_ROWS)}
    days = (Day(d, "", dated.get(d, 0), undated.get(d, 0), last.get(d, "")) for d in sorted({*dated, *undated}))
    neither = ((row["document"], row["n"]) for row in views.read(_NEITHER, MOST_ROWS))
    relations = {row["relation"] or "": row["n"] for row in views.read(_RELATIONS, MOST_ROWS)}
    return Calendar((*days, *(Day(NO_DAY, d, undated=n) for d, n in sorted(neither))), relations)


def parts(days: list[Day], counts: list[int], size: int, largest: int) -> Iterator[list[Day]]:
    """Days in order, in parts that hold about `size` statements, each part larger than the one before."""
    part: list[Day] = []
    held = 0
    for day, n in zip(days, counts, strict=True):
        part.append(day)
        held += n
        if held >= size:
            yield part
            part, held, size = [], 0, min(3 * size, largest)
    if part:
        yield part
