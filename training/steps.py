"""A step's loss and gradients: on a CPU worked out anew, on a GPU recorded once a shape and replayed (CUDA graphs).

A small network's step is thousands of kernels of microseconds: started one by one from Python they leave a GPU idle most of the time.
"""

from typing import NamedTuple

import torch
from torch import Tensor

from training.distil import Teachers, distil_loss
from training.losses import name_loss, tree_loss
from training.network import Net
from training.tensors import Tensors


class Weights(NamedTuple):
    """The teachers' share of the loss, and the weight of names in sentences without trees."""

    taught: float
    names: float


class Steps:
    """Losses and gradients of one network."""

    def __init__(self, net: Net, teachers: Teachers | None, weights: Weights) -> None:
        self._net, self._teachers, self._weights = net, teachers, weights
        self._parameters = list(net.parameters())
        self._device = self._parameters[0].device
        for p in self._parameters:
            p.grad = torch.zeros_like(p)
        self._recorded: dict[tuple[object, ...], tuple[torch.cuda.CUDAGraph, Tensors, Tensor]] = {}
        self._pool: tuple[int, int] | None = None

    def __call__(self, batch: Tensors, of_names: bool) -> Tensor:
        """The loss of a batch; every parameter's `grad` holds its gradient afterwards."""
        if self._teachers:
            self._teachers.draw()
        if self._device.type == "cpu":
            return self._work_out(batch, of_names)
        key = (of_names, *batch.clean.shape)
        if key not in self._recorded:
            self._recorded[key] = self._record(batch.to(self._device), of_names)
        graph, buffers, loss = self._recorded[key]
        for mine, new in zip(buffers.all(), batch.all(), strict=True):
            mine.copy_(new, non_blocking=True)
        graph.replay()
        return loss.clone()

    def _record(self, batch: Tensors, of_names: bool) -> tuple[torch.cuda.CUDAGraph, Tensors, Tensor]:
        self._work_out(batch, of_names)  # what libraries set up at their first call is not to be recorded
        torch.cuda.synchronize()
        graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(graph, pool=self._pool, capture_error_mode="thread_local"):
            loss = self._work_out(batch, of_names)
        self._pool = graph.pool()
        return graph, batch, loss

    def _work_out(self, batch: Tensors, of_names: bool) -> Tensor:
        with torch.autocast(self._device.type, dtype=torch.bfloat16, cache_enabled=self._device.type == "cpu"):
            loss = self._loss(batch, of_names)
        found = torch.autograd.grad(loss, self._parameters, allow_unused=True, materialize_grads=True)
        torch._foreach_copy_([p.grad for p in self._parameters], found)
        return loss.detach()

    def _loss(self, batch: Tensors, of_names: bool) -> Tensor:
        net, weights = self._net, self._weights
        words = net.encode(*batch.inputs)
        silver = self._teachers is None
        loss = name_loss(net, words, batch, weights.names, silver) if of_names else tree_loss(net, words, batch)
        if self._teachers is None:
            return loss
        theirs = distil_loss(net, words, batch, self._teachers.think(batch))
        return (1 - weights.taught) * loss + weights.taught * theirs
