"""The pages of an actor and of a pair: what they did, what was done, who says so, and how the tone went."""

from typing import Any

import numpy as np

from diplograph.web.changes import FEWEST_WEEKS
from diplograph.web.columns import NOBODY, Columns, Numbers, groups
from diplograph.web.listing import lists
from diplograph.web.shapes import KINDS, SHAPES
from diplograph.web.statements import OFFICE, TONES, Filter, tones
from diplograph.web.tally import over_time, tally, tone_course
from diplograph.web.tonechart import drawing
from diplograph.web.views import MOST, Views

PARTNERS, SPEAKERS, CONTESTED, LISTED, OFFICES = 12, 8, 6, 8, 40


def actor_card(views: Views, actor_id: str) -> dict[str, Any]:
    """An actor's card: names, offices, top dyads, statements by and about them, what they claim and what is contested."""
    known = views.who(actor_id)
    return views.kept.once(("card", known["id"]), lambda: _card(views, known))


def _card(views: Views, known: dict[str, Any]) -> dict[str, Any]:
    """Counts are of all; lists hold what a page shows."""
    actor = known["id"]
    counted = tally(views, actor)
    does = _does(views, actor)
    total = sum(r.n for r in counted)
    c, rows = views.meeting(Filter(actor=actor))
    claims = _ids(views, Filter(claimant=actor))
    return {
        **known,
        "kind": KINDS.get(SHAPES.get(known["type"], ""), "place"),
        "partners": _partners(views, actor),
        **lists(views, {**_lists(views, c, actor, rows), "claims": claims[:LISTED]}),
        "speakers": _speakers(views, actor),
        "figures": {
            "statements": total,
            "does": does,
            "meets_it": total - does,
            "claims": len(claims),
            "documents": len(np.unique(c.document[rows])),
            "contested": int(np.count_nonzero(c.contested[rows])),
        },
        "time": over_time(views, counted),
    }


def _does(views: Views, actor: str) -> int:
    c, rows = views.meeting(Filter(subject=actor))
    return int(np.count_nonzero(c.relation[rows] != views.register.book.words.find(OFFICE)))


def _speakers(views: Views, actor: str) -> list[tuple[str, str, int]]:
    """Who else claims most about it: id, name, statements."""
    c, rows = views.meeting(Filter(actor=actor))
    book = views.register.book
    events = rows[c.relation[rows] != book.words.find(OFFICE)]
    said = c.claims[np.isin(c.claims[:, 0], events), 1]
    who, counts = np.unique(said[said != book.actors.find(actor)], return_counts=True)
    found = [(book.actors.words[i], n) for i, n in zip(who.tolist(), counts.tolist(), strict=True)]
    ranked = sorted(found, key=lambda x: (-x[1], x[0]))[:SPEAKERS]
    return [(key, views.register.actor(key)["name"], n) for key, n in ranked]


def _ids(views: Views, f: Filter) -> Numbers:
    c, rows = views.meeting(f)
    return c.id[rows]


def _lists(views: Views, c: Columns, actor: str, rows: Numbers) -> dict[str, Numbers]:
    """The ids that each list of a card shows, out of the rows of its actor; an office is a state, no event."""
    book = views.register.book
    code, office = book.actors.find(actor), c.relation[rows] == book.words.find(OFFICE)
    does = c.a[rows] == code
    return {
        "offices": c.id[rows[office][:OFFICES]],
        "does": c.id[rows[does & ~office][:LISTED]],
        "meets_it": c.id[rows[~does & ~office][:LISTED]],
        "contested": c.id[rows[c.contested[rows]][:CONTESTED]],
    }


def _partners(views: Views, actor: str) -> list[dict[str, Any]]:
    """With whom most statements join it, and in which tone."""
    c, rows = views.meeting(Filter(actor=actor))
    book = views.register.book
    code = book.actors.find(actor)
    other = np.where(c.a[rows] == code, c.b[rows], c.a[rows])
    real = (other != code) & (other != NOBODY) & (c.relation[rows] != book.words.find(OFFICE))
    other, tone = other[real], tones(c.relation[rows[real]], book, views.schema)
    order, starts, counts = groups(other, tone)
    out: dict[str, dict[str, Any]] = {}
    for at, n in zip(order[starts].tolist(), counts.tolist(), strict=True):
        known = views.register.actor(book.actors.words[other[at]])
        held = out.setdefault(known["id"], {"id": known["id"], "name": known["name"], **dict.fromkeys(TONES, 0)})
        held[TONES[tone[at]]] += n
    return sorted(out.values(), key=lambda p: (-p["cooperation"] - p["neutral"] - p["conflict"], p["name"]))[:PARTNERS]


def dyad_card(views: Views, a: str, b: str, since: str = "", until: str = "", undated: bool = False) -> dict[str, Any]:
    """The statements between two actors in a window, each direction apart, and their course over all time."""
    one, other = views.who(a), views.who(b)
    between = Filter(actor=one["id"], other=other["id"])
    statements = views.statements(between.only(since=since, until=until, undated=undated), MOST)
    counted = tally(views, one["id"], other["id"])
    time = over_time(views, counted)
    return {
        "a": one,
        "b": other,
        "since": since,
        "until": until,
        "undated": undated,
        "there": [s for s in statements if s["a"] == one["id"]],
        "back": [s for s in statements if s["a"] == other["id"]],
        "cut": len(statements) >= MOST,
        "time": time,
        "course": drawing(tone_course(views, counted)),
        "fewest": FEWEST_WEEKS,
        "months": [m for m in time.bins if m.total],
    }
