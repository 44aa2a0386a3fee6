""" "The British prime minister" is whoever held the office then, in the graph and in every export of it."""

import json
from datetime import date

import pytest
from fastapi.testclient import TestClient
from tests.graph.test_state import dump
from typer.testing import CliRunner

from diplograph.cli.app import app
from diplograph.export.bulk import bulk
from diplograph.graph import project, rebuild
from diplograph.graph.actors import CanonicalActors
from diplograph.graph.embedded import Embedded
from diplograph.ledger.review import accept, decide, decisions, items, reject, undo
from diplograph.read import ReadOptions
from diplograph.resolve.across.decisions import Decision
from diplograph.schema import load
from diplograph.web.app import create_app
from diplograph.web.views import Views
from diplograph.workspace import Workspace

pytestmark = pytest.mark.embedded
OFFICE, EDEN, MACMILLAN = "person:prime-minister-of-united-kingdom", "person:anthony-eden", "person:harold-macmillan"
FORMER = "person:former-prime-minister-of-united-kingdom"
NAMED = {
    "1956-08-02": "British Prime Minister Anthony Eden warned Egypt on Thursday. The cabinet met twice.",
    "1956-11-20": "The prime minister of Britain, Anthony Eden, thanked Canada. The talks were short.",
    "1957-01-11": "Harold Macmillan succeeded Anthony Eden as British prime minister on 10 January 1957. It was a Friday.",
    "1957-03-21": "British Prime Minister Harold Macmillan met Dwight Eisenhower in Bermuda. The talks were long.",
}
UNNAMED = {
    "1956-10-01": "The British prime minister praised France. He condemned Syria. The British prime minister warned that"
    " Jordan had attacked Israel.",
    "1957-02-02": "The British prime minister praised Norway. A former British prime minister criticised Libya.",
    "1958-12-02": "The British prime minister praised Ghana. The British prime minister condemned Jordan in September 1956.",
    "1955-05-05": "The British prime minister praised Peru. The German chancellor condemned Chad. It was a long day.",
    "": "The British prime minister praised Kenya. The rest is not known to anyone.",
}  # fmt: skip
EXPECTED = {
    ("1956-10-01", "PRAISES", "France"): EDEN,
    ("1956-10-01", "CRITICIZES", "Syria"): EDEN,
    ("1957-02-02", "PRAISES", "Norway"): MACMILLAN,
    ("1957-02-02", "CRITICIZES", "Libya"): FORMER,
    ("1958-12-02", "PRAISES", "Ghana"): OFFICE,
    ("1958-12-02", "CRITICIZES", "Jordan"): EDEN,
    ("1955-05-05", "PRAISES", "Peru"): OFFICE,
    ("1955-05-05", "CRITICIZES", "Chad"): "person:chancellor-of-germany",
    ("", "PRAISES", "Kenya"): OFFICE,
}


@pytest.fixture
def other(embedded_graph):
    """A graph for workspaces that a test makes."""
    embedded_graph.drain("MATCH (n) WITH n LIMIT 1000 DETACH DELETE n RETURN count(n) AS n")
    return embedded_graph


def add(workspace, articles):
    for day, text in articles.items():
        path = workspace.path.parent / f"{day or 'undated'}.txt"
        path.write_text(text)
        workspace.record([path], ReadOptions(published=date.fromisoformat(day) if day else None))


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    with Workspace(tmp_path_factory.mktemp("holders") / "ws") as held:
        add(held, NAMED | UNNAMED)
        yield held
    Embedded(held.path / "graph").stop()


@pytest.fixture
def workspace(built):
    built.project()
    yield built
    (built.path / "decisions.yaml").unlink(missing_ok=True)


def who(rows):
    """Who did what, by the document's day, the relation and the other actor's name."""
    return {(r["day"] or "", r["relation"], r["other"]): r["id"] for r in rows}


def in_graph(graph):
    cypher = (
        "MATCH (a:Actor)<-[:SUBJECT]-(s:Statement)-[:OBJECT]->(b:Actor) RETURN a.id AS id, s.relation AS relation,"
        " b.name AS other, s.reported AS day"
    )
    return {k: v for k, v in who(graph.read(cypher).rows).items() if k in EXPECTED}


def as_rebuilt(graph, workspace):
    """Whether the graph is what a rebuild makes of the ledger."""
    stepwise = dump(graph)
    rebuild(graph, workspace.ledger, load())
    return dump(graph) == stepwise


