"""The training run: trees and names in turn, one warm-up and linear decay, a moving average of the weights.

python -m training.fit --corpus FILE.pkl --out FOLDER (--encoder FOLDER | --init NET.pt) [--size bert] [--teachers RUN ...]
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

from training.distil import Teachers
from training.feed import feed
from training.losses import NAME_WEIGHT
from training.network import BERT, MINILM, Net, pretrained
from training.prepared import read
from training.steps import Steps, Weights
from training.tensors import Tensors

SIZES = {"minilm": MINILM, "bert": BERT}
BATCH_WORDS = 1800
RATES = {"minilm": (2e-4, 1.5e-3, 1e-4), "bert": (8e-5, 1e-3, 4e-5)}
"""Learning rates of the encoder's last layer, the heads and the embeddings."""
LAYER_DECAY = 0.92
WARM_UP = 0.05
NAME_SHARES = (0.42, 0.28)
"""Share of batches without trees, and in the last fifth: the trees get the last word."""
TAUGHT = 0.6
"""Share of the teachers' opinion in the loss, beside the labels."""
AVERAGE = 0.995
"""Decay of the weights' moving average, taken every AVERAGE_EVERY steps: it is what ships."""
AVERAGE_EVERY = 3


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("--corpus", "--out"):
        parser.add_argument(name, type=Path, required=True)
    start = parser.add_mutually_exclusive_group(required=True)
    start.add_argument("--encoder", type=Path, help="begin with this encoder (its model.safetensors)")
    start.add_argument("--init", type=Path, help="go on from these weights of ours")
    parser.add_argument("--size", choices=SIZES, default="minilm")
    parser.add_argument("--teachers", type=Path, nargs="*", default=[], help="runs of size bert to learn from")
    parser.add_argument("--taught", type=float, default=TAUGHT, help="the teachers' share of the loss")
    parser.add_argument("--as-shipped", action="store_true", help="states rounded as the int8 graph rounds them")
    parser.add_argument("--compiled", action="store_true", help="layers compiled: half a minute at first, faster then")
    parser.add_argument("--steps", type=int, default=3300)
    parser.add_argument(
        "--seconds", type=float, default=float("inf"), help="end the schedule after so long, on a lent machine"
    )
    parser.add_argument("--until", type=int, help="stop at this step of the schedule")
    parser.add_argument(
        "--names", type=float, nargs=2, default=NAME_SHARES, help="share of batches without trees; late"
    )
    parser.add_argument("--words", type=int, default=BATCH_WORDS, help="words a batch, padding counted")
    parser.add_argument("--rate", type=float, default=1.0, help="factor on every learning rate")
    parser.add_argument("--name-weight", type=float, default=NAME_WEIGHT, help="of names in sentences without trees")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--workers", type=int, default=0, help="processes that make batches; 0 = this one")
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed), random.seed(args.seed), np.random.seed(args.seed)
    args.out.mkdir(parents=True, exist_ok=True)
    corpus = read(args.corpus)
    (args.out / "vocab.json").write_text(json.dumps(corpus.known, ensure_ascii=False), "utf-8")
    device, size = torch.device(args.device), SIZES[args.size]
    net = Net(corpus.known, size)
    if args.init:
        net.load_state_dict(torch.load(args.init, map_location="cpu"))
    else:
        net.encoder.load_state_dict(pretrained(args.encoder / "model.safetensors", size.layers))
    for layer in net.encoder.layers:
        layer.as_shipped = args.as_shipped
    if args.compiled:
        net.compile_layers()
    teachers = Teachers(args.teachers, corpus.known, device, args.seed, args.compiled) if args.teachers else None
    parts = (corpus.treed, corpus.named)
    treed, named = (
        feed(p, corpus.known, args.words, args.seed + 100 * k, args.workers, bool(teachers), device.type == "cuda")
        for k, p in enumerate(parts)
    )
    run(net.to(device), teachers, treed, named, args)


def run(
    net: Net, teachers: Teachers | None, treed: Iterator[Tensors], named: Iterator[Tensors], args: argparse.Namespace
) -> None:
    """All steps; the average is saved every 300 of them and at the end."""
    groups = parameter_groups(net, args.size, args.rate)
    rates = [g["lr"] for g in groups]
    optimizer = torch.optim.AdamW(groups, betas=(0.9, 0.98), fused=True)
    averaged = [p.detach().clone() for p in net.parameters()]
    steps = Steps(net, teachers, Weights(args.taught, args.name_weight))
    rng, start = random.Random(args.seed), time.time()
    losses: tuple[list[Tensor], list[Tensor]] = [], []
    net.train()
    for step in range(args.until or args.steps):
        done = max(step / args.steps, (time.time() - start) / args.seconds)
        if done >= 1:
            break
        factor = min(1.0, max(done, 1e-3) / WARM_UP) * max(0.01, 1 - done)
        for group, rate in zip(optimizer.param_groups, rates, strict=True):
            group["lr"] = rate * factor
        of_names = rng.random() < args.names[done >= 0.8]
        batch = next(named if of_names else treed)
        loss = steps(batch, of_names)
        nn.utils.clip_grad_norm_(net.parameters(), 2.0)
        optimizer.step()
        if step % AVERAGE_EVERY == 0:
            decay = min(AVERAGE, (1 + step) / (20 + step))
            torch._foreach_lerp_(averaged, [p.detach() for p in net.parameters()], 1 - decay)
        losses[of_names].append(loss)
        if (step + 1) % 50 == 0:
            means = [f"{float(sum(x)) / max(1, len(x)):.3f}" for x in losses]
            print(f"step {step + 1} trees {means[0]} names {means[1]} {time.time() - start:.0f} s", flush=True)
            losses = [], []
        if (step + 1) % 300 == 0:
            save(net, averaged, args.out / "net.pt")
    save(net, averaged, args.out / "net.pt")


def save(net: Net, averaged: list[Tensor], path: Path) -> None:
    """The averaged weights, under the network's own names."""
    state = {name: a.cpu() for (name, _), a in zip(net.named_parameters(), averaged, strict=True)}
    torch.save(state, path.with_suffix(".tmp"))
    path.with_suffix(".tmp").replace(path)


def parameter_groups(net: Net, size: str, factor: float) -> list[dict[str, object]]:
    """Learning rates: heads fast, upper layers faster than lower ones, embeddings slow."""
    encoder, heads, embeddings = RATES[size]
    groups: dict[tuple[float, float], list[nn.Parameter]] = {}
    for name, parameter in net.named_parameters():
        if not name.startswith("encoder."):
            rate = heads
        elif name.startswith("encoder.layers."):
            rate = encoder * LAYER_DECAY ** (SIZES[size].layers - 1 - int(name.split(".")[2]))
        else:
            rate = embeddings
        groups.setdefault((rate * factor, 0.01 if parameter.dim() > 1 else 0.0), []).append(parameter)
    return [{"params": p, "lr": rate, "weight_decay": decay} for (rate, decay), p in groups.items()]


if __name__ == "__main__":
    main()
