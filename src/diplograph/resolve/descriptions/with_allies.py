"""Forces of a state and of those at its side: "Afghan and coalition forces", "Russian and separatist troops"."""

from typing import TYPE_CHECKING

from diplograph.resolve.descriptions.guess import Guess

if TYPE_CHECKING:
    from collections.abc import Callable

    from diplograph.annotate.plain import Token
    from diplograph.model import Actor

ALLIES = frozenset(
    "coalition allied separatist rebel loyalist pro-government paramilitary international foreign multinational tribal militia".split()
)
"""Whose forces, told beside a state's and by no name, are others than the state's."""
BEFORE = ("amod", "compound")


def with_allies(guess: Guess, noun: "Token", made: "Callable[[Token, Token], Actor]") -> Guess:
    """The state's forces and those at its side, where "and" joins a word for these to the state's adjective."""
    ally = _ally(noun)
    if ally is None or guess.actor is None or guess.actor.type != "armed_force":
        return guess
    return Guess(None, (guess.actor, made(ally, noun)), "group", guess.confidence, f"{guess.why} and its allies")


def _ally(noun: "Token") -> "Token | None":
    """The word for those at the state's side: "coalition" in "Afghan and coalition forces"."""
    if noun.tag_ not in ("NNS", "NNPS"):
        return None
    joined = (c for state in noun.children if state.dep_ in BEFORE for c in state.children if c.dep_ == "conj")
    return next((c for c in joined if c.i < noun.i and (c.lower_ in ALLIES or _of_a_people(c))), None)


def _of_a_people(word: "Token") -> bool:
    """ "Kurdish" in "Iraqi and Kurdish forces"."""
    return word.tag_ == "JJ" and word.text[:1].isupper()
