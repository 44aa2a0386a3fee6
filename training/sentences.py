"""One record for every corpus: words, and what is known of them; CoNLL-U and token-per-line files read into it."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

Name = tuple[int, int, str]
"""A name: first word, word after the last, label."""
LABELLED = ("upos", "xpos", "feats", "deps")
LABELS = ("PERSON", "ORG", "LOC", "NORP", "MISC")
NOWHERE = -1
"""The word index of an empty slot."""
UNSURE = -2
"""The head of a word whose head nobody knows."""


class Example(NamedTuple):
    """What a predicate says of two arguments (word indices): relation ("" = none), polarity, modality.

    `weight` is under 1 for labels that no person gave.
    """

    predicate: int
    subject: int
    object: int
    relation: str
    polarity: str
    modality: str
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence; `heads` are indices with -1 for the root, `names` is None where nobody marked them.

    `masked` holds words whose name label is in doubt: they teach nothing. `facts` has a mark from -3 (surely not) to 3
    (surely so) for some words; `examples` what predicates say, `predicates` and `actors` the words that could have been.
    """

    words: list[str]
    document: str
    source: str
    number: str = ""
    new_paragraph: bool = False
    upos: list[str] = field(default_factory=list)
    xpos: list[str] = field(default_factory=list)
    feats: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    deps: list[str] = field(default_factory=list)
    misc: list[str] = field(default_factory=list)
    spaces: list[bool] = field(default_factory=list)
    lemmas: list[str] = field(default_factory=list)
    names: list[Name] | None = None
    masked: frozenset[int] = frozenset()
    facts: dict[int, float] = field(default_factory=dict)
    examples: tuple[Example, ...] = ()
    predicates: tuple[int, ...] = ()
    actors: tuple[int, ...] = ()

    def named(self, names: list[Name]) -> "Sentence":
        """The same sentence with these names, without overlaps, in order."""
        kept: list[Name] = []
        for name in sorted(names, key=lambda n: (n[0], -n[1])):
            if not kept or name[0] >= kept[-1][1]:
                kept.append(name)
        return replace(self, names=kept)


def read_conllu(path: Path, source: str) -> list[Sentence]:
    """All trees of a CoNLL-U file; multiword tokens give their words, empty nodes are left out."""
    found: list[Sentence] = []
    document, number, paragraph, rows = path.stem, "", True, []
    for line in [*path.read_text("utf-8").splitlines(), ""]:
        if line.startswith("# newdoc"):
            document, paragraph = line.partition("=")[2].strip() or document, True
        elif line.startswith("# newpar"):
            paragraph = True
        elif line.startswith("# sent_id"):
            number = line.partition("=")[2].strip()
        elif line and not line.startswith("#"):
            rows.append(line.split("\t"))
        elif not line and rows:
            found.append(_sentence(rows, document, source, number, paragraph))
            rows, paragraph = [], False
    return found


def _sentence(rows: list[list[str]], document: str, source: str, number: str, paragraph: bool) -> Sentence:
    words = [r for r in rows if r[0].isdigit()]
    spaces = {int(r[0]): "SpaceAfter=No" not in r[9] for r in words}
    for row in rows:
        if "-" in row[0]:
            first, last = map(int, row[0].split("-"))
            spaces.update(dict.fromkeys(range(first, last), False))
            spaces[last] = "SpaceAfter=No" not in row[9]
    return Sentence(
        words=[r[1] for r in words], document=document, source=source, number=number, new_paragraph=paragraph,
        lemmas=[r[2] for r in words], upos=[r[3] for r in words], xpos=[r[4] for r in words],
        feats=[r[5] for r in words], heads=[int(r[6]) - 1 for r in words],
        deps=["ROOT" if r[7] == "root" else r[7] for r in words], misc=[r[9] for r in words],
        spaces=[spaces[int(r[0])] for r in words],
    )  # fmt: skip


def read_columns(path: Path, separator: str | None = None) -> Iterator[list[list[str]]]:
    """Sentences of a token-per-line file as lists of columns; comment and document lines are left out."""
    rows: list[list[str]] = []
    for line in [*path.read_text("utf-8").splitlines(), ""]:
        parts = line.split(separator)
        if len(parts) >= 2 and parts[0] != "-DOCSTART-":
            rows.append(parts)
        elif rows:
            yield rows
            rows = []


def spans(tags: list[str]) -> list[tuple[int, int, str, bool]]:
    """Runs of BIO (or IO) tags: start, end, type, and whether it began with I without a B."""
    found: list[tuple[int, int, str, bool]] = []
    i = 0
    while i < len(tags):
        if tags[i] == "O":
            i += 1
            continue
        kind = tags[i][2:]
        end = i + 1
        while end < len(tags) and tags[end] == f"I-{kind}":
            end += 1
        found.append((i, end, kind, tags[i].startswith("I")))
        i = end
    return found
