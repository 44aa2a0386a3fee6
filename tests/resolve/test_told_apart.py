"""Actors without a name that share a noun: the words before it and behind "of" tell them apart."""

import pytest
from tests.reading import triples


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The army chief met the spy chief.", ("army chief", "MEETS", "spy chief")),
        (
            "The head of the intelligence service accused the head of the customs service of lying.",
            ("head of intelligence service", "ACCUSES", "head of customs service"),
        ),
        ("Government supporters attacked opposition supporters.", ("government supporters", "ATTACKS", "opposition supporters")),
        ("Pro-coup militias attacked anti-coup militias.", ("pro-coup militias", "ATTACKS", "anti-coup militias")),
        ("Muslim villagers attacked Christian villagers.", ("muslim villagers", "ATTACKS", "christian villagers")),
        ("The chief minister warned the prime minister.", ("chief minister", "WARNS", "prime minister")),
        ("A gunman shot a guard. The masked gunman fired at the police.", ("gunman", "ATTACKS", "police")),
        ("Spy chief Ann Roe spoke. The spy chief met the army chief.", ("Ann Roe", "MEETS", "army chief")),
        ("Parliament dismissed the head of the prison service.", ("Parliament", "APPOINTS", "head of prison service")),
    ],
)  # fmt: skip
def test_who_is_who(extract, text, expected):
    assert expected in triples(extract(text))


@pytest.mark.parametrize(
    "text",
    ["The president fired the chief of the state broadcaster.", "Iran sent the commander of its navy to Baghdad."],
)
def test_whoever_sends_or_fires_a_chief_leads_nobody(extract, text):
    assert not [t for t in triples(extract(text)) if t[1] == "LEADS"]
