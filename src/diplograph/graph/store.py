"""The graph: one store for the embedded engine and Neo4j, over Bolt; answers read queries, bounded and read-only."""

import threading
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from diplograph.config import QUERY_SECONDS, ROW_LIMIT, SCHEMA_DIR
from diplograph.errors import GraphError, QueryError
from diplograph.graph import writes
from diplograph.graph.faults import fault
from diplograph.graph.guard import EXPLAIN, check_plan, check_words
from diplograph.graph.patience import within
from diplograph.graph.target import Target
from diplograph.schema.load import read_yaml

if TYPE_CHECKING:
    from neo4j import Driver, ManagedTransaction

    from diplograph.graph.embedded import Embedded

BATCH = 2000
AT_ONCE = 20_000
"""Rows that one transaction of a load may hold."""
GRACE = 5.0
"""How much longer than a query may run we wait for the embedded engine to end it."""
TOO_LONG = (
    "the query was stopped after {:.0f} s; ask for less: a narrower WHERE, fewer hops, a LIMIT before the costly part"
)


@dataclass(frozen=True, slots=True)
class Answer:
    """Rows of a read query; `cut` says in words what was left out, or is None."""

    columns: list[str]
    rows: list[dict[str, Any]]
    cut: str | None = None


class Graph:
    """An open graph. `writer` and `reader` are drivers; on Neo4j they are the same."""

    def __init__(self, writer: "Driver", reader: "Driver", database: str, server: "Embedded | None" = None) -> None:
        self._writer, self._reader, self.database, self._server = writer, reader, database, server
        self._meeting = threading.Lock()
        self.embedded = server is not None

    def __enter__(self) -> "Graph":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections; the embedded server stops after its last user."""
        self._writer.close()
        if self._reader is not self._writer:
            self._reader.close()
        if self._server is not None:
            self._server.close()

    def read(
        self, cypher: str, params: dict[str, Any] | None = None, limit: int = ROW_LIMIT, seconds: float = QUERY_SECONDS
    ) -> Answer:
        """The answer of a read query, at most `limit` rows and `seconds`. QueryError where it is refused or fails."""
        from neo4j.exceptions import DriverError

        check_words(cypher)
        for last in (self._server is None, True):
            reader = self._reader
            try:
                return self._bounded(reader, cypher, params or {}, limit, seconds)
            except (DriverError, OSError) as error:
                if last:
                    raise GraphError(f"the graph cannot be reached: {error}") from error
                self._reconnect(reader)
        raise AssertionError("the loop ends above")

    def _bounded(self, reader: "Driver", cypher: str, params: dict[str, Any], limit: int, seconds: float) -> Answer:
        if self._server is None:
            return self._run(reader, cypher, params, limit, seconds)
        try:
            return within(seconds + GRACE, lambda: self._run(reader, cypher, params, limit, seconds))
        except TimeoutError:
            self._server.stop(5)  # nothing else ends the query; it comes back with the next reader, and nothing is lost
            raise QueryError(TOO_LONG.format(seconds)) from None

    def _run(self, reader: "Driver", cypher: str, params: dict[str, Any], limit: int, seconds: float) -> Answer:
        from neo4j import READ_ACCESS, Query
        from neo4j.exceptions import Neo4jError

        sent, start = "", time.monotonic()
        try:
            with reader.session(database=self.database, default_access_mode=READ_ACCESS) as session:
                if not self.embedded:
                    sent = EXPLAIN
                    check_plan(session, cypher, params)
                    sent = ""
                result = session.run(Query(cypher, timeout=seconds), params)
                columns = list(result.keys())
                rows = [{k: _plain(record[k]) for k in columns} for record in result.fetch(limit + 1)]
        except Neo4jError as error:
            if "TransactionTimedOut" in str(error.code):
                raise QueryError(TOO_LONG.format(time.monotonic() - start)) from error
            raise QueryError(fault(error, cypher, sent)) from error
        cut = f"showing the first {limit:,} rows; add a LIMIT or a narrower WHERE" if len(rows) > limit else None
        return Answer(columns, rows[:limit], cut)

    def _reconnect(self, failed: "Driver") -> None:
        """Meet the embedded server again after it was stopped or killed; starts it where it is gone."""
        from diplograph.graph import embedded

        assert self._server is not None
        with self._meeting:
            if self._reader is failed:  # else another thread was here before us
                endpoint = self._server.open()
                self._writer.close()
                self._reader.close()
                self._writer, self._reader = embedded.driver(endpoint), embedded.driver(endpoint, "reader")

    def write(self, cypher: str, rows: Iterable[dict[str, Any]] | None = None) -> None:
        """Run one of our own write queries over the rows, batch by batch, each in a transaction that is retried."""
        from neo4j.exceptions import DriverError, Neo4jError

        try:
            with self._writer.session(database=self.database) as session:
                if rows is None:
                    session.execute_write(lambda tx: tx.run(cypher).consume())
                    return
                listed = list(rows)
                for start in range(0, len(listed), BATCH):
                    batch = listed[start : start + BATCH]
                    session.execute_write(lambda tx, b: tx.run(cypher, rows=b).consume(), batch)
        except (Neo4jError, DriverError) as error:
            raise GraphError(f"writing to the graph failed: {_said(error)}") from error

    def write_all(self, jobs: Iterable[tuple[str, list[dict[str, Any]]]]) -> None:
        """Run write queries over their rows, in order, in as few transactions as memory allows; each is retried."""
        from neo4j.exceptions import DriverError, Neo4jError

        def run(tx: "ManagedTransaction", part: list[tuple[str, list[dict[str, Any]]]]) -> None:
            for cypher, rows in part:
                tx.run(cypher, rows=rows).consume()

        try:
            with self._writer.session(database=self.database) as session:
                for part in _parts(jobs):
                    session.execute_write(run, part)
        except (Neo4jError, DriverError) as error:
            raise GraphError(f"writing to the graph failed: {_said(error)}") from error

    @property
    def types_by_parameter(self) -> bool:
        """Whether the server takes the type of a relationship from a parameter, as Neo4j does from 5.26 on."""
        name, _, version = self._writer.get_server_info().agent.partition("/")
        numbers = [int(n) for n in version.split(".")[:2] if n.isdecimal()]
        return not self.embedded and name == "Neo4j" and numbers >= [5, 26]

    def drain(self, cypher: str) -> None:
        """Run a query that deletes some and counts them as `n`, until it finds none."""
        from neo4j.exceptions import DriverError, Neo4jError

        try:
            with self._writer.session(database=self.database) as session:
                while session.execute_write(lambda tx: tx.run(cypher).single(strict=True)["n"]):
                    pass
        except (Neo4jError, DriverError) as error:
            raise GraphError(f"writing to the graph failed: {_said(error)}") from error

    def prepare(self) -> None:
        """Constraints and indexes of schema/graph.yaml, and the version by which the graph is written."""
        for label, node in _spec()["nodes"].items():
            self.write(
                f"CREATE CONSTRAINT {label.lower()}_key IF NOT EXISTS FOR (n:{label}) REQUIRE n.{node['key']} IS UNIQUE"
            )
            for name in node["indexes"]:
                self.write(f"CREATE INDEX {label.lower()}_{name} IF NOT EXISTS FOR (n:{label}) ON (n.{name})")
        self.write(writes.VERSION, [{"version": schema_version()}])


@lru_cache(maxsize=1)
def _spec() -> dict[str, Any]:
    return read_yaml(SCHEMA_DIR / "graph.yaml")


def schema_version() -> int:
    """The version of nodes and relationships that we write."""
    return int(_spec()["version"])


def open_graph(folder: Path, target: Target | None = None) -> Graph:
    """Open a workspace's embedded graph in `folder`, or the Neo4j of `target`."""
    if target is None:
        from diplograph.graph import embedded

        server = embedded.Embedded(folder)
        endpoint = server.open()
        return Graph(embedded.driver(endpoint), embedded.driver(endpoint, "reader"), embedded.DATABASE, server)
    from neo4j import GraphDatabase
    from neo4j.exceptions import AuthError, ConfigurationError, DriverError, Neo4jError

    driver: Driver | None = None
    try:
        driver = GraphDatabase.driver(
            target.uri, auth=(target.user, target.password), connection_timeout=10, notifications_min_severity="OFF"
        )
        with driver.session(database=target.database) as session:
            session.run("RETURN 1").consume()
    except AuthError as error:
        _close(driver)
        raise GraphError(
            f"{target.uri} refused the user '{target.user}': check NEO4J_USERNAME and NEO4J_PASSWORD"
        ) from error
    except (DriverError, Neo4jError, ConfigurationError, ValueError, OSError) as error:
        _close(driver)
        raise GraphError(f"no Neo4j answers at {target.uri}: {error}") from error
    return Graph(driver, driver, target.database)


