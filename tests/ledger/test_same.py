"""Links between actors that the ledger keeps, and the documents that name an actor."""

import sqlite3

import pytest
from benchmarks.review import extractions

from diplograph.graph.actors import CanonicalActors
from diplograph.graph.batch import canonical_actors
from diplograph.ledger import Ledger
from diplograph.model import Actor, Document, Extraction, Mention
from diplograph.resolve.across import overlay
from diplograph.resolve.across.decisions import FILE, Decision, write_decisions


def person(key, name):
    actor = Actor(f"person:{name.lower().replace(' ', '-')}", name, "person")
    return Extraction(Document(f"d:{key}", name, path=f"{key}.txt"), (), (Mention(0, 1, name, 0, "name", actor),), ())


@pytest.fixture
def ledger(tmp_path):
    held = Ledger(tmp_path / "ledger.sqlite")
    yield held
    held.close()


def test_links_are_computed_once_until_an_actor_comes(ledger, monkeypatch):
    computed = []
    rule = overlay.by_rule
    monkeypatch.setattr(overlay, "by_rule", lambda actors: computed.append(1) or rule(actors))
    ledger.record(person(1, "John Foster Dulles"))
    assert ledger.same() == ledger.same() == {}
    assert len(computed) == 1
    ledger.record(person(2, "John Foster Dulles"))
    ledger.same()
    assert len(computed) == 1, "nobody new came"
    ledger.record(person(3, "Dulles"))
    assert ledger.same()["person:dulles"].canonical == "person:john-foster-dulles"
    assert ledger.same() == rule(ledger.actors())
    assert len(computed) == 2


def test_links_of_other_rules_are_computed_anew(ledger, monkeypatch):
    ledger.record(person(1, "John Foster Dulles"))
    ledger.record(person(2, "Dulles"))
    assert ledger.same()
    monkeypatch.setattr(overlay, "version", lambda: "other rules")
    monkeypatch.setattr(overlay, "by_rule", lambda actors: {})
    assert ledger.same() == {}


def test_actors_one_by_one_are_those_of_all_at_once(ledger):
    for extraction in extractions(200):
        ledger.record(extraction)
    names = [a["id"] for a in ledger.actors()]
    write_decisions(
        ledger.path.with_name(FILE),
        [
            Decision("merge", names[0], names[1]),
            Decision("merge", names[1], names[2]),
            Decision("rename", names[2], name="Someone Else"),
            Decision("split", names[5], name="A Namesake", documents=(ledger.naming([names[5]])[0],)),
        ],
    )
    whole, single = canonical_actors(ledger), CanonicalActors(ledger)
    assert set(single) == set(whole)
    assert len(single) == len(whole)
    for key, actor in whole.items():
        assert single.get(key) == actor, key
    assert single.get("person:nobody") is None
    assert single.same == {k: a["id"] for k, a in whole.items() if a["id"] != k and " " not in k}


def test_a_ledger_from_before_learns_who_is_named_where(tmp_path):
    path = tmp_path / "ledger.sqlite"
    held = Ledger(path)
    for extraction in extractions(60):
        held.record(extraction)
    key = held.actors()[7]["id"]
    expected = held.naming([key])
    assert expected
    held.close()
    old = sqlite3.connect(path)
    for table in ("naming", "same"):
        old.execute(f"DROP TABLE {table}")
    old.close()
    again = Ledger(path)
    assert again.naming([key]) == expected
    again.close()
