"""What a Cypher answer holds that has a page or can be drawn: actors, statements, relationships, wherever they stand in it."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from diplograph.model_ids import TYPE_PREFIX

ACTOR = re.compile(rf"(?:{'|'.join(sorted(set(TYPE_PREFIX.values())))}):[^\s:][^\s]*")
STATEMENT = re.compile(r"s:[0-9a-f]{16}")
DOCUMENT = re.compile(r"d:[0-9a-f]{16}")
MOST_PARTS = 20
NAMED = ("id", "statement", "from", "to", "nodes", "relationships")
"""Where a record of the graph names an actor or a statement."""


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a cell: its text, and the page it names, if any."""

    text: str
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """The ids in an answer, each once, in the order in which they come."""

    actors: tuple[str, ...]
    statements: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.actors or self.statements)


def ids_in(rows: list[dict[str, Any]]) -> Found:
    """The actors and statements that an answer names by id, by node, by relationship or on a path."""
    ids = list(dict.fromkeys(x for row in rows for value in row.values() for x in _ids(value)))
    return Found(tuple(i for i in ids if ACTOR.fullmatch(i)), tuple(i for i in ids if STATEMENT.fullmatch(i)))


def _ids(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from _ids(item)
    elif isinstance(value, dict):
        ours = {
            "labels",
            "from",
            "nodes",
        } & value.keys()  # a node, a relationship or a path; else a map of the query's own
        for item in (value.get(k) for k in NAMED) if ours else value.values():
            yield from _ids(item)


def parts(value: Any) -> list[Part]:
    """A value as text with links: a node by its name, a relationship by its type, a path step by step."""
    if value is None:
        return []
    if isinstance(value, str):
        return [Part(value, page_of(value))]
    if isinstance(value, bool | int | float):
        return [Part(f"{value:.3g}" if isinstance(value, float) else str(value))]
    if isinstance(value, list):
        inner = [p for item in value[:MOST_PARTS] for p in (*parts(item), Part(", "))][:-1]
        return [*inner, Part(", …")] if len(value) > MOST_PARTS else inner
    if isinstance(value, dict) and "nodes" in value and "relationships" in value:
        return _path(value)
    if isinstance(value, dict) and "labels" in value:
        text = next((str(value[k]) for k in ("name", "title", "relation", "text", "id") if value.get(k)), "node")
        return [Part(text, page_of(str(value.get("id", ""))))]
    if isinstance(value, dict) and "type" in value and "from" in value:
        return [Part(str(value["type"]), page_of(str(value.get("statement", ""))))]
    return [Part(json.dumps(value, ensure_ascii=False, default=str))]


def _path(value: dict[str, Any]) -> list[Part]:
    nodes, ways = value["nodes"], value["relationships"]
    out = parts(nodes[0]) if nodes else []
    for node, way in zip(nodes[1:], ways, strict=False):
        out += [Part(" – "), *parts(way), Part(" – "), *parts(node)]
    return out


def page_of(text: str) -> str | None:
    """The page of an id; None for other text."""
    for shape, start in ((STATEMENT, "/statement/"), (DOCUMENT, "/document/"), (ACTOR, "/actor/")):
        if shape.fullmatch(text):
            return start + quote(text, safe="")
    return None
