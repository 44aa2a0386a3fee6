"""Shared fixtures: the model, a workspace built from the examples, real graph servers."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from diplograph.config import EXAMPLES_DIR, Options
from diplograph.engine.pipeline import extract_annotated
from diplograph.errors import GraphError
from diplograph.graph import Graph, Target
from diplograph.model import Document, Statement
from diplograph.workspace import Workspace
from tests.servers.choose import named, real_neo4j
from tests.servers.local import CURRENT, LTS

_MISSING: list[str] = []


@pytest.fixture(scope="session")
def nlp():
    from diplograph import annotate

    return annotate.load()


@pytest.fixture(scope="session")
def extract(nlp):
    """Statements of a text, by the shipped model."""

    def run(text: str, published=None) -> tuple[Statement, ...]:
        document = Document("d:test", text, published=published)
        return extract_annotated(document, nlp(text), Options()).statements

    return run


@pytest.fixture(scope="session")
def examples(tmp_path_factory) -> Iterator[Workspace]:
    """A workspace built from the example articles, on the embedded graph."""
    folder = tmp_path_factory.mktemp("examples") / "workspace"
    with Workspace(folder) as workspace:
        workspace.build([EXAMPLES_DIR / "articles"])
        yield workspace
    from diplograph.graph.embedded import Embedded

    Embedded(folder / "graph").stop()


@pytest.fixture(scope="session", params=[LTS, CURRENT])
def neo4j_target(request) -> Iterator[Target]:
    """A real Neo4j: NEO4J_TEST_URI, else a container, else one started from its Maven artifacts."""
    if (given := named()) is not None:
        if request.param != LTS:
            pytest.skip("NEO4J_TEST_URI names one server")
        yield given
        return
    try:
        server = real_neo4j(request.param)
        target = server.__enter__()
    except Exception as error:
        if os.environ.get("DIPLOGRAPH_REQUIRE_NEO4J") == "1":
            raise
        _MISSING.append(f"Neo4j {request.param}: {error}")
        pytest.skip(f"no Neo4j {request.param} could be had: {error}")
    yield target
    server.__exit__(None, None, None)


@pytest.fixture(scope="session")
def neo4j_workspace(neo4j_target, tmp_path_factory) -> Iterator[Workspace]:
    """The examples in a ledger of their own, for a real Neo4j."""
    with Workspace(tmp_path_factory.mktemp("neo4j"), target=neo4j_target) as workspace:
        workspace.record([EXAMPLES_DIR / "articles"])
        yield workspace


@pytest.fixture
def neo4j_examples(neo4j_workspace) -> Graph:
    """The examples in a real Neo4j; made anew where another test used the server in between."""
    try:
        neo4j_workspace.project()
    except GraphError:
        neo4j_workspace.rebuild()
    return neo4j_workspace.graph


def pytest_terminal_summary(terminalreporter) -> None:
    for missing in dict.fromkeys(_MISSING):
        terminalreporter.write_line(f"NOT TESTED ON A REAL SERVER: {missing}", red=True, bold=True)


def write(folder: Path, name: str, text: str) -> Path:
    """Write a small article."""
    path = folder / name
    path.write_text(text, "utf-8")
    return path
