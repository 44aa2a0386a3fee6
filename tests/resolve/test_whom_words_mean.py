"""Whom "it", "he", "its leader", "the country" and bare organs mean by what is done around them; sentences of our own."""

import pytest
from tests.reading import triples


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        ("The commission barred the Freedom Party from the vote because it had attacked Chad.",
         ("Freedom Party", "ATTACKS", "Chad")),
        ("Ben Doe met Carl Poe. The minister, Paul Roe, announced that he would be prosecuted.",
         (None, "TRIES", "Ben Doe")),
        ("The Freedom Party's central committee expelled its leader, Ann Roe.", ("Ann Roe", "LEADS", "Freedom Party")),
        ("Papua New Guinea rejected the offer. Bougainville wants to secede, and its president, Tom Moro, condemned Iran.",
         ("Tom Moro", "HOLDS_OFFICE", "Bougainville")),
        ("Gangs attacked Haiti's council. Kenya, which has lost three officers in the country, condemned Iran.",
         ("Kenya", "CRITICIZES", "Iran")),
        ("India exports goods to Bangladesh. In 2010 it lent the country a billion dollars.",
         ("India", "AIDS", "Bangladesh")),
        ("Kyrgyzstan votes on Sunday. Russia, which supplies nearly all of the country's petrol, condemned Iran.",
         ("Russia", "TRADES_WITH", "Kyrgyzstan")),
        ("Uzbekistan and Turkmenistan met. Neither government recognises the Taliban.",
         ("Turkmenistan", "RECOGNIZES", "Taliban")),
        ("The United States imposed sanctions on two Bishkek banks, accusing them of helping Iran.",
         ("United States", "ACCUSES", "Bishkek banks")),
        ("LIMA - Peru broke with Mexico. The Mexican foreign ministry regretted that. The army killed two protesters.",
         ("Armed forces of Peru", "KILLS", "protesters")),
        ("President Ann Roe of Mali met Algeria's envoy. Algeria's press was silent. Roe said so. The army killed two students.",
         ("Armed forces of Mali", "KILLS", "students")),
    ],
)  # fmt: skip
def test_meant(extract, text, triple):
    assert triple in triples(extract(text))


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        ("Chad left the bloc because it had attacked Niger.", ("bloc", "ATTACKS", "Niger")),
        ("The activist, Ben Doe, said that he would be prosecuted.", (None, "TRIES", None)),
        ("The Freedom Party's committee said its spokesman, Ben Doe, had left.", ("Ben Doe", "LEADS", "Freedom Party")),
    ],
)
def test_not_meant(extract, text, triple):
    assert triple not in triples(extract(text))
