"""Event factuality, as JSON: python -m benchmarks.factuality [ARCHIVE] [--part dev] [--means N] [--cases OUT.jsonl].

The archive holds UDS-IH2: sentences with a mark from -3 (certainly did not happen) to 3 (certainly did) on predicates.
Each sentence is parsed from its words by the shipped model; the polarity and modality that the extractor gives the marked
word are mapped to a number by `VALUES` (extract/certainty.py), which the network's factuality head then shares in; Pearson's r
with the marks is printed for both together, for the rules alone and for the head alone. VALUES are the mean marks of each
combination over the first 6,000 sentences of the training part (`--part train --means 6000` prints them anew), so that the
development part tells nothing about them. `two_way` has only the polarity, 3 or -3.
"""

import argparse
import json
import os
import statistics
import sys
import tarfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault("OMP_NUM_THREADS", "1")

from diplograph import annotate
from diplograph.annotate.states import fact
from diplograph.extract.status.certainty import SCALE, VALUES, certainty
from diplograph.extract.status.factuality import factuality
from diplograph.schema import load

ARCHIVE = Path(__file__).parents[2] / "shared" / "data" / "uds-factuality-ih2.tar.xz"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("archive", type=Path, nargs="?", default=ARCHIVE)
    parser.add_argument("--part", default="dev", choices=["train", "dev", "test"])
    parser.add_argument("--means", type=int, metavar="N", help="print the mean marks of N sentences instead of r")
    parser.add_argument("--cases", type=Path, help="write one JSON line a marked word")
    args = parser.parse_args()
    items = sentences(args.archive, args.part)
    found = list(read(items[: args.means]))
    if args.cases:
        args.cases.write_text("".join(json.dumps(c, ensure_ascii=False) + "\n" for c in found), "utf-8")
    json.dump(means(found) if args.means else report(found), sys.stdout, indent=2)
    print()


def sentences(archive: Path, part: str) -> list[dict[str, Any]]:
    """The marked sentences of a part: words joined by spaces, and word indices with their marks."""
    with tarfile.open(archive) as tar:
        member = tar.extractfile(f"UDS_IH2/{part}.jsonl")
        if member is None:
            raise SystemExit(f"{archive} holds no UDS_IH2/{part}.jsonl")
        return [json.loads(line) for line in member.read().decode("utf-8").splitlines() if line]


def read(items: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """One record for each marked word: the mark, and the polarity and modality given."""
    nlp, cues = annotate.load(), load().cues
    for item, doc in zip(items, map(annotate.plain, nlp.pipe(item["text"] for item in items)), strict=True):
        words = item["text"].split(" ")
        starts = [sum(len(w) + 1 for w in words[:k]) for k in range(len(words) + 1)]
        at = {t.idx: t for t in doc}
        for target in item["targets"]:
            start = starts[target["span1"][0]]
            token = at.get(start) or next(t for t in reversed(doc) if t.idx <= start)
            given, facts = factuality(token, cues), fact(doc)
            yield {
                "text": item["text"], "word": token.text, "mark": target["label"],
                "given": f"{given.polarity}{given.modality}", "certainty": round(certainty(token, cues), 3),
                "head": 0.0 if facts is None else round(SCALE * float(facts[token.i]), 3),
            }  # fmt: skip


def means(found: list[dict[str, Any]]) -> dict[str, Any]:
    """The mean mark of each combination of polarity and modality."""
    marks = by_given(found)
    return {g: {"n": len(m), "mean": round(statistics.mean(m), 2)} for g, m in sorted(marks.items())}


def by_given(found: list[dict[str, Any]]) -> dict[str, list[float]]:
    out: dict[str, list[float]] = defaultdict(list)
    for case in found:
        out[case["given"]].append(case["mark"])
    return out


def report(found: list[dict[str, Any]]) -> dict[str, Any]:
    """Pearson's r and mean absolute error of the mapped answers."""
    marks = [c["mark"] for c in found]
    mapped = [VALUES[c["given"]] for c in found]
    two_way = [3.0 if c["given"].startswith("+") else -3.0 for c in found]
    return {
        "n": len(found),
        **agreement(marks, [c["certainty"] for c in found]),
        "rules_alone": agreement(marks, mapped),
        "head_alone": agreement(marks, [c["head"] for c in found]),
        "two_way_pearson_r": round(statistics.correlation(marks, two_way), 4),
        "given": {g: {"n": len(m), "mean_mark": round(statistics.mean(m), 2)} for g, m in sorted(by_given(found).items())},
    }  # fmt: skip


def agreement(marks: list[float], given: list[float]) -> dict[str, float]:
    """Pearson's r and mean absolute error."""
    return {
        "pearson_r": round(statistics.correlation(marks, given), 4) if len(set(given)) > 1 else 0.0,
        "mae": round(statistics.mean(abs(a - b) for a, b in zip(marks, given, strict=True)), 4),
    }


if __name__ == "__main__":
    main()
