"""The whole path by the command line, as a person runs it: build, ask, query, show, export, rebuild, change."""

import csv
import gzip
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.embedded

EVERYTHING = (
    "MATCH (s:Statement)-[:EVIDENCE]->(e:Sentence)-[:IN]->(d:Document) OPTIONAL MATCH (s)-[:SUBJECT]->(a:Actor)"
    " OPTIONAL MATCH (s)-[:OBJECT]->(b:Actor) RETURN d.title AS title, s.id AS id, a.name AS who, s.relation AS what,"
    " b.name AS whom, s.polarity AS polarity, s.modality AS modality, s.start_date AS day, s.contested AS contested,"
    " e.text AS evidence ORDER BY title, id"
)
EDGES = (
    "MATCH (a:Actor)-[r]->(b:Actor) RETURN a.name AS a, type(r) AS r, b.name AS b, r.statement AS s, r.date AS day"
    " ORDER BY s, a, b"
)
HARBOUR = """---
title: Chad and Niger talk about the lake
source: Lake Gazette
date: 2021-05-04
---
Chad accused Niger of closing the harbour at Baga. Niger denied the accusation.

The foreign minister of Chad, Idriss Lamou, met Nigerien Foreign Minister Hassan Boure in N'Djamena on Monday.
"""
BORDER = """<html><head><title>Niger signs treaty with Algeria</title>
<meta property="og:site_name" content="Desert Post"><meta property="article:published_time" content="2021-05-06"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Niger signs treaty with Algeria</h1>
<p>Niger signed a treaty with Algeria on Wednesday. Both governments praised the treaty as a step to peace in the region.</p>
<p>Libya may close its border with Niger, diplomats in Niamey believe. Libya has not threatened Niger.</p></article>
<footer>Copyright Desert Post. All rights reserved.</footer></body></html>
"""
WATER = """# Mali warns Mauritania over water

Mali warned Mauritania on Friday against a new dam. Mauritania rejected the warning.
"""
HELP = "Ghana supports Togo in its dispute with the fishing companies. The government of Togo thanked Ghana on Sunday."
LINES = [
    {"title": "Gambia seeks membership", "date": "2021-05-09", "text": "Gambia wants to join the African Union force."},
    {"title": "Ghana helps Togo", "date": "2021-05-09", "text": HELP},
]


def run(*arguments, code=0):
    command = [str(Path(sys.executable).with_name("diplograph")), *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=180)
    assert done.returncode == code, done.stdout + done.stderr
    return done


def rows(cypher, workspace):
    return json.loads(run("query", cypher, "-w", workspace, "--format", "json").stdout)


@pytest.fixture(scope="module")
def articles(tmp_path_factory):
    folder = tmp_path_factory.mktemp("articles")
    (folder / "harbour.txt").write_text(HARBOUR, "utf-8")
    (folder / "border.html").write_text(BORDER, "utf-8")
    (folder / "water.md.gz").write_bytes(gzip.compress(WATER.encode()))
    (folder / "lines.jsonl").write_text("".join(json.dumps(x) + "\n" for x in LINES), "utf-8")
    return folder


@pytest.fixture(scope="module")
def workspace(articles, tmp_path_factory):
    folder = tmp_path_factory.mktemp("path") / "workspace"
    done = run("build", articles, "-w", folder, "--published", "2021-05-08")
    assert "kept 5 (5 new, 0 updated, 0 unchanged)" in done.stdout
    assert done.stderr == ""
    yield folder
    from diplograph.graph.embedded import Embedded

    Embedded(folder / "graph").stop()


def test_a_question_is_answered_with_its_evidence(workspace):
    found = json.loads(
        run("ask", "who-met-whom", "--actor", "Idriss Lamou", "-w", workspace, "--format", "json").stdout
    )
    assert [(r["who"], r["whom"], r["day"], r["source"]) for r in found] == [
        ("Idriss Lamou", "Hassan Boure", "2021-05-03", "Lake Gazette")
    ]
    assert found[0]["evidence"] in HARBOUR