def _parts(jobs: Iterable[tuple[str, list[dict[str, Any]]]]) -> Iterator[list[tuple[str, list[dict[str, Any]]]]]:
    """Queries with their rows, in parts that fit a transaction."""
    part: list[tuple[str, list[dict[str, Any]]]] = []
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


def _close(driver: "Driver | None") -> None:
    if driver is not None:
        driver.close()


def _plain(value: Any) -> Any:
    """A Bolt value as plain data: nodes and relationships become mappings, dates ISO strings."""
    from neo4j.graph import Node, Path, Relationship

    if isinstance(value, Node):
        return {"labels": sorted(value.labels), **{k: _plain(v) for k, v in value.items()}}
    if isinstance(value, Relationship):
        ends = [n.get("id") if n is not None else None for n in (value.start_node, value.end_node)]
        return {"type": value.type, "from": ends[0], "to": ends[1], **{k: _plain(v) for k, v in value.items()}}
    if isinstance(value, Path):
        return {"nodes": [_plain(n) for n in value.nodes], "relationships": [_plain(r) for r in value.relationships]}
    if isinstance(value, list):
        return [_plain(v) for v in value]
    if isinstance(value, dict):
        return {k: _plain(v) for k, v in value.items()}
    return value.iso_format() if hasattr(value, "iso_format") else value


def _said(error: Exception) -> str:
    message = getattr(error, "message", None) or str(error)
    return str(message).splitlines()[0]
