"""What a view costs that nobody has asked for before: no question to the graph for what is in memory, and the same answer."""

from dataclasses import replace

import pytest

from diplograph.errors import UnknownName
from diplograph.schema import load
from diplograph.web import compare
from diplograph.web import network as drawn
from diplograph.web.bundles import MOST_STRANDS, _reports, independent
from diplograph.web.cards import CONTESTED, LISTED, actor_card
from diplograph.web.network import Look, network
from diplograph.web.statements import OFFICE
from diplograph.web.views import Views

pytestmark = pytest.mark.embedded


@pytest.fixture
def views(examples):
    return Views(examples, load())


def test_a_view_around_actors_asks_the_graph_nothing(views, monkeypatch):
    one, other, *_ = (a["id"] for a in views.corpus.names())
    asked = []
    monkeypatch.setattr(Views, "read", lambda _, cypher, limit, **params: asked.append(cypher))
    monkeypatch.setattr(Views, "rows", lambda _, cypher, **params: asked.append(cypher))
    for look in (
        Look(actor=(one,)),
        Look(actor=(one, other)),
        Look(a=one, b=other),
        Look(actor=(one,), expand=(other,)),
    ):
        assert network(views, look).edges
    assert asked == []


def test_a_question_is_asked_once_whatever_window_of_it_is_looked_at(views, monkeypatch):
    asked = []
    monkeypatch.setattr(drawn, "seed", lambda *given, make=drawn.seed: asked.append(given) or make(*given))
    look = Look(question="accusations")
    first = network(views, look)
    name = first.nodes[0].id
    for more in ({"since": "1956-08-01"}, {"tones": ("conflict",)}, {"hide": (name,)}, {"pin": (f"{name}@1,2",)}):
        network(views, replace(look, **more))
    assert len(asked) == 1
    network(views, replace(look, parameters={"actor": "Nasser"}))
    assert len(asked) == 2


def test_it_calls_actors_as_the_graph_does(views):
    for actor in views.corpus.names():
        known = views.who(actor["id"])
        assert {k: views.end(actor["id"])[k] for k in ("id", "name", "type")} == {
            k: known[k] for k in ("id", "name", "type")
        }


@pytest.mark.parametrize("look", [Look(actor=("person:nobody",)), Look(expand=("person:nobody",))])
def test_an_actor_of_no_statement_is_looked_for_in_the_graph(views, look):
    with pytest.raises(UnknownName, match="nobody"):
        network(views, look)


def test_a_view_around_two_names_each_neighbour_once(views):
    one, other, *_ = (a["id"] for a in views.corpus.names())
    nodes = [n.id for n in network(views, Look(actor=(one, other))).nodes]
    assert nodes[:2] == [one, other]
    assert len(nodes) == len(set(nodes))


def test_the_statements_of_a_bundle_come_in_the_order_of_their_ids(views):
    edges = network(views, Look(most=300)).edges
    assert any(len(e.strands) > 2 for e in edges)
    for edge in edges:
        ids = [s.id for s in edge.strands]
        assert ids == sorted(ids)
        assert len(ids) == min(edge.count, MOST_STRANDS)


@pytest.mark.parametrize("texts", [[1, 2, 3], [7, 7, 3], [7, 7, 7]])
def test_reports_are_counted_alike_with_and_without_reprints(texts):
    names, documents = ["d:b", "d:a"], [0, 1, 1]
    assert _reports(documents, texts, names) == independent(zip((names[d] for d in documents), texts, strict=True))


def test_a_card_lists_events_and_offices_apart(views):
    for actor in views.corpus.names()[:12]:
        card = actor_card(views, actor["id"])
        assert all(s["relation"] == OFFICE for s in card["offices"])
        for listed, end in (("does", "a"), ("meets_it", "b")):
            assert all(s["relation"] != OFFICE and s[end] == actor["id"] for s in card[listed])
            assert len(card[listed]) == min(card["figures"][listed], LISTED)
        assert len(card["claims"]) == min(card["figures"]["claims"], LISTED)
        assert len(card["contested"]) == min(card["figures"]["contested"], CONTESTED)


def test_the_largest_changes_are_those_that_all_of_them_would_put_first(views, monkeypatch):
    periods = ("1956-07-01", "1956-10-15"), ("1956-10-16", "1956-12-31")
    monkeypatch.setattr(compare, "SHOWN", 1000)
    every = compare.compare(views, "", *periods)
    assert [len(every["pairs"]), len(every["relations"])] == list(every["all"])
    for shown in range(1, 9):
        monkeypatch.setattr(compare, "SHOWN", shown)
        some = compare.compare(views, "", *periods)
        assert some["all"] == every["all"]
        for kind in ("pairs", "relations"):
            assert some[kind] == every[kind][:shown]
            assert len(every[kind]) > shown
