"""The pair of states that a text is about: which of them "the two countries" are where a third has come up."""

from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from diplograph.annotate.plain import Doc, Token
    from diplograph.model import Actor


class SettledPair:
    """Keeps the pair that the text called "the two" last, and the one that it began with.

    `states` finds the states that act between two tokens, by id; `facing` the subject and object of a sentence, if states.
    """

    def __init__(
        self,
        doc: "Doc",
        states: "Callable[[int, int], dict[str, Actor]]",
        facing: "Callable[[Token], tuple[Actor, ...]]",
    ) -> None:
        self._doc = doc
        self._facing = facing
        self._states = states
        self._first: tuple[Actor, ...] | None = None
        self.pair: tuple[Actor, ...] = ()

    def members(self, noun: "Token", found: "tuple[Actor, ...]") -> "tuple[Actor, ...]":
        """The two found, or the settled two where all that differs is a third state.

        Not where the sentence names both that were found; nor, for the pair of the beginning, where the one before does.
        """
        ids = {a.id for a in found}
        if any(a.type != "state" for a in found) or ids == {a.id for a in self._opening()}:
            return found
        before = noun.sent.before.start
        for pair, start in ((self.pair, noun.sent.start), (self._opening(), before)):
            if len({a.id for a in pair} & ids) == 1 and not ids <= self._states(start, noun.i).keys():
                return pair
        return found

    def _opening(self) -> "tuple[Actor, ...]":
        """The two states that the title names, else those of the first sentence behind it; of more those that its verb joins."""
        if self._first is None:
            first = list(islice(self._doc.sents, 2))
            found = (f for s in first for f in (tuple(self._states(s.start, s.end).values()), self._facing(s.root)))
            self._first = next((f for f in found if len(f) == 2), ())
        return self._first
