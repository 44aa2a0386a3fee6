"""A server's complaint about a query, in its own words, with the place in the query that it means."""

import re
from difflib import get_close_matches

from diplograph.graph.guard import STRING

_PLACES = (
    (re.compile(r"\s*\(line (\d+), column (\d+) \(offset: \d+\)\)"), 1),  # Neo4j counts columns from 1
    (re.compile(r"(?:Syntax error )?at line (\d+):(\d+)(?: - )?"), 0),  # the embedded engine from 0
    (re.compile(r"\s*at line (\d+), column (\d+)"), 0),
)
_NAMED = re.compile(r"(?:\b[Vv]ariable|\bfunction|^Function):? [`'\"]?([\w.]+)")
_KEYWORDS = (
    "MATCH OPTIONAL WHERE RETURN WITH UNWIND ORDER BY SKIP LIMIT DISTINCT AS AND OR NOT IN CONTAINS STARTS ENDS CALL UNION"
).split()


def fault(error: Exception, cypher: str, sent: str = "") -> str:
    """What the server said, the line and column, and the line itself with a mark under the place.

    `sent` is what came before the query when it was sent, "EXPLAIN " for instance.
    """
    text = str(getattr(error, "message", None) or error)
    first = text.splitlines()[0].strip() if text.strip() else type(error).__name__
    place = None
    for pattern, base in _PLACES:
        if (found := pattern.search(first)) is not None:
            first = (first[: found.start()] + first[found.end() :]).strip()
            line, column = int(found[1]), int(found[2]) - base
            place = line, column - (len(sent) if line == 1 else 0)
            break
    else:
        place = _named(first, cypher)
    return (text.strip() or first) if place is None else _shown(first, cypher, *place)


def _named(said: str, cypher: str) -> tuple[int, int] | None:
    """Where a variable or function that the server names, but does not place, stands."""
    name = _NAMED.search(said)
    bare = STRING.sub(lambda m: re.sub(r"[^\n]", " ", m.group()), cypher)
    found = re.search(rf"(?<![\w.$:]){re.escape(name[1])}(?!\w)", bare, re.IGNORECASE) if name else None
    if found is None:
        return None
    return bare.count("\n", 0, found.start()) + 1, found.start() - (bare.rfind("\n", 0, found.start()) + 1)


def _shown(said: str, cypher: str, line: int, column: int) -> str:
    lines = cypher.split("\n")
    if not 1 <= line <= len(lines) or column < 0:
        return said
    word = re.match(r"\w+", lines[line - 1][column:])
    near = get_close_matches(word.group().upper(), _KEYWORDS, n=1, cutoff=0.75) if word else []
    hint = f"; did you mean {near[0]}?" if word and near and word.group().upper() != near[0] else ""
    return f"{said} (line {line}, column {column + 1}){hint}\n  {lines[line - 1]}\n  {' ' * column}^"
