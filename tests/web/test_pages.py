"""The explorer's pages on the real examples workspace: every link works, hostile text stays text."""

import re
from urllib.parse import unquote

import pytest
from fastapi.testclient import TestClient

from diplograph.query import questions
from diplograph.web.app import create_app
from diplograph.workspace import Workspace

pytestmark = pytest.mark.embedded


@pytest.fixture(scope="module")
def client(examples):
    examples.graph.read("RETURN 1 AS n")
    with TestClient(create_app(examples)) as made:
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
    assert "no actor" in answer.text
    assert client.get("/api/question/who-met-whom", params={"from": "soon"}).status_code == 400


def test_hostile_text_stays_text(tmp_path):
    article = tmp_path / "a.txt"
    article.write_text(
        "Kenya condemned Somalia for the <script>alert(1)</script> attack on Monday, and the talks ended."
    )
    with Workspace(tmp_path / "ws") as workspace:
        workspace.build([article])
        with TestClient(create_app(workspace)) as client:
            for link in links(client.get("/").text):
                assert "<script>" not in client.get(unquote(link)).text
    from diplograph.graph.embedded import Embedded

    Embedded(tmp_path / "ws" / "graph").stop()
