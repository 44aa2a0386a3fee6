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


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        ("Ben Doe, once an aide to Carl Poe, fled to Madrid after he backed the activist Dan Moe. Chad accuses him of theft.",
         ("Chad", "ACCUSES", "Ben Doe")),
        ("Carl Poe, a baker, wept. The bishops wrote to President Ben Doe of Chad. His office said that Mali had attacked Niger.",
         ("Ben Doe", "SAYS", None)),
        ("Her lawyer, Carl Poe, said she knew Ben Doe, a baker who is on trial in Chad. He denied the charges.",
         ("Ben Doe", "DENIES", None)),
        ("Britain and Norway called on Uganda to respect a ruling in which its court barred the army from voting.",
         ("court", "RESTRICTS", "Armed forces of Uganda")),
        ("Britain condemned Uganda. President Yoweri Museveni of Uganda spoke to Britain. Museveni has ruled the country since 1986.",
         ("Yoweri Museveni", "CONTROLS", "Uganda")),
        ("A court in Lusaka fined a minister for taking bribes from a Chinese trader. The judge ordered the state to seize a farm.",
         ("judge", "DEMANDS", "Zambia")),
        ("President Ann Roe of Chad welcomed the exiles and said they could attack Mali.", ("exiles", "ATTACKS", "Mali")),
    ],
)  # fmt: skip
def test_meant_in_court_and_office(extract, text, triple):
    assert triple in triples(extract(text))


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        ("A Chadian labour court freed eleven men. Ann Roe, who led them, condemned Mali.", ("Ann Roe", "RELEASES", "men")),
        ("Three executives of a German carmaker attacked Mali.", ("Executives of Germany", "ATTACKS", "Mali")),
        ("Ben Doe told reporters that they had attacked Mali.", ("reporters", "ATTACKS", "Mali")),
        ("The police beat a crowd in Chad. The Union condemned it, and Mali urged both sides to talk. A raid hit two boys in Oslo. "
         "The provincial governor, Carl Poe, wept.", ("Carl Poe", "HOLDS_OFFICE", "Oslo")),
        ("A Kenyan-led force entered Haiti. The gang condemned Iran. Troops were sent to the country.", (None, "DEPLOYS_TO", "Kenya")),
    ],
)  # fmt: skip
def test_not_meant_in_court_and_office(extract, text, triple):
    assert triple not in triples(extract(text))
