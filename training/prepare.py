"""The corpora of a run in one file, so that a machine without spaCy can train.

python -m training.prepare --data WORK --out FILE.pkl [--own N] [--sentences N] [--articles N] [--silver TREES.jsonl]
    [--recombined N] [--seed N]
"""

import argparse
import pickle
from collections import Counter
from pathlib import Path

from diplograph.model import Modality
from diplograph.schema.load import load
from training.articles import articles
from training.corpora import names, own_trees, trees
from training.facts import with_facts
from training.prepared import Corpus
from training.recombined import recombined
from training.sentences import LABELLED, LABELS, Sentence
from training.silver_trees import with_trees


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("--data", "--out"):
        parser.add_argument(name, type=Path, required=True)
    parser.add_argument("--own", type=int, default=2, help="how often our own trees stand in the corpus")
    parser.add_argument("--sentences", type=int, default=3, help="how often our own annotated sentences do")
    parser.add_argument("--articles", type=int, default=2, help="how often our development articles do")
    parser.add_argument("--silver", type=Path, help="trees of training/silver_trees.py for the rest")
    parser.add_argument("--recombined", type=int, default=0, help="so many new sentences out of our own trees' parts")
    parser.add_argument("--seed", type=int, default=1, help="of the new sentences")
    args = parser.parse_args()
    treed = trees(args.data, "train")
    known = labels(treed)
    named = [*names(args.data, args.sentences), *articles() * args.articles]
    if args.silver:
        named = with_trees(named, args.silver)
    own = own_trees("train")
    named += recombined(own, args.recombined, args.seed)
    found = Corpus(with_facts(treed, args.data) + own * args.own, named, known)
    args.out.parent.mkdir(parents=True, exist_ok=True)
    args.out.write_bytes(pickle.dumps(tuple(found)))
    print(f"{len(found.treed)} sentences with trees, {len(found.named)} without")


def labels(trees: list[Sentence]) -> dict[str, list[str]]:
    """The label lists, commonest first; rare bundles of features (under three) are left out."""
    found: dict[str, list[str]] = {}
    for key in LABELLED:
        counts = Counter(x for s in trees for x in getattr(s, key))
        found[key] = [x for x, n in counts.most_common() if key != "feats" or n >= 3]
    found["ner"] = ["O", *(f"{b}-{label}" for label in LABELS for b in "BI")]
    return found | {"relation": ["", *sorted(load().relations)], "polarity": ["+", "-"], "modality": list(Modality)}


if __name__ == "__main__":
    main()
