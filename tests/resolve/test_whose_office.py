"""Whose an office is: the owner, not the place; pairs of holders; colleagues; words that say no body."""

import pytest

CASES = [
    ("Premier hits out at Finland. The Estonian prime minister criticised Finland on Monday. Prime Minister Carla Poe left.",
     {("Carla Poe", "Estonia")}),
    ("Russia protested. Its ambassador to Tallinn, Igor Pavlov, left.", {("Igor Pavlov", "Russia")}),
    ("The French consul in Oran, Luc Morel, left.", {("Luc Morel", "France")}),
    ("The mayors of Vlora and Bari, Ilir Hoxha and Paolo Conti, met.", {("Ilir Hoxha", "Vlora"), ("Paolo Conti", "Bari")}),
    ("The mayors of Vlora and Bari met Ilir Hoxha.", set()),
    ("The foreign ministers met in Oslo. Italy's Marta Conti left.", {("Marta Conti", "Italy")}),
    ("The singers met in Oslo. Italy's Marta Conti left.", set()),
    ("Gorizia's mayor, Elena Conti, wrote to her counterpart in Nova Gorica, Matjaz Kovac.",
     {("Elena Conti", "Gorizia"), ("Matjaz Kovac", "Nova Gorica")}),
    ("Italy's premier, Marta Conti, met Ilir Hoxha, her opposite number in Tirana.",
     {("Marta Conti", "Italy"), ("Ilir Hoxha", "Albania")}),
    ("Senator Rafael Ortiz of the Freedom Party left.", {("Rafael Ortiz", None)}),
    ("Human Rights Watch's Africa director, Jane Moore, left.", {("Jane Moore", "Human Rights Watch")}),
    ("A Duma deputy, Oleg Burlakov, left.", {("Oleg Burlakov", "State Duma")}),
    ("A deputy, Oleg Burlakov, left.", {("Oleg Burlakov", None)}),
    ("The Conservative leader, Ann Roe, left.", {("Ann Roe", "Conservative Party")}),
    ("Labour Minister Ben Doe left.", {("Ben Doe", None)}),
    ("The Kremlin wants to punish Prime Minister Ann Roe, under whom Moldova turned west.", {("Ann Roe", "Moldova")}),
    ("China is angry. A foreign ministry spokeswoman, Ann Lin, left.", {("Ann Lin", "Ministry of Foreign Affairs of China")}),
    ("Peru's president, Ana Rey, is ill. Her press secretary, Luis Vega, left.", {("Ana Rey", "Peru"), ("Luis Vega", "Peru")}),
    ("The head of Kenya's electoral commission, Ann Roe, left.", {("Ann Roe", "Electoral commission of Kenya")}),
    ("The head of the Tide Council's budget committee, Ann Roe, left.", {("Ann Roe", "budget committee")}),
    ("A minister in Kenya's government, Ann Roe, left.", {("Ann Roe", "Government of Kenya")}),
    ("Ann Roe is a cousin of the chairman of the Tide Group.", set()),
    ("Iran's judiciary wrote it. Its spokesman, Ben Doe, left.", {("Ben Doe", "judiciary")}),
    ('"The Tide Group lies," its chairman, Ben Doe, said of Peru.', {("Ben Doe", "Tide Group")}),
    ("Haiti's police chief, Ann Roe, left.", {("Ann Roe", "Police of Haiti")}),
    ("An economist in Haiti, Ann Roe, left.", {("Ann Roe", None)}),
    ("Senator Ann Roe left. Ms Roe's chief of staff, Ben Doe, stayed.", {("Ann Roe", None), ("Ben Doe", "Ann Roe")}),
    ("Peru is angry. Prince Ali bin Saad left.", {("Ali bin Saad", None)}),
    ("Ann Roe, mayor of Oslo and chairman of the Tide Group, left.", {("Ann Roe", "Oslo"), ("Ann Roe", "Tide Group")}),
    ("The treasurer of the Oslo branch of the Tide Union, Ann Roe, left.", {("Ann Roe", "Oslo branch")}),
    ("The campaign manager of the Labour candidate, Ann Roe, left.", {("Ann Roe", None)}),
    ("Kenya's finance minister, Ann Roe, and her opposite number from Greenland, Ben Doe, met.",
     {("Ann Roe", "Kenya"), ("Ben Doe", "Greenland")}),
    ("Ben Doe, an adviser to President Ana Rey of Peru, left.", {("Ana Rey", "Peru"), ("Ben Doe", "Ana Rey")}),
    ("The head of the UN mission in Libya, Ann Roe, left.", {("Ann Roe", "United Nations Support Mission in Libya")}),
    ("The chairman of the Tide Group, Ben Doe, a former minister, left.", {("Ben Doe", "Tide Group")}),
    ("Oliver Tambo, president of the African National Congress, left.", {("Oliver Tambo", "African National Congress")}),
    ("The Labour leader of the city council, Ann Roe, left.", {("Ann Roe", "city council")}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[t for t, _ in CASES])
def test_whose(holders, text, expected):
    assert holders(text) == expected
