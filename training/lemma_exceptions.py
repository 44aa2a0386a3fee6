"""Counts lemmas in the treebanks' training parts and keeps what the rules get wrong: `lemmas.json` of the model.

    python training/lemma_exceptions.py FOLDER_OF_CONLLU… OUT_FOLDER

Reads every .conllu below the folders. PUD is never given: it is test only.
"""

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from diplograph.annotate.lemmas import Lemmatizer


def triples(path: Path) -> Iterator[tuple[str, str, str]]:
    """Form, Penn tag and lemma of each word of a CoNLL-U file."""
    for line in path.read_text("utf-8").splitlines():
        parts = line.split("\t")
        if len(parts) == 10 and parts[0].isdigit():
            yield parts[1], parts[4], parts[2]


def main() -> None:
    """Write the exceptions: (form, tag) whose commonest lemma the rules miss, seen twice, or once if irregular."""
    *sources, out = map(Path, sys.argv[1:])
    counts: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    files = [f for s in sources for f in ([s] if s.is_file() else sorted(s.rglob("*.conllu")))]
    for file in files:
        for form, tag, lemma in triples(file):
            if tag != "NNP" and lemma != "_" and form.lower().isascii():
                counts[form.lower(), tag][lemma] += 1
    (out / "lemmas.json").write_text("{}")
    rules = Lemmatizer(out)
    kept = {}
    for (form, tag), seen in sorted(counts.items()):
        lemma, times = seen.most_common(1)[0]
        if rules.rule(form, tag) != lemma and (times >= 2 or form[0] == lemma[0]):
            kept[f"{form}|{tag}"] = lemma
    (out / "lemmas.json").write_text(json.dumps(kept, ensure_ascii=False, indent=0, sort_keys=True), "utf-8")
    print(f"{len(kept)} exceptions from {len(files)} files")


if __name__ == "__main__":
    main()
