"""Batches of few shapes: a GPU records a step once a shape and replays it, which spares the starting of its thousands of kernels.

Rows are filled up to a rung of LENGTHS, batches up to so many rows, triples up to so many a batch; what is filled up is masked.
"""

import math
from collections.abc import Callable

import torch
from torch import Tensor

from training.chunks import Chunk
from training.tensors import IGNORE, PADDED, Tensors

LENGTHS = (16, 24, 32, 40, 48, 56, 64, 72, 80, 96, 112, 128, 144, 160, 192, 224, 256, 320, 384, 512)
"""Word pieces of a row: what is longer is cut off (the encoder knows no further positions)."""
TRIPLES_A_PIECE = 0.5
"""Triples a batch has room for, by piece; beyond it some are left out."""


def rung(pieces: int) -> int:
    """The length that so many pieces are filled up to."""
    return next((n for n in LENGTHS if n >= pieces), LENGTHS[-1])


def rows(length: int, pieces: int) -> int:
    """Rows of a batch of about so many pieces in all."""
    return max(1, pieces // length)


def alike(found: list[Chunk], pieces: int, length_of: Callable[[Chunk], int]) -> list[list[Chunk]]:
    """Chunks of about equal length together, as many as rows of their rung's batch."""
    groups: list[list[Chunk]] = []
    run: list[Chunk] = []
    for chunk in sorted(found, key=length_of):
        if run and len(run) >= rows(rung(length_of(chunk)), pieces):
            groups.append(run)
            run = []
        run.append(chunk)
    return [*groups, run]


def even(batch: Tensors, pieces: int) -> Tensors:
    """The same batch in one of few shapes; words that do not fit have no gold and no sentence."""
    length = rung(batch.clean.size(1))
    size = rows(length, pieces), length
    ids, mask, kinds, first = (filled(x, size, 0) for x in batch.inputs)
    mask[:, 0] = 1  # empty rows look at one piece, not at none
    first = first.masked_fill(first >= length, 0)
    sentence = filled(batch.sentence, size, -1).masked_fill(first == 0, -1)
    gold = {k: filled(x, size, IGNORE).masked_fill(sentence < 0, IGNORE) for k, x in batch.gold.items()}
    triples, weights = _triples(batch, size, int(TRIPLES_A_PIECE * pieces))
    facts, clean = filled(batch.facts, size, math.nan), filled(batch.clean, size, 0)
    return Tensors((ids, mask, kinds, first), gold, sentence, facts, triples, weights, clean)


def _triples(batch: Tensors, size: tuple[int, int], room: int) -> tuple[Tensor, Tensor]:
    """As many triples as there is room for, and their weights.

    Those that fill up lie at places of their own: gradients that meet in one place wait for each other.
    """
    here = (batch.triples[:, 0] < size[0]) & (batch.triples[:, 1:4] < size[1]).all(1)
    triples, weights = batch.triples[here][:room], batch.weights[here][:room]
    idle = torch.arange(room - len(triples))
    spare = torch.full((len(idle), 7), IGNORE)
    spare[:, 0], spare[:, 1:4] = idle % size[0], (idle // size[0] % size[1])[:, None]
    return torch.cat([triples, spare]), torch.cat([weights, torch.full((len(idle),), PADDED)])


def filled(x: Tensor, shape: tuple[int, ...], value: float) -> Tensor:
    """A tensor cut or filled up to a shape with a value."""
    out = torch.full(shape, value, dtype=x.dtype)
    part = tuple(slice(0, min(a, b)) for a, b in zip(x.shape, shape, strict=True))
    out[part] = x[part]
    return out
