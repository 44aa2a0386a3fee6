"""Any graph can be brought up to any ledger, and only to its own: other graphs, lost ones, killed projections, versions."""

import json
from pathlib import Path

import pytest
from tests.graph.test_contract import counts

from diplograph.errors import GraphError
from diplograph.graph import open_graph, project, rebuild
from diplograph.graph.embedded import Embedded
from diplograph.graph.state import state
from diplograph.model import (
    Argument,
    Document,
    Evidence,
    Extraction,
    Link,
    Modality,
    Polarity,
    Sentence,
    Statement,
)  # fmt: skip
from diplograph.schema import load
from diplograph.workspace import Workspace

A = "Kenya condemned Somalia on Monday. Chad supports Niger."
B = "Kenya warned Uganda on Tuesday."


def dump(graph):
    """Nodes and relationships as rows that can be compared."""
    nodes = "MATCH (n) WHERE NOT n:Meta RETURN labels(n) AS labels, properties(n) AS p, n.id AS id ORDER BY id"
    edges = "MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS t, b.id AS b, properties(r) AS p"
    return graph.read(nodes).rows, sorted(json.dumps(row, sort_keys=True) for row in graph.read(edges).rows)


@pytest.fixture(scope="module")
def graphs(tmp_path_factory):
    """Two graphs that tests empty for themselves: starting a server takes seconds."""
    folders = [tmp_path_factory.mktemp(name) for name in ("one", "two")]
    opened = [open_graph(folder) for folder in folders]
    yield opened
    for graph, folder in zip(opened, folders, strict=True):
        graph.close()
        Embedded(folder).stop()


@pytest.fixture
def two(graphs):
    for graph in graphs:
        graph.drain("MATCH (n) WITH n LIMIT 1000 DETACH DELETE n RETURN count(n) AS n")
    return graphs


@pytest.fixture
def workspace(tmp_path):
    (tmp_path / "a.txt").write_text(A)
    with Workspace(tmp_path / "ws") as held:
        held.record([tmp_path / "a.txt"])
        yield held


def add(workspace, name, text):
    path = workspace.path.parent / name
    path.write_text(text)
    workspace.record([path])


def bring_up(graph, workspace):
    return project(graph, workspace.ledger, load())


@pytest.mark.embedded
def test_two_graphs_of_one_ledger_hold_the_same_whatever_the_turns(two, workspace):
    one, other = two
    assert bring_up(one, workspace) == 1
    add(workspace, "b.txt", B)
    assert bring_up(other, workspace) == 2
    assert bring_up(one, workspace) == 1
    (workspace.path.parent / "a.txt").write_text(A.replace("Somalia", "Eritrea"))
    workspace.record([workspace.path.parent / "a.txt"])
    assert bring_up(one, workspace) > 0
    assert bring_up(other, workspace) > 0
    assert dump(one) == dump(other)
    assert bring_up(one, workspace) == bring_up(other, workspace) == 0
    assert "Somalia" not in str(dump(other))


@pytest.mark.embedded
def test_a_graph_that_was_lost_comes_back(two, workspace):
    bring_up(two[0], workspace)
    before = dump(two[0])
    two[0].drain("MATCH (n) WITH n LIMIT 1000 DETACH DELETE n RETURN count(n) AS n")
    bring_up(two[0], workspace)
    assert dump(two[0]) == before


@pytest.mark.embedded
def test_an_unfinished_document_is_found_after_a_turn_to_another_graph(two, workspace):
    """A rebuild that was killed after the documents were written and before their statements were."""
    one, other = two
    bring_up(one, workspace)
    whole = dump(one)
    one.write("MATCH (s:Statement) DETACH DELETE s")
    one.write("MATCH (:Actor)-[r]->(:Actor) DELETE r")
    one.write("MATCH (d:Document) SET d.fingerprint = ''")
    workspace.ledger.touch_all()
    bring_up(other, workspace)
    bring_up(one, workspace)
    assert dump(one) == whole


