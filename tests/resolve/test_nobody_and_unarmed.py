"""Titles behind "whose", groups told more of behind a comma, and whom a possessive cannot mean."""

import pytest

from diplograph.model import Document
from diplograph.resolve import Gazetteer, resolve

G = Gazetteer.load()


@pytest.mark.parametrize(
    ("text", "person", "body"),
    [
        (
            "Japan protested. China, whose foreign ministry spokesman Gao Yichen said no, left.",
            "Gao Yichen",
            "Ministry of Foreign Affairs of China",
        ),
        ("Japan protested. China, whose president Gao Yichen visited Lima, left.", "Gao Yichen", "China"),
        (
            "Pakistan's Foreign Office sneered. No militant had crossed, its spokesman, Asim Durrani, said.",
            "Asim Durrani",
            "Ministry of Foreign Affairs of Pakistan",
        ),
        ("Foreign Minister Kenjiro Awata spoke after telephoning the Russian ambassador. Japan was calm.", "Kenjiro Awata", None),
    ],
)  # fmt: skip
def test_whose_office(nlp, text, person, body):
    facts = resolve(Document("d:test", text), nlp(text), G).offices
    assert (person, body) in {(f.person.actor.name, f.body.actor.name if f.body else None) for f in facts}


def at(nlp, text, word):
    mentions = resolve(Document("d:test", text), nlp(text), G)
    return [m for m in mentions if m.text == word][-1:]


def test_a_group_is_told_more_of_behind_a_comma(nlp):
    found = at(
        nlp,
        "Chad and Niger met. The two states, which fought in March, signed it.",
        "The two states, which fought in March",
    )
    found = found or at(nlp, "Chad and Niger met. The two states, which fought in March, signed it.", "The two states")
    assert found
    assert {m.name for m in found[0].members} == {"Chad", "Niger"}


def test_nobody_is_no_antecedent_and_rights_groups_have_no_police(nlp):
    police = at(nlp, "Indonesia sneered. Amnesty International has charged its police with theft.", "its police")
    assert police
    assert "Amnesty" not in police[0].actor.name
