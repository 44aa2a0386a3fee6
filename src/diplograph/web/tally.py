"""Statements of an actor or a pair counted by day in the graph, however many there are."""

from datetime import date
from typing import TYPE_CHECKING, Any

from diplograph.web.changes import Course, course
from diplograph.web.statements import count_by_day
from diplograph.web.timeline import Timeline, timeline

if TYPE_CHECKING:
    from diplograph.web.views import Views

MOST_ROWS = 200_000
_COUNTED = (
    " WITH DISTINCT s WHERE s.relation <> 'HOLDS_OFFICE' RETURN s.start_date AS day, s.relation AS relation,"
    " s.polarity AS polarity, s.modality AS modality, count(*) AS n ORDER BY day, relation, polarity, modality"
)
_OF_ONE = "MATCH (:Actor {id: $actor})<-[:SUBJECT|OBJECT]-(s:Statement)" + _COUNTED
_OF_PAIR = "MATCH (:Actor {id: $actor})<-[:SUBJECT]-(s:Statement)-[:OBJECT]->(:Actor {id: $other})" + _COUNTED


def tally(views: "Views", actor: str, other: str = "") -> list[dict[str, Any]]:
    """Rows of day, relation, polarity, modality and number: of an actor, or of a pair in both directions."""
    return views.kept.once(("tally", actor, other), lambda: _tally(views, actor, other))


def _tally(views: "Views", actor: str, other: str) -> list[dict[str, Any]]:
    if not other:
        return views.read(_OF_ONE, MOST_ROWS, actor=actor)
    ways = ((actor, other), (other, actor)) if actor != other else ((actor, other),)
    return [row for a, b in ways for row in views.read(_OF_PAIR, MOST_ROWS, actor=a, other=b)]


def over_time(views: "Views", rows: list[dict[str, Any]]) -> Timeline:
    """The timeline of counted rows."""
    return timeline(count_by_day(rows, views.schema))


def tone_course(views: "Views", rows: list[dict[str, Any]]) -> Course:
    """The tone by week of what is said to have happened: affirmed, actual, dated, of a declared relation."""
    relations = views.schema.relations
    return course(
        (date.fromisoformat(r["day"]), relations[r["relation"]].value)
        for r in rows
        if r["day"] and r["polarity"] == "+" and r["modality"] == "actual" and r["relation"] in relations
        for _ in range(r["n"])
    )
