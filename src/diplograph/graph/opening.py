"""Opens a graph: a workspace's embedded one, or a Neo4j."""

from pathlib import Path
from typing import TYPE_CHECKING

from diplograph.errors import GraphError
from diplograph.graph.store import Graph
from diplograph.graph.target import Target

if TYPE_CHECKING:
    from neo4j import Driver


def open_graph(folder: Path, target: Target | None = None) -> Graph:
    """Open a workspace's embedded graph in `folder`, or the Neo4j of `target`."""
    return _embedded(folder) if target is None else _neo4j(target)


def _embedded(folder: Path) -> Graph:
    from diplograph.graph import embedded

    server = embedded.Embedded(folder)
    endpoint = server.open()
    return Graph(embedded.driver(endpoint), embedded.driver(endpoint, "reader"), embedded.DATABASE, server)


def _neo4j(target: Target) -> Graph:
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


def _close(driver: "Driver | None") -> None:
    if driver is not None:
        driver.close()
