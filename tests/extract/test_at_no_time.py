"""A phrase with "no" before its verb denies it; a cancelled or put-off event did not take place."""

import pytest


@pytest.mark.parametrize(
    ("text", "relation", "polarity", "modality"),
    [
        ("At no time did the army share these files with the CIA.", "COOPERATES_WITH", "-", "actual"),
        ("Under no circumstances will Kenya recognise Somaliland.", "RECOGNIZES", "-", "future"),
        ("Kenya has by no means recognised Somaliland.", "RECOGNIZES", "-", "actual"),
        ("Not once did the minister meet the rebels.", "MEETS", "-", "actual"),
        ("The minister met the rebels at no cost.", "MEETS", "+", "actual"),
        ("In no time the army attacked Kenya.", "ATTACKS", "+", "actual"),
        ("Ann Roe's cancellation of her trip to Seoul was a blow.", "VISITS", "-", "actual"),
        ("The postponement of Narendra Modi's visit to Dhaka worried traders.", "VISITS", "+", "future"),
    ],
)
def test_denied_or_to_come(extract, text, relation, polarity, modality):
    found = [(s.polarity.value, s.modality.value) for s in extract(text) if s.relation == relation]
    assert (polarity, modality) in found