@pytest.mark.embedded
def test_actors_that_turn_out_to_be_one_are_one_in_every_statement(two, tmp_path):
    """What a later article tells about a name changes the edges of an earlier one: step by step gives what rebuild gives."""
    with Workspace(tmp_path / "ws") as workspace:
        workspace.ledger  # noqa: B018 - opened before the first article
        (tmp_path / "in").mkdir()
        add(workspace, "a.txt", "Okonkwo criticised Nigeria on Monday.")
        bring_up(two[0], workspace)
        add(workspace, "b.txt", "Chukwuemeka Okonkwo, a former minister, met Joe Biden in Lagos.")
        bring_up(two[0], workspace)
        stepwise = dump(two[0])
        assert len({a["id"] for a in workspace.ledger.actors() if "okonkwo" in a["id"]}) == 2, (
            "the case needs two names"
        )
        rebuild(two[0], workspace.ledger, load())
        assert stepwise == dump(two[0])


def refusals(graph, workspace, tmp_path):
    with Workspace(tmp_path / "other") as other:
        add(other, "c.txt", B)
        with pytest.raises(GraphError, match="another workspace"):
            bring_up(graph, other)
        held = counts(graph)
        assert held["Document"] == 1
        rebuild(graph, other.ledger, load())
        assert graph.read("MATCH (d:Document) RETURN d.path AS p").rows[0]["p"].endswith("c.txt")
    graph.write("MATCH (n:Meta) SET n.version = 1000")
    with Workspace(tmp_path / "other") as other, pytest.raises(GraphError, match="newer diplograph"):
        bring_up(graph, other)
    graph.drain("MATCH (n) WITH n LIMIT 1000 DETACH DELETE n RETURN count(n) AS n")
    graph.write("CREATE (n:Invoice {id: 'theirs'})")
    for change in (bring_up, lambda g, w: rebuild(g, w.ledger, load())):
        with pytest.raises(GraphError, match="did not write"):
            change(graph, workspace)
    assert graph.read("MATCH (n) RETURN n.id AS id").rows == [{"id": "theirs"}]
    graph.drain("MATCH (n) WITH n LIMIT 1000 DETACH DELETE n RETURN count(n) AS n")


@pytest.mark.embedded
def test_other_graphs_are_refused(two, workspace, tmp_path):
    bring_up(two[0], workspace)
    refusals(two[0], workspace, tmp_path)


@pytest.mark.neo4j
def test_other_graphs_are_refused_on_neo4j(neo4j_target, workspace, tmp_path):
    with open_graph(Path("unused"), neo4j_target) as graph:
        graph.drain("MATCH (n) WITH n LIMIT 1000 DETACH DELETE n RETURN count(n) AS n")
        bring_up(graph, workspace)
        refusals(graph, workspace, tmp_path)


@pytest.mark.embedded
def test_links_that_the_ledger_dropped_leave_the_graph(two, workspace):
    """A contradiction of two documents that is none any more; one within a document stays."""
    add(workspace, "b.txt", B)
    one, *_, other = sorted(workspace.ledger.statements(), key=lambda s: s.document)
    assert one.document != other.document
    bring_up(two[0], workspace)
    without = dump(two[0])
    links = [Link(one.id, "CONTRADICTS", other.id, ""), Link(one.id, "CORROBORATES", other.id, "")]
    for now in (links, links, []):
        workspace.ledger.set_links(now)
        workspace.ledger.touch([one.document])
        bring_up(two[0], workspace)
        held = two[0].read("MATCH (a:Statement)-[r]->(b:Statement) RETURN a.id AS a, type(r) AS t, b.id AS b").rows
        assert sorted(r["t"] for r in held if {r["a"], r["b"]} == {one.id, other.id}) == [x.type for x in now]
        contested = two[0].read("MATCH (s:Statement {contested: true}) RETURN s.id AS id").rows
        assert {one.id, other.id} <= {r["id"] for r in contested} or not now
    now = dump(two[0])
    assert [n for n in now[0] if n not in without[0]] == [n for n in without[0] if n not in now[0]] == []
    assert now == without


