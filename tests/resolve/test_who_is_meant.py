"""Whom pronouns and short descriptions mean where another reading is near."""

import pytest

CASES = [
    ("Ben Roe met the premier, Peter Doe. He called for Mr Doe's resignation.", "he", {"Ben Roe"}),
    ("Armenia and Azerbaijan have no ties. The neighbours fought a war in 2020.", "neighbours", {"Armenia", "Azerbaijan"}),
    ("Moldova has no gas. Romania sells electricity to its neighbour.", "neighbour", {"Moldova"}),
    ("Moldova has no gas. Romania sells electricity to its noisy neighbour.", "neighbour", {"noisy neighbour"}),
    ("Kharkiv wants the army out, and its mayor, Ann Roe, said so.", "its", {"Kharkiv"}),
    ("The Conservatives want Canada to leave the bank, which it joined in 2018.", "it", {"Canada"}),
    ("Police arrested a warlord named Ben Roe.", "warlord", {"Ben Roe"}),
    ("Police arrested a warlord who named Ben Roe.", "warlord", {"warlord"}),
    ("The European Union is angry. Brussels restricted imports.", "brussels", {"European Union"}),
    ("Belgium voted on Sunday. Brussels restricted imports.", "brussels", {"Brussels"}),
    ("Brussels is home to NATO.", "brussels", {"Brussels"}),
    ("The two Koreas are at odds. America keeps troops in the South.", "south", {"South Korea"}),
    ("In Dushanbe the foreign ministry summoned the Kyrgyz ambassador.", "ministry", {"Ministry of Foreign Affairs of Tajikistan"}),
    ("Azerbaijan freed six Armenian soldiers. The premier met the soldiers.", "soldiers", {"Armed forces of Armenia"}),
    ("Sri Lanka signed a deal. Japan agreed. Unions struck, and the army left.", "army", {"Armed forces of Sri Lanka"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "expected"), CASES, ids=[t for t, _, _ in CASES])
def test_meant(meant, text, word, expected):
    assert meant(text, word) == expected
