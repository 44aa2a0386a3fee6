"""The API's look-ups, the cells of answers, articles at a glance, and problems said plainly."""

import re
from urllib.parse import parse_qsl

import pytest
from fastapi.testclient import TestClient
from tests.web.conftest import NASSER

from diplograph.schema import load
from diplograph.web import app as application
from diplograph.web.app import create_app
from diplograph.web.article import glance
from diplograph.web.cells import cells
from diplograph.web.corpus import Corpus
from diplograph.web.guard import MOST_BYTES
from diplograph.web.problems import sentence
from diplograph.web.views import Views

pytestmark = pytest.mark.embedded


@pytest.fixture(scope="module")
def client(examples):
    examples.graph.read("RETURN 1 AS n")
    with TestClient(create_app(examples), base_url="http://localhost", raise_server_exceptions=False) as made:
        yield made


def asked(client, path, **params):
    answer = client.get(f"/api/{path}", params=params)
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_every_question_can_be_asked_as_the_list_says(client):
    found = asked(client, "questions")
    assert len(found) > 20
    ready = [q for q in found if all(p["default"] is not None for p in q["parameters"])]
    for question in ready[:3]:
        assert asked(client, f"question/{question['name']}")["columns"] == question["columns"]


def test_search_finds_actors_relations_and_sentences(client):
    found = asked(client, "search", q="nasser")
    assert found["actors"][0]["id"] == NASSER
    assert found["hits"] == len(found["sentences"]) > 5
    assert [r["label"] for r in asked(client, "search", q="accuses")["relations"]] == ["ACCUSES"]


def test_an_actor_and_a_document_by_id(client):
    card = asked(client, f"actor/{NASSER}")
    assert card["name"] == "Gamal Abdel Nasser"
    assert card["figures"]["statements"] > 20
    first = asked(client, "statements", actor=NASSER)["statements"][0]
    document = asked(client, f"document/{first['document']}")
    assert first["evidence"] in document["text"]
    assert first["id"] in document["statements"]
    assert client.get("/api/actor/state:atlantis").status_code == 404


def test_paths_join_their_ends_with_statements(client):
    found = asked(client, "paths", start="Menzies", end="Soviet Union")
    assert (found["start"], found["end"]) == ("person:robert-menzies", "state:soviet-union")
    for path in found["paths"]:
        assert (path[0]["a"], path[-1]["b"]) == (found["start"], found["end"])
        assert all(step["statements"] for step in path)
    assert client.get("/api/paths", params={"start": "Egypt", "end": "Egypt"}).status_code == 400


def test_two_periods_are_compared_by_all_their_statements(client):
    summer = {"first_since": "1956-07-01", "first_until": "1956-08-15"}
    found = asked(client, "compare", **summer, second_since="1956-08-16", second_until="1956-09-30")
    assert min(found["statements_before"], found["statements_after"]) > 5
    changes = [abs(c["after"] - c["before"]) for c in found["relations"]]
    assert changes == sorted(changes, reverse=True)
    assert found["all_relations"] == len(found["relations"]) > 5
    assert 0 < sum(c["before"] for c in found["relations"]) <= found["statements_before"]  # some have no relation
    of_one = asked(client, "compare", **summer, second_since="1956-08-16", second_until="1956-09-30", actor="Nasser")
    assert 0 < of_one["statements_before"] < found["statements_before"]
    assert client.get("/api/compare", params={**summer, "second_since": "soon", "second_until": ""}).status_code == 422


def test_what_is_undecided_is_listed_with_its_reasons(client):
    found = asked(client, "review")
    assert found["items"]
    assert all(i["why"] for i in found["items"])
    for kind, count in found["counts"].items():
        assert len(asked(client, "review", kind=kind)["items"]) == min(count, 40)
    assert len(asked(client, "review", most=2)["items"]) == 2


def test_an_answer_leads_to_its_actors_and_relations(client, examples):
    page = client.get("/question/accusations").text
    assert '<a href="/actor/person%3Agamal-abdel-nasser">Gamal Abdel Nasser</a>' in page
    assert '<a href="/relation/ACCUSES">accuses</a>' in page
    assert '<span class="soft">actual</span>' in page
    assert page.count(">why?</a>") == len(asked(client, "question/accusations")["rows"])


def test_a_name_that_two_actors_share_leads_nowhere(client, examples):
    views = Views(examples, load())
    answer = examples.graph.read(
        "MATCH (s:Statement)-[:SUBJECT|OBJECT]->(a:Actor {name: 'canal'}) WITH collect(DISTINCT a.id) AS ids, collect(s.id) AS said"
        " UNWIND said AS id RETURN id, 'canal' AS who, ids AS ids"
    )
    assert len(set(answer.rows[0]["ids"])) > 1
    assert all(row[0].pieces == (("canal", ""),) for row in cells(views, answer))


def test_a_question_of_ones_own_may_answer_with_anything(examples):
    answer = examples.graph.read("MATCH (s:Statement) RETURN 7 AS id, null AS polarity, ['ACCUSES'] AS what LIMIT 1")
    assert [c.pieces for c in cells(Views(examples, load()), answer)[0]] == [(), (("ACCUSES", ""),)]


def test_an_article_at_a_glance_counts_what_is_marked(client, examples):
    first = asked(client, "statements")["statements"][0]["document"]
    seen = glance(load(), Views(examples, load()).document(first)[1])
    assert sum(seen.tones.values()) == seen.total == len(asked(client, f"document/{first}")["statements"])
    page = client.get(f"/document/{first}").text
    assert f"<b>{seen.total}</b> statement" in page
    graph = page.partition('<a class="button" href="')[2].partition('"')[0].replace("&amp;", "&")
    assert client.get(graph).status_code == 200


