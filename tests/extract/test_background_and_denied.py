"""What news tells as background, and what is denied: nobody's deed, a law's leave, another's step, a year's event."""

import pytest
from tests.reading import triples


@pytest.mark.parametrize(
    ("text", "relation", "polarity", "modality"),
    [
        ("Somaliland is recognised by no other country.", "RECOGNIZES", "-", "actual"),
        ("Ghana did not join Togo in condemning Mali.", "CRITICIZES", "-", "actual"),
        ("Russia would respond as it did in 2008, when it recognised Abkhazia.", "RECOGNIZES", "+", "actual"),
        ("The law lets Finland expel Togo's ambassador.", "EXPELS", "+", "possible"),
    ],
)
def test_how_it_stands(extract, text, relation, polarity, modality):
    found = [(s.polarity, s.modality) for s in extract(text) if s.relation == relation]
    assert found == [(polarity, modality)]


@pytest.mark.parametrize(
    ("text", "unexpected"),
    [
        ("Mali accused Paris of arming the rebels, which Chad called absurd.", ("Chad", "CRITICIZES", "rebels")),
        ("Unlike Kenya, which took in refugees, Chad expelled Togo's envoy.", ("Kenya", "EXPELS", "Togo")),
        ("Tropical Storm Freddy struck Mozambique.", ("Freddy", "ATTACKS", "Mozambique")),
    ],
)
def test_nobody_does_it(extract, text, unexpected):
    assert unexpected not in triples(extract(text))


@pytest.mark.parametrize(
    "text",
    [
        "Chile's exports to China fell, the bank said, as protests over pay continued.",
        "Libya's governments have agreed to share oil, the first step since Togo attacked Tripoli.",
    ],
)
def test_what_goes_on_beside_says_nothing(extract, text):
    speakers = {a.actor.name for s in extract(text) for a in s.attribution}
    assert not speakers & {"protests over pay", "protests", "Government of Libya"}
