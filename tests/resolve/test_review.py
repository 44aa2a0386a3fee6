"""Review on a real workspace: decisions reach the graph, survive rebuilds and new extraction, and can be undone."""

import json

import pytest
from tests.conftest import write
from typer.testing import CliRunner

from diplograph.cli.app import app
from diplograph.errors import InputError, UnknownName
from diplograph.graph.embedded import Embedded
from diplograph.ledger.review import accept, decide, decisions, items, reject, undo
from diplograph.resolve.across.decisions import Decision, read_decisions
from diplograph.resolve.across.overlay import overlay
from diplograph.workspace import Workspace

ARTICLES = {
    "one.txt": "Moammar Gadhafi met Angela Merkel in the capital on Monday. It was the first meeting. Kenya condemned Somalia.",
    "two.txt": "Muammar Qaddafi criticised France on Tuesday. Angela Merkel warned Turkey.",
    "three.txt": "John Smith, the British ambassador, praised Ghana. Merkel thanked Ghana.",
    "four.txt": "John Smith, the Canadian ambassador, criticised Chad.",
}  # fmt: skip
A, B = "person:moammar-gadhafi", "person:muammar-qaddafi"

pytestmark = pytest.mark.embedded


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    folder = tmp_path_factory.mktemp("review")
    (folder / "articles").mkdir()
    for name, text in ARTICLES.items():
        write(folder / "articles", name, text)
    with Workspace(folder / "workspace") as workspace:
        workspace.build([folder / "articles"])
        yield workspace
    Embedded(folder / "workspace" / "graph").stop()


@pytest.fixture
def workspace(built):
    yield built
    (built.path / "decisions.yaml").unlink(missing_ok=True)
    built.project()


def run(workspace, *words, code=0):
    found = CliRunner().invoke(app, ["review", *words, "--workspace", str(workspace.path)])
    assert found.exit_code == code, (found.output, found.exception)
    return found.output


def actors(workspace):
    return {r["id"]: r for r in workspace.query("MATCH (a:Actor) RETURN a.id AS id, a.name AS name, a.type AS type")}


def said(workspace):
    cypher = "MATCH (a:Actor)<-[:SUBJECT]-(s:Statement) RETURN a.id AS a, s.relation AS r, s.id AS id"
    return {(x["a"], x["r"]) for x in workspace.query(cypher)}


def test_two_spellings_are_proposed_with_a_reason(workspace):
    found = json.loads(run(workspace, "list", "--format", "json", "--kind", "merge"))
    mine = next(i for i in found if {i["actor"], i["into"]} == {A, B})
    assert "sound alike" in mine["why"]
    assert 0.5 <= mine["score"] < 1


def test_accepting_merges_in_the_graph_and_survives_a_rebuild_and_new_extraction(workspace, tmp_path):
    assert {A, B} <= set(actors(workspace))
    key = next(i.id for i in items(workspace.ledger) if {i.actor, i.into} == {A, B})
    run(workspace, "accept", key)
    merged = {A, B} & set(actors(workspace))
    assert len(merged) == 1
    kept = merged.pop()
    assert {(kept, "MEETS"), (kept, "CRITICIZES")} <= said(workspace)
    assert key not in {i.id for i in items(workspace.ledger)}
    workspace.rebuild()
    assert {A, B} & set(actors(workspace)) == {kept}
    workspace.build([write(tmp_path, "five.txt", "Moammar Gadhafi thanked Mali on Sunday.")])
    assert {A, B} & set(actors(workspace)) == {kept}
    assert (kept, "THANKS") in said(workspace) or (kept, "PRAISES") in said(workspace)
    run(workspace, "undo")
    assert {A, B} <= set(actors(workspace))


def test_rejecting_a_proposal_takes_it_off_the_list(workspace):
    key = next(i.id for i in items(workspace.ledger) if {i.actor, i.into} == {A, B})
    run(workspace, "reject", key, "--why", "two men")
    assert key not in {i.id for i in items(workspace.ledger)}
    assert decisions(workspace.ledger)[-1].why == "two men"
    assert {A, B} <= set(actors(workspace))


def test_an_actor_apart_again_takes_its_names_with_it(workspace):
    run(workspace, "merge", A, B)
    cypher = f"MATCH (a:Actor {{id: '{B}'}}) RETURN a.aliases AS names"
    assert workspace.query(cypher)[0]["names"] == ["Moammar Gadhafi"]
    run(workspace, "undo")
    assert workspace.query(cypher)[0]["names"] == []


def test_options_before_the_command_hold_for_it(workspace):
    found = CliRunner().invoke(
        app, ["review", "--workspace", str(workspace.path), "--kind", "merge", "list", "--format", "json"]
    )
    assert {i["kind"] for i in json.loads(found.output)} == {"merge"}


