"""Long lists of statements, page by page, in the order of their time: the register tells which, the graph what they say."""

import re
from bisect import bisect_right
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np

from diplograph.web.columns import NEVER, Columns, Numbers, iso, number
from diplograph.web.statements import PAGE, Filter, in_order, read_statements

if TYPE_CHECKING:
    from diplograph.web.views import Views

Key = TypeVar("Key", bound=Hashable)
NO_DAY = "9999"
AFTER = r"^((\d{4}-\d{2}-\d{2}|9999)~d:[0-9a-f]{1,64}~s:[0-9a-f]{1,64})?$"
"""A place in a list, as the API gives it."""


@dataclass(frozen=True, slots=True)
class Page:
    """Statements as one reads them; `next` is where the following page begins, empty where none does."""

    statements: tuple[dict[str, Any], ...]
    total: int
    next: str = ""


def page(views: "Views", f: Filter, number: int = 1, after: str = "") -> Page:
    """A page of a list, by its number or after a place in it; kept until the ledger changes."""
    if after and re.fullmatch(AFTER, after) is None:
        after = ""
    return views.kept.once(("page", f, number, after), lambda: _page(views, f, number, after))


def first(views: "Views", f: Filter, limit: int) -> list[dict[str, Any]]:
    """The first statements of a list, in the order of their time."""
    c, rows = views.meeting(f)
    return read_statements(views.graph, views.schema, [i.decode() for i in c.id[rows[:limit]]])


def lists(views: "Views", wanted: Mapping[Key, Numbers]) -> dict[Key, list[dict[str, Any]]]:
    """Several lists of statements, by the ids of each, in the order of their time: one question to the graph for all."""
    ids = {key: [i.decode() for i in listed] for key, listed in wanted.items()}
    known = {s["id"]: s for s in views.named(dict.fromkeys(i for listed in ids.values() for i in listed))}
    return {key: in_order(known[i] for i in listed if i in known) for key, listed in ids.items()}


def _page(views: "Views", f: Filter, number: int, after: str) -> Page:
    c, rows = views.meeting(f)
    begin = np.searchsorted(rows, _row(views, c, after)) if after else (number - 1) * PAGE
    shown = rows[begin : begin + PAGE]
    found = read_statements(views.graph, views.schema, [i.decode() for i in c.id[shown]])
    more = _place(views, c, shown[-1]) if begin + PAGE < len(rows) else ""
    return Page(tuple(found), len(rows), more)


def _place(views: "Views", c: Columns, row: int) -> str:
    day = NO_DAY if c.time[row] == NEVER else iso(int(c.time[row]))
    return f"{day}~{views.register.book.documents.words[c.document[row]]}~{c.id[row].decode()}"


def _row(views: "Views", c: Columns, after: str) -> int:
    """The row that follows a place, whether or not its statement is still there."""
    day, document, statement = after.split("~")
    time = NEVER if day == NO_DAY else number(day)
    begin, end = (int(np.searchsorted(c.time, time, side)) for side in ("left", "right"))
    names = views.register.book.documents.words
    keys = [(names[d], i.decode()) for d, i in zip(c.document[begin:end], c.id[begin:end], strict=True)]
    return begin + bisect_right(keys, (document, statement))
