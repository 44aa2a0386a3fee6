"""What is insisted on or arranged, who has written a report, whom a pronoun of one who commits means; sentences of our own."""

import pytest
from tests.reading import made, triples

from diplograph.model import Modality


@pytest.mark.parametrize(
    "verb", ["insisted on", "lobbied for", "pressed for", "held out for", "campaigned for", "demanded"]
)
def test_wanted(extract, verb):
    leave = made(extract(f"Moldova {verb} the withdrawal of Russian troops stationed in Mali."), "WITHDRAWS_FROM")
    assert leave.modality == Modality.DESIRED
    assert leave.object.name == "Mali"


def test_which_troops_is_the_texts_own_word(extract):
    there = made(extract("Moldova insisted on the withdrawal of Russian troops stationed in Mali."), "DEPLOYS_TO")
    assert not there.attribution


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Ann Roe travels to Lima on Friday.", Modality.FUTURE),
        ("Ann Roe travelled to Lima on Friday.", Modality.ACTUAL),
        ("Ann Roe travels to Lima every Friday.", Modality.ACTUAL),
    ],
)
def test_arranged(extract, text, modality):
    assert made(extract(text), "VISITS").modality == modality


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        ("A report by the UN accused Mali of torture.", ("United Nations", "ACCUSES", "Mali")),
        ("Amnesty International's study criticised Kenya.", ("Amnesty International", "CRITICIZES", "Kenya")),
        (
            "The European Union fined Peru. Lima protested to Brussels. The two sides signed a deal.",
            ("Peru", "SIGNS", "European Union"),
        ),
        ("The leaders of Peru and Chile met.", ("Peru", "MEETS", "Chile")),
        (
            "The European Commission met. A commission spokeswoman, Ann Roe, left.",
            ("Ann Roe", "HOLDS_OFFICE", "European Commission"),
        ),
        (
            "Peru's president, Ann Roe, met Mali's premier, Ben Doe. Mali, he said, was ready to free Carl Poe.",
            ("Mali", "RELEASES", "Carl Poe"),
        ),
        ("Ann Roe toured Lima with Ben Doe.", ("Ben Doe", "VISITS", "Lima")),
        ("Ann Roe, whose Tide movement left, spoke.", ("Ann Roe", "MEMBER_OF", "Tide")),
    ],
)
def test_who(extract, text, triple):
    assert triple in triples(extract(text))


def test_who_commits(extract):
    text = "Peru's president, Ann Roe, met Mali's premier, Ben Doe. {} said Mali {} send troops to Niger."
    sends = made(extract(text.format("He", "would")), "DEPLOYS_TO")
    assert [a.actor.name for a in sends.attribution] == ["Ben Doe"]


def test_nobody_is_a_report(extract):
    assert not [
        t for t in triples(extract("Russia rejected a UN report.")) if t[2] == "United Nations" and t[1] == "KILLS"
    ]
    assert ("United Nations", "ACCUSES", "Mali") not in triples(extract("The UN received a report that accused Mali."))
