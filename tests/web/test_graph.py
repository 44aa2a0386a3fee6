"""The graph's API on the examples: layout, bundles, limits, typed answers."""

import re
from itertools import pairwise

import pytest
from fastapi.testclient import TestClient
from jinja2 import Environment
from tests.web.conftest import NASSER

from diplograph.errors import QueryError
from diplograph.web.app import create_app
from diplograph.web.bundles import independent
from diplograph.web.layout import FRAMES, place
from diplograph.web.site import HERE, in_two


@pytest.fixture(scope="module")
def client(examples):
    with TestClient(create_app(examples), base_url="http://localhost") as made:
        yield made


def graph(client, **params):
    answer = client.get("/api/graph", params=params)
    assert answer.status_code == 200, answer.text
    return answer.json()


def spots(net):
    return {n["id"]: (n["x"], n["y"]) for n in net["nodes"]}


@pytest.mark.embedded
class TestView:
    def test_the_same_query_gives_the_same_drawing(self, client):
        assert graph(client, actor=NASSER) == graph(client, actor=NASSER)

    def test_expanding_moves_no_placed_actor(self, client):
        before = spots(graph(client, actor=NASSER))
        after = spots(graph(client, actor=NASSER, expand=["state:france", "state:india"]))
        assert len(after) > len(before)
        assert all(after[i] == at for i, at in before.items())

    @pytest.mark.parametrize("frame", FRAMES)
    def test_a_drawing_has_the_shape_of_its_frame_and_keeps_it(self, client, frame):
        before = spots(graph(client, frame=frame))
        wide, high = FRAMES[frame]
        assert 0.6 < shape(before.values()) / (wide / high) < 1.6
        after = spots(graph(client, frame=frame, expand="person:robert-menzies"))
        assert len(after) > len(before)
        assert all(after[i] == at for i, at in before.items())

    def test_only_the_places_depend_on_the_frame(self, client):
        tall, strip = (graph(client, actor=NASSER, frame=frame) for frame in ("tall", "strip"))
        assert spots(tall) != spots(strip)
        for net in (tall, strip):
            for node in net["nodes"]:
                node["x"] = node["y"] = 0
        assert tall == strip
        assert client.get("/api/graph", params={"frame": "round"}).status_code == 422

    def test_flags_mean_the_same_however_they_are_said(self, client):
        some = graph(client, undated="1")
        assert graph(client, undated="true") == some != graph(client, undated="0")
        assert "showing 24 of" in client.get("/graph", params={"most": "0"}).text

    def test_filters_and_hiding_move_nothing(self, client):
        before = spots(graph(client, actor=NASSER))
        after = spots(graph(client, actor=NASSER, tone="conflict", hide="state:egypt"))
        assert "state:egypt" not in after
        assert all(before[i] == at for i, at in after.items())

    def test_undated_statements_alone(self, client):
        net = graph(client, actor=NASSER, undated="1")
        assert spots(net) == spots(graph(client, actor=NASSER))
        assert net["statements"] == net["undated"] > 10
        assert all(s["day"] is None for e in net["edges"] for s in e["strands"])
        page = client.get("/graph", params={"actor": NASSER, "undated": "1"}).text
        assert "Undated statements only." in page
        assert 'data-undated aria-current="true"' in page
        assert "undated only" in client.get("/graph.svg", params={"actor": NASSER, "undated": "1"}).text

    def test_what_is_wrong_with_a_view_is_said_before_its_frame_is_sent(self, client):
        assert client.get("/graph", params={"actor": "state:atlantis"}).status_code == 404
        assert client.get("/graph", params={"actor": NASSER, "expand": "state:atlantis"}).status_code == 404

    def test_a_limit_is_kept_and_said(self, client):
        net = graph(client, actor="state:egypt", most=5)
        assert len(net["nodes"]) == 5 < net["total"]
        assert len(net["edges"]) <= 20
        assert client.get("/api/graph", params={"most": 301}).status_code == 422
        assert f"5 of {net['total']}" in client.get("/graph", params={"actor": "state:egypt", "most": 5}).text

    def test_pin_keeps_its_place(self, client):
        net = graph(client, actor=NASSER, pin=f"{NASSER}@12.5,-40")
        node = next(n for n in net["nodes"] if n["id"] == NASSER)
        assert (node["x"], node["y"], node["pinned"]) == (12.5, -40, True)

    def test_bundles_count_what_the_statements_page_lists(self, client):
        net = graph(client, actor=NASSER)
        edge = max(net["edges"], key=lambda e: e["count"])
        assert edge["count"] == len(edge["strands"]) >= 2
        given = {"subject": edge["source"], "object": edge["target"], "tone": edge["tone"]}
        listed = client.get("/api/statements", params=given).json()["statements"]
        assert {s["id"] for s in listed} == {s["id"] for s in edge["strands"]}

    def test_a_questions_graph_holds_only_its_answer(self, client):
        net = graph(client, question="accusations")
        answered = {r["id"] for r in client.get("/api/question/accusations").json()["rows"]}
        drawn = {s["id"] for e in net["edges"] for s in e["strands"]}
        assert drawn
        assert drawn <= answered

    def test_a_question_of_numbers_has_no_graph(self, client):
        answer = client.get("/api/graph", params={"question": "dyads"})
        assert answer.status_code == 400
        assert "no graph" in answer.json()["error"]

    def test_paths_join_their_ends(self, client):
        net = graph(client, path=["person:robert-menzies", "state:soviet-union"])
        ends = {"person:robert-menzies", "state:soviet-union"}
        assert ends <= {n["id"] for n in net["nodes"]}
        assert all(any(i in (e["source"], e["target"]) for e in net["edges"]) for i in ends)

    def test_unknown_actor_is_said(self, client):
        assert client.get("/api/graph", params={"actor": "state:atlantis"}).status_code == 404

    def test_statements_are_paged_and_described(self, client):
        first = client.get("/api/statements").json()
        second = client.get("/api/statements", params={"page": 2}).json()
        assert first["more"]
        assert not {s["id"] for s in first["statements"]} & {s["id"] for s in second["statements"]}
        paths = client.get("/api/openapi.json").json()["paths"]
        assert {"/api/graph", "/api/statements", "/api/question/{name}"} <= set(paths)

    def test_csv_of_a_question(self, client):
        answer = client.get("/question/accusations.csv")
        assert answer.text.startswith("who,what,whom")
        assert len(answer.text.splitlines()) > 2

    def test_theme_link_leads_only_to_our_own_pages(self, client):
        for back in ("//evil.example", "https://evil.example", "/\\evil.example"):
            answer = client.get("/theme/dark", params={"back": back}, follow_redirects=False)
            assert answer.headers["location"] == "/?theme=dark"

    @pytest.mark.parametrize("returned", ["a, r, b", "r.statement", "[a.id, b.id], r", "{who: a, said: r.statement}"])
    def test_a_cypher_answer_is_drawn(self, client, returned):
        query = f"MATCH (a:Actor)-[r:WARNS]->(b:Actor) RETURN {returned}"
        net = graph(client, cypher=query)
        wanted = client.get("/api/graph", params={"cypher": "MATCH (a:Actor)-[r:WARNS]->(b:Actor) RETURN r.statement"})
        assert {s["relation"] for e in net["edges"] for s in e["strands"]} == {"WARNS"}
        assert net["edges"] == wanted.json()["edges"]
        page = client.get("/console", params={"q": query}).text
        assert "Open as a graph" in page
        assert "/graph.svg?cypher=MATCH" in page

    def test_a_cypher_answer_of_actors_is_drawn_with_all_between_them(self, client):
        query = "MATCH (a:Actor) WHERE a.id IN ['state:egypt', 'state:france'] RETURN a.id"
        net = graph(client, cypher=query)
        assert {n["id"] for n in net["nodes"]} == {"state:egypt", "state:france"}
        assert {e["source"] for e in net["edges"]} == {"state:egypt", "state:france"}

    def test_a_cypher_answer_of_numbers_has_no_graph(self, client):
        query = "MATCH (a:Actor) RETURN count(*) AS n"
        answer = client.get("/api/graph", params={"cypher": query})
        assert answer.status_code == 400
        assert "RETURN a, r, b" in answer.json()["error"]
        assert "Open as a graph" not in client.get("/console", params={"q": query}).text

    def test_a_drawing_refuses_to_write(self, client):
        answer = client.get("/api/graph", params={"cypher": "MATCH (n) DETACH DELETE n RETURN n"})
        assert answer.status_code == 400
        assert "refused" in answer.json()["error"]

    def test_growing_step_by_step_is_the_same_as_at_once(self, client):
        at_once = graph(client, actor=NASSER, expand=["state:france", "state:india"])
        for expand in (["state:france"], ["state:france", "state:india"]):
            grown = graph(client, actor=NASSER, expand=expand)
        assert grown == at_once
        ids = [s["id"] for e in grown["edges"] for s in e["strands"]]
        assert len(ids) == len(set(ids))

    def test_the_drawing_says_title_legend_window_and_sources(self, client):
        text = client.get("/graph.svg", params={"actor": NASSER, "since": "1956-07-01"}).text
        for said in ("Around Gamal Abdel Nasser", "documents", "1956-07-01 to …", ">contested<", ">planned<"):
            assert said in text

    def test_console_refuses_to_write(self, client):
        answer = client.get("/console", params={"q": "MATCH (n) DETACH DELETE n"})
        assert answer.status_code == 400
        assert "refused" in answer.text


