"""A name before a bill or behind wares is not of who acts; a denied claim tells nobody's deed; a law's leave is no deed."""

import pytest
from tests.reading import told_by


@pytest.mark.parametrize(
    ("text", "nobody", "relation"),
    [
        ("The Russia sanctions bill would impose tariffs on India.", "Russia", "SANCTIONS"),
        ("Cough syrup from India killed 70 children in Gambia.", "India", "KILLS"),
        ("Chinese fentanyl kills thousands of Americans.", "China", "KILLS"),
        ("Israel has neither claimed nor denied the attack on Isfahan.", "Israel", "ATTACKS"),
        ("Iran has not claimed the attack on the tanker.", "Iran", "ATTACKS"),
    ],
)
def test_whose_deed_it_is_not(extract, text, nobody, relation):
    assert not any(s.relation == relation and s.subject and s.subject.name == nobody for s in extract(text))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A missile from Yemen killed a man in Tel Aviv.", ("Yemen", "KILLS", "actual")),
        ("Israeli missiles killed four guards in Syria.", ("Israel", "KILLS", "actual")),
        (
            "Lithuania passed a law that lets the army shoot down drones.",
            ("Armed forces of Lithuania", "ATTACKS", "possible"),
        ),
    ],
)
def test_whose_deed_it_is(extract, text, wanted):
    found = [(who, relation, modality) for who, relation, _, _, modality, *_ in told_by(extract(text))]
    assert wanted in found
