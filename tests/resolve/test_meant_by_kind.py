"""Whom "the head of state", "the paramilitary group", "the 57-nation body" and "the bloc" mean; sentences of our own."""

import pytest
from tests.reading import triples


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        ("Peru's president, Ann Roe, left. The head of state accused Chile of spying.", ("Ann Roe", "ACCUSES", "Chile")),
        ("Hezbollah fired rockets. The Iran-backed group threatened Israel.", ("Hezbollah", "THREATENS", "Israel")),
        ("The OSCE met. The 57-nation body condemned Russia.",
         ("Organization for Security and Co-operation in Europe", "CRITICIZES", "Russia")),
        ("The minister flew to Brussels. The bloc threatened Serbia.", ("European Union", "THREATENS", "Serbia")),
        ("Turkish troops left Cyprus, whose northern third is occupied by Turkish troops.",
         ("Armed forces of Türkiye", "SEIZES", "Cyprus")),
        ("Frelimo expelled Ana Roe. She is in Lisbon. Maputo recalled its ambassador and asked Lisbon to arrest her.",
         ("Government of Portugal", "ARRESTS", "Ana Roe")),
        ("President Ann Roe of Peru dissolved parliament.", ("Ann Roe", "RESTRICTS", "Parliament of Peru")),
    ],
)  # fmt: skip
def test_meant(extract, text, triple):
    assert triple in triples(extract(text))


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        ("Peru's mayor, Ann Roe, left. The head of state accused Chile of spying.", ("Ann Roe", "ACCUSES", "Chile")),
        ("Hezbollah fired rockets. A second group threatened Israel.", ("Hezbollah", "THREATENS", "Israel")),
        (
            "Mediators from Qatar met the generals. The army threatened Chad.",
            ("Armed forces of Qatar", "THREATENS", "Chad"),
        ),
        ("The minister flew to Oslo. The bloc threatened Serbia.", ("European Union", "THREATENS", "Serbia")),
    ],
)
def test_not_meant(extract, text, triple):
    assert triple not in triples(extract(text))
