"""The mentions of a text while they are found, by the token that heads each; asked in text order without sorting anew."""

from bisect import bisect_left, insort
from collections.abc import Iterator
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING

from diplograph.annotate import datelines
from diplograph.model import Actor, Mention

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token


class ByHead(dict[int, Mention]):
    """Head token to mention; mentions are added and replaced one by one, never taken away."""

    def __init__(self, doc: "Doc") -> None:
        super().__init__()
        self._doc = doc
        self._order: list[int] = []
        self.serving: dict[str, Actor] = {}
        """The state whose office a person of the text holds, by the person."""
        self.shares: dict[str, float] | None = None
        """How much of the text is about each state, once somebody asks."""

    def __setitem__(self, head: int, mention: Mention) -> None:
        if head not in self:
            insort(self._order, head)
        super().__setitem__(head, mention)

    def setdefault(self, head: int, mention: Mention) -> Mention:
        """The mention of a head, this one where it has none."""
        if head not in self:
            self[head] = mention
        return self[head]

    def before(self, token: int, first: int = 0) -> list[int]:
        """The heads in [first, token), in order."""
        return self._order[bisect_left(self._order, first) : bisect_left(self._order, token)]

    def back_from(self, token: int) -> Iterator[int]:
        """The heads before a token, the nearest first."""
        for k in range(bisect_left(self._order, token) - 1, -1, -1):
            yield self._order[k]

    def after(self, token: int) -> list[int]:
        """The heads behind a token, in order."""
        return self._order[bisect_left(self._order, token + 1) :]

    def owner_of(self, noun: "Token") -> Mention | None:
        """Whose something is by the possessor before it: "his country", "Ann Roe's son"."""
        return next((m for c in noun.children if c.dep_ == "nmod:poss" and (m := self.get(c.i)) is not None), None)

    @cached_property
    def sentence(self) -> list[int]:
        """The number of the sentence that each token stands in."""
        starts = {s.start for s in self._doc.sents}
        return list(accumulate((i in starts for i in range(1, len(self._doc))), initial=0))

    @cached_property
    def sentences(self) -> list[int]:
        """The first token of each sentence."""
        return [s.start for s in self._doc.sents]

    @cached_property
    def datelines(self) -> list[tuple[int, str, str]]:
        """Where each dateline starts, in characters, the city that it names, and what follows that: the country, or a date."""
        text = self._doc.text
        found = ((a, [*(w.split(" (")[0].strip() for w in text[a:b].split(",")), ""]) for a, b, _ in datelines(text))
        return [(a, words[0].title(), words[1]) for a, words in found]
