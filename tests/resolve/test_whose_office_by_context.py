"""Whose an office is by the sentence before, by the holder's other office, by a court, a summons or a pronoun before the title."""

import pytest

from diplograph.model import Document
from diplograph.resolve import Gazetteer, resolve

G = Gazetteer.load()
CASES = [
    ("Fiji and Tonga have signed a pact. Tonga had asked for it. Lima reacted coolly. Foreign Minister Ann Roe urged them to wait.",
     {("Ann Roe", "Peru")}),
    ("Kenya expelled two Iranians. Tehran protested. \"Kenya will regret it,\" foreign ministry spokesman Ali Roe said.",
     {("Ali Roe", "Ministry of Foreign Affairs of Iran")}),
    ("Oman's response was cautious. Foreign Minister Ann Roe urged patience.", {("Ann Roe", "Oman")}),
    ("The ministry denied it. \"Ghent has reserves for ninety days,\" said its spokesman, Luc Roe.", {("Luc Roe", "ministry")}),
    ("Siemens denied it. Its chief executive Ann Roe said so.", {("Ann Roe", "Siemens")}),
    ("The Botswana Democratic Party lost. Its leader Ben Roe left.", {("Ben Roe", "Botswana Democratic Party")}),
    ("Kenya voted. Its economist Ben Roe left.", set()),
    ("In Vienna, a spokesman for the defence ministry, Karl Roe, declined to comment.",
     {("Karl Roe", "Ministry of Defence of Austria")}),
    ("Peru's president, Ana Rey, is ill. Ms Rey, a former ambassador to NATO, left.", {("Ana Rey", "Peru")}),
    ("The European Court of Human Rights has ruled. The dissenting judge, Luc Roe, objected.",
     {("Luc Roe", "European Court of Human Rights")}),
    ("Britain jailed two Iranians. Iran's foreign ministry summoned the chargé d'affaires, Ben Roe.",
     {("Ben Roe", "United Kingdom")}),
    ("Kenya's foreign ministry praised the chargé d'affaires, Ben Roe.", set()),
    ("The police searched a firm after the Polish parliament had voted, and arrested its director, Ewa Roe.",
     {("Ewa Roe", "firm")}),
]  # fmt: skip


def test_an_office_in_another_body_is_not_the_states(nlp):
    text = "Peru's president, Ana Rey, is ill. Ms Rey, a former president of the union, left. Ms Rey, a former ambassador, left."
    found = resolve(Document("d:x", text, "en"), nlp(text), G)
    assert [f.office for f in found.offices if f.body and f.body.actor.name == "Peru"] == ["president", "ambassador"]


@pytest.mark.parametrize(("text", "held"), CASES, ids=[c[0][-60:] for c in CASES])
def test_whose_office_the_text_says_it_is(nlp, text, held):
    found = resolve(Document("d:x", text, "en"), nlp(text), G)
    assert {
        (f.person.actor.name, f.body.actor.name) for f in found.offices if f.person.actor and f.body and f.body.actor
    } == held
