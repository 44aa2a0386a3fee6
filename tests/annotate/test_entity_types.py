"""Finer types of names than the network tells."""

import pytest

from diplograph.annotate.entity_types import entity_type


@pytest.mark.parametrize(
    ("name", "label", "expected"),
    [
        ("Kenya", "LOC", "GPE"), ("Türkiye", "LOC", "GPE"), ("Nairobi's", "LOC", "GPE"), ("the Alps", "LOC", "LOC"),
        ("Manas Airport", "LOC", "FAC"), ("Camp Bondsteel", "LOC", "FAC"), ("Korean War", "MISC", "EVENT"),
        ("Koran", "MISC", "MISC"), ("Ann Roe", "PERSON", "PERSON"), ("NATO", "ORG", "ORG"), ("'s", "LOC", "LOC"),
    ],
)  # fmt: skip
def test_entity_type(name, label, expected):
    assert entity_type(name, label) == expected


def test_in_a_text(nlp):
    doc = nlp("Kenya and Ann Roe met in the Alps after the Korean War.")
    assert {e.text: e.label_ for e in doc.ents}["Kenya"] == "GPE"