def test_rename_and_retype(workspace):
    run(workspace, "rename", B, "Muammar al-Gaddafi")
    run(workspace, "retype", "state:chad", "place")
    found = actors(workspace)
    assert found[B]["name"] == "Muammar al-Gaddafi"
    assert found["state:chad"]["type"] == "place"
    assert workspace.answer("said-about", {"actor": "Muammar Qaddafi"}) is not None  # the old name still finds it
    run(workspace, "undo", "1")
    assert actors(workspace)[B]["name"] == "Muammar Qaddafi"
    assert actors(workspace)["state:chad"]["type"] == "place"


def test_a_statement_is_rejected_and_corrected(workspace):
    rows = workspace.query("MATCH (:Actor {id: 'state:kenya'})<-[:SUBJECT]-(s:Statement) RETURN s.id AS id")
    key = rows[0]["id"]
    run(workspace, "reject-statement", key)
    assert ("state:kenya", "CRITICIZES") not in said(workspace)
    assert workspace.ledger.holds(key)
    run(workspace, "undo")
    run(workspace, "correct-statement", key, "relation=WARNS", "object=state:chad", "polarity=-")
    found = workspace.query(
        "MATCH (s:Statement {id: $id})-[:OBJECT]->(b) RETURN s.relation AS r, s.polarity AS p, b.id AS b", id=key
    )
    assert found == [{"r": "WARNS", "p": "-", "b": "state:chad"}]
    edges = workspace.query(
        "MATCH (:Actor)-[r]->(b:Actor) WHERE r.statement = $id RETURN type(r) AS t, b.id AS b", id=key
    )
    assert edges == [{"t": "WARNS", "b": "state:chad"}]


def test_one_name_of_two_people_is_split_by_document(workspace):
    smith = "person:john-smith"
    four = next(d.id for d in workspace.ledger.documents() if "Canadian" in d.text)
    run(workspace, "split", smith, four, "--name", "John Smith (Canada)")
    found = actors(workspace)
    other = next(i for i, a in found.items() if a["name"] == "John Smith (Canada)")
    assert other.startswith(f"{smith}~")
    assert (other, "CRITICIZES") in said(workspace)
    assert (smith, "CRITICIZES") not in said(workspace)
    assert (smith, "PRAISES") in said(workspace)
    run(workspace, "undo")
    assert other not in actors(workspace)
    assert (smith, "CRITICIZES") in said(workspace)


def test_a_link_by_rule_is_listed_and_taken_apart(workspace):
    people = [
        {"id": f"person:{n}", "name": n, "type": "person", "aliases": [], "codes": {}} for n in ("Eden", "Anthony Eden")
    ]
    assert overlay(people)["person:Eden"].canonical == "person:Anthony Eden"
    from diplograph.resolve.across.decisions import Decided

    apart = Decided([Decision("apart", "person:Eden", "person:Anthony Eden")])
    assert overlay(people, apart) == {}
    again = Decided(
        [
            Decision("apart", "person:Eden", "person:Anthony Eden"),
            Decision("merge", "person:Anthony Eden", "person:Eden"),
        ]
    )
    assert overlay(people, again)["person:Anthony Eden"].canonical == "person:Eden"


def test_a_decision_written_by_hand_counts(workspace):
    text = f"decisions:\n- what: merge\n  actor: {A}\n  into: {B}\n"
    (workspace.path / "decisions.yaml").write_text(text, "utf-8")
    workspace.project()
    assert {A, B} & set(actors(workspace)) == {B}


def test_what_can_not_be_decided_is_refused(workspace):
    with pytest.raises(UnknownName, match="actor"):
        decide(workspace.ledger, Decision("merge", A, "person:nobody"))
    with pytest.raises(UnknownName, match="type"):
        decide(workspace.ledger, Decision("retype", A, type="wizard"))
    with pytest.raises(InputError, match="needs 'name'"):
        decide(workspace.ledger, Decision("rename", A))
    with pytest.raises(InputError, match="modality"):
        decide(workspace.ledger, Decision("correct-statement", statement="s:1", changes={"modality": "sure"}))
    with pytest.raises(InputError, match="no statement"):
        reject(workspace.ledger, "s:none")
    with pytest.raises(UnknownName, match="proposal"):
        accept(workspace.ledger, "m:none")
    with pytest.raises(InputError, match="no decision"):
        undo(workspace.ledger)
    assert not (workspace.path / "decisions.yaml").exists()


@pytest.mark.parametrize(
    "text", ["decisions: [{what: fly}]", "decisions: [{what: merge, actor: a}]", "decisions: 3", ": :"]
)
def test_a_broken_file_is_named(tmp_path, text):
    path = tmp_path / "decisions.yaml"
    path.write_text(text, "utf-8")
    with pytest.raises(InputError, match=r"decisions\.yaml"):
        read_decisions(path)


def test_going_through_the_list_in_the_terminal(workspace):
    shown = CliRunner().invoke(app, ["review", "--workspace", str(workspace.path)], input="x\ny\nu\nn\nq\n")
    assert shown.exit_code == 0, (shown.output, shown.exception)
    assert "undone: what merge" in shown.output
    assert [d.what for d in decisions(workspace.ledger)] == ["apart"]
    assert decisions(workspace.ledger)[0].by