def test_search_shows_where_to_begin(client):
    page = client.get("/search").text
    assert '<a href="/relation/ACCUSES">accuses <small>' in page
    assert ">Egypt</a>" in page


@pytest.mark.parametrize(
    ("address", "status", "said"),
    [
        ("/nonsense", 404, "There is nothing at this address."),
        ("/statements?since=soon", 422, "must be a day such as 2022-08-17"),
        ("/graph?since=soon", 400, "must be a day such as 2022-08-17"),
        ("/statements?page=0", 422, "must be 1 or more"),
        ("/statements?contested=perhaps", 422, "must be true or false"),
        (f"/search?q={'x' * 300}", 422, "may have 200 letters at most"),
    ],
)
def test_what_is_wrong_is_a_page_with_a_sentence(client, address, status, said):
    answer = client.get(address)
    assert answer.status_code == status
    assert said in answer.text
    assert '<form action="/search" role="search"' in answer.text
    assert "script-src 'self'" in answer.headers["content-security-policy"]


def test_programs_are_told_in_json(client):
    assert client.get("/api/nonsense").json() == {"error": "there is nothing at this address"}
    wrong = client.get("/api/graph", params={"since": "soon"})
    said = "'since' cannot be 'soon': it must be a day such as 2022-08-17"
    assert (wrong.status_code, wrong.json()) == (422, {"error": said})
    assert client.post("/theme/dark", content="x" * (MOST_BYTES + 1)).status_code == 413
    wrong = client.post("/api/statements", content="x")
    assert (wrong.json(), wrong.headers["allow"]) == ({"error": "this address does not take such a request"}, "GET")
    assert sentence({"loc": ("query", "q"), "type": "missing"}) == "'q' must be given"


def test_a_fault_of_ours_is_said_and_tells_nothing(client, monkeypatch):
    def broken(*_):
        raise RuntimeError("secret")

    monkeypatch.setattr(Views, "search", broken)
    answer = client.get("/search", params={"q": "x"})
    assert answer.status_code == 500
    assert "This is a fault of diplograph" in answer.text
    assert "secret" not in answer.text
    assert "script-src 'self'" in answer.headers["content-security-policy"]


def test_a_fault_after_the_frame_is_said_in_the_page(client, monkeypatch):
    def broken(*_):
        raise RuntimeError("secret")

    monkeypatch.setattr(Corpus, "timeline", broken)
    answer = client.get("/graph")
    assert "Reading the graph" in answer.text
    assert 'role="alert">this is a fault of diplograph' in answer.text
    assert "secret" not in answer.text


def test_what_takes_too_long_is_said(client, monkeypatch):
    monkeypatch.setattr(application, "MOST_SECONDS", 0.0)
    answer = client.get("/api/search", params={"q": "egypt"})
    assert answer.status_code == 503
    assert "ask for less" in answer.json()["error"]
    assert "script-src 'self'" in answer.headers["content-security-policy"]


def test_addresses_take_names_and_say_the_nearest_to_a_wrong_one(client):
    for address in ("/graph", "/statements", "/api/graph", "/api/statements", "/api/timeline"):
        by_name = client.get(address, params={"actor": "Nasser"})
        assert by_name.status_code == 200
        wrong = client.get(address, params={"actor": "Naser Gamal"})
        assert wrong.status_code == 404
        assert "Nasser" in wrong.text
    named, known = (client.get("/api/statements", params={"subject": a}).json() for a in ("Nasser", NASSER))
    assert named == known
    assert named["total"] > 5


def test_a_view_whose_own_actor_is_hidden_is_shown(client):
    page = client.get("/graph", params={"actor": NASSER, "hide": NASSER}).text
    assert 'role="alert"' not in page
    assert 'id="legend"' in page


def test_the_form_of_times_keeps_the_rest_of_the_view(client):
    view = {
        "actor": NASSER,
        "tone": ["conflict", "neutral"],
        "pin": NASSER,
        "most": "40",
        "frame": "tall",
        "since": "1956-08-01",
    }
    form = client.get("/graph", params=view).text.partition('id="window">')[2].partition("</form>")[0]
    hidden = re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', form)
    assert hidden == [
        ("actor", NASSER), ("tone", "conflict"), ("tone", "neutral"), ("pin", NASSER), ("most", "40"), ("frame", "tall"),
    ]  # fmt: skip


def test_the_theme_is_in_the_address(client):
    answer = client.get("/theme/dark", params={"back": "/graph?actor=x&theme=light"}, follow_redirects=False)
    assert answer.headers["location"] == "/graph?actor=x&theme=dark"
    long = "/graph?cypher=" + "x" * 3000
    answer = client.get("/theme/dark", params={"back": long}, follow_redirects=False)
    assert answer.headers["location"] == f"{long}&theme=dark"


def test_a_window_without_ends_is_all_times(client):
    part = client.get("/fragment/window").text
    assert "<h2>the first to the last</h2>" in part
    assert "<h2>1956-07-26</h2>" in client.get("/fragment/window?since=1956-07-26&until=1956-07-26").text


def test_the_page_of_a_relation_counts_and_leads_on(client):
    page = client.get("/relation/ACCUSES").text
    total = asked(client, "statements", relation="ACCUSES")["total"]
    assert f"<b>{total}</b> statements" in page
    first = page.partition("Between whom")[2].partition('href="')[2].partition('"')[0].replace("&amp;", "&")
    given = dict(parse_qsl(first.partition("?")[2]))
    wanted = asked(client, "statements", **given)
    assert f"<span>{wanted['total']}</span>" in page
    assert {(s["a"], s["b"], s["relation"]) for s in wanted["statements"]} == {
        (given["subject"], given["object"], "ACCUSES")
    }
    assert client.get("/relation/NOTHING").status_code == 404
