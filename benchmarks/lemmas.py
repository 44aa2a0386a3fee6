"""Lemma accuracy of the shipped lemmatizer on a CoNLL-U file, with its gold tags: python -m benchmarks.lemmas FILE."""

import json
import sys
from pathlib import Path

from diplograph.annotate.lemmas import lemmatizer


def main() -> None:
    lemmas, right, total = lemmatizer(), 0, 0
    for line in Path(sys.argv[1]).read_text("utf-8").splitlines():
        parts = line.split("\t")
        if len(parts) == 10 and parts[0].isdigit():
            total += 1
            right += lemmas(parts[1], parts[4]) == parts[2]
    print(json.dumps({"file": sys.argv[1], "words": total, "accuracy": round(right / total, 4)}))


if __name__ == "__main__":
    main()
