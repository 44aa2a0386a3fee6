"""Appositions that list whom a plural means, groups of officeholders, and craft that act or are cargo."""

import pytest

from diplograph.model import Document
from diplograph.resolve import Gazetteer, resolve

G = Gazetteer.load()
CASES = [
    ("The rebels freed three French nationals, Ann Roe, John Doe and Max Moe.", "nationals", {"Ann Roe", "John Doe", "Max Moe"}),
    ("Human rights groups, among them Amnesty International, condemned it.", "groups", {"human rights groups"}),
    ("The presidents of Mali and Niger met.", "presidents", {"President of Mali", "President of Niger"}),
    ("The presidents of Mali met.", "presidents", {"Presidents of Mali"}),
    ("Mali and Niger agreed. The two countries' armies attacked.", "armies", {"Armed forces of Mali", "Armed forces of Niger"}),
    ("A trawler rammed a patrol boat.", "trawler", {"trawler"}),
    ("Turkey will send more ships to Mali.", "ships", set()),
    ("Russian drones attacked Kyiv.", "drones", {"Armed forces of Russia"}),
    ("Mali bought Turkish drones.", "drones", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "names"), CASES)
def test_whom_a_plural_means(nlp, text, word, names):
    doc = nlp(text)
    found = [m for m in resolve(Document("d:test", text), doc, G, {"say"}) if doc[m.head].text == word]
    assert {a.name for m in found for a in (m.actor, *m.members) if a is not None} == names


def test_a_mere_target_owns_nothing(nlp):
    doc = nlp("China fired on a boat near its coast.")
    found = resolve(Document("d:test", doc.text), doc, G, {"say"})
    assert [m.actor.name for m in found if m.text == "its"] == ["China"]


def test_a_ship_owns_no_waters(nlp):
    doc = nlp("China said the boat had entered its waters.")
    found = resolve(Document("d:test", doc.text), doc, G, {"say"})
    assert [m.actor.name for m in found if m.text == "its"] == ["China"]
