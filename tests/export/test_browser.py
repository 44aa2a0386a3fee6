"""The files for Neo4j Browser: a real server plans every saved query, and the style sheet names what the graph has."""

import re

import pytest

from diplograph.errors import InputError
from diplograph.export.browser import EXTRA, browser, saved_queries
from diplograph.graph.spec import spec
from diplograph.query import questions
from diplograph.schema import load


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    out = tmp_path_factory.mktemp("out") / "browser"
    assert browser(load(), questions().values(), out) == len(list(out.glob("*.cypher")))
    return out


def test_every_question_is_there_and_carries_its_title(folder):
    assert {*questions(), *EXTRA} <= {p.stem for p in folder.glob("*.cypher")}
    for name, question in questions().items():
        assert (folder / f"{name}.cypher").read_text().startswith(f"// {question.title}\n// {question.description}\n")


def test_a_question_of_any_actor_has_two_queries(folder):
    one, every = ((folder / f"who-met-whom{x}.cypher").read_text() for x in ("", "-any"))
    assert "{id: $actor}" in one
    assert "// :param actor => 'state:egypt'" in one
    assert "$actor" not in every
    assert "// if" not in one + every


def test_every_parameter_has_its_command(folder):
    for path in folder.glob("*.cypher"):
        text = path.read_text()
        body = "\n".join(line for line in text.splitlines() if not line.startswith("//"))
        assert set(re.findall(r"\$(\w+)", body)) == set(re.findall(r"^// :param (\w+) => \S", text, re.MULTILINE))


@pytest.mark.neo4j
def test_a_real_server_plans_every_saved_query(neo4j_examples):
    with neo4j_examples._reader.session(database=neo4j_examples.database) as session:
        for name, text in saved_queries(questions().values()):
            values = dict.fromkeys(re.findall(r"\$(\w+)", text), "x")
            assert session.run("EXPLAIN " + text, values).consume().query_type == "r", name


def test_the_style_sheet_names_what_the_graph_has(folder):
    sheet = (folder / "diplograph.grass").read_text()
    assert sheet.count("{") == sheet.count("}")
    assert set(re.findall(r"^node\.(\w+) ", sheet, re.MULTILINE)) == set(spec()["nodes"])
    assert set(re.findall(r"^relationship\.(\w+) ", sheet, re.MULTILINE)) == {
        r.label for r in load().relations.values()
    }


def test_a_folder_in_use_is_left_alone(tmp_path):
    (tmp_path / "theirs").write_text("")
    with pytest.raises(InputError, match="not empty"):
        browser(load(), [], tmp_path)
