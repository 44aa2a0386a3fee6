"""Shared fixtures: the model, a workspace built from the examples, real graph servers."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from diplograph.config import EXAMPLES_DIR, Options
from diplograph.engine.pipeline import extract_annotated
from diplograph.graph import Graph, Target
from diplograph.model import Document, Statement
from diplograph.workspace import Workspace
from tests.servers.local import CURRENT, LTS, neo4j_server

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
    """A real Neo4j: NEO4J_TEST_URI, else one started from its Maven artifacts."""
    if uri := os.environ.get("NEO4J_TEST_URI"):
        if request.param != LTS:
            pytest.skip("NEO4J_TEST_URI names one server")
        get = os.environ.get
        yield Target(uri, get("NEO4J_TEST_USERNAME", "neo4j"), get("NEO4J_TEST_PASSWORD", "neo4j"))
        return
    try:
        server = neo4j_server(request.param)
        target = server.__enter__()
    except Exception as error:
        if os.environ.get("DIPLOGRAPH_REQUIRE_NEO4J") == "1":
            raise
        _MISSING.append(f"Neo4j {request.param}: {error}")
        pytest.skip(f"no Neo4j {request.param} could be had: {error}")
    yield target
    server.__exit__(None, None, None)


@pytest.fixture(scope="session")
def neo4j_examples(neo4j_target, examples, tmp_path_factory) -> Iterator[Graph]:
    """The examples projected into a real Neo4j, from a ledger of its own."""
    folder = tmp_path_factory.mktemp("neo4j")
    with Workspace(folder, target=neo4j_target) as workspace:
        workspace.build([EXAMPLES_DIR / "articles"])
        yield workspace.graph


def pytest_terminal_summary(terminalreporter) -> None:
    for missing in dict.fromkeys(_MISSING):
        terminalreporter.write_line(f"NOT TESTED ON A REAL SERVER: {missing}", red=True, bold=True)


def write(folder: Path, name: str, text: str) -> Path:
    """Write a small article."""
    path = folder / name
    path.write_text(text, "utf-8")
    return path
