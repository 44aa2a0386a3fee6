"""How well a personal name fits a state: by the naming cultures that list its words, else by how many words of theirs end alike."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from math import prod

from diplograph.model_ids import normalise

COMMON, FOUND, UNKNOWN = 1.0, 0.2, 0.5
"""The weight of a culture for a state where holders of office commonly have its names, where some do, and for one without any culture."""
UNLIKE, UNLISTED = 0.1, 0.3
"""What a word that others list leaves of a culture, and what the ending of an unlisted one does."""
LONGEST, FEWEST, PRIOR = 5, 4, 50
"""Letters of the longest ending asked for, words that must share it, and words that a culture is counted as more than it lists."""

Shares = dict[int, float]
"""How much each culture, by its number, has a word: 1 for the one that has it most."""


@dataclass(slots=True)
class NameShapes:
    """The cultures' states with their weights, and the words of each; `_alike` tells them by endings, made when first asked for."""

    cultures: list[dict[str, float]] = field(default_factory=list)
    words: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    _alike: dict[str, Shares] = field(default_factory=dict)

    def add(self, words: str, states: Iterable[str], also: Iterable[str]) -> None:
        """Enter one culture; a word of several is at home in all of them."""
        number = len(self.cultures)
        self.cultures.append(dict.fromkeys(also, FOUND) | dict.fromkeys(states, COMMON))
        for word in dict.fromkeys(normalise(words).split()):
            self.words[word].append(number)
        self._alike.clear()

    def fit(self, name: str, states: Collection[str]) -> dict[str, float]:
        """How well a name fits each of some states, 1 for the best; 1 for all where it says nothing between them.

        All words of a name are of one culture; a state has the best of its cultures.
        """
        told = [t for w in normalise(name.replace("-", " ")).split() if (t := self._of_word(w)) is not None]
        if not told:
            return dict.fromkeys(states, 1.0)
        like = [prod(_left(t, n) for t in told) for n in range(len(self.cultures))]
        fits = {
            s: max((like[n] * c[s] for n, c in enumerate(self.cultures) if s in c), default=UNKNOWN * max(like))
            for s in states
        }
        best = max(fits.values(), default=1.0)
        return {s: fit / best for s, fit in fits.items()}

    def _of_word(self, word: str) -> tuple[Shares, float] | None:
        """Each culture's share of a word, and what is left of the others; None where nothing is alike."""
        if word in self.words:
            return dict.fromkeys(self.words[word], 1.0), UNLIKE
        endings = (word[-size:] for size in range(min(LONGEST, len(word) - 1), 1, -1))
        alike = self._endings()
        return next(((alike[e], UNLISTED) for e in endings if e in alike), None)

    def _endings(self) -> dict[str, Shares]:
        """The endings that enough listed words share, with each culture's share by how many of its words have them."""
        if not self._alike:
            size = Counter(n for numbers in self.words.values() for n in numbers)
            found: dict[str, Counter[int]] = defaultdict(Counter)
            for word, numbers in self.words.items():
                for letters in range(2, min(LONGEST, len(word) - 1) + 1):
                    found[word[-letters:]].update(numbers)
            for end, counts in found.items():
                if counts.total() >= FEWEST:
                    shares = {n: k / (size[n] + PRIOR) for n, k in counts.items()}
                    most = max(shares.values())
                    self._alike[end] = {n: x / most for n, x in shares.items()}
        return self._alike


def _left(told: tuple[Shares, float], culture: int) -> float:
    """What one word leaves of a culture."""
    shares, least = told
    return (shares.get(culture, 0.0) + least) / (1 + least)
