"""Batches made by other processes while a GPU works; by this one on a CPU."""

from collections.abc import Iterator

import torch
from torch.utils.data import DataLoader, IterableDataset, get_worker_info

from diplograph.config import MODEL_DIR
from training.batches import Batches
from training.sentences import Sentence
from training.tensors import Tensors

AHEAD = 6
"""Batches that each process makes ahead."""


def feed(
    corpus: list[Sentence], known: dict[str, list[str]], words: int, seed: int, workers: int, ask: bool, even: bool
) -> Iterator[Tensors]:
    """Endless batches of a corpus; with several processes each draws its own order, and theirs mix in turn.

    `ask` and `even` as in Batches.
    """
    stream = _Stream(corpus, known, words, seed, ask, even)
    if not workers:
        return iter(stream)
    return iter(DataLoader(stream, batch_size=None, num_workers=workers, prefetch_factor=AHEAD, pin_memory=True))


class _Stream(IterableDataset[Tensors]):
    def __init__(
        self, corpus: list[Sentence], known: dict[str, list[str]], words: int, seed: int, ask: bool, even: bool
    ) -> None:
        self._made = (corpus, known, words, seed, ask, even)

    def __iter__(self) -> Iterator[Tensors]:
        corpus, known, words, seed, ask, even = self._made
        info = get_worker_info()
        own_seed = seed + (1000 * info.id if info else 0)
        torch.manual_seed(own_seed)
        return Batches(MODEL_DIR / "tokenizer.json", known, own_seed, ask, even).forever(corpus, words)
