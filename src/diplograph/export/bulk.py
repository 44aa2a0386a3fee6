"""The whole graph as CSV files for `neo4j-admin database import full`: the same nodes and edges as the projection writes.

One file a label or type, its header in another, and import.args with every option. Diplograph knows the imported graph
for its own: when it first opens it, it adds constraints, indexes, and the empty lists that the importer leaves out.
"""

import json
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from itertools import islice
from pathlib import Path
from typing import IO, Any

from diplograph.errors import InputError
from diplograph.graph.actors import Actors, holders_of
from diplograph.graph.batch import Batch, batch, canonical_actors
from diplograph.graph.rows import TYPES
from diplograph.graph.state import identity, merged
from diplograph.graph.store import schema_version
from diplograph.ledger import Ledger
from diplograph.ledger.holders import Holders
from diplograph.schema import Schema

DOCUMENTS_AT_ONCE = 500
JOIN = "\x1f"
"""Between the items of a list: the control character made for it, which no name holds."""
OPTIONS = ["--multiline-fields=true", "--array-delimiter=U+001F", "--id-type=string"]
LINKED = {"SUBJECT": "Actor", "OBJECT": "Actor", "PLACE": "Actor", "ATTRIBUTED_TO": "Actor"}
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
        tables.nodes("Statement", (_statement(r, disputed) for r in rows.nodes["Statement"]))
        for kind, listed in rows.links.items():
            tables.edges(kind, "Statement", LINKED[kind], ((r["s"], r["a"], _rest(r, "s", "a")) for r in listed))
        for label, listed in rows.edges.items():
            tables.edges(label, "Actor", "Actor", ((r["a"], r["b"], _rest(r, "a", "b")) for r in listed))
    for kind, a, b in between:
        if a in statements and b in statements:
            tables.edges(kind, "Statement", "Statement", [(a, b, {})])


def _sentences(tables: "_Tables", rows: Batch) -> None:
    tables.nodes("Sentence", (_rest(r, "document") for r in rows.nodes["Sentence"]))
    tables.edges("IN", "Sentence", "Document", ((r["id"], r["document"], {}) for r in rows.nodes["Sentence"]))
    ends: Iterator[tuple[str, str, Row]] = ((r["id"], r["sentence"], {}) for r in rows.nodes["Statement"])
    tables.edges("EVIDENCE", "Statement", "Sentence", ends)


def _statement(row: Row, disputed: set[str]) -> Row:
    return {**_rest(row, "sentence"), "contested": row["id"] in disputed}


def _rest(row: Row, *keys: str) -> Row:
    return {k: v for k, v in row.items() if k not in keys}


class _Tables:
    """Open CSV files, one a label or type; a header is written with the first row."""

    def __init__(self, folder: Path, files: ExitStack) -> None:
        self._folder, self._files = folder, files
        self._open: dict[str, IO[str]] = {}
        self.counts: dict[str, int] = {}

    def nodes(self, label: str, rows: Iterable[Row]) -> None:
        """Add nodes; each row begins with its id."""
        for row in rows:
            self._add(f"nodes-{label}", [f"id:ID({label})", *_columns(_rest(row, "id"))], row.values())

    def edges(self, kind: str, start: str, end: str, rows: Iterable[tuple[str, str, Row]]) -> None:
        """Add relationships: the ids of both ends, and properties."""
        for a, b, row in rows:
            self._add(
                f"relationships-{kind}",
                [f":START_ID({start})", f":END_ID({end})", *_columns(row)],
                (a, b, *row.values()),
            )

    def arguments(self) -> Iterator[str]:
        """The options that name the files."""
        for name in self._open:
            what, _, kind = name.partition("-")
            yield f"--{what}={kind}=./{name}-header.csv,./{name}.csv"

    def _add(self, name: str, header: list[str], values: Iterable[Any]) -> None:
        if name not in self._open:
            (self._folder / f"{name}-header.csv").write_text(",".join(header) + "\n", "utf-8")
            path = self._folder / f"{name}.csv"
            self._open[name] = self._files.enter_context(path.open("w", encoding="utf-8", newline=""))
        self._open[name].write(",".join(map(_cell, values)) + "\n")
        kind = name.partition("-")[2]
        self.counts[kind] = self.counts.get(kind, 0) + 1


def _columns(row: Row) -> list[str]:
    return [f"{k}:{TYPES[k]}" if k in TYPES else k for k in row]


def _cell(value: Any) -> str:
    """Text in quotes, empty text too; what is absent stays empty: the importer tells them apart."""
    if value is None or value == []:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float):
        return repr(value)
    text = JOIN.join(value) if isinstance(value, list) else str(value)
    return '"' + text.replace('"', '""') + '"'
