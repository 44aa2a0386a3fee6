"""Who is given in to, what comes of a reported deed, orders before who gives them; sentences of our own."""

import pytest
from tests.reading import triples


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        ("Gunmen attacked a bus near Jos, police said, killing nine people.", ("gunmen", "KILLS", "people")),
        ("Mali freed 40 men, the army said, ending a dispute with Togo.", ("Mali", "AGREES_WITH", "Togo")),
        ("The cabinet relented after farmers blocked the roads.", ("cabinet", "CONCEDES_TO", "farmers")),
        ("Drivers will strike until the bank raises their pay.", ("bank", "CONCEDES_TO", "drivers")),
        ("Miners called off their strike when the minister lowered the levy.", ("minister", "CONCEDES_TO", "miners")),
        ("Free the hostages now, the pope urged the rebels.", ("rebels", "RELEASES", "hostages")),
        ("The rebels promised the release of the two nuns.", ("rebels", "RELEASES", "nuns")),
    ],
)
def test_told(extract, text, triple):
    assert triple in triples(extract(text))


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        ('"They fled," the officer said, opening fire on the crowd.', ("crowd", "ATTACKS", "crowd")),
        ("Havana freed ten men after Washington struck it from the list.", ("Cuba", "CONCEDES_TO", "United States")),
        ("The airline sacked the pilots after they went on strike.", ("airline", "CONCEDES_TO", "pilots")),
        ("Give us our ship, says Tehran.", ("Government of Iran", "AIDS", "Government of Iran")),
    ],
)
def test_not_told(extract, text, triple):
    assert triple not in triples(extract(text))
