"""schema/graph.yaml: the keys and indexes of the graph, and the version that we write."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from diplograph.config import SCHEMA_DIR
from diplograph.schema.load import read_yaml


@lru_cache(maxsize=1)
def spec() -> dict[str, Any]:
    """The file as read."""
    return read_yaml(SCHEMA_DIR / "graph.yaml")


def schema_version() -> int:
    """The version of nodes and relationships that we write."""
    return int(spec()["version"])


def constraints() -> Iterator[str]:
    """The queries that make constraints and indexes where there are none."""
    for label, node in spec()["nodes"].items():
        key = f"{label.lower()}_key"
        yield f"CREATE CONSTRAINT {key} IF NOT EXISTS FOR (n:{label}) REQUIRE n.{node['key']} IS UNIQUE"
        for name in node["indexes"]:
            yield f"CREATE INDEX {label.lower()}_{name} IF NOT EXISTS FOR (n:{label}) ON (n.{name})"
