"""The explorer's pages on the real examples workspace: every link works, hostile text stays text."""

import re
from hashlib import sha256
from urllib.parse import unquote

import pytest
from fastapi.testclient import TestClient

from diplograph.graph.embedded import Embedded
from diplograph.query import questions
from diplograph.schema import load
from diplograph.web import compare
from diplograph.web.app import create_app
from diplograph.web.site import HERE
from diplograph.web.views import Views
from diplograph.workspace import Workspace

pytestmark = pytest.mark.embedded


@pytest.fixture(scope="module")
def client(examples):
    examples.graph.read("RETURN 1 AS n")
    with TestClient(create_app(examples), base_url="http://localhost") as made:
        yield made


def links(html: str) -> set[str]:
    return set(re.findall(r'href="(/[^"#]*)"', html))


def test_every_link_reachable_from_the_start_answers(client):
    seen, waiting = set(), ["/"]
    while waiting and len(seen) < 250:
        link = waiting.pop(0)
        if link in seen:
            continue
        seen.add(link)
        answer = client.get(link)
        assert answer.status_code == 200, link
        if "html" in answer.headers["content-type"]:
            waiting += sorted(links(answer.text) - seen)
    assert any(x.startswith("/actor/") for x in seen)
    assert any(x.startswith("/document/") for x in seen)
    assert any(x.startswith("/dyad/") for x in seen)


def test_actor_page_shows_evidence(client):
    page = client.get("/actor/state%3Aegypt").text
    assert "<blockquote>" in page
    assert "claimed by" in page


@pytest.mark.parametrize("name", sorted(questions()))
def test_question_pages(client, name):
    assert client.get(f"/question/{name}").status_code == 200


def test_question_rows_as_json(client):
    rows = client.get("/api/question/who-met-whom", params={"actor": "Menzies"}).json()["rows"]
    assert rows
    assert all("Menzies" in (r["who"], r["whom"]) or "Robert Menzies" in (r["who"], r["whom"]) for r in rows)


def test_headers_forbid_foreign_scripts_and_frames(client):
    headers = client.get("/").headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'self'" in policy
    assert "unsafe" not in policy
    assert headers["x-frame-options"] == "DENY"


def test_other_hosts_are_refused(client):
    assert client.get("/", headers={"host": "evil.example:80"}).status_code == 421


def test_unknown_things_are_said(client):
    answer = client.get("/actor/state%3Aatlantis")
    assert answer.status_code == 404
    assert "No actor" in answer.text
    assert client.get("/api/question/who-met-whom", params={"from": "soon"}).status_code == 400


def test_hostile_text_stays_text(tmp_path):
    article = tmp_path / "a.txt"
    article.write_text(
        "Kenya condemned Somalia for the <script>alert(1)</script> attack on Monday, and the talks ended."
    )
    with Workspace(tmp_path / "ws") as workspace:
        workspace.build([article])
        with TestClient(create_app(workspace), base_url="http://localhost") as client:
            for link in links(client.get("/").text):
                assert "<script>" not in client.get(unquote(link)).text
    from diplograph.graph.embedded import Embedded

    Embedded(tmp_path / "ws" / "graph").stop()


def test_vendored_files_are_what_was_published():
    """The checksums beside them; each library keeps its licence."""
    folder = HERE / "static" / "vendor"
    for line in (folder / "SHA256SUMS").read_text().splitlines():
        wanted, name = line.split()
        assert sha256((folder / name).read_bytes()).hexdigest() == wanted, name
    names = {p.name for p in folder.iterdir()} - {"SHA256SUMS"}
    assert names == {line.split()[1] for line in (folder / "SHA256SUMS").read_text().splitlines()}
    assert sum(p.stat().st_size for p in (folder.parent).rglob("*") if p.is_file()) < 3_000_000


def test_pages_name_nothing_outside(client):
    for page in ("/", "/graph", "/console", "/statements"):
        named = re.findall(r"""(?:src|href|action)="(https?:)?//""", client.get(page).text)
        assert named == []


def test_a_pair_without_enough_weeks_says_so(client):
    page = client.get("/dyad/state:egypt/state:united-kingdom").text
    assert "Too little to look for shifts of tone" in page
    assert "modified BIC" in page


def test_the_drawer_groups_evidence_in_its_context(client):
    part = client.get(
        "/fragment/statements", params={"subject": "person:anthony-eden", "object": "state:united-kingdom"}
    )
    assert "holds office in" in part.text
    assert '<span class="around">' in part.text
    assert part.text.count('class="statement evidence') == int(re.search(r"1 of (\d+)", part.text)[1])


def test_the_matrix_counts_what_the_pair_page_shows(client):
    cell = re.search(r'href="(/dyad/[^"]+)"[^>]*title="([^"]+) → ([^:]+): (\d+) statement', client.get("/").text)
    assert cell is not None
    page = client.get(cell[1]).text
    assert f"{cell[2]} → {cell[3]}" in page


