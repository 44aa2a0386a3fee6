"""A parsed text as plain objects, read off spaCy's Doc once, under the same names.

spaCy makes a new Token at every look at a tree; the rules look a thousand times at each. What is here is all that they
may ask, and answers as spaCy does.
"""

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeAlias, overload

from diplograph.annotate.plain_words import Span, Token, by_place, words_of

if TYPE_CHECKING:
    from spacy import tokens as spacy_tokens

__all__ = ["Doc", "Parsed", "Span", "Token", "plain"]


class Doc:
    """A text: its words, sentences and names, what the network left of it (`states`), and what is `remembered` of its words."""

    def __init__(self, read: "spacy_tokens.Doc") -> None:
        self._read = read
        self.text: str = read.text
        self.user_data: dict[Any, Any] = read.user_data
        self.remembered: dict[Any, dict[Any, Any]] = {}
        self.words = words = words_of(self, read)
        for token, by in zip(words, read.to_array("HEAD").astype("int64").tolist(), strict=True):
            token.head = words[token.i + by]
            if by:
                token.head.children.append(token)
        self.sents = [Span(self, s.start, s.end) for s in read.sents]
        for sentence in self.sents:
            for token in sentence:
                token.sent = sentence

    @cached_property
    def ents(self) -> tuple[Span, ...]:
        """The names found."""
        return tuple(Span(self, e.start, e.end, e.label_) for e in self._read.ents)

    def forget(self) -> None:
        """Let go of the words, after which nothing may be asked: they hold each other, and the collector of cycles is slow."""
        for token in self.words:
            token.forget()
        vars(self).clear()

    def worded(self, words: frozenset[str]) -> list[Token]:
        """The words that are one of some, or whose lemma is, all in lower case; in the order of the text."""
        known = self._by_word
        return sorted({t for word in words & known.keys() for t in known[word]}, key=by_place)

    def with_lemma(self, lemmas: frozenset[str]) -> list[Token]:
        """The words of some lemmas, given in lower case, in the order of the text."""
        return [t for t in self.worded(lemmas) if t.lemma_.lower() in lemmas]

    @cached_property
    def _by_word(self) -> dict[str, list[Token]]:
        found: dict[str, list[Token]] = {}
        for token in self.words:
            lemma = token.lemma_.lower()
            found.setdefault(lemma, []).append(token)
            if lemma != token.lower_:
                found.setdefault(token.lower_, []).append(token)
        return found

    def __len__(self) -> int:
        return len(self.words)

    def __iter__(self) -> Iterator[Token]:
        return iter(self.words)

    @overload
    def __getitem__(self, i: int) -> Token: ...
    @overload
    def __getitem__(self, i: slice) -> Span: ...
    def __getitem__(self, i: int | slice) -> Token | Span:
        if isinstance(i, int):
            return self.words[i]
        start, end, _ = i.indices(len(self.words))
        return Span(self, start, max(start, end))

    def char_span(self, start: int, end: int, alignment_mode: str = "strict") -> Span | None:
        """The words between two characters; None where they cut words, unless the mode is "expand"."""
        found = self._read.char_span(start, end, alignment_mode=alignment_mode)
        return Span(self, found.start, found.end) if found is not None else None


Parsed: TypeAlias = "Doc | spacy_tokens.Doc"
"""A parsed text, as spaCy has it or in plain objects."""


def plain(parsed: Parsed) -> Doc:
    """A parsed text in plain objects; one that is already stays as it is."""
    return parsed if isinstance(parsed, Doc) else Doc(parsed)
