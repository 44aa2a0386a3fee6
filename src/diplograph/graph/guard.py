"""What an analyst's query may not do, whatever the Cypher: write, reach out, disturb."""

import re
from typing import TYPE_CHECKING, Any

from diplograph.errors import QueryError

if TYPE_CHECKING:
    from neo4j import Session

EXPLAIN = "EXPLAIN "
REFUSED = (
    "LoadCSV",
    "TerminateTransactions",
    "Show",
    "ProcedureCall",
    "Create",
    "Delete",
    "Set",
    "Merge",
    "Remove",
    "Foreach",
)
STRING = re.compile(r"'(?:\\.|[^'\\])*'|\"(?:\\.|[^\"\\])*\"|`(?:``|[^`])*`|//[^\n]*|/\*.*?\*/", re.DOTALL)
_WORDS = re.compile(
    r"\b(create|merge|delete|detach|set|remove|drop|foreach|load\s+csv|call\s+\w+(?:\.\w+)+|terminate|show|alter|grant|deny|"
    r"revoke|start\s+database|stop\s+database|use\s+\w+|insert|profile)\b",
    re.IGNORECASE,
)


def check_words(cypher: str) -> None:
    """Refuse a query whose words, strings and comments aside, write or administer; QueryError says which."""
    bare = STRING.sub(" ", cypher)
    if not bare.strip():
        raise QueryError("the query is empty; try: MATCH (a:Actor) RETURN a.name LIMIT 10")
    for match in _WORDS.finditer(bare):
        before = bare[: match.start()].rstrip()
        if before.endswith((".", ":", "$")) or (
            match.group().lower() in ("show", "set", "start") and before.endswith("AS")
        ):
            continue  # a property, label or parameter of that name
        raise QueryError(f"'{match.group().upper()}' is refused: queries here only read (MATCH … RETURN …)")


def check_plan(session: "Session", cypher: str, params: dict[str, Any]) -> None:
    """On Neo4j, look at the plan: read-only by the server's own word, and none of the refused operators."""
    summary = session.run(EXPLAIN + cypher, params).consume()
    if summary.query_type != "r":
        raise QueryError("the server says that this query does not only read; queries here only read")
    stack = [summary.plan] if summary.plan else []
    while stack:
        node: dict[str, Any] = stack.pop()
        operator = str(node.get("operatorType", "")).partition("@")[0]
        if operator.startswith(REFUSED):
            raise QueryError(f"the plan has '{operator}', which is refused: queries here only read the graph")
        stack.extend(node.get("children", ()))
