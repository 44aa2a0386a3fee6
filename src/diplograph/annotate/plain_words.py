"""The words of a parsed text and stretches of them, under the names that spaCy gives them: what the rules may ask of each."""

from collections.abc import Iterator
from functools import lru_cache
from math import inf
from operator import attrgetter
from sys import intern
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, overload

if TYPE_CHECKING:
    from spacy import tokens as spacy_tokens
    from spacy.vocab import Vocab

    from diplograph.annotate.plain import Doc


Place: TypeAlias = tuple[int, int, str, bool | None]
"""A word's number, its first character, the space behind it, and whether it opens a sentence (None: not known)."""
READ: list[int | str] = ["IDX", "ORTH", "SPACY", "SENT_START", "LEMMA", "POS", "TAG", "DEP", "ENT_TYPE"]
"""What is read of every word; by name, since a machine that trains has no spaCy."""


def _typed(word: str) -> str:
    """A contraction as a typewriter spells it, so that no rule need know both: "n't" for "n’t", "'s" for "’s"."""
    return word.replace("’", "'") if word == "n’t" or (word[:1] == "’" and len(word) > 1) else word


class Form(NamedTuple):
    """What every word of one spelling shares: the text, in lower case, and what kind of signs it is of."""

    text: str
    lower: str
    is_punct: bool
    is_space: bool
    is_title: bool
    like_num: bool


class Labels(NamedTuple):
    """What the network says of a word, the strings that many words share kept once."""

    lemma: str
    pos: str
    tag: str
    dep: str
    ent_type: str


STARTS: dict[int, bool | None] = {1: True, 0: None}
"""How spaCy's array has whether a word opens a sentence; any other number says that it does not."""


def words_of(doc: "Doc", read: "spacy_tokens.Doc") -> "list[Token]":
    """The words of a text, read from one array: a spaCy token is a new one at each look, its spelling and labels are known."""
    vocab = read.vocab
    return [
        Token(doc, (i, idx, " " if space else "", STARTS.get(start, False)), _form(vocab, orth), _labels(vocab, *ids))
        for i, (idx, orth, space, start, *ids) in enumerate(read.to_array(READ).tolist())
    ]


@lru_cache(maxsize=1 << 16)
def _form(vocab: "Vocab", orth: int) -> Form:
    word = vocab[orth]
    return Form(word.text, _typed(word.lower_), word.is_punct, word.is_space, word.is_title, word.like_num)


@lru_cache(maxsize=1 << 16)
def _labels(vocab: "Vocab", *ids: int) -> Labels:
    """The labels with these numbers, in the order of `READ`."""
    return Labels(*(intern(vocab.strings[i]) for i in ids))


by_place = attrgetter("i")  # compares faster than the words' own order


class Token:
    """A word in its tree: the attributes of spaCy's Token that the rules read."""

    __slots__ = (
        "_child_labels", "_child_words", "_edges", "_subtree", "children", "dep_", "doc", "ent_type_", "head", "i", "idx", "is_punct",
        "is_sent_start", "is_space", "is_title", "lemma_", "like_num", "lower_", "pos_", "sent", "tag_", "text", "whitespace_",
    )  # fmt: skip

    head: "Token"
    sent: "Span"

    def __init__(self, doc: "Doc", place: Place, form: "Form", labels: "Labels") -> None:
        self.doc = doc
        self.i, self.idx, self.whitespace_, self.is_sent_start = place
        self.text, self.lower_, self.is_punct, self.is_space, self.is_title, self.like_num = form
        self.lemma_, self.pos_, self.tag_, self.dep_, self.ent_type_ = labels
        self.children: list[Token] = []
        self._subtree: tuple[Token, ...] | None = None
        self._edges: tuple[Token, Token] | None = None
        self._child_labels: frozenset[str] | None = None
        self._child_words: frozenset[str] | None = None

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
    def child_labels(self) -> frozenset[str]:
        """How the words that hang on it do: `"cop" in child_labels` where one is a copula."""
        if self._child_labels is None:
            self._child_labels = frozenset([c.dep_ for c in self.children])
        return self._child_labels

    @property
    def child_words(self) -> frozenset[str]:
        """The words that hang on it, in lower case."""
        if self._child_words is None:
            self._child_words = frozenset([c.lower_ for c in self.children])
        return self._child_words

    @property
    def left_edge(self) -> "Token":
        """The first word of the subtree."""
        return (self._edges or self._ends())[0]

    @property
    def right_edge(self) -> "Token":
        """The last word of the subtree."""
        return (self._edges or self._ends())[1]

    def _ends(self) -> tuple["Token", "Token"]:
        found = self._edges = min(self.subtree, key=by_place), max(self.subtree, key=by_place)
        return found

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

    def forget(self) -> None:
        """Let go of the words above and below it; a root is its own head."""
        self.children.clear()
        del self.head, self._subtree, self._edges

    def nbor(self, by: int = 1) -> "Token":
        """The word so many places on."""
        if self.i + by < 0:
            raise IndexError("no word stands before the first")
        return self.doc.words[self.i + by]


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
        at = self.start + i if i >= 0 else self.end + i
        if not self.start <= at < self.end:
            raise IndexError("no such word in the span")
        return self.doc.words[at]

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
    def before(self) -> "Span":
        """The sentence before the one in which it begins; empty where that one begins the text."""
        start = self.sent.start
        return self.doc.words[start - 1].sent if start else Span(self.doc, 0, 0)

    @property
    def root(self) -> Token:
        """Its highest word: a root, else the one whose head stands outside with the fewest heads above; marks come last."""
        words = self.doc.words[self.start : self.end]
        if len(words) == 1:
            return words[0]
        if (root := next((t for t in words if t.head is t), None)) is not None:
            return root
        hung = [t for t in words if not self.start <= t.head.i < self.end]
        return min(hung, key=_depth, default=words[0])


def _depth(word: Token) -> float:
    """How many heads stand above a word; a mark or a space on which nothing hangs is the last to stand for a span."""
    if (word.is_punct or word.is_space) and not word.children:
        return inf
    return sum(1 for _ in word.ancestors)
