"""A title or a kind of body, said again: whom it means."""

import pytest

CASES = [
    # of two officers, the one who has the rank
    ("General Rodrigo Almonte lost to Admiral Pilar Santos. Later the general left.", "general", {"Rodrigo Almonte"}),
    ("General Rodrigo Almonte lost to Admiral Pilar Santos. Later the admiral left.", "admiral", {"Pilar Santos"}),
    # whom the last two sentences are about
    ("Osman Erdem ruled out talks with Turkey. His rival, Nikos Calfas, regretted that. The two had dined on Monday.",
     "two", {"Osman Erdem", "Nikos Calfas"}),
    # where a body sits
    ("Amnesty International voiced alarm. The London-based organisation wants a trial.",
     "organisation", {"Amnesty International"}),
    ("Kenya freed Ann Roe. The London-based group thanked the justice ministry.",
     "ministry", {"Ministry of Justice of Kenya"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "expected"), CASES)
def test_named_again(meant, text, word, expected):
    assert meant(text, word) == expected
