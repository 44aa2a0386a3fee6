"""Drafts of trees to read and correct: the model parses, a person mends, the sum is CoNLL-U.

python -m training.draft show FILE           tables of an annotated-sentence file's texts (training/annotated.py)
python -m training.draft make FILE FIXES     CoNLL-U of the texts that FIXES names, mended

A line of FIXES: `7: 3 5 nsubj; 4 5 obj NOUN` - text 7 of the file: word 3 hangs on word 5 as nsubj; word 4 is a NOUN too.
`7: ok` takes the draft as it is.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from spacy.tokens import Doc

from diplograph import annotate
from training.annotated import Annotated, blocks

TAGS = {"NOUN": "NN", "PROPN": "NNP", "VERB": "VB", "ADJ": "JJ", "ADV": "RB", "ADP": "IN"}
"""The fine tag given where a fix changes the coarse one, unless the fix names it (`NOUN/NNS`)."""
LEAVES = frozenset("case mark aux aux:pass cop cc punct".split())


def show(path: Path) -> None:
    """The draft tables: word, tag, head, label."""
    for number, item, doc in drafts(path):
        print(f"{number}: {item.text}")
        for t in doc:
            print(f" {t.i + 1} {t.text} {t.pos_} {0 if t.head.i == t.i else t.head.i + 1} {label(t.dep_)}")


def drafts(path: Path) -> Iterator[tuple[int, Annotated, Doc]]:
    """Each text's number, itself and its parse."""
    items = [a for _, a in blocks(path)]
    docs = annotate.load().pipe(a.text for a in items)
    yield from ((n, item, doc) for n, (item, doc) in enumerate(zip(items, docs, strict=True), 1))


def make(path: Path, fixes: Path) -> None:
    """CoNLL-U on standard output; what is wrong with a fix goes to standard error and its text is left out."""
    wanted: dict[int, str] = {}
    for line in fixes.read_text("utf-8").splitlines():
        if match := re.match(r"(\d+):(.*)", line):
            wanted[int(match[1])] = match[2].strip()
    bad = 0
    for number, item, doc in drafts(path):
        if number in wanted:
            rows = mended(doc, item, wanted[number])
            faults = list(wrong(rows))
            bad += bool(faults)
            for fault in faults:
                print(f"{path.name} {number}: {fault}", file=sys.stderr)
            if not faults:
                print(f"# sent_id = {path.stem}-{number}\n# text = {item.text}")
                print("\n".join("\t".join(r) for r in rows), end="\n\n")
    raise SystemExit(1 if bad else 0)


def label(dep: str) -> str:
    """UD's own spelling of the root."""
    return "root" if dep == "ROOT" else dep


def mended(doc: Doc, item: Annotated, fix: str) -> list[list[str]]:
    """The ten columns of each word."""
    rows = [
        [str(t.i + 1), t.text, t.lemma_, t.pos_, t.tag_, str(t.morph) or "_", str(0 if t.head.i == t.i else t.head.i + 1),
         label(t.dep_), "_", misc(doc, t.i, item)]
        for t in doc
    ]  # fmt: skip
    for part in filter(None, (p.strip() for p in fix.split(";"))):
        if part != "ok":
            word, head, dep, *tag = part.split()
            row = rows[int(word) - 1]
            row[6:8] = head, dep
            if tag:
                row[3], _, fine = tag[0].partition("/")
                row[4], row[5] = fine or TAGS.get(row[3], row[4]), "_"
    return rows


def misc(doc: Doc, i: int, item: Annotated) -> str:
    """SpaceAfter and the name, as training/corpora.py reads them."""
    token = doc[i]
    found = [] if token.whitespace_ or i == len(doc) - 1 else ["SpaceAfter=No"]
    for start, end, kind in item.names:
        if start <= token.idx < end:
            found.append(f"Name={'B' if token.idx == start else 'I'}-{kind}")
    return "|".join(found) or "_"


def wrong(rows: list[list[str]]) -> Iterator[str]:
    """What breaks a tree: roots, cycles, heads out of range, function words with dependents of content."""
    heads = [int(r[6]) for r in rows]
    if sum(h == 0 for h in heads) != 1:
        yield f"{sum(h == 0 for h in heads)} roots"
    for i, head in enumerate(heads):
        if not 0 <= head <= len(rows):
            yield f"head {head} of word {i + 1} is out of range"
            return
        if (head == 0) != (rows[i][7] == "root"):
            yield f"word {i + 1}: head 0 goes with root"
    for i in range(len(rows)):
        node, seen = i + 1, 0
        while node and seen <= len(rows):
            node, seen = heads[node - 1], seen + 1
        if node:
            yield f"word {i + 1} is in a cycle"
            return
    for i, head in enumerate(heads):
        if (
            head
            and rows[head - 1][7] in LEAVES
            and rows[i][7] not in ("fixed", "advmod", "conj", "cc", "punct", "goeswith", "obl:npmod")
        ):
            yield f"word {i + 1} ({rows[i][1]}) hangs on “{rows[head - 1][1]}”, which is {rows[head - 1][7]}"


if __name__ == "__main__":
    if len(sys.argv) < 3 or sys.argv[1] not in ("show", "make"):
        raise SystemExit(__doc__)
    show(Path(sys.argv[2])) if sys.argv[1] == "show" else make(Path(sys.argv[2]), Path(sys.argv[3]))
