"""The cells of a question's answer as a page shows them: actors and relations lead to their pages, the usual is said softly."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import numpy as np

from diplograph.graph import Answer
from diplograph.web.columns import NOBODY, Columns, Numbers
from diplograph.web.views import Views

ACTORS = ("who", "whom", "said_by", "from_actor", "to_actor", "holder", "body", "speaker", "reported", "actors")
"""The columns that name actors, also where they are of the statement against it (`against_who`)."""
DAYS = ("day", "until", "week", "published", "first_reported", "last_reported")


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell says, piece by piece, each with the page it leads to, if any; `kind` decides how it is set."""

    kind: str
    pieces: tuple[tuple[str, str], ...]


def cells(views: Views, answer: Answer) -> list[list[Cell]]:
    """Every row of an answer, without the ids of its statements."""
    columns = [c for c in answer.columns if c != "id"]
    known = _known(views, [str(r["id"]) for r in answer.rows if r.get("id")])
    return [[_cell(views, c, row[c], known) for c in columns] for row in answer.rows]


def _known(views: Views, ids: list[str]) -> dict[str, str]:
    """The actors of these statements by name; a name that two of them have leads nowhere."""
    c, book = views.register.columns(), views.register.book
    rows = _rows(c, ids)
    said = c.claims[np.isin(c.claims[:, 0], rows), 1]
    found: dict[str, set[str]] = {}
    for code in np.unique(np.concatenate([c.a[rows], c.b[rows], said])).tolist():
        if code != NOBODY:
            found.setdefault(views.register.actor(book.actors.words[code])["name"], set()).add(book.actors.words[code])
    return {name: f"/actor/{quote(ids.pop(), safe='')}" for name, ids in found.items() if len(ids) == 1}


def _rows(c: Columns, ids: list[str]) -> Numbers:
    """The rows of these statements: few are looked for among many, so the few are sorted."""
    if not ids or not len(c):
        return np.zeros(0, int)
    wanted = np.unique(np.array([i.encode() for i in ids], dtype="S"))
    at = np.minimum(np.searchsorted(wanted, c.id), len(wanted) - 1)
    return np.flatnonzero(wanted[at] == c.id)


def _cell(views: Views, column: str, value: Any, known: dict[str, str]) -> Cell:
    name = column.removeprefix("against_").removeprefix("held_")
    said = tuple(_said(value))
    if name in ACTORS:
        return Cell("name", tuple((text, known.get(text, "")) for text in said))
    if name == "what" and isinstance(value, str) and value in views.schema.relations:
        relation = views.schema.relations[value]
        return Cell("name", ((relation.name, f"/relation/{quote(value, safe='')}"),))
    if name == "polarity" and value in ("+", "-"):
        return Cell("tag", (("negated", ""),)) if value == "-" else Cell("usual", (("affirmed", ""),))
    if name == "modality":
        return Cell("usual" if value == "actual" else "tag", ((str(value), ""),)) if value else Cell("text", ())
    kind = "number" if isinstance(value, int | float) else "day" if name in DAYS else "text"
    return Cell("evidence" if column == "evidence" else kind, tuple((text, "") for text in said))


def _said(value: Any) -> Iterator[str]:
    many: Iterable[Any] = value if isinstance(value, list | tuple) else (value,)
    for one in many:
        if one is not None and one != "":
            yield f"{one:.2f}" if isinstance(one, float) else str(one)
