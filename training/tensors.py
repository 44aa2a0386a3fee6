"""One batch as tensors: what a network reads, and what it is to say."""

from typing import NamedTuple

import torch
from torch import Tensor

IGNORE = -100
"""A label that nobody knows."""
PADDED = -1.0
"""Weight of a triple that only fills a batch."""


class Tensors(NamedTuple):
    """One batch: the network's four inputs, the gold labels by head, and each word's sentence (-1 = padding).

    `facts` [B, T] has a mark or NaN a word; `triples` [N, 7] row, predicate, subject, object (-1 = empty), relation,
    polarity, modality (IGNORE where unknown), `weights` [N] what each counts; `clean` [B, L] the pieces before some were hidden.
    """

    inputs: tuple[Tensor, Tensor, Tensor, Tensor]
    gold: dict[str, Tensor]
    sentence: Tensor
    facts: Tensor
    triples: Tensor
    weights: Tensor
    clean: Tensor

    def to(self, device: torch.device) -> "Tensors":
        """The same batch on a device."""
        if device.type == "cpu":
            return self
        a, b, c, d = (x.to(device, non_blocking=True) for x in self.inputs)
        gold = {k: x.to(device, non_blocking=True) for k, x in self.gold.items()}
        return Tensors((a, b, c, d), gold, *(x.to(device, non_blocking=True) for x in self[2:]))

    def all(self) -> list[Tensor]:
        """Every tensor, in one order."""
        return [*self.inputs, *self.gold.values(), *self[2:]]
