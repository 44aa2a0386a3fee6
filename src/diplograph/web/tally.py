"""Statements counted by day, relation, polarity and modality: of all, of an actor, or of a pair in both directions."""

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from diplograph.web.changes import Course, course
from diplograph.web.columns import groups, iso
from diplograph.web.statements import OFFICE, TONES, Filter
from diplograph.web.timeline import Timeline, timeline

if TYPE_CHECKING:
    from diplograph.web.views import Views


class Count(NamedTuple):
    """How many statements of one kind there are on a day, or undated."""

    day: str | None
    relation: str
    polarity: str
    modality: str
    n: int


def tally(views: "Views", actor: str = "", other: str = "") -> list[Count]:
    """The counts; offices aside, for they are states, not events."""
    return views.kept.once(("tally", actor, other), lambda: counted(views, Filter(actor=actor, other=other)))


def counted(views: "Views", f: Filter) -> list[Count]:
    """The counts of the statements that a filter means; offices aside, unless it asks for them."""
    c, rows = views.meeting(f)
    words = views.register.book.words
    if f.relation != OFFICE:
        rows = rows[c.relation[rows] != words.find(OFFICE)]
    keys = [getattr(c, k)[rows] for k in ("day", "relation", "polarity", "modality")]
    order, starts, counts = groups(*keys)
    kinds = zip(*(k[order[starts]].tolist() for k in keys), counts.tolist(), strict=True)
    return [Count._make((iso(d), *(words.words[w] for w in said), n)) for d, *said, n in kinds]


def over_time(views: "Views", counts: list[Count]) -> Timeline:
    """The timeline of what was counted."""
    days: dict[str, dict[str, int]] = {}
    for count in counts:
        held = days.setdefault(count.day or "", dict.fromkeys(TONES, 0))
        held[views.schema.tone(count.relation)] += count.n
    return timeline(days)


def tone_course(views: "Views", counts: list[Count]) -> Course:
    """The tone by week of what is said to have happened: affirmed, actual, dated, of a declared relation."""
    relations = views.schema.relations
    return course(
        (date.fromisoformat(c.day), relations[c.relation].value)
        for c in counts
        if c.day and c.polarity == "+" and c.modality == "actual" and c.relation in relations
        for _ in range(c.n)
    )
