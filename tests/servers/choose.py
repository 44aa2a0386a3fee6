"""Which real Neo4j the tests run on: one that is named, else a container, else one from its Maven artifacts."""

import contextlib
import os
from collections.abc import Iterator

from diplograph.graph import Target
from tests.servers.container import engine_runs, neo4j_container
from tests.servers.local import neo4j_server


def named() -> Target | None:
    """The server of NEO4J_TEST_URI; what it holds of diplograph's is replaced."""
    uri = os.environ.get("NEO4J_TEST_URI")
    get = os.environ.get
    password = get("NEO4J_TEST_PASSWORD", "neo4j")
    return Target(uri, get("NEO4J_TEST_USERNAME", "neo4j"), password) if uri else None


@contextlib.contextmanager
def real_neo4j(version: str) -> Iterator[Target]:
    """A server of this version."""
    with contextlib.ExitStack() as held:
        target = None
        if engine_runs():
            with contextlib.suppress(Exception):  # an engine that cannot have the image: the jars may be at hand
                target = held.enter_context(neo4j_container(version))
        yield target or held.enter_context(neo4j_server(version))
