"""Members of a body by its possessive before their name: "the Red Cross's Ann Roe"."""

import pytest
from tests.reading import triples


@pytest.mark.parametrize(
    ("text", "member"),
    [
        ("The BBC's Ann Roe denied it.", True),
        ("The ruling party's Ann Roe denied it.", True),
        ("A Hezbollah lawmaker, Ann Roe, denied it.", True),
        ("Hezbollah's enemy Ann Roe denied it.", False),
        ("The BBC's chairman, Ann Roe, denied it.", False),
    ],
)
def test_members(extract, text, member):
    found = [t for t in triples(extract(text)) if t[1] == "MEMBER_OF"]
    assert bool(found) == member
