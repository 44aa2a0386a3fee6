"""Parties by the ending of their names, bodies by the names given to them, the party that a sentence is about."""

import pytest

CASES = [
    # the party that acts, not the one that a relative clause names last
    ("The Roe Liberals will back a cabinet that includes the Sweden Democrats, the party said.", "party", {"Roe Liberals"}),
    ("The Roe Liberals attacked the Sweden Democrats, saying the party had lied.", "party", {"Sweden Democrats"}),
    # a name that a body is given is nobody's own
    ("The bureau, known as Nabu, suspects Ben Roe. He denied it.", "he", {"Ben Roe"}),
    # numbers that only people can be counted by
    ("Gunmen killed 22 in Mali.", "22", {"22"}),
    ("The company sold 22 in Mali.", "22", set()),
    ("Police held four who had thrown stones.", "four", {"four"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "expected"), CASES)
def test_parties_bureaus_numbers(meant, text, word, expected):
    assert meant(text, word) == expected
