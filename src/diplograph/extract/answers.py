"""Denials that answer what was said just before, as in: Egypt accused France of a plot; Paris denied the charge."""

import re
from collections.abc import Iterator

from diplograph.model import Modality, Polarity, Statement

NEAR = 3
"""Sentences between a claim and its denial at most."""
DENIALS = ("DENIES", "REJECTS")
_CHARGE = re.compile(r"(?!that\b|to\b)(?:\S+ ){0,3}(?:accusation|allegation|charge)s?\b", re.IGNORECASE)
_CLAIM = re.compile(r"(?!that\b|to\b)(?:\S+ ){0,3}(?:claim|assertion)s?\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]{4,}")
_EMPTY = frozenset("that with from this have been were they their would could".split())


def answers(found: list[Statement]) -> Iterator[tuple[str, str]]:
    """Pairs of ids: a denial, and the accusation or claim shortly before it that it denies."""
    for denial in found:
        if denial.relation in DENIALS and denial.polarity == Polarity.POSITIVE and denial.modality == Modality.ACTUAL:
            before = [s for s in found if _before(s, denial) and _meant(s, denial)]
            nearest = max((s.predicate_start for s in before), default=-1)
            last = [s for s in before if s.predicate_start == nearest]
            own = [s for s in last if _about(s, denial)]  # "accused Britain and France … France denied"
            yield from ((denial.id, s.id) for s in own or last)


def _before(s: Statement, denial: Statement) -> bool:
    return (
        s.predicate_start < denial.predicate_start
        and denial.evidence.sentence - s.evidence.sentence <= NEAR
        and s.subject is not None
        and denial.subject is not None
        and s.subject.id != denial.subject.id
    )


def _meant(s: Statement, denial: Statement) -> bool:
    """Whether the denial's words name such an act ("the charge") or repeat its content."""
    content = denial.content or ""
    if _CHARGE.match(content):
        return s.relation == "ACCUSES"
    if _CLAIM.match(content):
        claimed = s.relation == "SAYS" and s.predicate.startswith("claim")
        return claimed or s.relation == "CLAIMS_TERRITORY" or (s.relation == "ACCUSES" and _about(s, denial))
    said = _stems(s.content or "")
    shared = said & _stems(content)
    return s.relation == "ACCUSES" and len(shared) >= 2 and 2 * len(shared) >= len(said)


def _about(s: Statement, denial: Statement) -> bool:
    """Whether the denial names the accused, or comes from them or a body of theirs ("org:government-of-france")."""
    if s.object is None or denial.subject is None:
        return False
    named = denial.content is not None and re.search(rf"\b{re.escape(s.object.text)}\b", denial.content) is not None
    return named or s.object.id.partition(":")[2] in denial.subject.id


def _stems(text: str) -> frozenset[str]:
    return frozenset(w[:5] for w in _WORD.findall(text.lower()) if w not in _EMPTY)
