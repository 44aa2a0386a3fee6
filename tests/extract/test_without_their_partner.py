"""Talks, aid and deployments told without the other side; deals in which a thing was done; who speaks in a reduced clause."""

import pytest
from tests.reading import made, triples

from diplograph.model import Modality


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Kuwait invited Iran to open talks on the border.", Modality.DESIRED),
        ("Britain urged Iran to return to the negotiating table.", Modality.DESIRED),
        ("Iran reopened negotiations on Monday.", Modality.ACTUAL),
    ],
)
def test_talks_of_one_side(extract, text, modality):
    talks = made(extract(text), "NEGOTIATES_WITH")
    assert (talks.subject.name, talks.object, talks.modality) == ("Iran", None, modality)


def test_a_partner_that_is_named_stays(extract):
    assert made(extract("Iran reopened negotiations with Oman."), "NEGOTIATES_WITH").object.name == "Oman"


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        ("Iran and Oman restored ties in a deal brokered by China.", ("Iran", "AGREES_WITH", "Oman")),
        ("India gave up the island to Sri Lanka under a treaty signed in 1974.", ("India", "AGREES_WITH", "Sri Lanka")),
        ("Fiji sent its foreign minister to Tonga.", ("Foreign minister of Fiji", "VISITS", "Tonga")),
        ("The European Union gave Rwanda 20 million euros for the mission.", ("European Union", "AIDS", "Rwanda")),
        ("Sudan has asked the African Union to step in.", ("African Union", "MEDIATES", None)),
        ("Rwanda has 2,000 soldiers fighting in Mozambique.", ("Rwanda", "DEPLOYS_TO", "Mozambique")),
        ("Armenia and Iran met in Paris with France as mediator.", ("France", "MEDIATES", "Armenia")),
        ("Armenia and Iran met in Paris with France as mediator.", ("Armenia", "MEETS", "Iran")),
    ],
)
def test_told(extract, text, triple):
    assert triple in triples(extract(text))


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        ("Chad sent aid to Sudan under the proposed agreement.", ("Chad", "AGREES_WITH", "Sudan")),
        ("Sudan asked the police to step in.", ("Police of Sudan", "MEDIATES", None)),
        ("Armenia and Iran met in Paris with France as mediator.", ("Armenia", "MEETS", "France")),
        ("Emmanuel Macron came to power in France.", ("Emmanuel Macron", "VISITS", "France")),
    ],
)
def test_not_told(extract, text, triple):
    assert triple not in triples(extract(text))


def test_a_reduced_clause_behind_a_comma_is_the_reporters(extract):
    found = extract("Kenya says that the text breaches the 1998 Oslo Accord, signed by Mali and Niger.")
    assert not made(found, "SIGNS").attribution


def test_one_that_says_which_is_the_speakers(extract):
    found = extract("Kenya says that the text was signed by Mali and Niger.")
    assert [a.actor.name for a in made(found, "SIGNS").attribution] == ["Kenya"]


def test_what_is_bought_is_not_the_buyers(extract):
    found = triples(extract("South Africa, which surrounds the kingdom of Lesotho and buys most of its water, left."))
    assert ("South Africa", "TRADES_WITH", "Lesotho") in found


def test_a_welcome_is_no_receipt(extract):
    assert made(extract("Norway welcomed Kenya's pledge to send police."), "PROMISES").object is None
