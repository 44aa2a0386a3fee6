"""Plurals of offices that stand for one in each of the states named, and of forces for the states: "both presidents", "whose armies"."""

import pytest

CASES = [
    ("Angola and Botswana, whose presidents met in May, protested.", "whose presidents",
     {"President of Angola", "President of Botswana"}),
    ("Algeria and France had quarrelled. The two presidents met in Rome.", "The two presidents",
     {"Algeria", "France"}),  # whom nobody names: their states (resolve/groups.py)
    ("Chad and Sudan share a river. The presidents of the two states met in Doha.", "The presidents of the two states",
     {"President of Chad", "President of Sudan"}),
    ("Spain and Morocco quarrel over fish. Their foreign ministers met in Rabat.", "Their foreign ministers",
     {"Foreign minister of Spain", "Foreign minister of Morocco"}),
    ("Kenya and Uganda, whose armies fought rebels, met on Monday.", "whose armies",
     {"Kenya", "Uganda"}),
    ("Kenya, whose presidents are elected, met Uganda.", "whose presidents", set()),
    ("Two presidents resigned in Peru.", "Two presidents", set()),
    ("Chad borders both Sudan and Libya, whose troops crossed the river.", "whose troops", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "names"), CASES)
def test_one_in_each(members, text: str, words: str, names: set[str]) -> None:
    assert members(text, words) == names