def test_the_undated_have_a_lane_that_counts_what_the_statements_page_lists(client):
    time = client.get("/api/timeline", params={"actor": "state:egypt"}).json()
    assert time["undated"] == sum(time["lane"].values()) > 50
    listed, after = 0, ""
    while True:
        found = client.get("/api/statements", params={"actor": "state:egypt", "undated": "1", "after": after}).json()
        listed += sum(s["relation"] != "HOLDS_OFFICE" for s in found["statements"])
        after = found["next"]
        if not after:
            break
    assert listed == time["undated"]
    page = client.get("/actor/state:egypt").text
    dated = sum(b["cooperation"] + b["neutral"] + b["conflict"] for b in time["bins"])
    assert f"<span>{time['undated']} of {time['undated'] + dated + time['earlier'] + time['later']}</span>" in page


def test_a_pair_shows_its_undated_statements_alone(client):
    pair = "/dyad/state:egypt/state:united-kingdom"
    everything, undated = (client.get(pair, params=p).text.count('<li class="statement') for p in ({}, {"undated": 1}))
    assert 0 < undated < everything
    assert "the undated ones" in client.get(pair, params={"undated": 1}).text


def test_a_card_counts_all_and_lists_some(client, examples):
    row = examples.graph.read(
        "MATCH (:Actor {id: 'state:egypt'})<-[:SUBJECT|OBJECT]-(s:Statement) WHERE s.relation <> 'HOLDS_OFFICE'"
        " RETURN count(DISTINCT s) AS n, count(DISTINCT CASE WHEN s.contested THEN s.id END) AS contested"
    ).rows[0]
    page = client.get("/actor/state:egypt").text
    assert f"<b>{row['n']}</b> statements" in page
    assert f"<b>{row['contested']}</b> contested" in page
    assert f"all {row['contested']}</a>" in page
    partner = re.search(r'<a href="(/dyad/[^"]+)">[^<]+</a></td><td class="n">(\d+)<', page)
    assert partner is not None
    assert f"{partner[2]} statements between them" in client.get(partner[1]).text


def test_two_periods_are_counted_as_the_statements_page_counts(client):
    periods = {"from1": "1956-07-01", "to1": "1956-08-15", "from2": "1956-08-16", "to2": "1956-10-31"}
    page = client.get("/compare", params=periods).text
    row = re.search(r'relation=MEETS&amp;since=1956-08-16&amp;until=1956-10-31">(\d+)<', page)
    assert row is not None
    given = {"relation": "MEETS", "since": "1956-08-16", "until": "1956-10-31"}
    assert int(row[1]) == len(client.get("/api/statements", params=given).json()["statements"]) > 0


def test_every_dated_statement_of_two_periods_is_compared(examples, monkeypatch):
    views = Views(examples, load())
    monkeypatch.setattr(compare, "SHOWN", 10**6)
    found = compare.compare(views, "", ("0001-01-01", "1956-08-15"), ("1956-08-16", "9999-12-31"))
    dated = "MATCH (s:Statement) WHERE s.start_date IS NOT NULL"
    ends = " MATCH (s)-[:SUBJECT]->(:Actor) MATCH (s)-[:OBJECT]->(:Actor)"
    late = views.rows(f"{dated} AND coalesce(s.end_date, s.start_date) >= '1956-08-16' RETURN count(s) AS n")[0]["n"]
    both = views.rows(f"{dated} AND s.start_date <= '1956-08-15'{ends} RETURN count(s) AS n")[0]["n"]
    assert found["totals"][1] == late > 10
    assert sum(r.before for r in found["pairs"]) == both > 10
    assert found["all"] == (len(found["pairs"]), len(found["relations"]))


def test_doubtful_statements_are_reviewed_with_their_evidence(client):
    page = client.get("/review", params={"kind": "statement"}).text
    assert page.count('class="card queue"') == page.count("<blockquote>") == 40
    assert "in the article’s own voice" in page
    assert "confidence 0." in page


def test_the_start_says_what_the_graph_lacks(tmp_path):
    (tmp_path / "a.txt").write_text("Kenya warned Somalia.")
    with Workspace(tmp_path / "ws") as workspace:
        workspace.build([tmp_path / "a.txt"])
        with TestClient(create_app(workspace), base_url="http://localhost") as client:
            assert "not in the graph yet" not in client.get("/").text
            (tmp_path / "b.txt").write_text("Chad praised Niger.")
            workspace.record([tmp_path / "b.txt"])
            assert "1 document of 2 is not in the graph yet" in client.get("/").text
    Embedded(tmp_path / "ws" / "graph").stop()
