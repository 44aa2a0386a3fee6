"""Whose office a bare title is: by the embassy, court or field that was named, by peers, by who is judged or across a border."""

import pytest

CASES = [
    ("Kenya expelled a secretary of the Russian embassy. Ambassador Igor Pavlov left.", {("Igor Pavlov", "Russia")}),
    ("Kenya expelled a Russian diplomat and an American diplomat. Ambassador Igor Pavlov left.", {("Igor Pavlov", None)}),
    ("The Supreme Court of Ghana annulled it. Justice Ama Boateng left.", {("Ama Boateng", "Supreme court of Ghana")}),
    ("Peru is angry. The Minister of Home Affairs, Ann Roe, left.", {("Ann Roe", "Peru")}),
    ("Peru freed two men close to the Chilean border. President Ann Roe left.", {("Ann Roe", "Peru")}),
    ("Peru protested. Washington sent troops, a move that President Ann Roe denounced.", {("Ann Roe", "Peru")}),
    ("A Hezbollah lawmaker, Ali Fadl, left.", {("Ali Fadl", "Lebanon")}),
    ("A Hezbollah spokesman, Ali Fadl, left.", {("Ali Fadl", "Hezbollah")}),
    ("The Under-Secretary-General for Humanitarian Affairs, Ann Roe, left.", {("Ann Roe", "United Nations")}),
    ("The Resident Coordinator in Nepal, Ann Roe, left.", {("Ann Roe", "United Nations")}),
    ("The European Union's humanitarian coordinator, Ann Roe, left.", {("Ann Roe", "European Union")}),
    ("Italy's minister, Ada Conti, and Mali's minister, Issa Keita, met Peru's Ana Rey.",
     {("Ada Conti", "Italy"), ("Issa Keita", "Mali"), ("Ana Rey", "Peru")}),
    ("Italy's minister, Ada Conti, met Peru's Ana Rey.", {("Ada Conti", "Italy"), ("Ana Rey", "Peru")}),
    ("A Libyan militia leader, Ali Fadl, left.", {("Ali Fadl", None)}),
    ("Peru is angry. Federated Farmers said it would sue. Its president, Ann Roe, left.", {("Ann Roe", "Federated Farmers")}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[t for t, _ in CASES])
def test_whose_post(holders, text, expected):
    assert holders(text) == expected
