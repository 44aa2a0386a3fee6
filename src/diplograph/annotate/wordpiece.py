"""Words to WordPiece ids and word shapes: what the network reads."""

import re
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

CLS, SEP, UNKNOWN = 101, 102, 100
MAX_PIECES = 12
"""Pieces kept of one word: a longer one is a link or noise, and its start says enough."""
CACHE = 200_000
"""Words whose pieces are remembered; beyond that each is split anew, so memory stays bounded."""

_NUMBER = re.compile(r"[\d.,:/%-]+")


def shape(word: str) -> int:
    """The class of a word's spelling: the encoder is uncased, this gives it the case back.

    0 lower, 1 Title, 2 UPPER, 3 single capital, 4 MiXed from a capital, 5 number, 6 no letter, 7 miXed.
    """
    if _NUMBER.fullmatch(word):
        return 5
    if not any(c.isalpha() for c in word):
        return 6
    if word.islower():
        return 0
    if not word[0].isupper():
        return 7
    if len(word) == 1:
        return 3
    if word.isupper():
        return 2
    return 4 if any(c.isupper() for c in word[1:]) else 1


class Batch(NamedTuple):
    """The network's four inputs, each int64: pieces, mask, shapes [B, L] and first piece of each word [B, T]."""

    ids: NDArray[np.int64]
    am: NDArray[np.int64]
    sh: NDArray[np.int64]
    first: NDArray[np.int64]


class WordPiece:
    """Splits words with the encoder's own vocabulary."""

    def __init__(self, path: Path) -> None:
        self._tokenizer = Tokenizer.from_file(str(path))
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        self._known: dict[str, tuple[list[int], int]] = {}

    def pieces(self, word: str) -> tuple[list[int], int]:
        """The word's piece ids (at least one) and its shape."""
        found = self._known.get(word)
        if found is None:
            clean = word[:200].replace("\x00", "")
            ids = self._tokenizer.encode(clean, add_special_tokens=False).ids[:MAX_PIECES] or [UNKNOWN]
            found = (ids, shape(word))
            if len(self._known) < CACHE:
                self._known[word] = found
        return found

    def batch(self, chunks: list[list[str]]) -> Batch:
        """Pad the chunks into one batch."""
        rows = [self._row(words) for words in chunks]
        length = max(len(ids) for ids, _, _ in rows)
        words = max(len(first) for _, _, first in rows)
        out = Batch(*(np.zeros((len(rows), n), np.int64) for n in (length, length, length, words)))
        for i, (ids, shapes, first) in enumerate(rows):
            out.ids[i, : len(ids)] = ids
            out.am[i, : len(ids)] = 1
            out.sh[i, : len(shapes)] = shapes
            out.first[i, : len(first)] = first
        return out

    def _row(self, words: list[str]) -> tuple[list[int], list[int], list[int]]:
        ids, shapes, first = [CLS], [0], []
        for word in words:
            pieces, kind = self.pieces(word)
            first.append(len(ids))
            ids.extend(pieces)
            shapes.extend([kind] * len(pieces))
        return [*ids, SEP], [*shapes, 0], first
