"""What a description is taken for."""

from typing import NamedTuple, TypeAlias

from diplograph.model import Actor

Found: TypeAlias = tuple[Actor, float, str]
"""The one actor of a description, how sure it is, and why."""


class Guess(NamedTuple):
    """Whom a description stands for, how sure, and why; `members` for a group."""

    actor: Actor | None
    members: tuple[Actor, ...]
    kind: str
    confidence: float
    why: str
