"""The bulk export, imported into a real Neo4j, is the graph that the projection writes."""

from contextlib import closing

import pytest

from diplograph.errors import InputError
from diplograph.export.bulk import bulk
from diplograph.graph import open_graph, project
from diplograph.ledger import Ledger
from diplograph.schema import load
from diplograph.workspace import Workspace
from tests.graph.test_state import dump
from tests.servers.local import CURRENT, LTS, neo4j_server

HARD = """She said "no", twice; then: a\\b, and 'c'.

The "Front; for (Peace, Bread)" condemned Kenya on Monday. Kenya did not meet Somalia."""


@pytest.mark.neo4j
@pytest.mark.embedded
@pytest.mark.parametrize(("version", "name"), [(LTS, "hard.txt"), (CURRENT, "of two\nlines.txt")])
def test_the_imported_graph_is_the_projected_one(examples, tmp_path, version, name):
    hard = tmp_path / name
    hard.write_text(HARD)
    with Workspace(tmp_path / "ws") as workspace:
        workspace.record([hard, *sorted({d.path for d in examples.ledger.documents()})])
        counts = bulk(workspace.ledger, load(), tmp_path / "out")
        assert counts["Document"] == workspace.ledger.status()["documents"]
        with (
            neo4j_server(version, data=tmp_path / "out") as target,
            open_graph(tmp_path, target) as graph,
        ):
            assert project(graph, workspace.ledger, load()) == 0, "it is known for our own, and complete"
            projected = dump(workspace.graph)
            nodes, edges = dump(graph)
            assert nodes == projected[0]
            assert edges == projected[1]
            assert len(edges) > 500


def test_a_folder_in_use_is_left_alone(tmp_path):
    (tmp_path / "theirs.txt").write_text("x")
    with pytest.raises(InputError, match="not empty"), closing(Ledger(tmp_path / "ledger.sqlite")) as ledger:
        bulk(ledger, load(), tmp_path)


def test_any_number_of_processes_writes_the_same_files(examples, tmp_path, monkeypatch):
    monkeypatch.setattr("diplograph.export.bulk.FEW", 0)
    one, two = (tmp_path / str(n) for n in (1, 2))
    assert bulk(examples.ledger, load(), one) == bulk(examples.ledger, load(), two, jobs=2)
    files = sorted(p.name for p in one.iterdir())
    assert files == sorted(p.name for p in two.iterdir())
    assert {f for f in files if (one / f).read_bytes() != (two / f).read_bytes()} == set()
    assert "nodes-Document-7.csv" in files


@pytest.mark.parametrize(("name", "multiline"), [("hard.txt", "false"), ("of two\nlines.txt", "true")])
def test_the_importer_is_told_whether_a_text_has_several_lines(tmp_path, name, multiline):
    (tmp_path / name).write_text(HARD)
    with Workspace(tmp_path / "ws") as workspace:
        workspace.record([tmp_path / name])
        bulk(workspace.ledger, load(), tmp_path / "out")
    assert f"--multiline-fields={multiline}" in (tmp_path / "out" / "import.args").read_text().splitlines()
