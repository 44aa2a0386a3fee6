"""The page of a relation: how often it is reported, when, and between whom most."""

from typing import Any

import numpy as np

from diplograph.errors import UnknownName
from diplograph.web.columns import NOBODY, groups
from diplograph.web.statements import PAGE, Filter
from diplograph.web.tally import counted, over_time
from diplograph.web.views import Views

PAIRS = 10


def relation_card(views: Views, label: str) -> dict[str, Any]:
    """All that the page shows; UnknownName for no declared relation."""
    if label not in views.schema.relations:
        raise UnknownName("relation", label, views.schema.relations)
    return views.kept.once(("relation", label), lambda: _card(views, label))


def _card(views: Views, label: str) -> dict[str, Any]:
    wanted = Filter(relation=label)
    c, rows = views.meeting(wanted)
    return {
        "relation": views.schema.relations[label],
        "total": len(rows),
        "documents": len(np.unique(c.document[rows])),
        "contested": int(np.count_nonzero(c.contested[rows])),
        "time": over_time(views, counted(views, wanted)),
        "pairs": _pairs(views, rows),
        "statements": views.statements(wanted, PAGE),
    }


def _pairs(views: Views, rows: Any) -> list[dict[str, Any]]:
    """Who does it to whom most often."""
    c, words = views.register.columns(), views.register.book.actors.words
    rows = rows[(c.a[rows] != NOBODY) & (c.b[rows] != NOBODY)]
    order, starts, counts = groups(c.a[rows], c.b[rows])
    least = int(np.sort(counts)[-PAIRS]) if len(counts) > PAIRS else 1
    first = rows[order[starts]]
    found = [(words[c.a[first[k]]], words[c.b[first[k]]], int(counts[k])) for k in np.flatnonzero(counts >= least)]
    named = [(-n, views.register.actor(a)["name"], views.register.actor(b)["name"], a, b) for a, b, n in found]
    return [{"a": a, "a_name": x, "b": b, "b_name": y, "n": -n} for n, x, y, a, b in sorted(named)[:PAIRS]]
