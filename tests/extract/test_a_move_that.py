""" "Peru freed the poet, a decision that Chile hailed": a noun that sums up a clause is the deed of whoever acts in it."""

import pytest
from tests.reading import triples


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru freed the poet, a decision hailed by Chile.", ("Chile", "PRAISES", "Peru")),
        ("Poland closed the border, a step that Latvia condemned.", ("Latvia", "CRITICIZES", "Poland")),
        (
            "Spain recalled its envoy and shut the consulate, a move Cuba called absurd.",
            ("Cuba", "CRITICIZES", "Spain"),
        ),
        ("The envoy was expelled by Niger, a move that France deplored.", ("France", "CRITICIZES", "Niger")),
        ("Iran suspended the talks, a step rejected by Oman.", ("Oman", "REJECTS", "Iran")),
        ("Germany will send tanks to Mali, a move supported by Poland.", ("Poland", "SUPPORTS", "Germany")),
    ],
)
def test_a_noun_that_sums_up_a_clause_is_a_deed_of_its_subject(extract, text, expected):
    found = triples(extract(text))
    assert expected in found, found


@pytest.mark.parametrize(
    ("text", "unexpected"),
    [
        ("Peru freed Ann Roe, a poet hailed by Chile.", ("Chile", "PRAISES", "Peru")),
        ("Peru lost the match, a result that Chile hailed.", ("Chile", "PRAISES", "Peru")),
        (
            "Ann Roe warned that Peru might close the port, a step that Chile condemned.",
            ("Chile", "CRITICIZES", "Ann Roe"),
        ),
        ("Peru signed the treaty, a text that Chile condemned.", ("Chile", "CRITICIZES", "Peru")),
    ],
)
def test_other_nouns_beside_a_clause_are_no_deeds(extract, text, unexpected):
    found = triples(extract(text))
    assert unexpected not in found, found


@pytest.mark.parametrize(
    ("text", "denies"),
    [
        ("Not one of our soldiers crossed the border, Ann Roe insisted.", True),
        ("At no time did our planes strike the market, Ann Roe insisted.", True),
        ("Not a single prisoner was tortured, Ann Roe said.", True),
        ("Ann Roe said one of the soldiers crossed the border.", False),
        ("Ann Roe said a single plane struck the market at the time.", False),
    ],
)
def test_not_one_and_at_no_time_deny(extract, text, denies):
    found = triples(extract(text))
    assert (("Ann Roe", "DENIES", None) in found) == denies, found