def test_the_frame_of_a_page_is_sent_before_what_takes_long():
    asked = []

    def slow():
        asked.append(True)
        raise QueryError("the query was <stopped>")

    page = Environment(autoescape=True).from_string("<h1>frame</h1><!-- the rest follows -->\n{{ load() }}")
    pieces = in_two(page.generate(load=slow))
    assert "frame" in next(pieces)
    assert asked == []
    assert "the query was &lt;stopped&gt;" in next(pieces)
    assert asked == [True]


def wheel(count):
    names = [f"a{i:03}" for i in range(count)]
    return names, [(names[0], n) for n in names[1:]] + [(names[i], names[i + 1]) for i in range(1, count - 1, 2)]


def shape(spots):
    wide, high = (max(side) - min(side) for side in zip(*spots, strict=True))
    return wide / high


def test_browsers_choose_among_the_same_frames():
    said = re.findall(
        r"(\w+): ([\d.]+)", (HERE / "static/js/frame.js").read_text().partition("FRAMES")[2].partition("}")[0]
    )
    assert {name: float(ratio) for name, ratio in said} == {
        name: pytest.approx(wide / high, abs=0.01) for name, (wide, high) in FRAMES.items()
    }


def test_a_chain_goes_from_left_to_right_and_on_a_phone_downwards():
    names = [f"a{i}" for i in range(6)]
    for frame, along in (("strip", 0), ("wide", 0), ("tall", 1)):
        spots = place([names], list(pairwise(names)), {}, frame)
        assert names == sorted(names, key=lambda n: spots[n][along])


@pytest.mark.parametrize("frame", FRAMES)
def test_labels_of_a_full_graph_do_not_collide(frame):
    names, pairs = wheel(60)
    spots = place([names], pairs, {n: f"Actor number {n}" for n in names}, frame)
    listed = list(spots.values())
    clashes = [
        (a, b) for i, a in enumerate(listed) for b in listed[:i] if abs(a[0] - b[0]) < 110 and abs(a[1] - b[1]) < 40
    ]
    assert clashes == []


def test_three_hundred_actors_are_placed_in_time():
    import time

    names, pairs = wheel(300)
    began = time.perf_counter()
    spots = place([names], pairs, {})
    assert len(set(spots.values())) == 300
    assert time.perf_counter() - began < 15  # a guard against runaway, not a benchmark: CI machines differ


def test_a_reprint_is_no_second_report():
    first = ("d:1", "Egypt warned France.")
    assert independent([first, ("d:2", "Egypt warned France.")]) == 1
    assert independent([first, ("d:2", "Cairo has warned Paris.")]) == 2
    assert independent([first, ("d:1", "It warned Paris."), ("d:2", "It warned Paris."), ("d:2", "And London.")]) == 1
