"""Times that a predicate shares with the clause that it hangs on, is joined to or is set in; published on a Wednesday."""

from datetime import date

import pytest

PUBLISHED = date(2021, 6, 30)


def span(statements, relation):
    found = next(s for s in statements if s.relation == relation)
    return found.time and f"{found.time.start}..{found.time.end}"


@pytest.mark.parametrize(
    ("text", "relation", "expected"),
    [
        ("Ann Roe flew to Kabul on Monday, where she met Mali's president.", "MEETS", "2021-06-28..2021-06-28"),
        ("Chad imposed a curfew on Monday, as students clashed with police.", "ATTACKS", "2021-06-28..2021-06-28"),
        ("In 2006, when the army toppled the government, prices rose.", "SEIZES", "2006-01-01..2006-12-31"),
        ("Since March, when Poland expelled Russia's envoy, ties have been cold.", "EXPELS", "2021-03-01..2021-03-31"),
        ("Ann Roe is due in Warsaw on Friday to meet Poland's president.", "MEETS", "2021-07-02..2021-07-02"),
        ("Ann Roe is expected in Cairo on Saturday.", "VISITS", "2021-07-03..2021-07-03"),
        ("Chad offered to host talks between Mali and Niger next month.", "NEGOTIATES_WITH", "2021-07-01..2021-07-31"),
        ("Miners walked out on Monday in protest at a tax.", "PROTESTS_AGAINST", "2021-06-28..2021-06-28"),
        ("1976: As Spain leaves, Algeria recognises Western Sahara.", "RECOGNIZES", "1976-01-01..1976-12-31"),
        ("Tanzania on Monday became the first country to recognise Kosovo.", "RECOGNIZES", "2021-06-28..2021-06-28"),
        ("Poland expelled an envoy and sanctioned Belarus on Monday.", "EXPELS", "2021-06-28..2021-06-28"),
    ],
)
def test_shared(extract, text, relation, expected):
    assert span(extract(text, published=PUBLISHED), relation) == expected


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Ann Roe flew to Kabul on Monday, where Chad has deployed troops.", "DEPLOYS_TO"),
        ("Ann Roe resigned on Monday, as Chad has banned protests.", "RESTRICTS"),
        ("Chad banned protests after Mali expelled its envoy on Monday.", "RESTRICTS"),
        ("In 2006, he said, the army toppled the government: Chad recognises Kosovo.", "RECOGNIZES"),
    ],
)
def test_not_shared(extract, text, relation):
    assert span(extract(text, published=PUBLISHED), relation) is None
