"""Whether a confidence is a probability, as JSON: python -m benchmarks.confidence GOLD.jsonl… [--record ROWS.jsonl].

Of the typed statements that annotated articles settle (statements.py says which), how many are right in each tenth of the
confidence; the area under the ROC curve (.5: the confidence says nothing); and the Brier score, beside that of the mean.
`--record` writes each one's features and whether it is right: what training/confidence.py fits the weights to. Record articles
at first sight, before anybody mends what the extractor makes of them.
"""

import argparse
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault("OMP_NUM_THREADS", "1")

import numpy as np
from numpy.typing import NDArray
from training.confidence import area

from benchmarks.gold_compare import compare, settled
from benchmarks.gold_match import Judge
from benchmarks.statements import annotated, read
from diplograph import annotate
from diplograph.config import Options
from diplograph.extract import sentences, statements
from diplograph.extract.likelihood import Likelihood
from diplograph.extract.relations.learned import Learned
from diplograph.model import Extraction
from diplograph.resolve import Gazetteer, resolve
from diplograph.schema import load


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", type=Path, nargs="+", metavar="GOLD.jsonl")
    parser.add_argument("--record", type=Path, metavar="ROWS.jsonl", help="write features and verdicts")
    args = parser.parse_args()
    found = list(rows(annotated(args.files)))
    if args.record:
        args.record.write_text("".join(json.dumps(row, separators=(",", ":")) + "\n" for row in found), "utf-8")
    sure = np.array([row["confidence"] for row in found])
    json.dump(report(sure, np.array([row["right"] for row in found])), sys.stdout, indent=2)
    print()


def rows(articles: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Each settled statement: its article, relation, confidence, features, and whether it is right."""
    schema, gazetteer = load(), Gazetteer.load()
    judge = Judge(schema, gazetteer)
    docs = annotate.annotate(read(articles), annotate.load(), Options().batch_size)
    for article, (document, doc) in zip(articles, docs, strict=True):
        text = annotate.plain(doc)
        mentions = resolve(document, text, gazetteer, schema.cues.reporting)
        found = statements(document, text, mentions, schema, gazetteer)
        outcome = compare(article, Extraction(document, sentences(text), tuple(mentions), tuple(found)), judge)
        likely = Likelihood(text, mentions, schema, Learned(text))
        for s, right in settled(outcome):
            features = {k: round(float(v), 3) for k, v in likely.features(s).items() if v}
            yield {
                "article": article["id"], "relation": s.relation, "confidence": s.confidence, "right": right, "features": features,
            }  # fmt: skip


def report(sure: NDArray[np.float64], right: NDArray[np.bool_]) -> dict[str, Any]:
    """The figures of some confidences and of what came of them."""
    tenths = np.minimum((sure * 10).astype(int), 9)
    return {
        "statements": len(sure), "right": round(float(right.mean()), 4),
        "by_tenth": {
            f"{k / 10}": {"statements": int((tenths == k).sum()), "right": round(float(right[tenths == k].mean()), 4)}
            for k in sorted(set(tenths.tolist()))
        },
        "at_least": {
            f"{least}": {"statements": int((sure >= least).sum()), "right": round(float(right[sure >= least].mean()), 4)}
            for least in (0.5, 0.6, 0.7, 0.8)
            if (sure >= least).any()
        },
        "auc": round(area(sure, right), 4),
        "brier": round(float(((sure - right) ** 2).mean()), 4),
        "brier_of_the_mean": round(float(right.mean() * (1 - right.mean())), 4),
    }  # fmt: skip


if __name__ == "__main__":
    main()
