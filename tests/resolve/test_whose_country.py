"""Whose country a relative clause speaks of, and people who are not the one name behind them; sentences of our own."""

import pytest
from tests.reading import triples


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "Azerbaijan's Rashad Mammadli, whose country buys drones from Israel, left.",
            ("Azerbaijan", "TRADES_WITH", "Israel"),
        ),
        (
            "President Anna Roth of Austria, whose country buys gas from Russia, left.",
            ("Austria", "TRADES_WITH", "Russia"),
        ),
        ("Villagers in Movses, home of the victim, Ann Roe, attacked Berd.", ("villagers", "ATTACKS", "Berd")),
        ("The secretary-general, a lawyer, Ann Roe, attacked Berd.", ("Ann Roe", "ATTACKS", "Berd")),
        ("Egypt named Ann Roe to investigate Siemens.", ("Ann Roe", "INVESTIGATES", "Siemens")),
    ],
)
def test_who_is_meant(extract, text, statement):
    assert statement in triples(extract(text))


def test_nobody_in_office_has_no_country(extract):
    found = extract("Ann Roe, whose country buys drones from Israel, left.")
    assert "TRADES_WITH" not in {s.relation for s in found}
