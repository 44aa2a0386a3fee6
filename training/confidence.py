"""Fits the weights of a statement's confidence (extract/likelihood.py): python -m training.confidence [ROWS.jsonl].

The rows are what the extractor made of annotated articles at first sight, recorded by `python -m benchmarks.confidence
GOLD.jsonl --record ROWS.jsonl` before anyone read them. Ridge logistic regression by Newton's method; writes
schema/confidence.yaml and prints how well articles left out are told, as JSON.
"""

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from diplograph.config import SCHEMA_DIR

ROWS = Path(__file__).parent / "own" / "first_sight.jsonl"
RIDGE, FOLDS, STEPS = 10.0, 6, 30
HEAD = ("head agrees", "head sees nothing", "head's polarity", "head's modality")
"""What a relation that the head does not know lacks; it gets what they add on average."""
ABOUT = """\
# What each feature of a statement adds to the logarithm of the odds that it is right; extract/likelihood.py says what they mean.
# Fitted by `python -m training.confidence` to {n} statements of {articles} articles at first sight. Don't edit by hand.
weights:
"""

Floats = NDArray[np.float64]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rows", type=Path, nargs="?", default=ROWS, metavar="ROWS.jsonl")
    rows = [json.loads(line) for line in parser.parse_args().rows.read_text("utf-8").splitlines() if line]
    names = sorted({k for row in rows for k in row["features"]} - {"without the head"})
    x = np.array([[row["features"].get(k, 0.0) for k in names] for row in rows])
    right = np.array([float(row["right"]) for row in rows])
    articles = [row["article"] for row in rows]
    found = fit(x, right, names.index("bias"))
    weights = {k: round(float(w), 3) for k, w in zip(names, found, strict=True)}
    weights["without the head"] = round(sum(float(x[:, names.index(k)].mean()) * weights[k] for k in HEAD), 3)
    head = ABOUT.format(n=len(rows), articles=len(set(articles)))
    body = "".join(f'  "{k}": {w}\n' for k, w in sorted(weights.items(), key=lambda p: (p[0] != "bias", p[0])))
    (SCHEMA_DIR / "confidence.yaml").write_text(head + body, "utf-8")
    print(json.dumps(left_out(x, right, articles, names.index("bias")), indent=2))


def fit(x: Floats, right: Floats, bias: int) -> Floats:
    """Weights [features] for rows [n, features] and verdicts [n], 0 or 1."""
    ridge = np.full(x.shape[1], RIDGE)
    ridge[bias] = 1e-3
    found = np.zeros(x.shape[1])
    for _ in range(STEPS):
        p = probability(x, found)
        slope = x.T @ (p - right) + ridge * found
        found = found - np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + np.diag(ridge), slope)
    return found


def probability(x: Floats, found: Floats) -> Floats:
    """Of each row, that it is right."""
    p: Floats = 1 / (1 + np.exp(-x @ found))
    return p


def left_out(x: Floats, right: Floats, articles: list[str], bias: int) -> dict[str, Any]:
    """How well articles are told by weights fitted to the others."""
    names = sorted(set(articles))
    p = np.zeros(len(right))
    for k in range(FOLDS):
        out = np.isin(articles, names[k::FOLDS])
        p[out] = probability(x[out], fit(x[~out], right[~out], bias))
    return {
        "statements": len(right), "auc": round(area(p, right == 1), 4),
        "log_loss": round(float(-np.log(np.where(right == 1, p, 1 - p)).mean()), 4),
        "log_loss_of_the_mean": round(float(-np.log(np.where(right == 1, right.mean(), 1 - right.mean())).mean()), 4),
    }  # fmt: skip


def area(sure: Floats, right: NDArray[np.bool_]) -> float:
    """How often a right statement is surer than a wrong one; a tie counts half."""
    good, bad = sure[right], sure[~right]
    pairs = (good[:, None] > bad).mean() + 0.5 * (good[:, None] == bad).mean() if len(good) and len(bad) else 0.5
    return float(pairs)


if __name__ == "__main__":
    main()