def test_each_statement_has_whoever_held_the_office_then(workspace):
    assert in_graph(workspace.graph) == EXPECTED
    said = workspace.query(
        "MATCH (s:Statement)-[:ATTRIBUTED_TO]->(a:Actor) MATCH (s)-[:OBJECT]->(:Actor {name: 'Israel'}) RETURN a.id AS id"
    )
    assert [r["id"] for r in said] == [EDEN]
    edges = "MATCH (a:Actor)-[r:PRAISES]->(b:Actor {name: 'France'}) RETURN a.id AS id, r.evidence AS text"
    assert workspace.query(edges) == [{"id": EDEN, "text": "The British prime minister praised France."}]


def test_it_is_less_sure_and_says_so(workspace):
    def praise(other):
        cypher = (
            "MATCH (s:Statement {relation: 'PRAISES'})-[:OBJECT]->(:Actor {name: $other}) MATCH (s)-[t:SUBJECT]->() "
        )
        return workspace.query(cypher + "RETURN s.confidence AS c, s.rule AS rule, t.text AS text", other=other)[0]

    known, open_ = praise("France"), praise("Peru")
    assert known["c"] == pytest.approx(0.8 * open_["c"], abs=5e-3)  # two sentences are never sure to the same digit
    assert known["text"] == "The British prime minister"
    assert known["rule"].endswith(", by office")
    assert "by office" not in open_["rule"]


def test_exports_say_the_same(workspace, tmp_path):
    network = workspace.to_networkx()
    rows = [
        {"id": a, "relation": e["relation"], "other": network.nodes[b]["name"], "day": e["published"]}
        for a, b, e in network.edges(data=True)
    ]
    assert {k: v for k, v in who(rows).items() if k in EXPECTED} == EXPECTED
    bulk(workspace.ledger, load(), tmp_path / "bulk")
    lines = {p.name: p.read_text().splitlines() for p in (tmp_path / "bulk").iterdir()}
    eden = next(row.partition(",")[0] for row in lines["nodes-Actor-8.csv"] if f'"{EDEN}"' in row)
    edges = [row.split(",") for name, rows in lines.items() if name.startswith("relationships-actors-") for row in rows]
    praised = [e for e in edges if e[0] == eden and e[2] == "PRAISES"]
    assert len(praised) == 2, "France without a name, Canada with it"
    assert f"held {OFFICE}" in "".join(lines["nodes-Meta-8.csv"])


def test_the_record_keeps_the_office(workspace):
    recorded = [
        s for s in workspace.ledger.statements() if s.evidence.text == "The British prime minister praised France."
    ]
    assert {s.subject.id for s in recorded} == {OFFICE}


def test_a_later_article_relinks_earlier_ones_and_only_those_that_it_changes(other, tmp_path):
    with Workspace(tmp_path / "ws") as workspace:
        add(workspace, UNNAMED)
        project(other, workspace.ledger, load())
        assert EDEN not in in_graph(other).values()
        for day, text in NAMED.items():
            add(workspace, {day: text})
            changed = project(other, workspace.ledger, load())
            assert changed <= 5, "the article itself, later ones that it may change, and the undated one"
        assert in_graph(other) == EXPECTED
        assert as_rebuilt(other, workspace)
        assert project(other, workspace.ledger, load()) == 0
        named = workspace.path.parent / "1956-11-20.txt"
        named.write_text("The talks were long. The rest is not known to anyone in the cabinet.")
        workspace.record([named], ReadOptions(published=date(1956, 11, 20)))
        project(other, workspace.ledger, load())
        assert in_graph(other)["1956-10-01", "PRAISES", "France"] == EDEN, "two months after he was last named"
        assert as_rebuilt(other, workspace)


def test_what_changes_nothing_for_an_article_leaves_it_alone(other, tmp_path):
    with Workspace(tmp_path / "ws") as workspace:
        add(workspace, {"1956-10-01": UNNAMED["1956-10-01"], **dict(list(NAMED.items())[:2])})
        project(other, workspace.ledger, load())
        add(workspace, {"1956-11-21": "British Prime Minister Anthony Eden thanked Japan. The talks were short."})
        assert project(other, workspace.ledger, load()) == 1, "the day asked for lies before"
        add(workspace, {"1956-07-01": "British Prime Minister Anthony Eden thanked China. The talks were short."})
        assert project(other, workspace.ledger, load()) == 2


