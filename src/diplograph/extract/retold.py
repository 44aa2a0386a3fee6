"""Statements that the rest of the text changes, under an id of what they say then."""

from dataclasses import replace

from diplograph.model import Argument, Statement
from diplograph.model_ids import statement_id


def identified(s: Statement) -> Statement:
    """A statement under the id of what it says: where, of whom and by which words."""
    ends = (s.subject, s.object)
    key = statement_id(
        s.document, (s.evidence.start, s.evidence.end), s.relation, (s.predicate_start, s.predicate_end),
        *((a.start, a.end) if a else None for a in ends), s.content, *(a.id if a else None for a in ends),
    )  # fmt: skip
    return replace(s, id=key)


def towards(s: Statement, whom: Argument, content: str | None = None) -> Statement:
    """A statement about somebody whom its own clause leaves out: "turned it down" of whoever asked."""
    return identified(replace(s, object=whom, content=content))
