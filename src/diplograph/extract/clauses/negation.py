"""Whether a verb is denied by a word of its own."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

NOT = frozenset("not n't never".split())
"""Adverbs that deny their verb."""


def denied(verb: "Token", also: tuple[str, ...] = ()) -> bool:
    """ "Did not drop its objections", "never dropped them"; `also` are further words that deny it."""
    return any(c.lower_ in NOT or c.lower_ in also for c in verb.children)
