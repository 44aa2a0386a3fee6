"""The training run: trees and names in turn, one warm-up and linear decay, a moving average of the weights.

python -m training.fit --data WORK --encoder MINILM --out FOLDER [--steps N] [--init NET.pt] [--silver FILE] [--seed N]
"""

import argparse
import json
import random
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from diplograph.config import MODEL_DIR
from training.batches import IGNORE, Batches, Tensors, labels
from training.corpora import names, own_trees, trees
from training.facts import with_facts
from training.network import LAYERS, Net
from training.silver_trees import with_trees

BATCH_WORDS = 1800
ENCODER_RATE, HEAD_RATE, EMBEDDING_RATE = 2e-4, 1.5e-3, 1e-4
LAYER_DECAY = 0.92
WARM_UP = 0.05
NAME_SHARES = (0.42, 0.28)
"""Share of batches without trees, and in the last fifth: the trees get the last word."""
WEIGHT = {"ss": 0.3, "upos": 0.5, "xpos": 0.5, "feats": 0.4, "ner": 1.5}
HEADS = ("ss", "upos", "xpos", "feats", "ner")
NAME_WEIGHT = 1.2
SILVER_WEIGHT = 0.5
"""Weight of trees that two models agreed on, beside those of people."""
FACT_WEIGHT, SAID_WEIGHT = 3.0, (1.0, 0.3, 0.5)
"""Weights of factuality, and of relation, polarity and modality."""
AVERAGE = 0.995
"""Decay of the weights' moving average, taken every AVERAGE_EVERY steps: it is what ships."""
AVERAGE_EVERY = 3


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("--data", "--encoder", "--out"):
        parser.add_argument(name, type=Path, required=True)
    parser.add_argument("--steps", type=int, default=3300)
    parser.add_argument("--until", type=int, help="stop at this step of the schedule")
    parser.add_argument(
        "--names", type=float, nargs=2, default=NAME_SHARES, help="share of batches without trees; late"
    )
    parser.add_argument("--rate", type=float, default=1.0, help="factor on every learning rate")
    parser.add_argument("--init", type=Path, help="go on from these weights")
    parser.add_argument("--own", type=int, default=6, help="how often our own trees stand in the corpus")
    parser.add_argument("--sentences", type=int, default=3, help="how often our own annotated sentences do")
    parser.add_argument("--name-weight", type=float, default=NAME_WEIGHT, help="of names in sentences without trees")
    parser.add_argument("--silver", type=Path, help="trees of training/silver_trees.py for the sentences without")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed), random.seed(args.seed), np.random.seed(args.seed)
    args.out.mkdir(parents=True, exist_ok=True)
    corpus = trees(args.data, "train")
    known = labels(corpus)
    corpus = with_facts(corpus, args.data)
    (args.out / "vocab.json").write_text(json.dumps(known, ensure_ascii=False), "utf-8")
    corpus += own_trees("train") * args.own
    net = Net(known, args.encoder / "model.safetensors")
    if args.init:
        net.load_state_dict(torch.load(args.init))
    named = names(args.data, args.sentences)
    if args.silver:
        named = with_trees(named, args.silver)
    batches = Batches(MODEL_DIR / "tokenizer.json", known, args.seed)
    run(net, batches.forever(corpus, BATCH_WORDS), batches.forever(named, BATCH_WORDS), args)


def run(net: Net, with_trees: Iterator[Tensors], with_names: Iterator[Tensors], args: argparse.Namespace) -> None:
    """All steps; the average is saved every 300 of them and at the end."""
    groups = parameter_groups(net, args.rate)
    rates = [g["lr"] for g in groups]
    optimizer = torch.optim.AdamW(groups, betas=(0.9, 0.98), fused=True)
    averaged = [p.detach().clone() for p in net.parameters()]
    rng, start, sums = random.Random(args.seed), time.time(), [0.0, 0, 0.0, 0]
    net.train()
    for step in range(args.until or args.steps):
        done = step / args.steps
        factor = min(1.0, max(done, 1e-3) / WARM_UP) * max(0.01, 1 - done)
        for group, rate in zip(optimizer.param_groups, rates, strict=True):
            group["lr"] = rate * factor
        of_names = rng.random() < args.names[done >= 0.8]
        batch = next(with_names if of_names else with_trees)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            loss = name_loss(net, batch, args.name_weight) if of_names else tree_loss(net, batch)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 2.0)
        optimizer.step()
        if step % AVERAGE_EVERY == 0:
            decay = min(AVERAGE, (1 + step) / (20 + step))
            torch._foreach_lerp_(averaged, [p.detach() for p in net.parameters()], 1 - decay)
        sums[2 * of_names] += loss.item()
        sums[2 * of_names + 1] += 1
        if (step + 1) % 50 == 0:
            means = [f"{sums[i] / max(1, sums[i + 1]):.3f}" for i in (0, 2)]
            print(f"step {step + 1} trees {means[0]} names {means[1]} {time.time() - start:.0f} s", flush=True)
            sums = [0.0, 0, 0.0, 0]
        if (step + 1) % 300 == 0 or step + 1 == (args.until or args.steps):
            save(net, averaged, args.out / "net.pt")


