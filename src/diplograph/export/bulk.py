"""The whole graph as CSV files for `neo4j-admin database import full`: the same nodes and edges as the projection writes.

One file a label or type, its header in another, and import.args with every option. Diplograph knows the imported graph
for its own: when it first opens it, it adds constraints, indexes, and the empty lists that the importer leaves out.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from itertools import chain, islice
from operator import itemgetter
from pathlib import Path
from typing import IO, Any

from diplograph.errors import InputError
from diplograph.graph.actors import Actors, holders_of
from diplograph.graph.batch import Batch, batch, canonical_actors
from diplograph.graph.rows import TYPES
from diplograph.graph.spec import schema_version
from diplograph.graph.state import identity, merged
from diplograph.ledger import Ledger
from diplograph.ledger.holders import Holders
from diplograph.schema import Schema

DOCUMENTS_AT_ONCE = 500
JOIN = "\x1f"
"""Between the items of a list: the control character made for it, which no name holds."""
OPTIONS = ["--multiline-fields=true", "--array-delimiter=U+001F", "--id-type=string"]
Row = dict[str, Any]


def bulk(ledger: Ledger, schema: Schema, folder: Path) -> dict[str, int]:
    """Write the files into a new or empty folder; returns how many nodes or relationships of each kind."""
    if folder.exists() and any(folder.iterdir()):
        raise InputError(f"{folder} is not empty; name a new folder")
    folder.mkdir(parents=True, exist_ok=True)
    with ExitStack() as files:
        tables = _Tables(folder, files)
        actors = canonical_actors(ledger)
        holders = holders_of(ledger, actors)
        same = {i: a["id"] for i, a in actors.items() if a["id"] != i and " " not in i}
        marks = json.dumps(merged(same, ledger, holders.marks()), sort_keys=True)
        tables.nodes(
            "Meta", [{"id": "diplograph", "version": schema_version(), "ledger": identity(ledger), "same": marks}]
        )
        _documents(tables, ledger, schema, actors, holders)
    arguments = [*OPTIONS, *tables.arguments()]
    (folder / "import.args").write_text("\n".join(arguments) + "\n", "utf-8")
    return tables.counts


def _documents(tables: "_Tables", ledger: Ledger, schema: Schema, actors: Actors, holders: Holders) -> None:
    fingerprints = ledger.fingerprints()
    links = [(link.type, link.source, link.target) for link in ledger.links()]
    disputed = {end for kind, *ends in links if kind == "CONTRADICTS" for end in ends}
    written: set[str] = set()
    between = dict.fromkeys(links)
    statements: set[str] = set()
    stream = ledger.documents()
    while part := list(islice(stream, DOCUMENTS_AT_ONCE)):
        rows = batch(ledger, schema, part, actors, holders)
        inside = [(kind, r["a"], r["b"]) for kind, listed in rows.between.items() for r in listed]
        between |= dict.fromkeys(inside)
        disputed |= {a for kind, a, _ in inside if kind == "CONTRADICTS"}
        fresh = [r for r in rows.nodes["Actor"] if r["id"] not in written]
        written |= {r["id"] for r in fresh}
        statements |= {r["id"] for r in rows.nodes["Statement"]}
        tables.nodes("Actor", fresh)
        tables.nodes("Document", ({**r, "fingerprint": fingerprints[r["id"]]} for r in rows.nodes["Document"]))
        _sentences(tables, rows)
        for row in rows.nodes["Statement"]:
            row["contested"] = row["id"] in disputed or None
        tables.nodes("Statement", rows.nodes["Statement"], without=("sentence",))
        for kind, listed in rows.links.items():
            tables.edges(kind, {"s": "Statement", "a": "Actor"}, listed)
        for label, listed in rows.edges.items():
            tables.edges(label, {"a": "Actor", "b": "Actor"}, listed)
    for kind, a, b in between:
        if a in statements and b in statements:
            tables.edges(kind, {"a": "Statement", "b": "Statement"}, [{"a": a, "b": b}])


def _sentences(tables: "_Tables", rows: Batch) -> None:
    sentences, statements = rows.nodes["Sentence"], rows.nodes["Statement"]
    tables.nodes("Sentence", sentences, without=("document",))
    tables.edges("IN", {"id": "Sentence", "document": "Document"}, sentences, bare=True)
    tables.edges("EVIDENCE", {"id": "Statement", "sentence": "Sentence"}, statements, bare=True)


class _Tables:
    """Open CSV files, one a label or type; a header is written with the first row."""

    def __init__(self, folder: Path, files: ExitStack) -> None:
        self._folder, self._files = folder, files
        self._open: dict[str, IO[str]] = {}
        self.counts: dict[str, int] = {}

    def nodes(self, label: str, rows: Iterable[Row], without: tuple[str, ...] = ()) -> None:
        """Add nodes: an id and properties."""
        self._add(f"nodes-{label}", {"id": f"id:ID({label})"}, rows, lambda key: key not in without)

    def edges(self, kind: str, ends: dict[str, str], rows: Iterable[Row], bare: bool = False) -> None:
        """Add relationships; `ends` says where a row has the ids of start and end, and of which label. Bare: no more."""
        names = zip(ends.items(), ("START", "END"), strict=True)
        self._add(
            f"relationships-{kind}", {k: f":{end}_ID({label})" for (k, label), end in names}, rows, lambda _: not bare
        )

    def arguments(self) -> Iterator[str]:
        """The options that name the files."""
        for name in self._open:
            what, _, kind = name.partition("-")
            yield f"--{what}={kind}=./{name}-header.csv,./{name}.csv"

    def _add(self, name: str, ids: dict[str, str], rows: Iterable[Row], wanted: Callable[[str], bool]) -> None:
        """Add rows that have the same keys: first the ids, under these headers, then what else is wanted."""
        stream = iter(rows)
        first = next(stream, None)
        if first is None:
            return
        keys = [*ids, *(k for k in first if k not in ids and wanted(k))]
        if name not in self._open:
            header = [*ids.values(), *(f"{k}:{TYPES[k]}" if k in TYPES else k for k in keys[len(ids) :])]
            (self._folder / f"{name}-header.csv").write_text(",".join(header) + "\n", "utf-8")
            path = self._folder / f"{name}.csv"
            self._open[name] = self._files.enter_context(path.open("w", encoding="utf-8", newline=""))
        values = itemgetter(*keys)
        lines = [",".join(map(_cell, values(row))) + "\n" for row in chain([first], stream)]
        self._open[name].writelines(lines)
        kind = name.partition("-")[2]
        self.counts[kind] = self.counts.get(kind, 0) + len(lines)


def _cell(value: Any) -> str:
    """Text in quotes, empty text too; what is absent stays empty: the importer tells them apart."""
    if type(value) is str:  # nearly all are: decided first
        return '"' + value.replace('"', '""') + '"'
    if value is None or value == []:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float):
        return repr(value)
    return _cell(JOIN.join(value) if isinstance(value, list) else str(value))
