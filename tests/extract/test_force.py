"""Who fights, kills, holds and moves where the clause puts it elsewhere; sentences of our own."""

import pytest
from tests.reading import triples


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        ("Nine soldiers were killed when rebels attacked their base.", ("rebels", "KILLS", "soldiers")),
        ("Nine villagers lost their lives when gunmen set fire to the hall.", ("gunmen", "KILLS", "villagers")),
        ("Militiamen killed two guards in an ambush on a convoy.", ("militiamen", "ATTACKS", "convoy")),
        ("India and Pakistan exchanged artillery fire on Monday.", ("Pakistan", "ATTACKS", "India")),
        ("India and Pakistan exchanged artillery fire on Monday.", ("India", "ATTACKS", "Pakistan")),
        ("The shelling of Kherson by Russian guns went on.", ("Russia", "ATTACKS", "Kherson")),
        ("Rwanda keeps thousands of troops on Congolese soil.", ("Rwanda", "DEPLOYS_TO", "Democratic Republic of the Congo")),
        ("Al-Shabaab, the group that controls much of Somalia, denied it.", ("al-Shabaab", "CONTROLS", "Somalia")),
        ("Albania's opposition threw a petrol bomb at the town hall.", ("Opposition in Albania", "ATTACKS", "town hall")),
        ("Ann Roe fought with the Kurds against the Houthis.", ("Ann Roe", "ATTACKS", "Houthi movement")),
        ("The town of Taiz is under siege by the Houthis.", ("Houthi movement", "BLOCKADES", "Taiz")),
        ("Police used live rounds.", ("police", "ATTACKS", None)),
        ("Chad asked the German ambassador to leave.", ("Chad", "EXPELS", "Ambassador of Germany")),
    ],
)  # fmt: skip
def test_found(extract, text, triple):
    assert triple in triples(extract(text))


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Nine soldiers died when the bridge collapsed.", "KILLS"),
        ("An Australian newspaper attacked the Communist Party.", "ATTACKS"),
        ("Unilever fought off a raid by an American fund.", "ATTACKS"),
        ("The Swedish carmakers are invading Norway.", "ATTACKS"),
        ("Nine soldiers died after the president opened the road.", "KILLS"),
        ("Police used live music.", "ATTACKS"),
        ("India and Pakistan exchanged letters on Monday.", "ATTACKS"),
        ("Chad asked the German company to leave a deposit.", "EXPELS"),
    ],
)
def test_not_found(extract, text, relation):
    assert relation not in {s.relation for s in extract(text)}


def test_a_killer_named_in_the_clause_stays(extract):
    """ "Killed by the army when rebels attacked": the army, not the rebels."""
    found = triples(extract("Nine soldiers were killed by the Turkish army when rebels attacked their base."))
    assert ("rebels", "KILLS", "soldiers") not in found
