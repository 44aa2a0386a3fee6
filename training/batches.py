"""Sentences to chunks, chunks to batches of tensors, in the runtime's own word pieces and shapes."""

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from diplograph.annotate.wordpiece import WordPiece
from training.augment import country_titles, curly, other_countries
from training.chunks import MAX_SENTENCES, Chunk, chunks
from training.negatives import UNKNOWN, asked, with_negatives
from training.sentences import LABELLED, NOWHERE, UNSURE, Sentence
from training.shapes import alike, even
from training.tensors import IGNORE, Tensors

CURLY, TITLES, PLACES, SHUFFLED, HIDDEN = 0.35, 0.35, 0.15, 0.25, 0.08
"""Shares of chunks with curly quotes, of demonyms before titles made countries, of countries swapped; of sentences whose
neighbours come from elsewhere, so that a sentence's start is not told by its topic; of word pieces hidden, so that
neighbours help out where a word is rare."""
MASK_PIECE = 103


class Batches:
    """Endless shuffled batches of a corpus."""

    def __init__(
        self, vocabulary: Path, known: dict[str, list[str]], seed: int, ask: bool = False, even: bool = False
    ) -> None:
        """`ask`: with triples that only teachers are asked about; `even`: in few shapes, for a GPU."""
        self._pieces, self._even = WordPiece(vocabulary), even
        self._index = {key: {x: i for i, x in enumerate(items)} for key, items in known.items()}
        self._rng, self._ask = random.Random(seed), ask

    def forever(self, corpus: list[Sentence], padded_words: int) -> Iterator[Tensors]:
        """Epoch after epoch; `padded_words` a batch, where they are `even` word pieces."""
        while True:
            for group in self._groups(self._mixed(corpus), padded_words):
                batch = self.tensors(group, curled=CURLY)
                hidden = (torch.rand(batch.clean.shape) < HIDDEN) & (batch.clean > MASK_PIECE)
                batch.inputs[0][hidden] = MASK_PIECE
                yield even(batch, padded_words) if self._even else batch

    def _groups(self, corpus: list[Sentence], padded_words: int) -> list[list[Chunk]]:
        found = [self._changed(c) for c in chunks(corpus, self._rng.choice((70, 90, 110)))]
        if not self._even:
            return grouped(found, padded_words, self._rng)
        groups = alike(found, padded_words, self._length)
        self._rng.shuffle(groups)
        return groups

    def _length(self, chunk: Chunk) -> int:
        return 2 + sum(len(self._pieces.pieces(w)[0]) for s in chunk for w in s.words)

    def _mixed(self, corpus: list[Sentence]) -> list[Sentence]:
        """The corpus with some sentences moved among strangers; documents come in a new order."""
        moved = [s for s in corpus if self._rng.random() < SHUFFLED]
        gone = {id(s) for s in moved}
        self._rng.shuffle(moved)
        strangers = [_with_document(s, f"mixed{k // MAX_SENTENCES}") for k, s in enumerate(moved)]
        return [s for s in corpus if id(s) not in gone] + strangers

    def _changed(self, chunk: Chunk) -> Chunk:
        return [other_countries(country_titles(s, self._rng, TITLES), self._rng, PLACES) for s in chunk]

    def tensors(self, group: list[Chunk], curled: float = 0.0) -> Tensors:
        """The tensors of some chunks."""
        texts = []
        for chunk in group:
            words = [w for s in chunk for w in s.words]
            texts.append(curly(words) if self._rng.random() < curled else words)
        batch = self._pieces.batch(texts)
        shape = batch.first.shape
        gold = {k: np.full(shape, IGNORE, np.int64) for k in (*LABELLED, "ss", "ner", "head")}
        number = np.full(shape, -1, np.int64)
        facts = np.full(shape, np.nan, np.float32)
        triples: list[list[int]] = []
        weights: list[float] = []
        for i, chunk in enumerate(group):
            start = 0
            for k, s in enumerate(chunk):
                end = start + len(s.words)
                number[i, start:end] = k
                self._fill(gold, i, start, s)
                for word, mark in s.facts.items():
                    facts[i, start + word] = mark
                for e in [*with_negatives(s, self._rng), *(asked(s, self._rng) if self._ask else ())]:
                    where = (w if w == NOWHERE else start + w for w in e[:3])
                    triples.append([i, *where, *self._codes(e.relation, e.polarity, e.modality)])
                    weights.append(e.weight)
                start = end
        inputs = tuple(torch.from_numpy(x) for x in batch)
        return Tensors(
            inputs, {k: torch.from_numpy(v) for k, v in gold.items()}, torch.from_numpy(number), torch.from_numpy(facts),
            torch.tensor(triples, dtype=torch.long).view(-1, 7), torch.tensor(weights), inputs[0].clone(),
        )  # fmt: skip

    def _codes(self, relation: str, polarity: str, modality: str) -> tuple[int, int, int]:
        index = self._index
        return (
            IGNORE if relation == UNKNOWN else index["relation"][relation],
            index["polarity"].get(polarity, IGNORE),
            index["modality"].get(modality, IGNORE),
        )

    def _fill(self, gold: dict[str, NDArray[np.int64]], row: int, start: int, s: Sentence) -> None:
        end = start + len(s.words)
        gold["ss"][row, start:end] = 0
        gold["ss"][row, start] = 1
        if s.heads:
            gold["head"][row, start:end] = [_target(h, start) for h in s.heads]
            for key in LABELLED:
                gold[key][row, start:end] = [self._index[key].get(x, IGNORE) for x in getattr(s, key)]
        if s.names is not None:
            tags = np.zeros(len(s.words), np.int64)
            for a, b, label in s.names:
                tags[a], tags[a + 1 : b] = self._index["ner"][f"B-{label}"], self._index["ner"][f"I-{label}"]
            tags[list(s.masked)] = IGNORE
            gold["ner"][row, start:end] = tags


def _target(head: int, start: int) -> int:
    """The arc scorer's column of a head in its sentence: 0 for the root."""
    return IGNORE if head == UNSURE else 0 if head < 0 else head + start + 1


def grouped(found: list[Chunk], padded_words: int, rng: random.Random) -> list[list[Chunk]]:
    """Chunks of about equal length together, the groups in random order."""
    size = {id(c): sum(len(s.words) for s in c) for c in found}
    groups: list[list[Chunk]] = []
    run: list[Chunk] = []
    for chunk in sorted(found, key=lambda c: size[id(c)] + 8 * rng.random()):
        if run and max(size[id(c)] for c in [*run, chunk]) * (len(run) + 1) > padded_words:
            groups.append(run)
            run = []
        run.append(chunk)
    groups.append(run)
    rng.shuffle(groups)
    return groups


def _with_document(s: Sentence, document: str) -> Sentence:
    return replace(s, document=document, new_paragraph=False)
