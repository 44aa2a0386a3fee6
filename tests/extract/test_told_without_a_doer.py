"""Force told of things, ruled out, denied or only imagined; groups whose names say what they are."""

import pytest
from tests.reading import triples

from diplograph.model import Modality, Polarity


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        ("Two frigates will be sent, the minister said.", (None, "DEPLOYS_TO", None)),
        ("The barges were being obstructed.", (None, "BLOCKADES", None)),
        ("The explosion tore up a stretch of track near Lublin.", (None, "DESTROYS", None)),
        ("Ain al-Asad, a base in western Iraq that houses American troops, was hit.", ("United States", "DEPLOYS_TO", "Ain al-Asad")),
        ("The Karen National Liberation Army had shut down the mine.", ("Karen National Liberation Army", "BLOCKADES", None)),
        ("Spain left in 1976.", ("Spain", "WITHDRAWS_FROM", None)),
        ("Russian missiles struck near Odesa.", ("Russia", "ATTACKS", "Odesa")),
    ],
)  # fmt: skip
def test_found(extract, text, triple):
    assert triple in triples(extract(text))


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Three Armenians captured in the war will be freed.", "SEIZES"),
        ("An attack on Niger would be an attack on Mali.", "ATTACKS"),
        ("Iraq withdrew from the Baghdad Pact, the alliance which it had joined with Turkey.", "COOPERATES_WITH"),
    ],
)
def test_nothing_of_the_kind(extract, text, relation):
    assert all(t[1] != relation for t in triples(extract(text)))


@pytest.mark.parametrize(
    ("text", "relation", "polarity", "modality"),
    [
        ("Israel ruled out an attack on Iran.", "ATTACKS", Polarity.NEGATIVE, Modality.FUTURE),
        ("Hamas denied any role in the attack.", "ATTACKS", Polarity.NEGATIVE, Modality.ACTUAL),
        ("The bishops urged the rebels to refrain from violence.", "ATTACKS", Polarity.NEGATIVE, Modality.DESIRED),
        ("NATO said an attack on Latvia would trigger the treaty.", "ATTACKS", Polarity.POSITIVE, Modality.CONDITIONAL),
        ("The Syrian foreign minister ruled out a withdrawal.", "WITHDRAWS_FROM", Polarity.NEGATIVE, Modality.FUTURE),
    ],
)
def test_how_it_is_told(extract, text, relation, polarity, modality):
    found = [(s.polarity, s.modality) for s in extract(text) if s.relation == relation]
    assert (polarity, modality) in found
