"""CSV files as `neo4j-admin database import` reads them: nodes and relationships by the numbers of their nodes.

Relationships with the same properties share a file, whatever their type: the importer takes each file in a pass of its own.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import IO, Any

from diplograph.graph.rows import TYPES
from diplograph.graph.shards import COLUMNS

Row = dict[str, Any]
Ends = tuple[int, int, str]
"""From which node to which, and of which type."""
JOIN = "\x1f"
"""Between the items of a list: the control character made for it, which no name holds."""
NODE, RELATIONSHIP = [":ID"], [":START_ID", ":END_ID", ":TYPE"]
PLAIN = set(
    "document statement relation polarity modality start_date end_date month reported published date week plover".split()
)
"""The texts that never hold a comma, a quote or a line's end."""


def _without(name: str, *left_out: str) -> list[str]:
    return [c for c in COLUMNS[name].split() if c not in left_out]


FILES = {
    "nodes-Meta": ["id", "version", "ledger", "same"],
    "nodes-Actor": _without("Actor"),
    "nodes-Document": _without("Document"),
    "nodes-Sentence": _without("Sentence", "document"),
    "nodes-Statement": _without("Statement", "sentence"),
    "relationships-bare": [],
    "relationships-named": ["text"],
    "relationships-said": ["level", "cue"],
    "relationships-actors": _without("edges", "kind", "a", "b"),
}
"""The files, and the properties in each."""


def header(name: str) -> str:
    """The line that names the columns of a file."""
    ids = NODE if name.startswith("nodes") else RELATIONSHIP
    return ",".join([*ids, *(f"{c}:{TYPES[c]}" if c in TYPES else c for c in FILES[name])])


class Tables:
    """The files of one part of the graph; each is made when its first row comes."""

    def __init__(self, folder: Path, part: int) -> None:
        self._folder, self._part = folder, part
        self._open: dict[str, IO[str]] = {}
        self.counts: Counter[str] = Counter()
        self.multiline = False
        """Whether a text goes over more than one line."""

    def nodes(self, label: str, numbers: Sequence[int], rows: Sequence[Row]) -> None:
        """Add nodes of one label."""
        self._add(f"nodes-{label}", [map(str, numbers)], rows)
        self.counts[label] += len(rows)

    def edges(self, name: str, ends: Sequence[Ends], rows: Sequence[Row] = ()) -> None:
        """Add relationships; without rows they have no properties."""
        if ends:
            starts, targets, types = zip(*ends, strict=True)
            self._add(f"relationships-{name}", [map(str, starts), map(str, targets), types], rows)
            self.counts.update(types)

    def close(self) -> None:
        """Close the files."""
        for file in self._open.values():
            file.close()

    def _add(self, name: str, first: list[Iterable[str]], rows: Sequence[Row]) -> None:
        columns = [_cells(c, [r[c] for r in rows]) for c in FILES[name]]
        lines = list(map(",".join, zip(*first, *columns, strict=True)))
        if not lines:
            return
        if name not in self._open:
            path = self._folder / f"{name}-{self._part}.csv"
            self._open[name] = path.open("w", encoding="utf-8", newline="")
        text = "\n".join(lines) + "\n"
        self.multiline = self.multiline or "\r" in text or text.count("\n") > len(lines)
        self._open[name].write(text)


def _cells(column: str, values: list[Any]) -> list[str]:
    """Text in quotes, empty text too; what is absent stays empty: the importer tells them apart."""
    kind = TYPES.get(column, "")
    if kind in ("long", "double"):
        return ["" if v is None else repr(v) for v in values]
    if kind == "boolean":
        return ["" if v is None else "true" if v else "false" for v in values]
    if kind == "string[]":
        values = [JOIN.join(v) if v else None for v in values]
    if column in PLAIN:
        return ["" if v is None else v or '""' for v in values]
    return ["" if v is None else '"' + v.replace('"', '""') + '"' for v in values]