def test_a_decision_undoes_it_and_can_be_undone(workspace):
    held = {(i.actor, i.into): i for i in items(workspace.ledger) if i.kind == "office"}
    assert set(held) == {(OFFICE, EDEN), (OFFICE, MACMILLAN)}
    item = held[OFFICE, EDEN]
    assert item.why == "in office by 2 statements from 1956-08-02 to 1956-11-20"
    reject(workspace.ledger, item.id)
    workspace.project()
    found = in_graph(workspace.graph)
    assert set(found.values()) == {OFFICE, FORMER, MACMILLAN, "person:chancellor-of-germany"}
    assert (OFFICE, EDEN) not in {(i.actor, i.into) for i in items(workspace.ledger)}
    assert as_rebuilt(workspace.graph, workspace)
    undo(workspace.ledger)
    workspace.project()
    assert in_graph(workspace.graph) == EXPECTED


def test_a_link_that_is_found_right_stays_and_is_shown_no_more(workspace):
    item = next(i for i in items(workspace.ledger) if i.into == MACMILLAN and i.kind == "office")
    accept(workspace.ledger, item.id)
    workspace.project()
    assert [d.what for d in decisions(workspace.ledger)] == ["holder"]
    assert item.id not in {i.id for i in items(workspace.ledger)}
    assert in_graph(workspace.graph) == EXPECTED


def test_other_decisions_reach_what_stands_for_an_office(workspace):
    decide(workspace.ledger, Decision("rename", MACMILLAN, name="Harold Macmillan, Earl of Stockton"))
    workspace.project()
    assert as_rebuilt(workspace.graph, workspace)
    decide(workspace.ledger, Decision("merge", EDEN, MACMILLAN))
    workspace.project()
    assert in_graph(workspace.graph)["1956-10-01", "PRAISES", "France"] == MACMILLAN
    undo(workspace.ledger)
    named = [s for s in workspace.ledger.statements() if s.relation == "HOLDS_OFFICE" and s.subject.id == MACMILLAN]
    for s in named:
        decide(workspace.ledger, Decision("reject-statement", statement=s.id))
    workspace.project()
    assert in_graph(workspace.graph)["1957-02-02", "PRAISES", "Norway"] != MACMILLAN
    praise = next(s for s in workspace.ledger.statements() if s.relation == "PRAISES" and s.object.name == "France")
    decide(workspace.ledger, Decision("correct-statement", statement=praise.id, changes={"subject": OFFICE}))
    workspace.project()
    assert in_graph(workspace.graph)["1956-10-01", "PRAISES", "France"] == OFFICE, "so said a person"
    assert as_rebuilt(workspace.graph, workspace)


def test_the_terminal_and_the_pages_say_why(workspace):
    listed = CliRunner().invoke(
        app, ["review", "list", "--kind", "office", "--format", "json", "--workspace", str(workspace.path)]
    )
    assert {r["into"] for r in json.loads(listed.output)} == {EDEN, MACMILLAN}
    key = next(s.id for s in workspace.ledger.statements() if s.relation == "PRAISES" and s.object.name == "France")
    with TestClient(create_app(workspace), base_url="http://localhost") as client:
        page = client.get(f"/statement/{key}").text
        assert "“The British prime minister” is" in page
        assert "in office by 2 statements from 1956-08-02 to 1956-11-20" in page
        assert "then means" in client.get("/review?kind=office").text


def test_an_office_whose_every_statement_found_its_holder_leads_to_the_last(workspace):
    for s in workspace.ledger.statements():
        if s.subject is not None and s.subject.id == OFFICE and (s.document, s.relation) in _open(workspace):
            decide(workspace.ledger, Decision("reject-statement", statement=s.id))
    workspace.project()
    assert OFFICE not in in_graph(workspace.graph).values()
    assert Views(workspace, load()).who(OFFICE)["id"] == MACMILLAN
    assert CanonicalActors(workspace.ledger).holders.last("person:nobody") is None


def _open(workspace):
    """The documents and relations in which the office stays one."""
    cypher = "MATCH (:Actor {id: $id})<-[:SUBJECT]-(s:Statement) RETURN s.document AS d, s.relation AS r"
    return {(r["d"], r["r"]) for r in workspace.query(cypher, id=OFFICE)}
