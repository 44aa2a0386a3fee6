"""What the network is taught with: gold and silver labels, each head's share."""

import torch
from torch import Tensor, nn

from training.network import Net
from training.tensors import IGNORE, Tensors

WEIGHT = {"ss": 0.3, "upos": 0.5, "xpos": 0.5, "feats": 0.4, "ner": 1.5}
HEADS = ("ss", "upos", "xpos", "feats", "ner")
NAME_WEIGHT = 1.2
SILVER_WEIGHT = 0.5
"""Weight of trees that two models agreed on, beside those of people."""
FACT_WEIGHT, SAID_WEIGHT = 3.0, (1.0, 0.3, 0.5)
"""Weights of factuality, and of relation, polarity and modality."""


def cross_entropy(scores: Tensor, gold: Tensor) -> Tensor:
    """Mean over labelled words; 0 where none is. Nothing here asks a GPU for a number, which would make it wait."""
    total = nn.functional.cross_entropy(
        scores.float().flatten(0, -2), gold.flatten(), ignore_index=IGNORE, reduction="sum"
    )
    return total / (gold != IGNORE).sum().clamp(min=1)


def name_loss(net: Net, words: Tensor, batch: Tensors, weight: float = NAME_WEIGHT, silver: bool = True) -> Tensor:
    """Names, sentence starts and what is said; with `silver`, trees and tags where a sentence has silver ones."""
    scores = dict(zip(HEADS, net.tags(words), strict=True))
    loss = weight * cross_entropy(scores["ner"], batch.gold["ner"])
    loss = loss + 0.3 * cross_entropy(scores["ss"], batch.gold["ss"])
    if silver:
        tags = [WEIGHT[k] * cross_entropy(scores[k], batch.gold[k]) for k in ("upos", "xpos", "feats")]
        loss = loss + SILVER_WEIGHT * (torch.stack(tags).sum() + arc_loss(net, words, batch))
    return loss + said_loss(net, words, batch)


def tree_loss(net: Net, words: Tensor, batch: Tensors) -> Tensor:
    """All heads of the network."""
    tags = zip(HEADS, net.tags(words), strict=True)
    loss = torch.stack([WEIGHT[k] * cross_entropy(scores, batch.gold[k]) for k, scores in tags]).sum()
    return loss + arc_loss(net, words, batch) + said_loss(net, words, batch)


def said_loss(net: Net, words: Tensor, batch: Tensors) -> Tensor:
    """Factuality where it is marked; relation, polarity and modality where there are examples."""
    facts, roles = net.said(words)
    marked = ~batch.facts.isnan()
    wanted = torch.where(marked, batch.facts / 3, 0.0)
    off = nn.functional.smooth_l1_loss(facts.float(), wanted, reduction="none") * marked
    loss = FACT_WEIGHT * off.sum() / marked.sum().clamp(min=1) + roles.sum() * 0.0
    if len(batch.triples):
        for k, scores in enumerate(net.relations(roles, batch.triples)):
            gold = batch.triples[:, 4 + k]
            each = nn.functional.cross_entropy(scores.float(), gold, ignore_index=IGNORE, reduction="none")
            counted = batch.weights * (gold != IGNORE)
            loss = loss + SAID_WEIGHT[k] * (each * counted).sum() / counted.sum().clamp(min=1.0)
    return loss


def arc_loss(net: Net, words: Tensor, batch: Tensors) -> Tensor:
    """Heads and labels; a word's head is sought within its own sentence only."""
    arcs, heads, deps = net.arcs(words)
    loss = cross_entropy(arc_scores(arcs, batch), batch.gold["head"])
    at = batch.gold["head"].clamp(min=0)
    scores = net.label_scores(states_at(heads, at).flatten(0, 1), deps.flatten(0, 1))
    return loss + cross_entropy(scores, batch.gold["deps"].flatten())


def arc_scores(arcs: Tensor, batch: Tensors) -> Tensor:
    """Arc scores [B, T, T + 1] with the words of other sentences out of reach."""
    return arcs.float().masked_fill(~within(batch), -1e4)


def within(batch: Tensors) -> Tensor:
    """Which heads a word may have [B, T, T + 1]: those of its own sentence, and the root (column 0)."""
    same = batch.sentence.unsqueeze(2) == batch.sentence.unsqueeze(1)
    return torch.cat([torch.ones_like(same[:, :, :1]), same], 2)


def states_at(states: Tensor, at: Tensor) -> Tensor:
    """The states [B, T + 1, n] at some columns [B, T]."""
    return torch.gather(states, 1, at.unsqueeze(-1).expand(-1, -1, states.size(-1)))
