"""Whom "the two countries" mean where a third state has come up, and "the two presidents" whom nobody names."""

import pytest

TITLE = "Peru and Ecuador clash at border\n\n"
CASES = [
    (
        f"{TITLE}Peruvian troops crossed the line. Ecuador recalled its envoy. Peru had sent aid. Brazil offered to help. "
        "Talks between the two countries resume on Monday.",
        "countries",
        {"Peru", "Ecuador"},
    ),
    (
        f"{TITLE}Ecuador recalled its envoy. In March the two presidents signed a treaty.",
        "presidents",
        {"Peru", "Ecuador"},
    ),
    ("France sued Algeria. The two foreign ministers met in Rome.", "ministers", {"France", "Algeria"}),
    (f"{TITLE}Brazil sued Ecuador. The two countries met in Oslo.", "countries", {"Brazil", "Ecuador"}),
    ("France sued Algeria. Two presidents were jailed.", "presidents", set()),
]


@pytest.mark.parametrize(("text", "word", "members"), CASES)
def test_pair(meant, text: str, word: str, members: set[str]) -> None:
    found = meant(text, word)
    assert found == members if members else not found & {"France", "Algeria"}
