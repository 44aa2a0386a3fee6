"""A headline's statement has the day on which its story says that it happened."""

from dataclasses import replace
from typing import TYPE_CHECKING

from diplograph.model import Document, Statement

if TYPE_CHECKING:
    from diplograph.schema import Schema


def dated_by_story(found: list[Statement], document: Document, schema: "Schema") -> list[Statement]:
    """ "Premier quits", above "Rey resigned on Wednesday": the same told again, with its day."""
    head = len(document.title or "") if document.title and document.text.startswith(document.title) else 0
    if not head or not any(s.evidence.end <= head for s in found):
        return found
    dated = [s for s in found if s.time is not None and (s.time.start or s.time.end) and s.evidence.start >= head]
    untold = [s for s in found if s.time is None and s.evidence.end <= head and _happens(s, schema)]
    days = {s.id: _dated(s, dated) for s in untold}
    return [days.get(s.id, s) for s in found]


def _happens(s: Statement, schema: "Schema") -> bool:
    """Whether it is an event: what goes on has days in its story that need not be the headline's."""
    relation = schema.relations.get(s.relation)
    return relation is not None and relation.kind == "event"


def _dated(s: Statement, story: list[Statement]) -> Statement:
    again = next((o for o in story if _same(s, o)), None)
    return replace(s, time=again.time) if again is not None else s


def _same(a: Statement, b: Statement) -> bool:
    """Whether two statements tell of one event: who does what to whom, where the words name them."""
    if (a.relation, a.polarity, a.modality) != (b.relation, b.polarity, b.modality):
        return False
    ends = [(x.id if x else None, y.id if y else None) for x, y in ((a.subject, b.subject), (a.object, b.object))]
    told = any(x is not None and x == y for x, y in ends)
    return told and all(x == y or x is None or y is None for x, y in ends)
