"""People of several states that one noun names."""

import pytest

from diplograph.config import Options
from diplograph.engine.pipeline import extract_annotated
from diplograph.model import Document


@pytest.mark.parametrize(
    ("text", "members"),
    [
        ("Kyrgyz and Tajik guards left.", {"Guards of Kyrgyzstan", "Guards of Tajikistan"}),
        ("Polish and Czech farmers protested.", {"Farmers of Poland", "Farmers of Czechia"}),
        ("Polish and angry farmers protested.", set()),
        ("A Polish and Czech farmer protested.", set()),
    ],
)
def test_of_each(nlp, text, members):
    found = extract_annotated(Document("d:test", text), nlp(text), Options()).mentions
    assert {a.name for m in found for a in m.members} == members
