"""Crowds counted in tens of thousands, agents shared by participles, capitals as places, dates that rule nothing out."""

import pytest
from tests.reading import triples


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        ("Tens of thousands of people rallied against the government of Serbia.", ("people", "PROTESTS_AGAINST", "Government of Serbia")),
        ("Pakistan deported hundreds of thousands of refugees.", ("Pakistan", "EXPELS", "refugees")),
        ("Russia has sent tens of thousands of soldiers to Ukraine.", ("Russia", "DEPLOYS_TO", "Ukraine")),
        ("Tens of thousands demonstrated against Serbia.", ("thousands", "PROTESTS_AGAINST", "Serbia")),
        ("Hundreds took to the streets after the vote.", ("hundreds", "PROTESTS_AGAINST", None)),
        ("A priest was abducted and later killed by gunmen.", ("gunmen", "KILLS", "priest")),
        ("Two men were stopped and arrested by police.", ("police", "ARRESTS", "men")),
        ("The Houthis, who control Sanaa, agreed.", ("Houthi movement", "CONTROLS", "Sanaa")),
        ("Two hundred rebels laid down their arms on Friday.", ("rebels", "SURRENDERS_TO", None)),
        ("Kenya's largest union began a strike against Safaricom.", ("largest union", "STRIKES_AGAINST", "Safaricom")),
        ("Thousands of workers at Boeing went on strike.", ("workers", "STRIKES_AGAINST", "Boeing")),
        ("Saudi Arabia has put nine prisoners to death.", ("Saudi Arabia", "KILLS", "prisoners")),
    ],
)  # fmt: skip
def test_found(extract, text, triple):
    assert triple in triples(extract(text))


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        ("Saudi Arabia has put nine prisoners to death.", ("Saudi Arabia", "ARRESTS", "prisoners")),
        ("The priest was arrested in Rome and the palace was seized by troops.", ("troops", "ARRESTS", "priest")),
        ("Kenya's largest union began a strike against Safaricom.", ("Kenya", "STRIKES_AGAINST", "Safaricom")),
    ],
)
def test_not_found(extract, text, triple):
    assert triple not in triples(extract(text))


def test_a_capital_held_responsible_is_its_government(extract):
    found = triples(extract("Poland held Moscow responsible for the attack."))
    assert ("Poland", "ACCUSES", "Government of Russia") in found
