"""Long lists of statements, page by page: the same order as a sort of everything, at the cost of the days that a page lies on.

A list is read along the calendar where nothing named in its filter is rare: day by day over the indexes of the graph, until
the page is full. Where an actor, a pair, a claimant or a rare relation is named, the search starts there instead.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from diplograph.web.calendar import NO_DAY, Day, calendar, parts
from diplograph.web.statements import PAGE, Filter, in_order, read_statements, where

if TYPE_CHECKING:
    from diplograph.web.views import Views

AFTER = r"^((\d{4}-\d{2}-\d{2}|9999)~d:[0-9a-f]{1,64}~s:[0-9a-f]{1,64})?$"
"""A place in a list, as the API gives it."""
BUSY = 2_000
"""Statements of an actor or relation from which on the calendar is the shorter way."""
SMALLEST, LARGEST = 4 * PAGE, 20_000
"""Statements of the first days that are read at once, and of the most."""
_SIDES = {"actor": "SUBJECT|OBJECT", "subject": "SUBJECT", "object": "OBJECT"}
Key = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Page:
    """Statements as one reads them; `next` is where the following page begins, empty where none does."""

    statements: tuple[dict[str, Any], ...]
    next: str = ""


def page(views: "Views", f: Filter, number: int = 1, after: str = "") -> Page:
    """A page of a list, by its number or after a place in it; kept until the graph changes."""
    if after and re.fullmatch(AFTER, after) is None:
        after = ""
    return views.kept.once(("page", f, number, after), lambda: _page(views, f, number, after))


def first(views: "Views", f: Filter, limit: int) -> list[dict[str, Any]]:
    """The first statements of a list, in the order of their time."""
    return in_order(_rows(views, f, limit, 0, None))


def _page(views: "Views", f: Filter, number: int, after: str) -> Page:
    begin = _key(after) if after else None
    rows = _rows(views, f, PAGE + 1, 0 if begin else (number - 1) * PAGE, begin)
    ranked = sorted(rows, key=_place)
    shown = ranked[:PAGE]
    return Page(tuple(in_order(shown)), "~".join(_place(shown[-1])) if len(ranked) > PAGE else "")


def _key(after: str) -> Key:
    day, document, statement = after.split("~")
    return day, document, statement


def _place(row: dict[str, Any]) -> Key:
    return row["day"] or row["published"] or NO_DAY, row["document"], row["id"]


def _rows(views: "Views", f: Filter, limit: int, skip: int, begin: Key | None) -> list[dict[str, Any]]:
    if not _along(views, f):
        return read_statements(views.graph, views.schema, f, limit, skip, begin)
    ids = walk(views, f, limit, skip, begin)
    return read_statements(views.graph, views.schema, Filter(ids=tuple(ids)), limit) if ids else []


def _along(views: "Views", f: Filter) -> bool:
    """Whether the calendar is the shorter way: nothing is named in the filter that few statements have."""
    if f.ids is not None or f.claimant or f.other or (f.subject and f.object):
        return False
    named = f.actor or f.subject or f.object
    if named:
        return any(a["n"] >= BUSY for a in views.corpus.names() if a["id"] == named)
    return not f.relation or calendar(views).relations.get(f.relation, 0) >= BUSY


def walk(views: "Views", f: Filter, limit: int, skip: int = 0, begin: Key | None = None) -> list[str]:
    """The ids of a filter's statements in their order, from `skip` or after `begin`, found day by day."""
    days = [d for d in calendar(views).days if _meets(f, d) and (begin is None or d.key >= _start(begin))]
    counts = [_count(f, d) for d in days]
    if not f.only(undated=False).given():  # the calendar alone tells where the page begins
        passed = 0
        while passed < len(days) and counts[passed] <= skip:
            skip -= counts[passed]
            passed += 1
        days, counts = days[passed:], counts[passed:]
    found: list[Key] = []
    for part in parts(days, counts, _begin_with(views, f, skip + limit), LARGEST):
        found += sorted(_found(views, f, part, skip + limit - len(found), begin))
        if len(found) >= skip + limit:
            break
    return [statement for _, _, statement in found[skip : skip + limit]]


def _begin_with(views: "Views", f: Filter, wanted: int) -> int:
    """How many statements to look through first: as many as hold a page, where the calendar or the overview can tell."""
    known = calendar(views).relations
    named = f.actor or f.subject or f.object
    share = [a["n"] for a in views.corpus.names() if a["id"] == named] if named else [known.get(f.relation, 0)]
    if not (named or f.relation) or not share:
        return SMALLEST
    return min(LARGEST, max(SMALLEST, 2 * wanted * sum(known.values()) // max(share[0], 1)))


def _start(begin: Key) -> tuple[str, str]:
    return begin[0], begin[1] if begin[0] == NO_DAY else ""


def _meets(f: Filter, day: Day) -> bool:
    """Whether a day can hold what the filter asks for."""
    if not (f.since or f.until):
        return bool(_count(f, day))
    return bool(day.dated) and (not f.until or day.day <= f.until) and (not f.since or day.last >= f.since)


def _count(f: Filter, day: Day) -> int:
    return (0 if f.undated else day.dated) + (0 if f.since or f.until else day.undated)


def _found(views: "Views", f: Filter, days: Iterable[Day], limit: int, begin: Key | None) -> list[Key]:
    """The first places of a part, from each of its three kinds of statements."""
    days = list(days)
    real = [d for d in days if d.day != NO_DAY]
    kinds = (
        ("{start_date: wanted}) WITH s, wanted AS day", [d.day for d in real if d.dated and not f.undated]),
        (
            "{reported: wanted}) WHERE s.start_date IS NULL WITH s, wanted AS day",
            [d.day for d in real if d.undated and not (f.since or f.until)],
        ),
        (
            f"{{document: wanted}}) WHERE s.start_date IS NULL AND s.reported IS NULL WITH s, '{NO_DAY}' AS day",
            [d.document for d in days if d.day == NO_DAY],
        ),
    )
    return [key for kind, wanted in kinds if wanted for key in _read(views, f, kind, wanted, limit, begin)]


def _read(views: "Views", f: Filter, kind: str, wanted: list[str], limit: int, begin: Key | None) -> list[Key]:
    side = next((k for k in _SIDES if getattr(f, k)), "")
    condition, params = where(f.only(actor="", subject="", object=""), views.schema)
    after = " AND (day > $day OR s.document > $document OR (s.document = $document AND s.id > $statement))"
    cypher = (
        f"UNWIND $wanted AS wanted MATCH (s:Statement {kind} WHERE {condition}{after if begin else ''}"
        + (f" MATCH (s)-[:{_SIDES[side]}]->(x:Actor) WHERE x.id = $named" if side else "")
        + " RETURN DISTINCT day AS day, s.document AS document, s.id AS id ORDER BY day, document, id LIMIT $most"
    )
    if begin:
        params |= dict(zip(("day", "document", "statement"), begin, strict=True))
    if side:
        params["named"] = getattr(f, side)
    rows = views.read(cypher, limit, wanted=wanted, most=limit, **params)
    return [(r["day"], r["document"], r["id"]) for r in rows]
