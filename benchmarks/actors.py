"""Who is who, as JSON: python -m benchmarks.actors [MENTIONS.jsonl…] [--data FOLDER [--part train]] [--cases OUT.jsonl] [--check].

Our own articles (`gold/mentions.*.jsonl` where no file is named): the share of annotated mentions that are linked to the
right actor, and B³ over the mentions of all the articles together (`gold/README.md` has the format). With `--data` (the
unpacked corpora, `python -m training.unpack`) also GUM's open genres, development part, on predicted parses: he and she,
and names of one actor; `--part train` reads the training part instead, ten times as many names, on trees that the model
has seen. `--check` fails where a figure is under its floor in benchmarks/floors.json; it
needs all of them. `--cases` writes one line for each mention, pronoun and alias, so that a change shows which flipped;
never for the held-out articles.
"""

import argparse
import json
import os
import sys
from pathlib import Path
from typing import Any

os.environ.setdefault("OMP_NUM_THREADS", "1")

from benchmarks.actors_gold import judged, report
from benchmarks.floors import check

GOLD = Path(__file__).with_name("gold")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", type=Path, nargs="*", metavar="MENTIONS.jsonl")
    parser.add_argument("--data", type=Path, help="the unpacked corpora, for GUM")
    parser.add_argument("--part", choices=("dev", "train"), default="dev", help="the part of GUM")
    parser.add_argument("--cases", type=Path, help="write one JSON line a case, to see which flipped")
    parser.add_argument("--check", action="store_true", help="fail under benchmarks/floors.json")
    args = parser.parse_args()
    if args.check and (args.files or not args.data or args.part != "dev"):
        parser.error("--check compares every figure: name the corpora (--data FOLDER), no files and no other part")
    scores: dict[str, Any] = {}
    cases: list[dict[str, Any]] = []
    for path in args.files or sorted(GOLD.glob("mentions.*.jsonl")):
        outcomes = judged(path)
        scores[path.stem.split(".")[-1]] = report(outcomes)
        cases += [o.case() for o in outcomes if o.split != "heldout"]
    if args.data:
        from benchmarks.actors_gum import scored

        scores["gum"], lines = scored(args.data, args.part)
        cases += lines
    if args.cases:
        args.cases.write_text("".join(json.dumps(c, ensure_ascii=False) + "\n" for c in cases), "utf-8")
    json.dump(scores, sys.stdout, indent=2)
    print()
    if args.check:
        check("actors", scores)


if __name__ == "__main__":
    main()
