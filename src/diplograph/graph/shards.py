"""Parquet shards: the rows of a graph in files that many workers can write, and their way into a graph without a ledger.

A shard is a folder of one file for each kind of row. The files have the same row groups: the n-th of each holds the n-th
documents, so that a shard of any size is loaded part by part. Needs pyarrow: pip install 'diplograph[parquet]'.
"""

from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from types import ModuleType
from typing import Any

from diplograph.errors import InputError
from diplograph.graph import writes
from diplograph.graph.across import links_across
from diplograph.graph.batch import Batch, Rows
from diplograph.graph.loading import Progress, held_documents, load, remove
from diplograph.graph.spec import schema_version
from diplograph.graph.state import for_shards, state
from diplograph.graph.store import Graph
from diplograph.model import Link

COLUMNS = {
    "Document": "id title source url path published fingerprint",
    "Actor": "id name name_norm type aliases country",
    "Sentence": "id document number start end text",
    "Statement": "id document relation predicate content polarity modality start_date end_date time_text month reported"
    " confidence rule plover condition quantity quantity_text sentence contested reviewed",
    "links": "kind s a text level cue",
    "between": "kind a b",
    "edges": "kind a b statement polarity modality date value reported week attributed_to confidence evidence",
    "across": "source type target why",
}
"""The files of a shard, and the columns of each. `across` holds the links between statements of different documents."""
VERSION = b"diplograph.schema"


def pyarrow() -> ModuleType:
    """The library, imported when it is used; InputError that says how to get it."""
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError as error:
        raise InputError("Parquet needs pyarrow: pip install 'diplograph[parquet]'") from error
    module: ModuleType = pyarrow
    return module


def load_shards(graph: Graph, folders: Iterable[Path], progress: Progress | None = None) -> dict[str, Any]:
    """Bring shards into an empty graph, or one that holds shards already; what it has in the same form is left alone.

    Gives the number of documents of the shards, of those written, and the actors.
    """
    with ExitStack() as files:
        shards = [_Shard(f, files) for f in folders]
        for_shards(graph, state(graph))
        graph.prepare()
        actors = _actors(shards)
        counts = {"documents": 0, "written": 0}
        written: set[str] = set()
        for part in (p for shard in shards for p in shard.parts(actors)):
            fingerprints = {d["id"]: d.pop("fingerprint") for d in part.nodes["Document"]}
            counts["documents"] += len(fingerprints)
            counts["written"] += _part(graph, part, fingerprints, written)
            if progress is not None:
                progress(counts["documents"], sum(shard.documents for shard in shards))
        links_across(graph, (Link(**r) for shard in shards for r in shard.rows("across")), keep=True)
        graph.write(writes.REMOVE_UNUSED)
        graph.write(writes.NO_ALIASES)
    return {**counts, "actors": list(actors.values())}


def _part(graph: Graph, part: Batch, fingerprints: dict[str, str], written: set[str]) -> int:
    held = held_documents(graph, fingerprints)
    new = {d for d, fingerprint in fingerprints.items() if held.get(d) != fingerprint}
    remove(graph, sorted(new & held.keys()))
    if new:
        load(graph, _only(part, new), {d: fingerprints[d] for d in new}, written)
    return len(new)


def _only(part: Batch, documents: set[str]) -> Batch:
    """The rows of some of the documents."""
    if len(documents) == len(part.nodes["Document"]):
        return part
    column = {"Document": "id", "Sentence": "document", "Statement": "document"}
    nodes = {k: [r for r in v if k == "Actor" or r[column[k]] in documents] for k, v in part.nodes.items()}
    inside = {s["id"] for s in nodes["Statement"]}

    def kept(groups: dict[str, Rows], key: str) -> dict[str, Rows]:
        return {k: [r for r in v if r[key] in inside] for k, v in groups.items()}

    return Batch(nodes, kept(part.links, "s"), kept(part.between, "a"), kept(part.edges, "statement"))


def _actors(shards: "list[_Shard]") -> dict[str, dict[str, Any]]:
    """Every actor once, with the aliases of all shards."""
    actors: dict[str, dict[str, Any]] = {}
    for row in (r for shard in shards for r in shard.rows("Actor")):
        known = actors.setdefault(row["id"], row)
        known["aliases"] = sorted({*known["aliases"], *row["aliases"], row["name"]} - {known["name"]})
    return actors


class _Shard:
    """The open files of a shard."""

    def __init__(self, folder: Path, files: ExitStack) -> None:
        parquet = pyarrow().parquet
        if missing := [name for name in COLUMNS if not (folder / f"{name}.parquet").is_file()]:
            raise InputError(
                f"{folder} is no shard: {missing[0]}.parquet is missing; diplograph export --format parquet"
            )
        self._files = {n: files.enter_context(parquet.ParquetFile(folder / f"{n}.parquet")) for n in COLUMNS}
        version = int((self._files["Document"].schema_arrow.metadata or {}).get(VERSION, b"-1"))
        if version != schema_version():
            raise InputError(
                f"{folder} has schema version {version}, this diplograph reads {schema_version()}: export it anew"
            )

    @property
    def documents(self) -> int:
        """How many documents it holds."""
        return int(self._files["Document"].metadata.num_rows)

    def rows(self, name: str) -> Iterator[dict[str, Any]]:
        """All rows of a file."""
        for number in range(self._files[name].num_row_groups):
            yield from self._files[name].read_row_group(number).to_pylist()

    def parts(self, actors: dict[str, dict[str, Any]]) -> Iterator[Batch]:
        """The documents part by part, with the actors as they are over all shards."""
        for number in range(self._files["Document"].num_row_groups):
            read = {n: f.read_row_group(number).to_pylist() for n, f in self._files.items() if n != "across"}
            read["Actor"] = [actors[r["id"]] for r in read["Actor"]]
            nodes = {label: read[label] for label in writes.NODES}
            yield Batch(nodes, *(_by_kind(read[name]) for name in ("links", "between", "edges")))


def _by_kind(rows: Rows) -> dict[str, Rows]:
    groups: dict[str, Rows] = {}
    for row in rows:
        groups.setdefault(row.pop("kind"), []).append(row)
    return groups
