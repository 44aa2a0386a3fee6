"""A real Neo4j from its image, where a container engine runs."""

import contextlib
import os
import socket
from collections.abc import Iterator

from diplograph.graph import Target
from tests.servers.local import PASSWORD


def engine_runs() -> bool:
    """Whether a container engine listens where testcontainers looks for it."""
    if os.environ.get("DOCKER_HOST"):
        return True
    with socket.socket(socket.AF_UNIX) as probe:
        return probe.connect_ex("/var/run/docker.sock") == 0


@contextlib.contextmanager
def neo4j_container(version: str) -> Iterator[Target]:
    """Start a server from the official image; testcontainers' reaper removes it even after a kill."""
    from testcontainers.community.neo4j import Neo4jContainer

    with Neo4jContainer(f"neo4j:{version}", password=PASSWORD) as server:
        yield Target(server.get_connection_url(), "neo4j", PASSWORD)
