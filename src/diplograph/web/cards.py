"""The pages of an actor and of a pair: what they did, what was done, who says so, and how the tone went."""

from typing import Any

from diplograph.web.changes import FEWEST_WEEKS
from diplograph.web.shapes import KINDS, SHAPES
from diplograph.web.statements import TONES, Filter
from diplograph.web.tally import over_time, tally, tone_course
from diplograph.web.tonechart import drawing
from diplograph.web.views import MOST, Views

PARTNERS, SPEAKERS, CONTESTED, LISTED, OFFICES = 12, 8, 6, 8, 40
OFFICE = "HOLDS_OFFICE"
_TONED = (
    " AND s.relation <> $office WITH b, CASE WHEN s.relation IN $cooperation THEN 'cooperation' WHEN s.relation IN $conflict"
    " THEN 'conflict' ELSE 'neutral' END AS tone RETURN b.id AS id, b.name AS name, tone AS tone, count(*) AS n"
    " ORDER BY n DESC, id, tone LIMIT 400"
)
_WITH = (
    "MATCH (:Actor {id: $id})<-[:SUBJECT]-(s:Statement)-[:OBJECT]->(b:Actor) WHERE b.id <> $id" + _TONED,
    "MATCH (:Actor {id: $id})<-[:OBJECT]-(s:Statement)-[:SUBJECT]->(b:Actor) WHERE b.id <> $id" + _TONED,
)
_COUNT = "MATCH (:Actor {id: $id})<-[:SUBJECT]-(s:Statement) WHERE s.relation <> $office RETURN count(DISTINCT s) AS n"
_SPEAKERS = (
    "MATCH (:Actor {id: $id})<-[:SUBJECT|OBJECT]-(s:Statement)-[:ATTRIBUTED_TO]->(x:Actor) WHERE x.id <> $id AND"
    " s.relation <> $office RETURN x.id AS id, x.name AS name, count(DISTINCT s) AS n ORDER BY n DESC, id LIMIT $most"
)
_DOCUMENTS = (
    "MATCH (:Actor {id: $id})<-[:SUBJECT|OBJECT]-(s:Statement) RETURN count(DISTINCT s.document) AS documents,"
    " count(DISTINCT CASE WHEN s.contested THEN s.id END) AS contested"
)
_CLAIMS = "MATCH (:Actor {id: $id})<-[:ATTRIBUTED_TO]-(s:Statement) RETURN count(DISTINCT s) AS n"


def actor_card(views: Views, actor_id: str) -> dict[str, Any]:
    """An actor's card: names, offices, top dyads, statements by and about them, what they claim and what is contested."""
    known = views.who(actor_id)
    return views.kept.once(("card", known["id"]), lambda: _card(views, known))


def _card(views: Views, known: dict[str, Any]) -> dict[str, Any]:
    """Counts are made in the graph, of all; lists hold what a page shows."""
    actor = known["id"]
    counted = tally(views, actor)
    does = views.rows(_COUNT, id=actor, office=OFFICE)[0]["n"]
    total = sum(r["n"] for r in counted)
    return {
        **known,
        "kind": KINDS.get(SHAPES.get(known["type"], ""), "place"),
        "offices": views.statements(Filter(actor=actor, relation=OFFICE), OFFICES),
        "partners": _partners(views, actor),
        "does": _events(views, Filter(subject=actor)),
        "meets_it": [s for s in _events(views, Filter(object=actor)) if s["a"] != actor],
        "claims": views.statements(Filter(claimant=actor), LISTED),
        "contested": views.statements(Filter(actor=actor, contested=True), CONTESTED),
        "speakers": [
            (r["id"], r["name"], r["n"]) for r in views.rows(_SPEAKERS, id=actor, office=OFFICE, most=SPEAKERS)
        ],
        "figures": {
            "statements": total,
            "does": does,
            "meets_it": total - does,
            "claims": views.rows(_CLAIMS, id=actor)[0]["n"],
            **views.rows(_DOCUMENTS, id=actor)[0],
        },
        "time": over_time(views, counted),
    }


def _events(views: Views, f: Filter) -> list[dict[str, Any]]:
    """The first statements that are events: an office is a state."""
    return [s for s in views.statements(f, LISTED + OFFICES) if s["relation"] != OFFICE][:LISTED]


def _partners(views: Views, actor: str) -> list[dict[str, Any]]:
    """With whom most statements join it, and in which tone."""
    tones = {t: sorted(r.label for r in views.schema.relations.values() if r.tone == t) for t in TONES}
    out: dict[str, dict[str, Any]] = {}
    for query in _WITH:
        for row in views.rows(
            query, id=actor, office=OFFICE, cooperation=tones["cooperation"], conflict=tones["conflict"]
        ):
            held = out.setdefault(row["id"], {"id": row["id"], "name": row["name"], **dict.fromkeys(TONES, 0)})
            held[row["tone"]] += row["n"]
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
