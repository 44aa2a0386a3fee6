"""Who gives and who takes: whose an offer is, who is leant on, capitals that are governments; sentences of our own."""

import pytest
from tests.reading import told_of

CASES = [
    ("Lima turned down a Chilean offer to share the water.", "OFFERS", ("Chile", "Government of Peru")),
    ("The rebels accepted a NATO offer of safe passage.", "OFFERS", ("NATO", "rebels")),
    ("Kyiv relies on Washington to arm its troops.", "AIDS",
     ("Government of the United States", "Armed forces of Ukraine")),
    ("The talks on Moldova, to which Bucharest has lent 100 million euros, ended on Friday.", "AIDS",
     ("Government of Romania", "Moldova")),
    ("The army of Lebanon, to which Washington gives $100 million a year, stayed out of the war.", "AIDS",
     ("Government of the United States", "Armed forces of Lebanon")),
    ("Turkey lined up behind Baku.", "SUPPORTS", ("Türkiye", "Government of Azerbaijan")),
    ("Berlin approved the delivery of 50 tanks to Kyiv.", "AIDS", ("Government of Germany", "Government of Ukraine")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "relation", "expected"), CASES)
def test_who_gives_and_who_takes(extract, text, relation, expected):
    assert expected in {(subject, other) for subject, other, *_ in told_of(extract(text), relation)}


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("The city relies on tourism to pay its staff.", "AIDS"),
        ("The soldiers returned to Warsaw.", "RETURNS_TO"),
        ("The invasion of Ukraine, which began in 2022, has cost Russia dear.", "AIDS"),
    ],
)
def test_nobody_is_given_anything(extract, text, relation):
    assert not told_of(extract(text), relation)
