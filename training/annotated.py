"""Reads and checks our own annotated sentences (training/own/sentences/README.md has the format).

python -m training.annotated [FILE ...]
"""

import hashlib
import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from diplograph.schema.load import load

FOLDER = Path(__file__).parent / "own" / "sentences"
LABELS = {"PER": "PERSON", "ORG": "ORG", "LOC": "LOC", "NORP": "NORP", "MISC": "MISC"}
MODALITIES = ("actual", "future", "possible", "desired", "conditional")
NAME = re.compile(r"\[(PER|ORG|LOC|NORP|MISC) ([^\[\]]+)\]")

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Said:
    """One statement; spans are characters of the text, None is an empty slot."""

    subject: Span | None
    relation: str
    object: Span | None
    predicate: Span
    polarity: str
    modality: str
    attribution: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Annotated:
    """A text with its names (start, end, label) and statements."""

    text: str
    names: tuple[tuple[int, int, str], ...]
    statements: tuple[Said, ...]

    @property
    def held_out(self) -> bool:
        """Whether it belongs to the tenth that nothing is trained on."""
        return int(hashlib.sha256(self.text.encode()).hexdigest(), 16) % 10 == 0


class Malformed(Exception):
    """A block that breaks the format."""


def sentences(held_out: bool, folder: Path = FOLDER) -> list[Annotated]:
    """All texts of one part."""
    found = [a for path in sorted(folder.glob("*.txt")) for _, a in blocks(path)]
    return [a for a in found if a.held_out == held_out]


def blocks(path: Path) -> Iterator[tuple[int, Annotated]]:
    """Each block with its line number.

    Raises:
        Malformed: at the first block that breaks the format, with its place.

    """
    for number, lines in _raw(path):
        try:
            yield number, parse(lines)
        except Malformed as e:
            raise Malformed(f"{path}:{number}: {e}") from None


def _raw(path: Path) -> Iterator[tuple[int, list[str]]]:
    lines: list[str] = []
    start = 0
    for number, line in enumerate([*path.read_text("utf-8").splitlines(), ""], 1):
        if line.startswith("#"):
            continue
        if line.strip():
            start = start if lines else number
            lines.append(line.strip())
        elif lines:
            yield start, lines
            lines = []


def parse(lines: list[str]) -> Annotated:
    """One block."""
    text, names, end = "", [], 0
    for match in NAME.finditer(lines[0]):
        text += lines[0][end : match.start()]
        names.append((len(text), len(text) + len(match[2]), LABELS[match[1]]))
        text, end = text + match[2], match.end()
    text += lines[0][end:]
    if "[" in text or "]" in text or " | " in text:
        raise Malformed(f"a bracket that is no name, or a statement without its text: {lines[0][:80]}")
    return Annotated(text, tuple(names), tuple(_said(text, line) for line in lines[1:]))


def _said(text: str, line: str) -> Said:
    cells = [c.strip() for c in line.split("|")]
    if len(cells) != 7:
        raise Malformed(f"a statement has 7 cells, this one {len(cells)}: {line}")
    subject, relation, other, predicate, polarity, modality, attribution = cells
    if relation != "NONE" and relation not in load().relations:
        raise Malformed(f"no relation {relation}: {line}")
    if polarity not in "+-" or modality not in MODALITIES:
        raise Malformed(f"polarity is + or -, modality one of {', '.join(MODALITIES)}: {line}")
    at = find(text, predicate)
    if at is None or (subject == other == "-"):
        raise Malformed(f"a predicate, and a subject or an object, are needed: {line}")
    chain = () if attribution == "-" else tuple(c.strip() for c in attribution.split(">"))
    for name in chain:
        find(text, name)
    return Said(find(text, subject), relation, find(text, other), at, polarity, modality, chain)


def find(text: str, words: str) -> Span | None:
    """Where the words stand; `word#2` is the second time."""
    if words == "-":
        return None
    plain, _, nth = words.partition("#")
    found = list(re.finditer(rf"(?<!\w){re.escape(plain)}(?!\w)", text))
    k = int(nth or 1) - 1
    if k >= len(found):
        raise Malformed(f"“{words}” is not in the text: {text}")
    return found[k].span()


def main() -> None:
    files = [Path(a) for a in sys.argv[1:]] or sorted(FOLDER.glob("*.txt"))
    relations: Counter[str] = Counter()
    texts, bad = Counter[str](), 0
    for path in files:
        for number, lines in _raw(path):
            try:
                found = parse(lines)
            except Malformed as e:
                bad += 1
                print(f"{path}:{number}: {e}", file=sys.stderr)
                continue
            texts[found.text] += 1
            relations.update(s.relation for s in found.statements)
    repeated = [t for t, n in texts.items() if n > 1]
    for text in repeated:
        print(f"twice: {text}", file=sys.stderr)
    print(f"{len(texts)} texts, {sum(relations.values())} statements; {bad} malformed, {len(repeated)} repeated")
    print(" ".join(f"{r} {n}" for r, n in relations.most_common()))
    missing = sorted(set(load().relations) - set(relations))
    print("missing:", " ".join(missing))
    raise SystemExit(1 if bad or repeated else 0)


if __name__ == "__main__":
    main()
