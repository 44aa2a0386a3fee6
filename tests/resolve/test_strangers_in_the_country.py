"""Which country "the country" is where foreigners are in it, and organs with their state; sentences of our own."""

import pytest
from tests.reading import triples


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        ("Chad's army spoke. Rebels want Russian mercenaries out of the country.",
         ("Mercenaries of Russia", "WITHDRAWS_FROM", "Chad")),
        ("Congo said Rwandan troops had entered the country.",
         ("Armed forces of Rwanda", "DEPLOYS_TO", "Democratic Republic of the Congo")),
        ("The French army fought in Mali. Niamey wants French troops out of the country.",
         ("Armed forces of France", "WITHDRAWS_FROM", "Niger")),
        ("Mali's junta condemned France.", ("Government of Mali", "CRITICIZES", "France")),
        ("Mali's junta fell. The junta condemned France.", ("Government of Mali", "CRITICIZES", "France")),
        ("The Greek coastguard arrested Ben Doe.", ("Coast Guard of Greece", "ARRESTS", "Ben Doe")),
    ],
)  # fmt: skip
def test_meant(extract, text, triple):
    assert triple in triples(extract(text))


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        ("Qatar hosted Chad. The junta condemned France.", ("Government of Qatar", "CRITICIZES", "France")),
        (
            "Kabul fell. Bonn wants Polish troops out of the country.",
            ("Armed forces of Poland", "WITHDRAWS_FROM", "Poland"),
        ),
        ("Congo said Rwandan troops had entered the country.", ("Armed forces of Rwanda", "DEPLOYS_TO", "Rwanda")),
    ],
)
def test_not_meant(extract, text, triple):
    assert triple not in triples(extract(text))
