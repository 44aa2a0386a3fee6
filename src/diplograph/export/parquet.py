"""The whole graph as a Parquet shard: the rows that a projection writes, in files that `diplograph load` reads."""

from contextlib import ExitStack
from itertools import islice
from pathlib import Path
from typing import Any

from diplograph.errors import InputError
from diplograph.graph.actors import holders_of
from diplograph.graph.batch import Batch, batch, canonical_actors
from diplograph.graph.rows import TYPES
from diplograph.graph.shards import COLUMNS, VERSION, pyarrow
from diplograph.graph.spec import schema_version
from diplograph.ledger import Ledger
from diplograph.schema import Schema

DOCUMENTS_AT_ONCE = 1000
ARROW = {"long": "int64", "double": "float64", "boolean": "bool_", "": "string"}


def shard(ledger: Ledger, schema: Schema, folder: Path) -> dict[str, int]:
    """Write a shard into a new or empty folder; returns the number of rows in each file."""
    library = pyarrow()
    if folder.exists() and any(folder.iterdir()):
        raise InputError(f"{folder} is not empty; name a new folder")
    folder.mkdir(parents=True, exist_ok=True)
    actors = canonical_actors(ledger)
    holders = holders_of(ledger, actors)
    counts = dict.fromkeys(COLUMNS, 0)
    with ExitStack() as files:
        open_files = {
            name: files.enter_context(library.parquet.ParquetWriter(folder / f"{name}.parquet", _form(library, name)))
            for name in COLUMNS
        }

        def add(name: str, rows: list[dict[str, Any]]) -> None:
            open_files[name].write_table(library.Table.from_pylist(rows, open_files[name].schema), max(1, len(rows)))
            counts[name] += len(rows)

        stream = ledger.documents()
        while part := list(islice(stream, DOCUMENTS_AT_ONCE)):
            for name, rows in _rows(
                batch(ledger, schema, part, actors, holders), ledger.fingerprints([d.id for d in part])
            ).items():
                add(name, rows)
        add("across", [{"source": x.source, "type": x.type, "target": x.target, "why": x.why} for x in ledger.links()])
    return counts


def _rows(rows: Batch, fingerprints: dict[str, str]) -> dict[str, list[dict[str, Any]]]:
    documents = [{**d, "fingerprint": fingerprints[d["id"]]} for d in rows.nodes["Document"]]
    grouped = {"links": rows.links, "between": rows.between, "edges": rows.edges}
    return {
        **rows.nodes,
        "Document": documents,
        **{n: [{**r, "kind": kind} for kind, listed in g.items() for r in listed] for n, g in grouped.items()},
    }


def _form(library: Any, name: str) -> Any:
    """The columns of a file, typed: a column without any value keeps its type."""

    def typed(column: str) -> Any:
        kind = TYPES.get(column, "")
        return library.list_(library.string()) if kind == "string[]" else getattr(library, ARROW[kind])()

    fields = [(column, typed(column)) for column in COLUMNS[name].split()]
    return library.schema(fields, metadata={VERSION: str(schema_version())})
