"""How well a personal name fits a state: by the naming cultures that list its words, else by how words of theirs end."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from diplograph.model_ids import normalise

COMMON, FOUND = 1.0, 0.3
"""The weight of a word for a state where holders of office commonly have it, and where some do."""
UNLIKE, UNLISTED = 0.1, 0.3
"""How little a listed word, or the ending of an unlisted one, leaves of a state whose names are others."""
LONGEST, FEWEST = 5, 4
"""Letters of the longest ending asked for, and the words that must share it."""


class Culture(NamedTuple):
    """The states of a naming culture, each with its weight."""

    states: dict[str, float]


@dataclass(slots=True)
class NameShapes:
    """The words and endings of naming cultures; `_alike` counts by endings, made when first asked for."""

    cultures: list[Culture] = field(default_factory=list)
    words: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    ends: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    begins: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    _alike: dict[str, dict[int, int]] = field(default_factory=dict)

    def add(self, raw: dict[str, Any], states: Iterable[str], also: Iterable[str]) -> None:
        """Enter one culture; a word of several is at home in all of them."""
        number = len(self.cultures)
        self.cultures.append(Culture(dict.fromkeys(also, FOUND) | dict.fromkeys(states, COMMON)))
        listed = f"{raw.get('given', '')} {raw.get('family', '')}"
        for table, forms in (
            (self.words, listed),
            (self.ends, raw.get("ends", "")),
            (self.begins, raw.get("begins", "")),
        ):
            for form in dict.fromkeys(forms.split()):
                table[normalise(form)].append(number)
        self._alike.clear()

    def fit(self, name: str, states: Collection[str]) -> dict[str, float]:
        """How well a name fits each of some states, 1 for the best; 1 for all where it says nothing between them."""
        out = dict.fromkeys(states, 1.0)
        for word in normalise(name.replace("-", " ")).split():
            homes, least = self._of_word(word)
            here = {s: homes.get(s, 0.0) for s in states}
            best = max(here.values(), default=0.0)
            if best:
                out = {s: out[s] * (here[s] / best + least) / (1 + least) for s in states}
        best = max(out.values(), default=1.0)
        return {s: x / best for s, x in out.items()}

    def _of_word(self, word: str) -> tuple[dict[str, float], float]:
        """The weights of states for one word, and what is left of the others."""
        if word in self.words:
            return self._homes(dict.fromkeys(self.words[word], 1)), UNLIKE
        for start in range(2, len(word) - 1):
            if word[start:] in self.ends:
                return self._homes(dict.fromkeys(self.ends[word[start:]], 1)), UNLISTED
        for end in range(len(word) - 2, 1, -1):
            if word[:end] in self.begins:
                return self._homes(dict.fromkeys(self.begins[word[:end]], 1)), UNLISTED
        for size in range(min(LONGEST, len(word) - 1), 1, -1):
            if alike := self._endings().get(word[-size:]):
                return self._homes(alike), UNLISTED
        return {}, UNLISTED

    def _homes(self, cultures: dict[int, int]) -> dict[str, float]:
        """The weights of states by cultures and how many words speak for each."""
        out: dict[str, float] = {}
        for number, count in cultures.items():
            for state, weight in self.cultures[number].states.items():
                out[state] = max(out.get(state, 0.0), weight * count)
        return out

    def _endings(self) -> dict[str, dict[int, int]]:
        """The endings that enough listed words share, with how many words of each culture have them."""
        if not self._alike:
            found: dict[str, dict[int, int]] = defaultdict(lambda: defaultdict(int))
            for word, numbers in self.words.items():
                for size in range(2, min(LONGEST, len(word) - 1) + 1):
                    for number in numbers:
                        found[word[-size:]][number] += 1
            self._alike = {end: dict(c) for end, c in found.items() if sum(c.values()) >= FEWEST}
        return self._alike
