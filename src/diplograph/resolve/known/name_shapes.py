"""Where a personal name is at home: the states that its words, their endings and beginnings are common in."""

from dataclasses import dataclass, field
from functools import reduce

from diplograph.model_ids import normalise


@dataclass(slots=True)
class NameShapes:
    """The tables of `name_shapes`, each from a form to the ids of states."""

    words: dict[str, frozenset[str]] = field(default_factory=dict)
    ends: dict[str, frozenset[str]] = field(default_factory=dict)
    begins: dict[str, frozenset[str]] = field(default_factory=dict)

    def add(self, forms: dict[str, list[str]], states: frozenset[str]) -> None:
        """Enter the forms of one group of states; what several groups share is at home in all of them."""
        for kind, table in (("words", self.words), ("ends", self.ends), ("begins", self.begins)):
            for form in forms.get(kind, ()):
                key = normalise(form)
                table[key] = table.get(key, frozenset()) | states

    def homes(self, name: str) -> frozenset[str]:
        """The states where all words of a name that say something are at home; none where they disagree or say nothing."""
        told = [s for w in name.replace("-", " ").split() if (s := self._of_word(normalise(w)))]
        return reduce(frozenset.intersection, told) if told else frozenset()

    def _of_word(self, word: str) -> frozenset[str]:
        """A whole word before its ending, the longest ending before its beginning."""
        if word in self.words:
            return self.words[word]
        endings = (word[i:] for i in range(2, len(word) - 1))
        if (end := next((e for e in endings if e in self.ends), None)) is not None:
            return self.ends[end]
        starts = (word[:i] for i in range(len(word) - 2, 1, -1))
        return next((self.begins[s] for s in starts if s in self.begins), frozenset())
