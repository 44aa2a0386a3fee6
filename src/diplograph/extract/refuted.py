"""Whose word a denial denies that calls it by a pronoun only: "Nepal accuses India of a blockade; India denies it"."""

from collections.abc import Iterator
from dataclasses import replace

from diplograph.extract.answered import Told, land
from diplograph.model import Argument, Modality, Polarity, Statement
from diplograph.model_ids import statement_id

WORDS_FOR_IT = ("it", "which", "this", "that")


def refuted(found: list[Statement], told: Told) -> Iterator[Statement]:
    """The statements of a text, each such denial with whoever said last what it denies."""
    for s in found:
        other = _sayer(s, told) if s.relation == "DENIES" and s.object is None and s.content in WORDS_FOR_IT else None
        yield s if other is None else _of(s, other)


def _sayer(denial: Statement, told: Told) -> Argument | None:
    """Who accuses the denier, or says something, right before it in the same sentence."""
    if denial.subject is None or denial.polarity == Polarity.NEGATIVE or denial.modality != Modality.ACTUAL:
        return None
    mine = told.sides(denial.subject)
    before = (
        s for s in told.by_sentence[denial.evidence.sentence]
        if s.relation in ("ACCUSES", "SAYS") and s.predicate_start < denial.predicate_start and s.subject is not None
        and land(s.subject) not in mine
    )  # fmt: skip
    last = max(before, key=lambda s: s.predicate_start, default=None)
    return last.subject if last is not None else None


def _of(s: Statement, other: Argument) -> Statement:
    """A denial, and whose word it denies."""
    ends = (s.subject, other)
    key = statement_id(
        s.document, (s.evidence.start, s.evidence.end), s.relation, (s.predicate_start, s.predicate_end),
        *((a.start, a.end) if a else None for a in ends), None, *(a.id if a else None for a in ends),
    )  # fmt: skip
    return replace(s, id=key, object=other, content=None)