def crowded(statements):
    """A ledger's statements as documents of ten statements, all between the same two actors and others."""
    people = [Argument(f"state:{n}", n, "state", 0, 1, n) for n in ("kenya", "chad", "niger")]
    for number in range(statements // 10):
        document = Document(f"d:{number:04}", "They met.", published=None)
        sentence = Sentence(0, 0, 9, "They met.")
        made = tuple(
            Statement(
                f"s:{number:04}{n}", document.id, people[0], "MEETS", "met", 5, 8, people[1 + n % 2], None, (),
                Polarity.POSITIVE, Modality.ACTUAL, None, None, (), Evidence(0, 9, 0, "They met."), 0.9, "made", None,
            )
            for n in range(10)
        )  # fmt: skip
        yield Extraction(document, (sentence,), (), made)


@pytest.mark.embedded
def test_documents_of_an_actor_with_many_edges_are_replaced(two, tmp_path):
    with Workspace(tmp_path / "ws") as workspace:
        for extraction in crowded(3000):
            workspace.ledger.record(extraction, "made")
        bring_up(two[0], workspace)
        edges = "MATCH (:Actor {id: 'state:kenya'})-[r]->(:Actor) RETURN count(r) AS n"
        assert two[0].read(edges).rows == [{"n": 3000}]
        workspace.ledger.touch_all()
        assert bring_up(two[0], workspace) == 300
        assert two[0].read(edges).rows == [{"n": 3000}]


@pytest.mark.embedded
def test_a_load_larger_than_a_transaction_is_whole(two, workspace, monkeypatch):
    bring_up(two[0], workspace)
    monkeypatch.setattr("diplograph.graph.writing.BATCH", 3)
    monkeypatch.setattr("diplograph.graph.writing.AT_ONCE", 5)
    bring_up(two[1], workspace)
    assert dump(two[0]) == dump(two[1])


@pytest.mark.embedded
def test_an_older_version_is_projected_anew(two, workspace):
    bring_up(two[0], workspace)
    before = dump(two[0])
    two[0].write("MATCH (n:Meta) SET n.version = 0")
    two[0].write("MATCH (s:Statement) SET s.relation = 'OLD'")
    assert bring_up(two[0], workspace) == 1
    assert dump(two[0]) == before
    assert state(two[0]).version > 0


def linked(graph):
    return graph.read("MATCH (a)-[r:CONTRADICTS|CORROBORATES]->(b) RETURN a.id AS a, type(r) AS t, b.id AS b").rows


@pytest.mark.embedded
def test_a_projection_stopped_before_its_links_is_made_good(two, workspace):
    """All documents are written and none is pending any more; only the links between them are missing."""
    add(workspace, "b.txt", B)
    one, *_, other = sorted(workspace.ledger.statements(), key=lambda s: s.document)

    def stop(done, of):
        raise KeyboardInterrupt

    bring_up(two[0], workspace)
    for links in ([Link(one.id, "CONTRADICTS", other.id, "")], []):
        workspace.ledger.set_links(links)
        workspace.ledger.touch([one.document])
        with pytest.raises(KeyboardInterrupt):
            project(two[0], workspace.ledger, load(), stop)
        assert workspace.ledger.pending() == []
        bring_up(two[0], workspace)
        assert len(linked(two[0])) == len(links)


@pytest.mark.embedded
def test_links_follow_documents_that_come_change_and_go(two, workspace):
    """Step by step, each step the graph's own: what it holds is what a graph made anew holds."""
    add(workspace, "b.txt", "Chad denied that Kenya condemned Somalia on Monday.")
    add(workspace, "c.txt", "Kenya did not condemn Somalia on Monday. Kenya warned Uganda on Tuesday.")
    add(workspace, "d.txt", B)
    seen = set()
    for change in ("as it is", "c.txt changes", "a.txt goes"):
        if change == "c.txt changes":
            add(workspace, "c.txt", "Kenya condemned Somalia on Monday. Kenya did not warn Uganda on Tuesday.")
        if change == "a.txt goes":
            (workspace.path.parent / "a.txt").write_text("Nobody came.")
            workspace.record([workspace.path.parent / "a.txt"])
        bring_up(two[0], workspace)
        rebuild(two[1], workspace.ledger, load())
        assert dump(two[0]) == dump(two[1]), change
        bring_up(two[0], workspace)  # two[1] was the ledger's last: make it two[0] again
        seen.add(json.dumps(linked(two[0])))
    assert len(seen) > 1, "the case needs links that change"