def test_both_sides_of_a_quarrel_are_printed(workspace):
    done = run("ask", "contested", "--actor", "Chad", "-w", workspace)
    assert "Chad ACCUSES Niger" in done.stdout
    assert "against it, Niger: “Niger denied the accusation.”" in done.stdout
    assert "Niger BLOCKADES harbour" in done.stdout  # what it is accused of, which its denial is against
    assert done.stderr.strip() == "2 facts in 2 statements"


def test_the_text_is_shown_with_its_statements(workspace, articles):
    document = rows("MATCH (d:Document {title: 'Ghana helps Togo'}) RETURN d.id AS id", workspace)[0]["id"]
    shown = run("show", document, "-w", workspace).stdout
    assert "Ghana" in shown
    assert "SUPPORTS" in shown
    assert "Copyright" in run("show", articles / "border.html", "--removed").stdout


def test_the_export_is_the_graph(workspace, tmp_path):
    exported = list(csv.DictReader(io.StringIO(run("export", "--format", "csv", "-w", workspace).stdout)))
    edges = rows(EDGES, workspace)
    assert {r["statement"] for r in exported if r["relation"]} == {r["s"] for r in edges}
    run("export", "--format", "graphml", "-o", tmp_path / "x.graphml", "-w", workspace)
    assert (tmp_path / "x.graphml").read_text("utf-8").count("<edge ") == len(exported)


def test_rebuilding_and_building_again_change_nothing(workspace, articles):
    before = rows(EVERYTHING, workspace), rows(EDGES, workspace)
    assert len(before[0]) > 10
    again = run("build", articles, "-w", workspace, "--published", "2021-05-08")
    assert "kept 5 (0 new, 0 updated, 5 unchanged)" in again.stdout
    assert (rows(EVERYTHING, workspace), rows(EDGES, workspace)) == before
    run("rebuild", "-w", workspace)
    assert (rows(EVERYTHING, workspace), rows(EDGES, workspace)) == before


def test_a_changed_file_replaces_only_its_own(articles, tmp_path):
    own = tmp_path / "articles"
    own.mkdir()
    for path in articles.iterdir():
        (own / path.name).write_bytes(path.read_bytes())
    workspace = tmp_path / "workspace"
    run("build", own, "-w", workspace, "--published", "2021-05-08")
    before = rows(EVERYTHING, workspace)
    (own / "harbour.txt").write_text(HARBOUR.replace("Niger", "Cameroon").replace("Camerooien", "Cameroonian"), "utf-8")
    done = run("build", own, "-w", workspace, "--published", "2021-05-08")
    assert "kept 5 (0 new, 1 updated, 4 unchanged)" in done.stdout
    after = rows(EVERYTHING, workspace)
    lake = "Chad and Niger talk about the lake"
    assert [r for r in after if r["title"] != "Chad and Cameroon talk about the lake"] == [
        r for r in before if r["title"] != lake
    ]
    assert ("Chad", "ACCUSES", "Cameroon") in {(r["who"], r["what"], r["whom"]) for r in after}
    assert ("Chad", "ACCUSES", "Niger") not in {(r["who"], r["what"], r["whom"]) for r in after}
    assert "Hassan Boure" in {r["whom"] for r in after}
    assert not {r["s"] for r in rows(EDGES, workspace)} - {r["id"] for r in after}, "an edge without its statement"


def test_faults_are_named_and_have_their_exit_codes(workspace, articles, tmp_path):
    (tmp_path / "good.txt").write_text("Kenya condemned Somalia on Monday over the attack in the north.", "utf-8")
    (tmp_path / "empty.txt").write_text("", "utf-8")
    done = run("build", tmp_path, "-w", tmp_path / "w", code=1)
    assert "empty.txt" in done.stderr
    assert "kept 1 (1 new" in done.stdout
    assert "refused" in run("query", "MATCH (n) DETACH DELETE n", "-w", workspace, code=1).stderr
    assert rows(EVERYTHING, workspace), "and nothing was deleted"
    assert "who-met-whom" in run("ask", "who-met-who", "-w", workspace, code=2).stderr
    assert "diplograph build" in run("ask", "warnings", "-w", tmp_path / "nowhere", code=1).stderr
