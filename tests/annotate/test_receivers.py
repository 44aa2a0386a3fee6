"""Who is given something is no part of its name."""

import pytest

GIVEN = [
    ("Russia gave Mali fighter jets.", "Mali"),
    ("Iran handed the rebels drones.", "rebels"),
    ("China lent the junta patrol boats.", "junta"),
    ("Turkey sold Somalia drones.", "Somalia"),
    ("Smugglers sold Iran oil to China.", None),
    ("Kenya praised the Mali fighter jets.", None),
    ("Turkey gave the army trucks to Somalia.", None),
]


@pytest.mark.parametrize(("text", "receiver"), GIVEN)
def test_receivers(nlp, text, receiver):
    found = [t.text for t in nlp(text) if t.dep_ == "iobj"]
    assert found == ([receiver] if receiver else [])
