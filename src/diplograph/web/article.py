"""What an article says at a glance: who is in it, and in which tone."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from diplograph.schema import Schema
from diplograph.web.statements import TONES
from diplograph.web.views import Piece

SHOWN = 12
"""Actors that are listed beside an article."""


@dataclass(frozen=True, slots=True)
class Present:
    """An actor of an article, with the number of statements that name it."""

    id: str
    name: str
    n: int


@dataclass(frozen=True, slots=True)
class Glance:
    """The statements of an article by tone, who says so other than the article, and the actors most in it."""

    total: int
    tones: dict[str, int]
    claimed: int
    actors: tuple[Present, ...]
    others: int


def glance(schema: Schema, pieces: Iterable[Piece]) -> Glance:
    """The article at a glance."""
    said = [s for p in pieces for s in p.statements]
    named = {x.id: x.name for s in said for x in (s.subject, s.object) if x is not None}
    counts = Counter(key for s in said for key in {x.id for x in (s.subject, s.object) if x is not None})
    ranked = sorted(counts, key=lambda key: (-counts[key], named[key]))
    tones = Counter(schema.tone(s.relation) for s in said)
    return Glance(
        len(said),
        {tone: tones[tone] for tone in TONES},
        sum(bool(s.attribution) for s in said),
        tuple(Present(key, named[key], counts[key]) for key in ranked[:SHOWN]),
        max(0, len(ranked) - SHOWN),
    )
