"""Acts on each other, pronouns that stand deeper than their relative clause, journeys ahead, claims that were never given up."""

import pytest
from tests.reading import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("India and Pakistan shelled each other in May.", ("Pakistan", "ATTACKS", "India", "+", "actual")),
        ("Chad, Niger and Mali recognised one another.", ("Mali", "RECOGNIZES", "Chad", "+", "actual")),
        ("Oman welcomed Malaysia, a state that Indonesia has refused to recognise.",
         ("Indonesia", "RECOGNIZES", "Malaysia", "-", "actual")),
        ("Chad left Biafra, which Ghana was the first to recognise.", ("Ghana", "RECOGNIZES", "Biafra", "+", "actual")),
        ("Angela Merkel is to fly to Cairo to meet Abdel Sisi.", ("Angela Merkel", "MEETS", "Abdel Sisi", "+", "future")),
        ("Angela Merkel flew to Cairo to meet Abdel Sisi.", ("Angela Merkel", "MEETS", "Abdel Sisi", "+", "desired")),
        ("Chad, which is to attack Niger, left Mali.", ("Chad", "ATTACKS", "Niger", "+", "future")),
        ("Guatemala has never renounced its claim to Belize.", ("Guatemala", "CLAIMS_TERRITORY", "Belize", "+", "actual")),
        ("Guatemala renounced its claim to Belize.", ("Guatemala", "CLAIMS_TERRITORY", "Belize", "-", "actual")),
        ("Fighting between Thailand and Cambodia left 40 people dead.", (None, "KILLS", "people", "+", "actual")),
    ],
)  # fmt: skip
def test_it_is_told(extract, text, expected):
    found = told(extract(text))
    assert expected in found, found


@pytest.mark.parametrize(
    ("text", "unexpected"),
    [
        ("India and Pakistan shelled each other in May.", ("India", "ATTACKS", "India")),
        ("Oman welcomed Malaysia, a state that Indonesia has refused to recognise.", ("Malaysia", "RECOGNIZES", None)),
        ("Chad and Niger said that each of them had recognised Mali.", ("Chad", "RECOGNIZES", "Niger")),
    ],
)
def test_it_is_not_told(extract, text, unexpected):
    assert unexpected not in {t[:3] for t in told(extract(text))}


def test_what_a_demand_takes_for_granted_is_the_texts_own(extract):
    found = extract("Protesters demanded that Thailand release the rangers whom it arrested in May.")
    assert [s.attribution for s in found if s.relation == "ARRESTS"] == [()]
    assert all(s.attribution for s in found if s.relation == "RELEASES")
