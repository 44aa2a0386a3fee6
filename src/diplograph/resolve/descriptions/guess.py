"""What a description is taken for."""

from typing import NamedTuple

from diplograph.model import Actor


class Guess(NamedTuple):
    """Whom a description stands for, how sure, and why; `members` for a group."""

    actor: Actor | None
    members: tuple[Actor, ...]
    kind: str
    confidence: float
    why: str
