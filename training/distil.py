"""What larger networks think teaches a small one: their probabilities, on every word of any text.

After Hinton et al. 2015, "Distilling the knowledge in a neural network"; for parsers Kuncoro et al. 2016, "Distilling an ensemble
of greedy dependency parsers into one MST parser". The teachers read the words unhidden.
"""

import json
import random
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import torch
from torch import Tensor, nn

from training.losses import FACT_WEIGHT, HEADS, SAID_WEIGHT, WEIGHT, arc_scores, states_at
from training.network import BERT, Net
from training.tensors import Tensors


class Opinion(NamedTuple):
    """What a network thinks of one batch, as probabilities.

    Of each tag head, of arcs [B, T, T + 1], of the labels of the likeliest arcs [B, T, labels] (`at` [B, T] are their columns),
    of relation, polarity and modality [N, ...]; and factuality [B, T].
    """

    tags: tuple[Tensor, ...]
    arcs: Tensor
    at: Tensor
    labels: Tensor
    said: tuple[Tensor, ...]
    facts: Tensor


class Teachers:
    """Trained networks of one label list, asked in turn."""

    def __init__(
        self, runs: list[Path], known: dict[str, list[str]], device: torch.device, seed: int, compiled: bool = False
    ) -> None:
        self._states: list[list[Tensor]] = []
        self._rng = random.Random(seed)
        for run in runs:
            theirs = json.loads((run / "vocab.json").read_text("utf-8"))
            if theirs != known:
                raise SystemExit(f"{run} was trained with other labels; train it on the same corpus")
            net = Net(known, BERT)
            net.load_state_dict(torch.load(run / "net.pt", map_location="cpu"))
            self._net = net.eval().to(device, torch.bfloat16 if device.type == "cuda" else torch.float32)
            self._states.append([p.detach() for p in net.parameters()])
        self._net.load_state_dict({k: v.clone() for k, v in self._net.state_dict().items()}, assign=True)
        if compiled:
            self._net.compile_layers()

    @torch.no_grad()
    def draw(self) -> None:
        """One of them by lot is asked from now on: over many batches as good as their mean, for the price of one."""
        torch._foreach_copy_(list(self._net.parameters()), self._rng.choice(self._states))

    @torch.no_grad()
    def think(self, batch: Tensors) -> Opinion:
        """The opinion of the one that was drawn."""
        net = self._net
        with torch.autocast(batch.clean.device.type, enabled=not batch.clean.is_cuda, dtype=torch.bfloat16):
            words = net.encode(batch.clean, *batch.inputs[1:])
            tags, arcs, (facts, roles) = net.tags(words), net.arcs(words), net.said(words)
            likely = arc_scores(arcs[0], batch).softmax(-1)
            at = likely.argmax(-1)
            labels = likeliest(net, arcs, at).softmax(-1)
            said = net.relations(roles, batch.triples) if len(batch.triples) else []
        return Opinion(probabilities(tags), likely, at, labels, probabilities(said), facts.float())


def probabilities(scores: Iterable[Tensor]) -> tuple[Tensor, ...]:
    """Of each head's scores."""
    return tuple(x.float().softmax(-1) for x in scores)


def likeliest(net: Net, arcs: tuple[Tensor, Tensor, Tensor], at: Tensor) -> Tensor:
    """The label scores [B, T, labels] of the arcs to the columns `at`."""
    _, heads, deps = arcs
    flat = net.label_scores(states_at(heads, at).flatten(0, 1), deps.flatten(0, 1))
    return flat.float().view(*at.shape, -1)


def distil_loss(net: Net, words: Tensor, batch: Tensors, teachers: Opinion) -> Tensor:
    """How far the network is from its teachers: cross entropy to their probabilities, a head's weight as in losses."""
    real = (batch.sentence >= 0).float()
    tags = zip(HEADS, net.tags(words), teachers.tags, strict=True)
    loss = torch.stack([WEIGHT[k] * soft(scores.float(), p, real) for k, scores, p in tags]).sum()
    arcs = net.arcs(words)
    loss = loss + soft(arc_scores(arcs[0], batch), teachers.arcs, real)
    loss = loss + soft(likeliest(net, arcs, teachers.at), teachers.labels, real)
    facts, roles = net.said(words)
    loss = (
        loss
        + FACT_WEIGHT
        * (nn.functional.smooth_l1_loss(facts.float(), teachers.facts, reduction="none") * real).sum()
        / real.sum()
    )
    if teachers.said:
        asked = (batch.weights >= 0).float()
        said = zip(SAID_WEIGHT, net.relations(roles, batch.triples), teachers.said, strict=True)
        loss = loss + torch.stack([w * soft(scores.float(), p, asked) for w, scores, p in said]).sum()
    return loss


def soft(scores: Tensor, wanted: Tensor, counted: Tensor) -> Tensor:
    """Mean cross entropy to probabilities, over what is counted."""
    each = -(wanted * scores.log_softmax(-1)).sum(-1)
    return (each * counted).sum() / counted.sum().clamp(min=1.0)
