"""The whole graph as CSV files for `neo4j-admin database import full`: the same nodes and edges as the projection writes.

The documents are cut into parts, each in files of its own, so that several processes can write them; headers are in files of
their own too, and import.args has every option. Diplograph knows the imported graph for its own: when it first opens it, it
adds constraints, indexes, and the empty lists that the importer leaves out.
"""

import json
import signal
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from multiprocessing import get_context
from pathlib import Path

from diplograph.errors import InputError
from diplograph.export.bulk_part import PARTS, Corpus, Written, write_part
from diplograph.export.csv_tables import FILES, Row, Tables, header
from diplograph.graph.actors import holders_of
from diplograph.graph.batch import canonical_actors
from diplograph.graph.rows import actor_row
from diplograph.graph.spec import schema_version
from diplograph.graph.state import identity, merged
from diplograph.ledger import Ledger
from diplograph.resolve.across.decisions import of_one_document
from diplograph.schema import Schema

OPTIONS = ("--array-delimiter=U+001F", "--id-type=integer")
"""Numbers for ids: to sort and look up texts would take the importer as long as all the rest."""
FEW = 2000
"""Documents that one process has written before others have started."""
_CORPUS: list[Corpus] = []
"""In a process of its own: what all its parts need."""


def bulk(ledger: Ledger, schema: Schema, folder: Path, jobs: int = 1) -> dict[str, int]:
    """Write the files into a new or empty folder, in so many processes; how many nodes or relationships of each kind."""
    if folder.exists() and any(folder.iterdir()):
        raise InputError(f"{folder} is not empty; name a new folder")
    folder.mkdir(parents=True, exist_ok=True)
    meta = _meta(ledger, actors := canonical_actors(ledger))
    numbers = {key: n for n, key in enumerate(sorted({a["id"] for a in actors.values()}), 1)}
    links = {(x.type, x.source, x.target): None for x in ledger.links()}
    corpus = Corpus(ledger.path, folder, schema, actors, numbers, frozenset(links), len(numbers) + 1)
    parts = list(_parts(corpus, list(ledger.fingerprints()), jobs))
    with closing(Tables(folder, PARTS)) as rest:
        rest.nodes("Meta", [0], [meta])
        named = sorted(set[str]().union(*(p.actors for p in parts)))
        rest.nodes("Actor", [numbers[a] for a in named], [actor_row(actors[a]) for a in named])
        ends = {key: n for p in parts for key, n in p.ends.items()}
        rest.edges("bare", [(ends[a], ends[b], kind) for kind, a, b in links if a in ends and b in ends])
    multiline = rest.multiline or any(p.multiline for p in parts)
    (folder / "import.args").write_text("\n".join(_arguments(folder, multiline)) + "\n", "utf-8")
    return dict(sum((p.counts for p in parts), rest.counts))


def _meta(ledger: Ledger, actors: dict[str, Row]) -> Row:
    same = {i: a["id"] for i, a in actors.items() if a["id"] != i and not of_one_document(i)}
    marks = json.dumps(merged(same, ledger, holders_of(ledger, actors).marks()), sort_keys=True)
    return {"id": "diplograph", "version": schema_version(), "ledger": identity(ledger), "same": marks}


def _parts(corpus: Corpus, documents: list[str], jobs: int) -> Iterator[Written]:
    size = -(-len(documents) // PARTS)
    ranges = [documents[n * size : (n + 1) * size] for n in range(PARTS)]
    if jobs == 1 or len(documents) <= FEW:
        yield from (write_part(corpus, n, keys) for n, keys in enumerate(ranges))
        return
    with ProcessPoolExecutor(min(jobs, PARTS), get_context("spawn"), _begin, (corpus,)) as pool:
        yield from pool.map(_write_part, range(PARTS), ranges)


def _begin(corpus: Corpus) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that started us
    _CORPUS.append(corpus)


def _write_part(number: int, documents: list[str]) -> Written:
    return write_part(_CORPUS[0], number, documents)


def _arguments(folder: Path, multiline: bool) -> Iterable[str]:
    """The options, with the files that there are; writes their headers."""
    yield from (f"--multiline-fields={str(multiline).lower()}", *OPTIONS)
    for name in FILES:
        if files := sorted(p.name for p in folder.glob(f"{name}-*.csv")):
            (folder / f"{name}-header.csv").write_text(header(name) + "\n", "utf-8")
            what, _, kind = name.partition("-")
            label = f"={kind}" if what == "nodes" else ""
            yield f"--{what}{label}=" + ",".join(f"./{file}" for file in (f"{name}-header.csv", *files))
