"""Many workers, one graph: build without a graph, export a shard, load the shards; and files for Neo4j Browser."""

import pytest
from tests.cli.test_cli import run

from diplograph.graph.embedded import Embedded

TEXTS = {"a": "Kenya condemned Somalia on Monday.", "b": "Chad warned Kenya on Tuesday."}


@pytest.fixture
def shards(tmp_path):
    for name, text in TEXTS.items():
        (tmp_path / f"{name}.txt").write_text(text)
        ws = tmp_path / f"ws-{name}"
        run("build", tmp_path / f"{name}.txt", "-w", ws, "--no-graph")
        assert not (ws / "graph").exists(), "a worker starts no server"
        told = run("export", "-w", ws, "--format", "parquet", "-o", tmp_path / name).stderr
        assert told.startswith("1 documents, 1 statements in ")
    return [tmp_path / name for name in TEXTS]


@pytest.mark.embedded
def test_shards_become_one_graph_that_is_asked_by_name(shards, tmp_path):
    ws = tmp_path / "all"
    assert run("load", *shards, "-w", ws).stdout == "loaded 2 documents; 0 were there already\n"
    assert run("load", *shards, "-w", ws).stdout == "loaded 0 documents; 2 were there already\n"
    query = "MATCH (a:Actor)-[r]->(b:Actor) RETURN a.name AS a, type(r) AS r, b.name AS b ORDER BY a"
    rows = run("query", query, "-w", ws, "--format", "csv").stdout.splitlines()
    assert rows == ["a,r,b", "Chad,WARNS,Kenya", "Kenya,CRITICIZES,Somalia"]
    assert "Chad" in run("ask", "warnings", "--actor", "Chad", "-w", ws).stdout
    Embedded(ws / "graph").stop()


def test_the_files_for_browser_are_written(tmp_path):
    (tmp_path / "a.txt").write_text(TEXTS["a"])
    run("build", tmp_path / "a.txt", "-w", tmp_path / "ws", "--no-graph")
    told = run("export", "-w", tmp_path / "ws", "--format", "neo4j-browser", "-o", tmp_path / "out").stderr
    number = len(list((tmp_path / "out").glob("*.cypher")))
    assert told.startswith(f"diplograph.grass and {number} saved queries in ")
