"""How long the saved questions take: each asked as an analyst would, with an actor and a quarter, and of the whole corpus."""

import random
import time
from collections.abc import Iterator
from typing import Any

from benchmarks.graph_corpus import SEED, World
from diplograph.graph import Graph
from diplograph.ledger import Ledger
from diplograph.query import ask, questions

AGGREGATES = ("dyads", "worsened", "one-sided-accusations", "office-holders")
"""Questions that count over everything that concerns an actor, or the whole corpus."""
PERIODS = [
    (f"{year}-{month:02}-01", f"{year}-{month + 2:02}-28") for year in (2022, 2023, 2024) for month in (1, 4, 7, 10)
]


def asked(w: World, rounds: int) -> Iterator[tuple[str, str, dict[str, str]]]:
    """Question, "actor" or "corpus", and values; actors are drawn as often as they stand in the news."""
    dice = random.Random(SEED)

    def actor() -> str:
        return dice.choices(w.actors, cum_weights=w.actor_weights)[0].id

    for name, question in sorted(questions().items()):
        types = {p.name: p.type for p in question.parameters}
        for kind in ("actor", "corpus"):
            must = {p.name for p in question.parameters if p.default is None}
            if (kind == "corpus" and "actor" in must) or (kind == "actor" and "actor" not in types):
                continue
            for _ in range(rounds):
                start, end = dice.choice(PERIODS)
                dates = {"from": start, "to": end, "on": start, "since": "2025-10-01", "before": end}
                values = {n: dates[n] for n, t in types.items() if t == "date" and (kind == "actor" or n in must)}
                chosen = must | ({"actor"} if kind == "actor" else set())
                yield name, kind, values | {n: actor() for n, t in types.items() if t == "actor" and n in chosen}


def measure(graph: Graph, ledger: Ledger, w: World, rounds: int) -> dict[str, Any]:
    """Milliseconds by question: median and 95th percentile, and rows of the median answer. One unmeasured round first."""
    times: dict[str, list[float]] = {}
    rows: dict[str, list[int]] = {}
    last = ""
    for name, kind, values in asked(w, rounds + 1):
        key = f"{name}/{kind}"
        start = time.perf_counter()
        answer = ask(graph, ledger, name, values)
        took = 1000 * (time.perf_counter() - start)
        if key == last:
            times.setdefault(key, []).append(took)
            rows.setdefault(key, []).append(len(answer.rows))
        last = key
    return {
        k: {"p50_ms": at(v, 0.5), "p95_ms": at(v, 0.95), "rows": int(at(list(map(float, rows[k])), 0.5))}
        for k, v in times.items()
    }


def at(values: list[float], share: float) -> float:
    """A percentile by nearest rank."""
    ordered = sorted(values)
    return round(ordered[min(len(ordered) - 1, int(share * len(ordered)))], 1)
