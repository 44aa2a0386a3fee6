"""A parsed text as plain objects, read off spaCy's Doc once, under the same names.

spaCy makes a new Token at every look at a tree; the rules look a thousand times at each. What is here is all that they
may ask, and answers as spaCy does.
"""

from collections.abc import Iterator
from functools import cached_property
from sys import intern
from typing import TYPE_CHECKING, Any, TypeAlias, overload

if TYPE_CHECKING:
    from spacy import tokens as spacy_tokens


class Token:
    """A word in its tree: the attributes of spaCy's Token that the rules read."""

    __slots__ = (
        "_subtree", "children", "dep_", "doc", "ent_type_", "head", "i", "idx", "is_punct", "is_sent_start", "is_space",
        "is_title", "lemma_", "like_num", "lower_", "pos_", "sent", "tag_", "text", "whitespace_",
    )  # fmt: skip

    head: "Token"
    sent: "Span"

    def __init__(self, doc: "Doc", read: "spacy_tokens.Token") -> None:
        self.doc = doc
        self.i: int = read.i
        self.idx: int = read.idx
        self.text: str = read.text
        self.lower_: str = read.lower_
        self.lemma_: str = read.lemma_
        self.pos_ = intern(read.pos_)
        self.tag_ = intern(read.tag_)
        self.dep_ = intern(read.dep_)
        self.ent_type_: str = read.ent_type_
        self.whitespace_: str = read.whitespace_
        self.is_punct: bool = read.is_punct
        self.is_space: bool = read.is_space
        self.is_title: bool = read.is_title
        self.like_num: bool = read.like_num
        self.is_sent_start: bool | None = read.is_sent_start
        self.children: list[Token] = []
        self._subtree: tuple[Token, ...] | None = None

    def __len__(self) -> int:
        return len(self.text)

    def __lt__(self, other: "Token") -> bool:
        return self.i < other.i

    def __str__(self) -> str:
        return self.text

    __repr__ = __str__

    @property
    def subtree(self) -> tuple["Token", ...]:
        """The word and all that hangs on it, in the order of the text; what crosses another branch stands with its head."""
        if self._subtree is None:
            before = [t for c in self.children if c.i < self.i for t in c.subtree]
            self._subtree = (*before, self, *(t for c in self.children if c.i > self.i for t in c.subtree))
        return self._subtree

    @property
    def left_edge(self) -> "Token":
        """The first word of the subtree."""
        return min(self.subtree)

    @property
    def right_edge(self) -> "Token":
        """The last word of the subtree."""
        return max(self.subtree)

    @property
    def ancestors(self) -> Iterator["Token"]:
        """The word's head, the head of that, up to the root."""
        node = self
        while node.head is not node:
            node = node.head
            yield node

    def is_ancestor(self, other: "Token") -> bool:
        """Whether another word hangs, however far, on this one."""
        return any(a is self for a in other.ancestors)

    def nbor(self, by: int = 1) -> "Token":
        """The word so many places on."""
        if self.i + by < 0:
            raise IndexError("no word stands before the first")
        return self.doc[self.i + by]


class Span:
    """Words [start, end) of a text."""

    __slots__ = ("doc", "end", "label_", "start")

    def __init__(self, doc: "Doc", start: int, end: int, label: str = "") -> None:
        self.doc = doc
        self.start = start
        self.end = end
        self.label_ = label

    def __len__(self) -> int:
        return self.end - self.start

    def __iter__(self) -> Iterator[Token]:
        return iter(self.doc.words[self.start : self.end])

    @overload
    def __getitem__(self, i: int) -> Token: ...
    @overload
    def __getitem__(self, i: slice) -> "Span": ...
    def __getitem__(self, i: int | slice) -> "Token | Span":
        if isinstance(i, slice):
            start, end, _ = i.indices(len(self))
            return Span(self.doc, self.start + start, self.start + max(start, end))
        return self.doc.words[self.start : self.end][i]

    def __str__(self) -> str:
        return self.text

    __repr__ = __str__

    @property
    def start_char(self) -> int:
        """Where its first word begins."""
        return self.doc.words[self.start].idx

    @property
    def end_char(self) -> int:
        """Where its last word ends."""
        last = self.doc.words[self.end - 1]
        return last.idx + len(last.text)

    @property
    def text(self) -> str:
        """Its words as they stand in the text."""
        return self.doc.text[self.start_char : self.end_char] if self.end > self.start else ""

    @property
    def sent(self) -> "Span":
        """The sentence in which it begins."""
        return self.doc.words[self.start].sent

    @property
    def root(self) -> Token:
        """Its highest word: the first root, else the one whose head stands outside with the fewest heads above."""
        words = list(self)
        if (root := next((t for t in words if t.head is t), None)) is not None:
            return root
        hung = [t for t in words if not self.start <= t.head.i < self.end]
        return min(hung, key=lambda t: sum(1 for _ in t.ancestors), default=words[0])


class Doc:
    """A text: its words, sentences and names, and what the network left of it (`states`)."""

    def __init__(self, read: "spacy_tokens.Doc") -> None:
        self._read = read
        self.text: str = read.text
        self.user_data: dict[Any, Any] = read.user_data
        self.words = words = [Token(self, t) for t in read]
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
