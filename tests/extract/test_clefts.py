"""Clefts: of whom they say it, and in whose words."""

import pytest
from tests.reading import told_by

CASES = [
    ("It was not Kenya but Uganda that sent troops to Chad.", ("Uganda", "DEPLOYS_TO", "Chad", "+", "")),
    ("It was not Kenya but Uganda that sent troops to Chad.", ("Kenya", "DEPLOYS_TO", "Chad", "-", "")),
    ("It was Kenya and Uganda that attacked Chad.", ("Uganda", "ATTACKS", "Chad", "+", "")),
    ("It is Kenya, Ann Roe said, that arms the rebels.", ("Kenya", "AIDS", "rebels", "+", "Ann Roe")),
    ("It is Kenya that arms the rebels, Ann Roe said.", ("Kenya", "AIDS", "rebels", "+", "Ann Roe")),
    ("It was Kenya that armed the rebels.", ("Kenya", "AIDS", "rebels", "+", "")),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_told(extract, text, wanted):
    found = [(*most, " > ".join(by)) for *most, _, by in told_by(extract(text))]
    assert wanted in found
