"""The command line as a person uses it: output, errors, exit codes."""

import json
import subprocess
import sys

import pytest
from jsonschema import Draft202012Validator

from diplograph.config import EXAMPLES_DIR, SCHEMA_DIR

CONTRACT = Draft202012Validator(json.loads((SCHEMA_DIR / "statement.schema.json").read_text()))


def run(*args, stdin=None, cwd=None):
    command = [sys.executable, "-m", "diplograph.cli.app", *map(str, args)]
    return subprocess.run(command, capture_output=True, text=True, input=stdin, cwd=cwd, timeout=120)


def test_extract_keeps_the_contract_on_every_line():
    done = run("extract", EXAMPLES_DIR / "articles")
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert len(lines) > 60
    for line in lines:
        CONTRACT.validate(json.loads(line))


def test_evidence_offsets_point_at_the_text():
    from diplograph.read import read

    texts = {d.id: d.text for d in read([EXAMPLES_DIR / "articles"]) if hasattr(d, "text")}
    for line in run("extract", EXAMPLES_DIR / "articles").stdout.splitlines():
        s = json.loads(line)
        text = texts[s["document"]]
        assert text[s["evidence"]["start"] : s["evidence"]["end"]] == s["evidence"]["text"]
        for end in (s["subject"], s["object"]):
            assert end is None or text[end["start"] : end["end"]] == end["text"]


def test_standard_input():
    done = run("extract", "-", "--published", "2020-01-02", stdin="Kenya condemned Somalia on Monday.")
    statement = json.loads(done.stdout)
    assert (statement["relation"], statement["time"]["start"]) == ("CRITICIZES", "2019-12-30")


def test_wrong_usage_is_two():
    assert run("extract", "x.txt", "--published", "yesterday").returncode == 2
    assert run("extract", "--no-such-option").returncode == 2
    assert run("extract", "-", "--format", "xml", stdin="x").returncode == 2


def test_a_bad_file_is_named_and_the_rest_goes_on(tmp_path):
    (tmp_path / "a.txt").write_text("Kenya condemned Somalia.")
    (tmp_path / "b.txt").write_bytes(b"")
    done = run("extract", tmp_path)
    assert done.returncode == 1
    assert "b.txt" in done.stderr
    assert json.loads(done.stdout)["relation"] == "CRITICIZES"


def test_missing_workspace_teaches(tmp_path):
    done = run("ask", "warnings", "-w", tmp_path / "none")
    assert done.returncode == 1
    assert "diplograph build" in done.stderr
    assert not (tmp_path / "none").exists()


def test_explain_names_the_rule():
    out = run("explain", "NATO warned Serbia against closing the crossings.").stdout
    assert "WARNS/warn" in out
    assert "nsubj" in out


def test_annotate_conllu_has_ten_columns():
    lines = [
        x
        for x in run("annotate", "-", stdin="Kenya condemned Somalia. Chad did not.").stdout.splitlines()
        if x and x[0].isdigit()
    ]
    assert len(lines) == 8
    assert all(len(x.split("\t")) == 10 for x in lines)


def test_show_removed_says_why():
    out = run("show", EXAMPLES_DIR / "articles" / "12-dulles.txt", "--removed").stdout
    assert "casino" in out
    assert "comment form" in out


def test_resolve_json_answers_each_name():
    found = json.loads(run("resolve", "Kosova", "the Kremlin", "UN", "Atlantis", "--format", "json").stdout)
    assert [f["actor"] and f["actor"]["id"] for f in found] == [
        "state:kosovo",
        "gov:government-of-russia",
        "igo:united-nations",
        None,
    ]


@pytest.mark.embedded
def test_build_query_ask_status_export(tmp_path):
    ws = tmp_path / "ws"
    built = run("build", EXAMPLES_DIR / "articles", "-w", ws)
    assert built.returncode == 0, built.stderr
    assert "kept 22" in built.stdout
    again = run("build", EXAMPLES_DIR / "articles", "-w", ws)
    assert "(0 new, 0 updated, 22 unchanged)" in again.stdout
    rows = json.loads(
        run(
            "query",
            "MATCH (a:Actor {id: $id}) RETURN a.name AS name",
            "-p",
            "id=state:egypt",
            "-w",
            ws,
            "--format",
            "json",
        ).stdout
    )
    assert rows == [{"name": "Egypt"}]
    asked = json.loads(run("ask", "who-met-whom", "--actor", "Menzies", "-w", ws, "--format", "json").stdout)
    assert any(r["whom"] == "Gamal Abdel Nasser" and r["evidence"] for r in asked)
    unknown = run("ask", "who-met-whom", "--actor", "Nassir", "-w", ws)
    assert unknown.returncode == 1
    assert "Nasser" in unknown.stderr
    assert "documents" in run("status", "-w", ws).stdout
    for form in ("graphml", "gexf", "csv", "jsonl"):
        assert "Egypt" in run("export", "-w", ws, "--format", form).stdout
    refused = run("query", "MATCH (n) DETACH DELETE n", "-w", ws)
    assert refused.returncode == 1
    assert "only read" in refused.stderr


def test_questions_are_listed():
    listed = json.loads(run("ask", "--list", "--format", "json").stdout)
    assert len(listed) >= 25
    assert all(q["title"] and q["description"] for q in listed)
