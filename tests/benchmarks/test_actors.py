"""The scorer of actors: which mention answers, when it is right, and what B³ counts."""

import json
from pathlib import Path

import pytest
from benchmarks.actors_gold import JOIN, Judge
from benchmarks.coreference import b_cubed

from diplograph.model import Actor, Mention
from diplograph.resolve import Gazetteer

GOLD = Path(__file__).parents[2] / "benchmarks" / "gold"
JUDGE = Judge(Gazetteer.load())


def mention(name, kind="person", members=(), text=""):
    actor = None if members else Actor(f"x:{name}", name, kind)
    return Mention(0, 1, text or name, 0, "name", actor, tuple(Actor(f"x:{m}", m, "state") for m in members))


RIGHT = [
    ("Poland", mention("Government of Poland", "government_body")),
    ("UN", mention("United Nations", "igo")),
    ("place:Berlin", mention("Berlin", "place")),
    ("Chad + Sudan", mention("", members=("Sudan", "Chad"))),
    ("journalists", mention("jailed journalists", "people")),
]
WRONG = [
    ("Poland", mention("Ministry of Foreign Affairs of Poland", "government_body")),
    ("place:Berlin", mention("Government of Germany", "government_body")),
    ("Chad + Sudan", mention("", members=("Sudan", "Chad", "Niger"))),
    ("Chad + Sudan", mention("", members=("Chad", "Chad"))),
    ("Chad", mention("", members=("Chad", "Sudan"))),
    ("journalists", mention("rebels", "armed_group")),
]


@pytest.mark.parametrize(("answer", "found"), RIGHT, ids=[a for a, _ in RIGHT])
def test_what_is_right(answer, found):
    assert JUDGE.fits(answer, found)


@pytest.mark.parametrize(("answer", "found"), WRONG, ids=[f"{a}, {f.text}" for a, f in WRONG])
def test_what_is_wrong(answer, found):
    assert not JUDGE.fits(answer, found)


def test_b_cubed_is_what_its_authors_compute():
    """Bagga and Baldwin 1998, figures 5 and 6: one group of 5 and one of 2 joined, and the other two joined."""
    gold = list("aaaaabbccccc")
    assert b_cubed(gold, list("1111122" + "22222"))["precision"] == pytest.approx(0.762, abs=1e-3)
    assert b_cubed(gold, list("1111122" + "11111"))["precision"] == pytest.approx(0.583, abs=1e-3)
    assert b_cubed(gold, range(12))["recall"] == pytest.approx(0.25)


def test_the_annotation_is_well_formed():
    for split, least in (("dev", 25), ("heldout", 8)):
        articles = map(json.loads, (GOLD / f"{split}.jsonl").read_text("utf-8").splitlines())
        texts = {a["id"]: f"{a['title']}\n\n{a['text']}" for a in articles}
        listed = [json.loads(line) for line in (GOLD / f"mentions.{split}.jsonl").read_text("utf-8").splitlines()]
        assert len({a["id"] for a in listed}) == len(listed) >= least
        for article in listed:
            ends = 0
            for m in article["mentions"]:
                assert texts[article["id"]][m["start"] : m["end"]] == m["text"]
                assert m["start"] >= ends
                assert all(part for answer in m["actor"] for part in answer.split(JOIN))
                ends = m["end"]
