"""Write queries over rows: batch by batch, in transactions that fit the server's memory and are retried."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from neo4j import ManagedTransaction, Session

BATCH = 2000
AT_ONCE = 20_000
"""Rows that one transaction of a load may hold."""
Rows = list[dict[str, Any]]
_KEY = re.compile(r"\br\.(\w+)")
Job = tuple[str, Rows]
"""A write query and its rows."""


def write(session: "Session", cypher: str, rows: Iterable[dict[str, Any]] | None) -> None:
    """Run a query over its rows, each batch in a transaction of its own; once, where it takes none."""
    if rows is None:
        session.execute_write(lambda tx: tx.run(cypher).consume())
        return
    listed = list(rows)
    for start in range(0, len(listed), BATCH):
        session.execute_write(_run, [(cypher, listed[start : start + BATCH])])


def write_all(session: "Session", jobs: Iterable[Job]) -> None:
    """Run queries over their rows, in order, in as few transactions as memory allows."""
    for part in _parts(jobs):
        session.execute_write(_run, part)


def drain(session: "Session", cypher: str) -> None:
    """Run a query that deletes some and counts them as `n`, until it finds none."""
    while session.execute_write(lambda tx: tx.run(cypher).single(strict=True)["n"]):
        pass


def _run(tx: "ManagedTransaction", part: list[Job]) -> None:
    for cypher, rows in part:
        query, keys = by_place(cypher)
        tx.run(query, rows=[list(map(row.get, keys)) for row in rows]).consume()


@lru_cache(maxsize=1000)
def by_place(cypher: str) -> tuple[str, list[str]]:
    """A query that takes each row as a list, and what stands where in it: to pack names with every row is half the work."""
    keys = list(dict.fromkeys(_KEY.findall(cypher)))
    return _KEY.sub(lambda found: f"r[{keys.index(found[1])}]", cypher), keys


def _parts(jobs: Iterable[Job]) -> Iterator[list[Job]]:
    """Queries with their rows, in parts that fit a transaction."""
    part: list[Job] = []
    room = AT_ONCE
    for cypher, rows in jobs:
        for start in range(0, len(rows), BATCH):
            piece = rows[start : start + BATCH]
            if len(piece) > room:
                yield part
                part, room = [], AT_ONCE
            part.append((cypher, piece))
            room -= len(piece)
    if part:
        yield part
