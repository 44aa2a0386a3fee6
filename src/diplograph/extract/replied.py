"""Whom a refusal turns down who is named only in what was asked before: "Oslo offered Kyiv a loan; Kyiv turned it down"."""

from collections.abc import Iterator

from diplograph.extract.answered import Told, land
from diplograph.extract.retold import towards
from diplograph.model import Modality, Polarity, Statement

ASKING = ("CALLS_ON", "DEMANDS", "OFFERS")
"""What somebody may say no to."""
EMPTY = (None, "no", "it", "which")
"""What such a refusal says of what it turns down."""


def replied(found: list[Statement], told: Told) -> Iterator[Statement]:
    """The statements of a text, each refusal that names nobody with whoever asked just before, who asked that of whoever refuses."""
    answered = {s.id: asked for s in found if _open(s) and (asked := _asked(s, told)) is not None}
    refusing = {asked.id: s for s in found if (asked := answered.get(s.id)) is not None and asked.object is None}
    for s in found:
        asked, refusal = answered.get(s.id), refusing.get(s.id)
        if asked is not None and asked.subject is not None:
            yield towards(s, asked.subject)
        elif refusal is not None and refusal.subject is not None and s.relation != "OFFERS":
            yield towards(s, refusal.subject, s.content)
        else:
            yield s


def _open(s: Statement) -> bool:
    """Whether a refusal says neither of whom nor of what, but by "no" or "it"."""
    refused = s.relation == "REJECTS" and s.polarity == Polarity.POSITIVE and s.modality == Modality.ACTUAL
    return refused and s.content in EMPTY and s.subject is not None and s.object is None


def _asked(refusal: Statement, told: Told) -> Statement | None:
    """What was asked, offered or demanded last, of whoever refuses or of nobody in particular."""
    mine = told.sides(refusal.subject)
    beside = told.by_sentence.get(refusal.evidence.sentence, [])  # "said no when the governor proposed it"
    asked = [
        s for s in (told.before(refusal) or beside)
        if s.relation in ASKING and s.subject is not None and s.polarity == Polarity.POSITIVE
        and s.modality == Modality.ACTUAL and s.subject.type != "media" and land(s.subject) not in mine
    ]  # fmt: skip
    last = asked[-1] if asked else None
    if last is None or (last.object is not None and land(last.object) not in mine):
        return None  # "urged Chad to leave; Mali refused": another refuses
    return last
