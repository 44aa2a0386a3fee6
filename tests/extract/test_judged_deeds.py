"""What adjectives and mistakes say of a deed: done however judged, too weak to be done, possible."""

import pytest
from tests.reading import told_by

CASES = [
    ("Kenya was right to attack Chad, Uganda said.", ("Kenya", "ATTACKS", "Chad", "+", "actual", "Uganda")),
    ("It was wrong of Kenya to attack Chad.", ("Kenya", "ATTACKS", "Chad", "+", "actual", "")),
    ("Norway was foolish to recognise Kosovo.", ("Norway", "RECOGNIZES", "Kosovo", "+", "actual", "")),
    ("It was a mistake for Norway to recognise Kosovo.", ("Norway", "RECOGNIZES", "Kosovo", "+", "actual", "")),
    ("Kenya was too weak to attack Chad.", ("Kenya", "ATTACKS", "Chad", "-", "actual", "")),
    ("Kenya was strong enough to attack Chad.", ("Kenya", "ATTACKS", "Chad", "+", "possible", "")),
    ("Kenya pretended to support Chad.", ("Kenya", "SUPPORTS", "Chad", "-", "actual", "")),
    (
        "Neither side has violated the truce between Kenya and Chad.",
        ("Kenya", "CEASES_FIRE_WITH", "Chad", "+", "actual", ""),
    ),
    ("Kenya called off an attack on Chad.", (None, "ATTACKS", "Chad", "-", "actual", "")),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_whether_it_was_done(extract, text, wanted):
    found = [(*most, " > ".join(by)) for *most, by in told_by(extract(text))]
    assert wanted in found


@pytest.mark.parametrize("text", ["Kenya would be wrong to attack Chad.", "It is wrong to attack Chad."])
def test_what_nobody_did_is_not_told(extract, text):
    assert not any(s.relation == "ATTACKS" and s.modality == "actual" for s in extract(text))
