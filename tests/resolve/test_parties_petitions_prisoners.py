"""Whom words mean in news of parties, petitions, prisoners and paragraphs; who says what; sentences of our own."""

import pytest
from tests.reading import told_by, triples


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        ("The reform was condemned by the Civic Alliance of former president Carl Holm, which denounced Chad.",
         ("Civic Alliance", "CRITICIZES", "Chad")),
        ("Ann Roe, an editor, was arrested in May.\n\nPresident Carl Holm visited Peru.\n\nNorway urged Holm to free her.",
         ("Carl Holm", "RELEASES", "Ann Roe")),
        ("Nigeria's governing Progress Party met. Governor Abba Musa, of the rival New Party, left. Chad praised the ruling party.",
         ("Chad", "PRAISES", "Progress Party")),
        ("Minister Carl Holm spoke. Holm condemned Peru.\n\nThe court upheld the election of the governor, Ben Doe. He praised Chad.",
         ("Ben Doe", "PRAISES", "Chad")),
        ("Carl Holm blamed the Green Party and its jailed founder, Ben Doe.", ("Ben Doe", "FOUNDED", "Green Party")),
        ("Minister Carl Holm accused Ben Doe of breaking his vow of silence.", ("Ben Doe", "PROMISES", None)),
        ("Ben Doe, whom Carl Holm dismissed after he criticised Chad, has left.", ("Ben Doe", "CRITICIZES", "Chad")),
        ("Carl Holm spoke, and four men were shot, according to the governor, Ben Doe. He said Chad had attacked Peru. "
         "He praised Chad.", ("Ben Doe", "PRAISES", "Chad")),
        ("Minister Carl Holm accused Ben Doe of plotting and said he would be prosecuted.", (None, "TRIES", "Ben Doe")),
        ("Former governor Ben Doe left. Governor Ann Roe spoke. The ex-governor praised Chad.", ("Ben Doe", "PRAISES", "Chad")),
        ("Two activists who were abducted by men are missing; their families wept, and Chad demanded their release.",
         (None, "RELEASES", "activists")),
        ("Lawmakers of the Freedom Party staged a sit-in.", ("lawmakers", "MEMBER_OF", "Freedom Party")),
    ],
)  # fmt: skip
def test_whom_words_mean(extract, text, triple):
    found = triples(extract(text))
    assert triple in found, found


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        ("The reform was condemned by the Civic Alliance of former president Carl Holm, which denounced Chad.",
         ("Carl Holm", "CRITICIZES", "Chad")),
        ("The Supreme Court threw out a lawsuit accusing Mayor Ben Doe of fraud.", ("Supreme Court", "ACCUSES", "Ben Doe")),
        ("Hamas refused. Two small parties left. Rabbi Ben Doe, leader of one of them, wept.", ("Ben Doe", "LEADS", "Hamas")),
        ("Britain's Labour Party expelled two lawmakers after they voted against the leadership.",
         ("lawmakers", "OPPOSES", "Government of the United Kingdom")),
        ("The pro-Kurdish party joined the rallies; Chad criticised them.", ("Chad", "CRITICIZES", "Kurds")),
        ("Green Party leader Ann Roe said she would bring a motion to topple them.", ("Ann Roe", "OPPOSES", "Green Party")),
        ("Haiti fired Prime Minister Ben Doe and named Carl Holm. The new prime minister praised Chad.",
         ("Ben Doe", "PRAISES", "Chad")),
        ("Ben Doe survived a parliamentary attempt to oust him.", (None, "ATTACKS", "Ben Doe")),
        ("The student-led Civic Party praised Chad.", ("student-led", "LEADS", "Civic Party")),
        ("Clashes broke out between police and members of the Justice Movement in Lahore.",
         ("Justice Movement", "LOCATED_IN", "Lahore")),
    ],
)  # fmt: skip
def test_whom_words_do_not_mean(extract, text, triple):
    found = triples(extract(text))
    assert triple not in found, found


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Chad repeated its demand that the envoy be expelled.", (None, "EXPELS", "envoy", "+", "desired", [])),
        ("Chad has the votes to expel Peru.", ("Chad", "EXPELS", "Peru", "+", "possible", [])),
        ("Carl Holm had the numbers to oust Ben Doe.", ("Carl Holm", "APPOINTS", "Ben Doe", "-", "possible", [])),
        ("The army is widely thought to have helped Hamas.", ("army", "AIDS", "Hamas", "+", "possible", [])),
        ("Police fired tear gas to disperse 700 protesters.",
         ("protesters", "PROTESTS_AGAINST", None, "+", "actual", [])),
        ("The Green Party asked the court to protect its candidate after gunmen killed two students.",
         ("gunmen", "KILLS", "students", "+", "actual", [])),
        ("Chad will pay, according to two lawmakers of the ruling Green Party.",
         ("lawmakers", "MEMBER_OF", "Green Party", "+", "actual", [])),
    ],
)  # fmt: skip
def test_how_it_stands_and_who_says_so(extract, text, said):
    found = told_by(extract(text))
    assert said in found, found
