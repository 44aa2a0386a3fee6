"""What the graph is measured against: a plain loader that MERGEs every row, and a plain SQLite file."""

import re
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from neo4j import ManagedTransaction

from diplograph.graph import Graph, writes
from diplograph.graph.batch import Batch, batch, canonical_actors
from diplograph.graph.writing import BATCH
from diplograph.ledger import Ledger
from diplograph.schema import Schema

AT_ONCE = 1000
"""Documents: as many as the projection takes."""
EDGE = "polarity modality date value reported week attributed_to confidence evidence".split()
SQLITE = """
CREATE TABLE node (id TEXT PRIMARY KEY, label TEXT, row TEXT) WITHOUT ROWID;
CREATE TABLE edge (a TEXT, type TEXT, b TEXT, row TEXT);
CREATE INDEX edge_a ON edge (a, type);
CREATE INDEX edge_b ON edge (b, type);
"""


def batches(ledger: Ledger, schema: Schema, documents: list[str]) -> Iterator[Batch]:
    """The rows of these documents, as the projection makes them."""
    actors = canonical_actors(ledger)
    for start in range(0, len(documents), AT_ONCE):
        found = [d for key in documents[start : start + AT_ONCE] if (d := ledger.document(key)) is not None]
        yield batch(ledger, schema, found, actors)


def merge_all(graph: Graph, rows: Iterable[Batch]) -> None:
    """The loader that everyone writes first: the same constraints and indexes, and MERGE for every node and edge."""
    graph.prepare()
    with graph._writer.session(database=graph.database) as session:
        for part in rows:
            jobs = [
                *((_merged(writes.NODES[label]), listed) for label, listed in part.nodes.items()),
                *((_merged(writes.LINKS[kind]), listed) for kind, listed in part.links.items()),
                *((writes.BETWEEN[kind], listed) for kind, listed in part.between.items()),
                *((_edge(label), listed) for label, listed in part.edges.items()),
            ]
            for cypher, listed in jobs:
                for start in range(0, len(listed), BATCH):
                    session.execute_write(_run, cypher, listed[start : start + BATCH])


def _run(tx: ManagedTransaction, cypher: str, rows: list[dict[str, Any]]) -> None:
    tx.run(cypher, rows=rows).consume()


def _merged(cypher: str) -> str:
    """A query of ours that creates, as one that merges on the key and sets the rest."""
    found = re.search(r"CREATE (?:\(n:(\w+) \{id: r\.id, (.*?)\}\)|\((\w)\))(.*)", cypher)
    if found is None:
        return cypher
    label, fields, end, rest = found.groups()
    if label is None:  # (s)-[:KIND {key: value}]->(a)
        kind, inside = re.findall(r"\[:(\w+) \{(.*?)\}\]", rest)[0]
        key = " {level: r.level}" if kind == "ATTRIBUTED_TO" else ""  # one actor may stand in a chain twice
        return f"{cypher[: found.start()]}MERGE ({end})-[x:{kind}{key}]->(a) SET {_set('x', inside)}"
    step = re.findall(r"-\[:(\w+)\]->\((\w)\)", rest)[0]
    return (
        f"{cypher[: found.start()]}MERGE (n:{label} {{id: r.id}}) SET {_set('n', fields)} "
        f"MERGE (n)-[:{step[0]}]->({step[1]})"
    )


def _edge(label: str) -> str:
    """An edge between actors is one of its statement: MERGE by that."""
    fields = ", ".join(f"x.{k} = r.{k}" for k in EDGE)
    return (
        "UNWIND $rows AS r MATCH (a:Actor {id: r.a}), (b:Actor {id: r.b})"
        f" MERGE (a)-[x:{label} {{statement: r.statement}}]->(b) SET {fields}"
    )


def _set(name: str, fields: str) -> str:
    return ", ".join(f"{name}.{k.strip()} = {v.strip()}" for k, v in (f.split(":") for f in fields.split(",")))


def to_sqlite(path: Path, rows: Iterable[Batch]) -> None:
    """The same nodes and edges in two tables."""
    db = sqlite3.connect(path, isolation_level=None)
    db.executescript(SQLITE)
    for part in rows:
        db.execute("BEGIN")
        for label, listed in part.nodes.items():
            db.executemany("INSERT OR REPLACE INTO node VALUES (?, ?, ?)", ((r["id"], label, str(r)) for r in listed))
        for kind, listed in (*part.links.items(), *part.between.items(), *part.edges.items()):
            edges = ((r.get("s") or r["a"], kind, r.get("a") if "s" in r else r["b"], str(r)) for r in listed)
            db.executemany("INSERT INTO edge VALUES (?, ?, ?, ?)", edges)
        db.execute("COMMIT")
    db.close()
