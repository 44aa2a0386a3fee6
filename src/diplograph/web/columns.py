"""Every statement as a row of numbers in memory, in the order in which lists show them: what counts, lists or draws reads these.

Four hundred thousand rows are some thirty megabytes; a condition on all of them takes about a millisecond, so nothing needs an index.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, fields
from functools import lru_cache
from hashlib import blake2b
from itertools import islice
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[Any]
NEVER = 99_99_99_99
"""Where statements stand that have no time and whose document has none: last."""
NOBODY = -1
AT_ONCE = 20_000


class Row(NamedTuple):
    """A statement as it is read; days as ISO dates, actors by id."""

    id: str
    document: str
    relation: str
    a: str | None
    b: str | None
    polarity: str
    modality: str
    day: str | None
    last: str | None
    published: str | None
    predicate: str
    text: str
    own: bool
    claimants: tuple[str, ...]


class Codes:
    """A number for each word, in the order of their coming."""

    def __init__(self, words: Iterable[str] = ()) -> None:
        self.words = list(words)
        self._numbers = {word: at for at, word in enumerate(self.words)}

    def of(self, word: str) -> int:
        """The number of a word; a new one for a new word."""
        number = self._numbers.setdefault(word, len(self.words))
        if number == len(self.words):
            self.words.append(word)
        return number

    def find(self, word: str) -> int:
        """The number of a word; for one that never came, a number that nothing has."""
        return self._numbers.get(word, -2)


@dataclass(frozen=True, slots=True)
class Book:
    """What the numbers stand for; it only grows."""

    actors: Codes = field(default_factory=Codes)
    documents: Codes = field(default_factory=Codes)
    words: Codes = field(default_factory=Codes)
    """Relations, polarities and modalities."""
    predicates: Codes = field(default_factory=Codes)


@dataclass(frozen=True, slots=True)
class Columns:
    """Arrays of one length, by time, document and id; days are numbers like 19560726, 0 where there is none.

    `own` are contested within their document, `contested` there or by another; `text` is equal where the sentence is.
    `claims` are pairs of a row and a claimant.
    """

    id: Numbers
    document: Numbers
    relation: Numbers
    a: Numbers
    b: Numbers
    polarity: Numbers
    modality: Numbers
    day: Numbers
    last: Numbers
    time: Numbers
    predicate: Numbers
    text: Numbers
    own: Numbers
    contested: Numbers
    claimed: Numbers
    claims: Numbers

    def __len__(self) -> int:
        return len(self.id)

    def take(self, rows: Numbers) -> "Columns":
        """Some of the rows, in this order, with their claims."""
        place = np.full(len(self), -1, np.int32)
        place[rows] = np.arange(len(rows), dtype=np.int32)
        claims = self.claims.copy()
        claims[:, 0] = place[claims[:, 0]] if len(claims) else claims[:, 0]
        arrays = {name: getattr(self, name)[rows] for name in NAMES}
        return Columns(**arrays, claims=claims[claims[:, 0] >= 0])


NAMES = tuple(f.name for f in fields(Columns) if f.name != "claims")


def columns(rows: Iterable[Row], book: Book) -> Columns:
    """The columns of rows as they come."""
    out: list[tuple[Any, ...]] = []
    claims: list[tuple[int, int]] = []
    actor, document, word = book.actors.of, book.documents.of, book.words.of
    for at, r in enumerate(rows):
        a, b = (NOBODY if x is None else actor(x) for x in (r.a, r.b))
        day, last = number(r.day), number(r.last)
        out.append(
            (r.id.encode(), document(r.document), word(r.relation), a, b, word(r.polarity), word(r.modality), day, last,
             day or number(r.published) or NEVER, book.predicates.of(r.predicate),
             _same(r.text), r.own, r.own,
             bool(r.claimants))
        )  # fmt: skip
        claims += [(at, actor(c)) for c in dict.fromkeys(r.claimants)]
    kinds = ("S1", *["i4"] * 10, "i8", "?", "?", "?")
    listed = list(zip(*out, strict=True)) if out else [()] * len(kinds)
    arrays = [np.array(x, dtype=None if k == "S1" and x else k) for x, k in zip(listed, kinds, strict=True)]
    return Columns(**dict(zip(NAMES, arrays, strict=True)), claims=np.array(claims, dtype="i4").reshape(-1, 2))


def parts(rows: Iterable[Row], book: Book) -> Iterator[Columns]:
    """The columns of many rows, some thousand at a time: as tuples they would take ten times the room."""
    left = iter(rows)
    while some := list(islice(left, AT_ONCE)):
        yield columns(some, book)


def joined(parts: Iterable[Columns], book: Book) -> Columns:
    """The rows of all parts, in order."""
    listed = list(parts)
    starts = np.cumsum([0, *(len(p) for p in listed[:-1])])
    claims = [p.claims + np.array([[start, 0]], "i4") for p, start in zip(listed, starts, strict=True)]
    whole = Columns(
        **{n: np.concatenate([getattr(p, n) for p in listed]) for n in NAMES}, claims=np.concatenate(claims)
    )
    rank = np.empty(len(book.documents.words), "i4")
    rank[np.argsort(np.array(book.documents.words, dtype=np.str_))] = np.arange(len(rank), dtype="i4")
    return whole.take(np.lexsort((whole.id, rank[whole.document], whole.time)))


def groups(*keys: Numbers) -> tuple[Numbers, Numbers, Numbers]:
    """The rows in the order of some keys, where each group of equal keys begins in that order, and how many it has."""
    order = np.lexsort(keys[::-1])
    new = np.ones(len(order), bool)
    if len(order):
        new[1:] = np.logical_or.reduce([s[1:] != s[:-1] for s in (k[order] for k in keys)])
    starts = np.flatnonzero(new)
    return order, starts, np.diff(starts, append=len(order))


def _same(text: str) -> int:
    """A number that is equal where a sentence is, today and in the next process."""
    said = " ".join(text.lower().split()).encode("utf-8", "surrogatepass")
    return int.from_bytes(blake2b(said, digest_size=8).digest(), "big", signed=True)


def number(day: str | None) -> int:
    """A day as a number that sorts as the day does; 0 for none."""
    return int(day.replace("-", "")) if day else 0


@lru_cache(maxsize=20_000)
def iso(day: int) -> str | None:
    """The day of a number; None for 0."""
    return f"{day // 10000:04}-{day // 100 % 100:02}-{day % 100:02}" if day else None
