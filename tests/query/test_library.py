"""The library: headers, folders of a user's own, parameters and their faults."""

import json
import subprocess
import sys

import pytest

from diplograph.errors import QueryError, SchemaError, UnknownName
from diplograph.query import ask, find_actor, questions
from diplograph.query.library import TYPES

HEAD = "// title: x\n// description: y.\n// columns: a\n// param q: text = -- z\n"
OWN = """// title: Who praised whom
// description: Praise, most recent first.
// param actor: actor = -- empty for any
// columns: who, whom, warmth
// column warmth: how warm it was
MATCH (a:Actor)-[r:PRAISES]->(b:Actor) RETURN a.name AS who, b.name AS whom, 1 AS warmth
"""


@pytest.mark.parametrize("name", sorted(questions()))
def test_headers_are_whole(name):
    q = questions()[name]
    assert q.title[0].isupper()
    assert q.description.endswith(".")
    assert len(set(q.columns)) == len(q.columns)
    assert set(q.guide) == set(q.columns), "a column without its meaning"
    for p in q.parameters:
        assert p.type in TYPES
        assert p.help
        assert f"${p.name}" in q.cypher
    for column in q.columns:
        assert f"AS {column}" in q.cypher


def test_a_folder_of_ones_own_adds_questions(tmp_path):
    (tmp_path / "praise.cypher").write_text(OWN)
    found = questions((tmp_path,))
    assert set(found) == {*questions(), "praise"}
    assert found["praise"].guide == {**found["praise"].guide, "warmth": "how warm it was"}


@pytest.mark.parametrize(
    ("header", "said"),
    [
        ("// title: x\n// description: y.\nRETURN 1", "columns"),
        ("// title: x\n// description: y.\n// columns: a\n// param q: colour -- z\nRETURN 1 AS a", "param"),
        ("// title: x\n// description: y.\n// columns: a\n// column a\nRETURN 1 AS a", "column a"),
        (f"{HEAD}// if q\nRETURN 1 AS a", "lacks its '// end'"),
        (f"{HEAD}// if r\nRETURN 1 AS a\n// end", "a parameter of the question: q"),
        (f"{HEAD}RETURN 1 AS a\n// else", "should follow '// if NAME'"),
    ],
)
def test_a_faulty_header_is_said(tmp_path, header, said):
    (tmp_path / "bad.cypher").write_text(header)
    with pytest.raises(SchemaError, match=said):
        questions((tmp_path,))


def test_a_query_may_differ_where_a_parameter_is_given(tmp_path):
    body = "// if q\nA\n// if p\nB\n// else\nC\n// end\n// else\nD\n// end\nE"
    (tmp_path / "own.cypher").write_text(f"{HEAD}// param p: text = -- z\n{body}")
    own = questions((tmp_path,))["own"]
    said = {(q, p): own.query({"q": q, "p": p}) for q in ("", "x") for p in ("", "x")}
    assert said == {("", ""): "D\nE", ("", "x"): "D\nE", ("x", ""): "A\nC\nE", ("x", "x"): "A\nB\nE"}


@pytest.mark.embedded
@pytest.mark.parametrize("name", sorted(n for n, q in questions().items() if "// if actor" in q.cypher))
def test_the_query_for_an_actor_gives_the_actors_rows_of_the_query_for_all(examples, name):
    """The two branches of a question say the same: each row of the one is a row of the other."""
    given = {"on": "1956-07-26"} if name == "worsened" else {}
    every = {json.dumps(r) for r in ask(examples.graph, examples.ledger, name, given).rows}
    for actor in ("Egypt", "Britain", "Nasser"):
        mine = ask(examples.graph, examples.ledger, name, {**given, "actor": actor}).rows
        assert {json.dumps(r) for r in mine} <= every or len(every) in (50, 200, 500)


@pytest.mark.embedded
@pytest.mark.parametrize(
    ("name", "given", "said"),
    [
        ("path", {"actor": "Egypt"}, "needs --other"),
        ("dyads", {"colour": "red"}, "no parameter 'colour'"),
        ("new-since", {"since": "soon"}, "no date"),
        ("doubtful", {"below": "low"}, "no number"),
    ],
)
def test_faulty_parameters_are_said(examples, name, given, said):
    with pytest.raises(QueryError, match=said):
        ask(examples.graph, examples.ledger, name, given)


@pytest.mark.embedded
def test_an_unknown_actor_gets_the_nearest_names(examples):
    with pytest.raises(UnknownName) as raised:
        find_actor(examples.ledger, "Robert Menzeis")
    assert "Robert Menzies" in str(raised.value)


@pytest.mark.embedded
@pytest.mark.parametrize("name", ["Egypt", "state:egypt", "EGYPT", "Egyptian"])
def test_an_actor_is_found_by_name_alias_or_id(examples, name):
    assert find_actor(examples.ledger, name) == "state:egypt"


@pytest.mark.embedded
@pytest.mark.parametrize(
    ("name", "found"),
    [("Dulles", "person:john-foster-dulles"), ("Nasser", "person:gamal-abdel-nasser"), ("Eden", "person:anthony-eden")],
)
def test_a_surname_means_the_person_who_bears_it(examples, name, found):
    assert find_actor(examples.ledger, name) == found


def test_the_list_tells_machines_what_each_column_holds():
    command = [sys.executable, "-m", "diplograph.cli.app", "ask", "--list", "--format", "json"]
    listed = json.loads(subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout)
    assert {q["name"] for q in listed} == set(questions())
    by_name = {q["name"]: q for q in listed}
    assert by_name["led-to"]["parameters"] == ["actor", "other", "before", "from"]
    assert by_name["contested"]["columns"]["against_evidence"] == questions()["contested"].guide["against_evidence"]
