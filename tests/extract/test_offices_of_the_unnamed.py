"""Offices of bodies that nobody names, of several at once, and bodies by the noun before their name."""

import pytest
from tests.reading import triples


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A police spokeswoman, Ann Roe, said the road was open.", ("Ann Roe", "HOLDS_OFFICE", None)),
        ("Ben Doe, a military spokesman, said the road was open.", ("Ben Doe", "HOLDS_OFFICE", None)),
        ("A senior Kenyan official, Ann Roe, said the talks failed.", ("Ann Roe", "HOLDS_OFFICE", "Kenya")),
        ("Two Iranian judges, Ann Roe and Ben Doe, sentenced them.", ("Ben Doe", "HOLDS_OFFICE", "Iran")),
        ("Gabriel Othow's militia, the Upper Nile Front, denied it.", ("Gabriel Othow", "LEADS", "Upper Nile Front")),
        ("Ben Roe's party, the Freedom League, denied it.", ("Ben Roe", "MEMBER_OF", "Freedom League")),
    ],
)
def test_stands(extract, text, expected):
    assert expected in triples(extract(text))


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("A football player, Ann Roe, said so.", "HOLDS_OFFICE"),
        ("Kenyan officials said the talks failed.", "HOLDS_OFFICE"),
        ("Gabriel Othow's rival, the Upper Nile Front, denied it.", "LEADS"),
    ],
)
def test_does_not_stand(extract, text, relation):
    assert relation not in {s.relation for s in extract(text)}
