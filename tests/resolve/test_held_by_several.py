"""Offices that several hold or that a journey tells of, and whom "it" and "them" cannot mean; sentences of our own."""

import pytest
from tests.reading import triples


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        ("Ana Roe, one of Interpol's three vice presidents, resigned.", ("Ana Roe", "HOLDS_OFFICE", "Interpol")),
        ("Chad signed it during a visit to New Delhi by President Ben Roe.", ("Ben Roe", "HOLDS_OFFICE", "Chad")),
        ("Kenya spoke. Minister of Industry and Trade Ana Roe left.", ("Ana Roe", "HOLDS_OFFICE", "Kenya")),
        ("Police stormed Hezbollah's office and arrested its leader, Ben Roe.", ("Ben Roe", "LEADS", "Hezbollah")),
        ("American soldiers stayed in Iraq. Parties want them out, whereas Kurdish leaders urged them to attack Iran.",
         ("Armed forces of the United States", "ATTACKS", "Iran")),
    ],
)  # fmt: skip
def test_meant(extract, text, triple):
    assert triple in triples(extract(text))


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        ("Ana Roe, a leader of Belarus's Polish minority, left.", ("Ana Roe", "HOLDS_OFFICE", "Poland")),
        ("Chad signed it during a visit to New Delhi by President Ben Roe.", ("Ben Roe", "HOLDS_OFFICE", "India")),
        ("Japan's foreign minister, Ana Roe, called. Myanmar fell. Minister Roe thanked Canada.",
         ("Ana Roe", "HOLDS_OFFICE", "Myanmar")),
        ("Police stormed Hezbollah's office and arrested its leader, Ben Roe.", ("Ben Roe", "HOLDS_OFFICE", "police")),
        ("Chad has 900 soldiers there. It left Mali.", ("soldiers", "LEAVES", "Mali")),
    ],
)  # fmt: skip
def test_not_meant(extract, text, triple):
    assert triple not in triples(extract(text))
