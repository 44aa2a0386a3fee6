"""The graph: one store for the embedded engine and Neo4j, over Bolt; answers read queries, bounded and read-only."""

import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from types import TracebackType
from typing import TYPE_CHECKING, Any

from diplograph.config import QUERY_SECONDS, ROW_LIMIT
from diplograph.errors import GraphError, QueryError
from diplograph.graph import reading, writes, writing
from diplograph.graph.guard import check_words
from diplograph.graph.patience import within
from diplograph.graph.reading import Answer
from diplograph.graph.spec import constraints, schema_version

if TYPE_CHECKING:
    from neo4j import Driver, Session

    from diplograph.graph.embedded import Embedded

GRACE = 5.0
"""How much longer than a query may run we wait for the embedded engine to end it."""


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
        """Close the connections; the embedded server stops after its last user.

        A thread that is still asking may hold a connection in the middle of a message (the explorer's, at Ctrl-C): the driver
        can then not take leave of the server, which ends with the process.
        """
        for driver in dict.fromkeys((self._writer, self._reader)):
            with suppress(BufferError):
                driver.close()
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
        def answer() -> Answer:
            return reading.read(reader, self.database, cypher, params, limit, seconds, planned=not self.embedded)

        if self._server is None:
            return answer()
        try:
            return within(seconds + GRACE, answer)
        except TimeoutError:
            self._server.stop(5)  # nothing else ends the query; it comes back with the next reader, and nothing is lost
            raise QueryError(reading.TOO_LONG.format(seconds)) from None

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

    @contextmanager
    def _writing(self) -> "Iterator[Session]":
        from neo4j.exceptions import DriverError, Neo4jError

        try:
            with self._writer.session(database=self.database) as session:
                yield session
        except (Neo4jError, DriverError) as error:
            said = str(getattr(error, "message", None) or error)
            raise GraphError(f"writing to the graph failed: {said.splitlines()[0]}") from error

    def write(self, cypher: str, rows: Iterable[dict[str, Any]] | None = None) -> None:
        """Run one of our own write queries over the rows, batch by batch, each in a transaction that is retried."""
        with self._writing() as session:
            writing.write(session, cypher, rows)

    def write_all(self, jobs: Iterable[writing.Job]) -> None:
        """Run write queries over their rows, in order, in as few transactions as memory allows; each is retried."""
        with self._writing() as session:
            writing.write_all(session, jobs)

    def drain(self, cypher: str) -> None:
        """Run a query that deletes some and counts them as `n`, until it finds none."""
        with self._writing() as session:
            writing.drain(session, cypher)

    @property
    def types_by_parameter(self) -> bool:
        """Whether the server takes the type of a relationship from a parameter, as Neo4j does from 5.26 on."""
        name, _, version = self._writer.get_server_info().agent.partition("/")
        numbers = [int(n) for n in version.split(".")[:2] if n.isdecimal()]
        return not self.embedded and name == "Neo4j" and numbers >= [5, 26]

    def prepare(self) -> None:
        """Constraints and indexes of schema/graph.yaml, and the version by which the graph is written."""
        for query in constraints():
            self.write(query)
        self.write(writes.VERSION, [{"version": schema_version()}])