def save(net: Net, averaged: list[Tensor], path: Path) -> None:
    """The averaged weights, under the network's own names."""
    state = {name: a for (name, _), a in zip(net.named_parameters(), averaged, strict=True)}
    torch.save(state, path.with_suffix(".tmp"))
    path.with_suffix(".tmp").replace(path)


def parameter_groups(net: Net, factor: float) -> list[dict[str, object]]:
    """Learning rates: heads fast, upper layers faster than lower ones, embeddings slow."""
    groups: list[dict[str, object]] = []
    for name, parameter in net.named_parameters():
        if not name.startswith("encoder."):
            rate = HEAD_RATE
        elif name.startswith("encoder.layers."):
            rate = ENCODER_RATE * LAYER_DECAY ** (LAYERS - 1 - int(name.split(".")[2]))
        else:
            rate = EMBEDDING_RATE
        groups.append(
            {"params": [parameter], "lr": rate * factor, "weight_decay": 0.01 if parameter.dim() > 1 else 0.0}
        )
    return groups


def cross_entropy(scores: Tensor, gold: Tensor) -> Tensor:
    """Mean over labelled words; 0 where none is."""
    if not bool((gold != IGNORE).any()):
        return scores.sum() * 0.0
    return nn.functional.cross_entropy(scores.float().flatten(0, -2), gold.flatten(), ignore_index=IGNORE)


def name_loss(net: Net, batch: Tensors, weight: float = NAME_WEIGHT) -> Tensor:
    """Names, sentence starts and what is said; trees and tags where a sentence has silver ones."""
    words = net.encode(*batch.inputs)
    scores = dict(zip(HEADS, net.tags(words), strict=True))
    loss = weight * cross_entropy(scores["ner"], batch.gold["ner"])
    loss = loss + 0.3 * cross_entropy(scores["ss"], batch.gold["ss"])
    if bool((batch.gold["head"] != IGNORE).any()):
        tags = [WEIGHT[k] * cross_entropy(scores[k], batch.gold[k]) for k in ("upos", "xpos", "feats")]
        loss = loss + SILVER_WEIGHT * (torch.stack(tags).sum() + arc_loss(net, words, batch))
    return loss + said_loss(net, words, batch)


def said_loss(net: Net, words: Tensor, batch: Tensors) -> Tensor:
    """Factuality where it is marked; relation, polarity and modality where there are examples."""
    facts, roles = net.said(words)
    marked = ~batch.facts.isnan()
    loss = (facts.sum() + roles.sum() * 0.0) * 0.0
    if bool(marked.any()):
        loss = loss + FACT_WEIGHT * nn.functional.smooth_l1_loss(facts[marked].float(), batch.facts[marked] / 3)
    if len(batch.triples):
        for k, scores in enumerate(net.relations(roles, batch.triples)):
            gold = batch.triples[:, 4 + k]
            each = nn.functional.cross_entropy(scores.float(), gold, ignore_index=IGNORE, reduction="none")
            counted = batch.weights * (gold != IGNORE)
            loss = loss + SAID_WEIGHT[k] * (each * counted).sum() / counted.sum().clamp(min=1.0)
    return loss


def tree_loss(net: Net, batch: Tensors) -> Tensor:
    """All heads of the network."""
    words = net.encode(*batch.inputs)
    tags = zip(HEADS, net.tags(words), strict=True)
    loss = torch.stack([WEIGHT[k] * cross_entropy(scores, batch.gold[k]) for k, scores in tags]).sum()
    return loss + arc_loss(net, words, batch) + said_loss(net, words, batch)


def arc_loss(net: Net, words: Tensor, batch: Tensors) -> Tensor:
    """Heads and labels; a word's head is sought within its own sentence only."""
    arcs, heads, deps = net.arcs(words)
    same = batch.sentence.unsqueeze(2) == batch.sentence.unsqueeze(1)
    allowed = torch.cat([torch.ones_like(same[:, :, :1]), same], 2)
    loss = cross_entropy(arcs.float().masked_fill(~allowed, -1e4), batch.gold["head"])
    at = batch.gold["head"].clamp(min=0).unsqueeze(-1).expand(-1, -1, heads.size(-1))
    real = batch.gold["deps"] != IGNORE
    scores = net.label_scores(torch.gather(heads, 1, at)[real], deps[real])
    return loss + cross_entropy(scores, batch.gold["deps"][real])


if __name__ == "__main__":
    main()
