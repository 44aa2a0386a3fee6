"""One part of a bulk export: some documents in files of their own, their nodes numbered so that no other part has the same."""

import gc
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from diplograph.export.csv_tables import Ends, Row, Tables
from diplograph.graph.actors import holders_of
from diplograph.graph.batch import Batch, batch
from diplograph.ledger import Ledger
from diplograph.schema import Schema

PARTS = 8
"""Always as many, so that the files do not depend on the machine."""
DOCUMENTS_AT_ONCE = 500
Link = tuple[str, str, str]
"""Type, from which statement, to which."""


@dataclass(frozen=True, slots=True)
class Corpus:
    """What every part needs to know. `numbers`: the actors' nodes; `links`: those across documents; `taken`: how many nodes."""

    ledger: Path
    folder: Path
    schema: Schema
    actors: dict[str, Row]
    numbers: dict[str, int]
    links: frozenset[Link]
    taken: int


@dataclass(frozen=True, slots=True)
class Written:
    """What a part wrote: how much, which actors it names, and the nodes of statements with links across documents."""

    counts: Counter[str]
    actors: set[str]
    ends: dict[str, int]
    multiline: bool


def write_part(corpus: Corpus, number: int, documents: Sequence[str]) -> Written:
    """Write the files of part `number`."""
    collecting = gc.isenabled()
    gc.disable()  # rows hold no cycles, and looking for some takes a seventh of the time
    try:
        with closing(Ledger(corpus.ledger)) as ledger, closing(Tables(corpus.folder, number)) as tables:
            return _Part(corpus, ledger, tables, number).write(documents)
    finally:
        if collecting:
            gc.enable()


class _Part:
    def __init__(self, corpus: Corpus, ledger: Ledger, tables: Tables, number: int) -> None:
        self._corpus, self._ledger, self._tables = corpus, ledger, tables
        self._free = count(corpus.taken + number, PARTS)
        self._linked = {end for _, *ends in corpus.links for end in ends}
        self._disputed = {end for kind, *ends in corpus.links if kind == "CONTRADICTS" for end in ends}

    def write(self, documents: Sequence[str]) -> Written:
        named: set[str] = set()
        ends: dict[str, int] = {}
        actors = self._corpus.actors
        holders = holders_of(self._ledger, actors)
        for start in range(0, len(documents), DOCUMENTS_AT_ONCE):
            keys = documents[start : start + DOCUMENTS_AT_ONCE]
            found = [d for key in keys if (d := self._ledger.document(key)) is not None]
            rows = batch(self._ledger, self._corpus.schema, found, actors, holders, actors)
            named |= {r["a"] for listed in rows.links.values() for r in listed}
            numbers = self._nodes(rows)
            self._edges(rows, numbers)
            ends |= {key: numbers[key] for key in self._linked & numbers.keys()}
        return Written(self._tables.counts, named & self._corpus.numbers.keys(), ends, self._tables.multiline)

    def _nodes(self, rows: Batch) -> dict[str, int]:
        """Write the nodes but actors; their numbers by their ids."""
        documents, statements = rows.nodes["Document"], rows.nodes["Statement"]
        fingerprints = self._ledger.fingerprints(d["id"] for d in documents)
        disputed = self._disputed | {r["a"] for r in rows.between.get("CONTRADICTS", ())}
        for d in documents:
            d["fingerprint"] = fingerprints[d["id"]]
        for s in statements:
            s["contested"] = s["id"] in disputed or None
        numbers: dict[str, int] = {}
        for label in ("Document", "Sentence", "Statement"):
            listed = [next(self._free) for _ in rows.nodes[label]]
            numbers |= zip((r["id"] for r in rows.nodes[label]), listed, strict=True)
            self._tables.nodes(label, listed, rows.nodes[label])
        return numbers

    def _edges(self, rows: Batch, numbers: dict[str, int]) -> None:
        actors = self._corpus.numbers
        bare = [(numbers[r["id"]], numbers[r["document"]], "IN") for r in rows.nodes["Sentence"]]
        bare += _between(numbers, ((r["id"], r["sentence"], "EVIDENCE") for r in rows.nodes["Statement"]))
        bare += _between(numbers, self._inside(rows))
        self._tables.edges("bare", bare)
        for kind, listed in rows.links.items():
            known = [r for r in listed if r["a"] in actors]
            ends = [(numbers[r["s"]], actors[r["a"]], kind) for r in known]
            self._tables.edges("said" if kind == "ATTRIBUTED_TO" else "named", ends, known)
        for label, listed in rows.edges.items():
            known = [r for r in listed if r["a"] in actors and r["b"] in actors]
            self._tables.edges("actors", [(actors[r["a"]], actors[r["b"]], label) for r in known], known)

    def _inside(self, rows: Batch) -> Iterator[tuple[str, str, str]]:
        """The links within documents, but for those that are among the links across documents too."""
        links = dict.fromkeys((kind, r["a"], r["b"]) for kind, listed in rows.between.items() for r in listed)
        return ((a, b, kind) for kind, a, b in links if (kind, a, b) not in self._corpus.links)


def _between(numbers: dict[str, int], links: Iterator[tuple[str, str, str]]) -> list[Ends]:
    """The links whose ends are both written."""
    return [(numbers[a], numbers[b], kind) for a, b, kind in links if a in numbers and b in numbers]
