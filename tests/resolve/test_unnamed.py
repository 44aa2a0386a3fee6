"""Actors whom nobody names; sentences of our own."""

import pytest

from diplograph.model import Document
from diplograph.resolve import Gazetteer, resolve

G = Gazetteer.load()


def mentions(nlp, text):
    return {m.text: m.actor for m in resolve(Document("d:test", text), nlp(text), G) if m.actor is not None}


@pytest.mark.parametrize(
    ("phrase", "kind"),
    [
        ("The widow", "person"),
        ("Two captured pilots", "people"),
        ("The mutineers", "armed_group"),
        ("Nobody", "person"),
    ],
)
def test_the_type_of_an_unnamed_actor(nlp, phrase, kind):
    assert mentions(nlp, f"{phrase} blamed the army.")[phrase].type == kind


def test_those_only_with_what_says_which(nlp):
    assert "Those" in mentions(nlp, "Those who fled blamed the army.")
    assert "Those" not in mentions(nlp, "Those were the days.")


def test_the_apposition_of_a_coordination_says_who_the_last_one_is(nlp):
    found = mentions(nlp, "Neither the speaker nor the opposition leader, Ana Ruiz, would comment.")
    assert all(a.name != "Ana Ruiz" for text, a in found.items() if "speaker" in text)


@pytest.mark.parametrize("phrase", ["Pro-Russian rebels", "Anti-American demonstrators"])
def test_who_is_for_or_against_a_state_is_not_its_own(nlp, phrase):
    found = mentions(nlp, f"{phrase} blamed the army.")
    assert all(" of " not in a.name for a in found.values() if a.type != "armed_force")


def test_he_is_not_nobody(nlp):
    found = mentions(nlp, "Davit Kobo left. Nobody followed. He crossed the border.")
    assert found["He"].name == "Davit Kobo"


def test_each_of_several_of_one_kind_is_another(mentions):
    text = "A man was shot in Nairobi. A man was shot in Mombasa. A man was shot in Kisumu, where police found the man's car."
    men = [m.actor.id for m in mentions(text) if m.actor and "man" in m.text.lower().split()]
    assert len(set(men[:3])) == 3
