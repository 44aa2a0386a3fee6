"""A shard, loaded without its ledger, is the graph that the ledger gives; shards of several workers make one graph."""

import builtins
from contextlib import closing

import pytest

from diplograph.errors import GraphError, InputError, WorkspaceError
from diplograph.export.parquet import shard
from diplograph.graph import Graph, open_graph
from diplograph.graph.embedded import Embedded
from diplograph.graph.shards import load_shards
from diplograph.ledger import Ledger
from diplograph.schema import load
from diplograph.workspace import Workspace
from tests.graph.test_state import dump

KENYA = "Kenya condemned Somalia on Monday. Chad supports Niger."
CHAD = "Chad warned Niger on Tuesday. Kenya did not condemn Somalia."


@pytest.fixture
def loaded(tmp_path):
    """A workspace that is filled from shards."""
    with Workspace(tmp_path / "all") as workspace:
        yield workspace
    Embedded(tmp_path / "all" / "graph").stop()


def worker(tmp_path, name, text):
    """What one worker does: it records its articles, makes no graph, and writes its shard."""
    (tmp_path / f"{name}.txt").write_text(text)
    with Workspace(tmp_path / name) as workspace:
        workspace.record([tmp_path / f"{name}.txt"])
        shard(workspace.ledger, load(), tmp_path / f"shard-{name}")
    return tmp_path / f"shard-{name}"


@pytest.mark.embedded
def test_the_loaded_graph_is_the_ledgers_own(examples, loaded, tmp_path):
    counts = shard(examples.ledger, load(), tmp_path / "shard")
    assert counts["Statement"] == examples.ledger.status()["statements"]
    documents = examples.ledger.status()["documents"]
    assert loaded.load([tmp_path / "shard"]) == (documents, documents)
    once = dump(loaded.graph)
    assert once == dump(examples.graph)
    assert loaded.load([tmp_path / "shard"]) == (documents, 0)
    assert dump(loaded.graph) == once
    assert loaded.ask("who-met-whom", actor="Nasser") == examples.ask("who-met-whom", actor="Nasser")


@pytest.mark.neo4j
@pytest.mark.embedded
def test_a_neo4j_is_loaded_the_same(examples, neo4j_target, tmp_path):
    shard(examples.ledger, load(), tmp_path / "shard")
    with open_graph(tmp_path, neo4j_target) as graph:
        graph.drain("MATCH (n) WITH n LIMIT 1000 DETACH DELETE n RETURN count(n) AS n")
        load_shards(graph, [tmp_path / "shard"])
        assert dump(graph) == dump(examples.graph)
        graph.drain("MATCH (n) WITH n LIMIT 1000 DETACH DELETE n RETURN count(n) AS n")


@pytest.mark.embedded
def test_shards_of_several_workers_are_one_graph(loaded, tmp_path):
    shards = [worker(tmp_path, "a", KENYA), worker(tmp_path, "b", CHAD)]
    assert loaded.load(shards[:1]) == (1, 1)
    assert loaded.load(shards) == (2, 1)
    assert {r["n"] for r in loaded.query("MATCH (:Actor {name: 'Niger'})<-[r]-(:Actor) RETURN type(r) AS n")} == {
        "SUPPORTS", "WARNS",
    }  # fmt: skip
    assert loaded.query("MATCH (a:Actor {name: 'Niger'}) RETURN count(a) AS n") == [{"n": 1}]


@pytest.mark.embedded
def test_a_killed_load_goes_on(loaded, tmp_path):
    shards = [worker(tmp_path, "a", KENYA), worker(tmp_path, "b", CHAD)]
    loaded.load(shards)
    whole = dump(loaded.graph)
    loaded.graph.write("MATCH (d:Document) SET d.fingerprint = ''")  # as a kill before the last write leaves it
    loaded.graph.write("MATCH (:Actor)-[r:WARNS]->(:Actor) DELETE r")
    loaded.graph.write("MATCH (s:Statement) WHERE s.relation = 'WARNS' DETACH DELETE s")
    assert loaded.load(shards) == (2, 2)
    assert dump(loaded.graph) == whole


@pytest.mark.embedded
def test_a_ledger_and_shards_keep_apart(loaded, tmp_path):
    one, other = worker(tmp_path, "a", KENYA), worker(tmp_path, "b", CHAD)
    loaded.load([one])
    (tmp_path / "c.txt").write_text("Mali thanked Togo.")
    loaded.record([tmp_path / "c.txt"])
    with pytest.raises(WorkspaceError, match="1 documents of its own"):
        loaded.load([other])
    with pytest.raises(GraphError, match="another workspace"):
        loaded.project()
    loaded.rebuild()
    with pytest.raises(GraphError, match="made from a workspace"):
        load_shards(loaded.graph, [one])


def test_what_is_no_shard_is_said(tmp_path):
    with pytest.raises(InputError, match=r"is no shard: Document\.parquet is missing"):
        load_shards(Graph(None, None, "none"), [tmp_path])
    (tmp_path / "theirs").write_text("")
    with pytest.raises(InputError, match="not empty"), closing(Ledger(tmp_path / "ledger.sqlite")) as ledger:
        shard(ledger, load(), tmp_path)


def test_another_version_is_refused(tmp_path, monkeypatch):
    folder = worker(tmp_path, "a", KENYA)
    monkeypatch.setattr("diplograph.graph.shards.schema_version", lambda: 99)
    with pytest.raises(InputError, match="this diplograph reads 99"):
        load_shards(Graph(None, None, "none"), [folder])


def test_without_pyarrow_it_says_what_to_install(tmp_path, monkeypatch):
    real = builtins.__import__

    def absent(name, *rest):
        if name.startswith("pyarrow"):
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", absent)
    with (
        pytest.raises(InputError, match=r"pip install 'diplograph\[parquet\]'"),
        closing(Ledger(tmp_path / "l")) as ledger,
    ):
        shard(ledger, load(), tmp_path / "out")
