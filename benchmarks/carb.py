"""Open tuples against CaRB, as JSON: python -m benchmarks.carb [GOLD.tsv] [--cases OUT.jsonl].

The matching is that of the CaRB paper (Bhardwaj, Aggarwal and Mausam 2019), written anew. A found tuple is compared with a
listed one slot by slot (predicate, first argument, all further arguments together) by the words they share; no shared word
in the predicate is no match. Recall: each listed tuple has the best recall over all that was found. Precision: found and
listed tuples are paired one to one, best precision first, and the sum is divided by all that was found. `f1` is the best
over the thresholds of confidence, as their scorer reports it; `f1_all` takes everything. The gold's sentences are already
cut into words; they are parsed as such.
"""

import argparse
import json
import os
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault("OMP_NUM_THREADS", "1")

from spacy.tokens import Doc

from benchmarks.tuples import Tuple, tuples
from diplograph import annotate

GOLD = Path(__file__).parents[2] / "shared" / "data" / "carb-dev" / "dev.tsv"
BRACKETS = {"-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "``": '"', "''": '"'}
SAID = ("said", "told", "added", "adds", "says")
BE = ("be", "is", "am", "are", "was", "were", "been", "being")
Pair = tuple[float, float]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path, nargs="?", default=GOLD)
    parser.add_argument("--cases", type=Path, help="write one JSON line a sentence")
    args = parser.parse_args()
    gold = read(args.gold)
    found = dict(zip(gold, extract(list(gold)), strict=True))
    if args.cases:
        lines = [json.dumps(case(s, gold[s], found[s]), ensure_ascii=False) + "\n" for s in gold]
        args.cases.write_text("".join(lines), "utf-8")
    json.dump(report(gold, found), sys.stdout, indent=2)
    print()


def read(path: Path) -> dict[str, list[Tuple]]:
    """Sentences with their listed tuples: sentence, predicate, arguments, by tabs."""
    out: dict[str, list[Tuple]] = {}
    for line in path.read_text("utf-8").splitlines():
        sentence, predicate, *arguments = line.split("\t")
        words = [a.split() for a in arguments if a.strip()]
        out.setdefault(sentence, []).append(Tuple(predicate.split(), words, 1.0))
    return out


def extract(sentences: list[str]) -> Iterator[list[Tuple]]:
    """The tuples of each sentence, in its own words."""
    nlp = annotate.load()
    for text in sentences:
        words = text.split()
        doc = nlp(Doc(nlp.vocab, [BRACKETS.get(w, w) for w in words]))
        yield list(tuples(doc, words))


def report(gold: dict[str, list[Tuple]], found: dict[str, list[Tuple]]) -> dict[str, Any]:
    """Precision, recall and F1 of everything, and at the best threshold."""
    curve = [scores(gold, found, t) for t in sorted({t.confidence for ts in found.values() for t in ts})]
    everything, best = curve[0], max(curve, key=lambda c: c["f1"])
    count = sum(map(len, found.values()))
    return {
        "sentences": len(gold), "listed": sum(map(len, gold.values())), "found": count,
        **{k: round(v, 4) for k, v in best.items()}, "f1_all": round(everything["f1"], 4),
        "tuples_per_sentence": round(count / len(gold), 2),
    }  # fmt: skip


def scores(gold: dict[str, list[Tuple]], found: dict[str, list[Tuple]], threshold: float) -> dict[str, float]:
    """The figures for the tuples at least as sure as the threshold."""
    hit: Counter[str] = Counter()
    recalled = precise = 0.0
    for sentence, listed in gold.items():
        kept = [t for t in found[sentence] if t.confidence >= threshold]
        table = [[compare(g, f) for f in kept] for g in listed]
        recalled += sum(max((recall for _, recall in row), default=0.0) for row in table)
        precise += paired(table)
        hit.update(listed=len(listed), found=len(kept))
    precision = precise / hit["found"] if hit["found"] else 0.0
    recall = recalled / hit["listed"]
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return {"precision": precision, "recall": recall, "f1": f1}


def paired(table: list[list[Pair]]) -> float:
    """The sum of precisions of a greedy one-to-one pairing."""
    cells = sorted(((p, i, j) for i, row in enumerate(table) for j, (p, _) in enumerate(row)), key=lambda c: -c[0])
    rows: set[int] = set()
    columns: set[int] = set()
    total = 0.0
    for precision, i, j in cells:
        if i not in rows and j not in columns:
            rows.add(i)
            columns.add(j)
            total += precision
    return total


def compare(gold: Tuple, found: Tuple) -> Pair:
    """Precision and recall of a found tuple; where the gold reports speech, speaker and words may stand in either order."""
    wanted, got = two(gold.arguments), two(found.arguments)
    straight = matched(gold.predicate, wanted, found.predicate, got)
    if len(got) > 1 and any(w in " ".join(gold.predicate) for w in SAID):
        return max(straight, matched(gold.predicate, wanted, found.predicate, got[::-1]))
    return straight


def two(arguments: list[list[str]]) -> list[list[str]]:
    """All arguments behind the first as one."""
    return [arguments[0], [w for a in arguments[1:] for w in a]] if len(arguments) > 1 else arguments


def matched(gold: list[str], wanted: list[list[str]], predicate: list[str], got: list[list[str]]) -> Pair:
    """Shared words over the found ones and over the listed ones; none where the predicates share none."""
    both = common(gold, predicate)
    if not both or len(got) < len(wanted):
        return 0.0, 0.0
    ours, theirs = len(predicate), len(gold)
    for listed, found in zip(wanted, got, strict=False):
        both += common(listed, found)
        ours += len(found)
        theirs += len(listed)
    return both / ours, both / theirs


def common(gold: list[str], found: list[str]) -> int:
    """Words shared, each as often as in both; "be" stands for its forms."""
    have = Counter(found)
    form = next((f for f in BE if f in gold), None)
    if have["be"] and form:
        have.subtract({"be": 1})
        have[form] += 1
    return sum((Counter(gold) & have).values())


def case(sentence: str, gold: list[Tuple], found: list[Tuple]) -> dict[str, Any]:
    """One sentence's tuples on both sides, with the best recall of each listed one."""
    return {
        "sentence": sentence,
        "listed": [[shown(g), round(max((compare(g, f)[1] for f in found), default=0.0), 2)] for g in gold],
        "found": [[shown(f), round(max((compare(g, f)[0] for g in gold), default=0.0), 2)] for f in found],
    }  # fmt: skip


def shown(t: Tuple) -> str:
    return " | ".join([" ".join(t.predicate), *(" ".join(a) for a in t.arguments)])


if __name__ == "__main__":
    main()
