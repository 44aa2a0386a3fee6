"""Organs of states by the words that news uses for them: residences, ministries, parliaments, armies."""

import pytest

from diplograph.model import Document
from diplograph.resolve import Gazetteer, resolve

G = Gazetteer.load()

ORGANS = {
    "the Kremlin": "gov:government-of-russia",
    "Downing Street": "gov:government-of-united-kingdom",
    "White House": "gov:government-of-united-states",
    "Élysée": "gov:government-of-france",
    "Elysee Palace": "gov:government-of-france",
    "the Blue House": "gov:government-of-south-korea",
    "Casa Rosada": "gov:government-of-argentina",
    "the Pentagon": "gov:pentagon",
    "US Department of Defense": "gov:pentagon",
    "American defence ministry": "gov:pentagon",
    "Foggy Bottom": "gov:state-department",
    "the Russian foreign ministry": "gov:ministry-of-foreign-affairs-of-russia",
    "Ministry of Foreign Affairs of the Russian Federation": "gov:ministry-of-foreign-affairs-of-russia",
    "Ukraine's parliament": "gov:verkhovna-rada",
    "Ukraine’s parliament": "gov:verkhovna-rada",
    "Swedish parliament": "gov:riksdag",
    "Egyptian army": "force:armed-forces-of-egypt",
    "Egypt's armed forces": "force:armed-forces-of-egypt",
    "the Israeli military": "force:idf",
    "IDF": "force:idf",
    "PLA": "force:pla",
    "Chinese troops": "force:pla",
    "UK government": "gov:government-of-united-kingdom",
    "U.S. government": "gov:government-of-united-states",
}


@pytest.mark.parametrize(("name", "actor"), ORGANS.items())
def test_organ(name, actor):
    assert G.find(name).id == actor


@pytest.mark.parametrize("name", ["Ministry of Defence", "Hamas government ministry", "foreign ministry", "the army"])
def test_an_organ_without_its_state_is_nobody(name):
    assert G.find(name) is None


def test_an_organ_knows_its_state():
    for name in ("Knesset", "German army", "the Kremlin", "Foggy Bottom"):
        assert G.state_of(G.find(name)).type == "state"


def mentions(nlp, text):
    return {m.text: m.actor.id for m in resolve(Document("d:test", text), nlp(text), G) if m.actor is not None}


def test_capitalised_organs_in_a_text(nlp):
    found = mentions(nlp, "The US Navy and the Russian Foreign Ministry criticised the Ministry of Defence of Japan.")
    assert found["US Navy"] == "force:armed-forces-of-united-states"
    assert found["Russian Foreign Ministry"] == "gov:ministry-of-foreign-affairs-of-russia"
    assert found["Ministry of Defence of Japan"] == "gov:ministry-of-defence-of-japan"


def test_an_acronym_in_brackets_wins_over_the_gazetteer(nlp):
    found = mentions(nlp, "The Somali National Army (SNA) attacked al-Shabaab. The SNA said that it won.")
    assert found["SNA"] == found["Somali National Army"] == "force:somali-national-army"
    assert found["al-Shabaab"] == "armed:al-shabaab"
    assert mentions(nlp, "The SNA attacked the town.")["SNA"] == "armed:sna"
