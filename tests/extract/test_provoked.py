"""Whom a protest, strike or alarm is against where only the clause or phrase beside it tells."""

import pytest
from tests.reading import triples

TOLD = [
    ("Teachers downed tools after the government shelved the raise.", "STRIKES_AGAINST", "government"),
    ("Nurses went on strike when the health ministry cut their pay.", "STRIKES_AGAINST", "health ministry"),
    ("Pilots threatened to strike if Lufthansa refused to talk.", "STRIKES_AGAINST", "Lufthansa"),
    ("Train drivers are on strike in a row with Deutsche Bahn over pay.", "STRIKES_AGAINST", "Deutsche Bahn"),
    ("Students took to the streets after the Supreme Court barred Ann Roe.", "PROTESTS_AGAINST", "Supreme Court"),
    ("Farmers will march on the capital unless the government repeals the laws.", "PROTESTS_AGAINST", "government"),
    ("Greece called up reservists as Turkey massed troops on the border.", "MOBILIZES_AGAINST", "Türkiye"),
    ("Iran put its air defences on alert after Israel struck Damascus.", "MOBILIZES_AGAINST", "Israel"),
]
NOBODY = [
    ("Workers went on strike after talks with the company collapsed.", "STRIKES_AGAINST"),
    ("Nurses walked out after doctors joined the picket.", "STRIKES_AGAINST"),
    ("Workers at the port walked out after their union called for solidarity.", "STRIKES_AGAINST"),
    ("Protesters took to the streets after a man died in custody.", "PROTESTS_AGAINST"),
    ("Supporters took to the streets after Ann Roe urged them to resist.", "PROTESTS_AGAINST"),
    ("Thousands rallied in Cairo until police fired tear gas.", "PROTESTS_AGAINST"),
]


@pytest.mark.parametrize(("text", "relation", "who"), TOLD)
def test_provoker(extract, text, relation, who):
    assert [o for _, r, o in triples(extract(text)) if r == relation] == [who]


@pytest.mark.parametrize(("text", "relation"), NOBODY)
def test_nobody(extract, text, relation):
    assert [o for _, r, o in triples(extract(text)) if r == relation] == [None]
