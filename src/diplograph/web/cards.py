"""The pages of an actor and of a pair: what they did, what was done, who says so, and how the tone went."""

from collections import Counter
from typing import Any

from diplograph.web.changes import FEWEST_WEEKS
from diplograph.web.shapes import KINDS, SHAPES
from diplograph.web.statements import Filter
from diplograph.web.tally import over_time, tally, tone_course
from diplograph.web.tonechart import drawing
from diplograph.web.views import MOST, Views

PARTNERS, SPEAKERS, CONTESTED = 12, 8, 6


def actor_card(views: Views, actor_id: str) -> dict[str, Any]:
    """An actor's card: names, offices, top dyads, statements by and about them, what they claim and what is contested."""
    known = views.who(actor_id)
    statements = views.statements(Filter(actor=known["id"]), MOST)
    said = [s for s in statements if s["relation"] != "HOLDS_OFFICE"]
    counted = tally(views, known["id"])
    return {
        **known,
        "kind": KINDS.get(SHAPES.get(known["type"], ""), "place"),
        "offices": [s for s in statements if s["relation"] == "HOLDS_OFFICE"],
        "partners": _partners(known["id"], said),
        "does": [s for s in said if s["a"] == known["id"]],
        "meets_it": [s for s in said if s["a"] != known["id"]],
        "claims": views.statements(Filter(claimant=known["id"]), MOST),
        "contested": [s for s in said if s["contested"]][:CONTESTED],
        "speakers": _speakers(known["id"], said),
        "documents": len({s["document"] for s in statements}),
        "time": over_time(views, counted),
    }


def _partners(actor: str, said: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """With whom most statements join it, and in which tone."""
    out: dict[str, dict[str, Any]] = {}
    for s in said:
        other, name = (s["b"], s["b_name"]) if s["a"] == actor else (s["a"], s["a_name"])
        if other and other != actor:
            held = out.setdefault(other, {"id": other, "name": name, "cooperation": 0, "neutral": 0, "conflict": 0})
            held[s["tone"]] += 1
    return sorted(out.values(), key=lambda p: (-p["cooperation"] - p["neutral"] - p["conflict"], p["name"]))[:PARTNERS]


def _speakers(actor: str, said: list[dict[str, Any]]) -> list[tuple[str, str, int]]:
    """Who else asserts statements on it: id, name, number."""
    counts = Counter((x, name) for s in said for x, name in zip(s["sayer_ids"], s["sayers"], strict=True) if x != actor)
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0][1]))
    return [(x, name, n) for (x, name), n in ranked[:SPEAKERS]]


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
