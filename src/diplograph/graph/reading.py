"""A read query over Bolt: checked, bounded in rows and time, its answer as plain data."""

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from diplograph.errors import QueryError
from diplograph.graph.faults import fault
from diplograph.graph.guard import EXPLAIN, check_plan

if TYPE_CHECKING:
    from neo4j import Driver

TOO_LONG = (
    "the query was stopped after {:.0f} s; ask for less: a narrower WHERE, fewer hops, a LIMIT before the costly part"
)


@dataclass(frozen=True, slots=True)
class Answer:
    """Rows of a read query; `cut` says in words what was left out, or is None."""

    columns: list[str]
    rows: list[dict[str, Any]]
    cut: str | None = None


def read(
    driver: "Driver", database: str, cypher: str, params: dict[str, Any], limit: int, seconds: float, planned: bool
) -> Answer:
    """The answer, at most `limit` rows; `planned`: the server's plan is checked before, as it knows no reader."""
    from neo4j import READ_ACCESS, Query
    from neo4j.exceptions import Neo4jError

    sent, start = "", time.monotonic()
    try:
        with driver.session(database=database, default_access_mode=READ_ACCESS) as session:
            if planned:
                sent = EXPLAIN
                check_plan(session, cypher, params)
                sent = ""
            result = session.run(Query(cypher, timeout=seconds), params)
            columns = list(result.keys())
            found = result.fetch(limit + 1)
            rows = [{k: _plain(v) for k, v in zip(columns, record.values(), strict=True)} for record in found]
    except Neo4jError as error:
        if "TransactionTimedOut" in str(error.code):
            raise QueryError(TOO_LONG.format(time.monotonic() - start)) from error
        raise QueryError(fault(error, cypher, sent)) from error
    cut = f"showing the first {limit:,} rows; add a LIMIT or a narrower WHERE" if len(rows) > limit else None
    return Answer(columns, rows[:limit], cut)


def _plain(value: Any) -> Any:
    """A Bolt value as plain data: nodes and relationships become mappings, dates ISO strings."""
    if value is None or isinstance(value, str | bool | int | float):  # nearly all are
        return value
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
