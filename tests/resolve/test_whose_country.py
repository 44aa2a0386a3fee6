"""Whose country a relative clause speaks of, and people who are not the one name behind them; sentences of our own."""

import pytest

from diplograph import annotate
from diplograph.config import Options
from diplograph.engine.pipeline import extract_annotated
from diplograph.model import Document


def told(text):
    found = extract_annotated(Document("d:test", text), annotate.load()(text), Options()).statements
    return {(s.subject and s.subject.name, s.relation, s.object and s.object.name) for s in found}


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
def test_who_is_meant(text, statement):
    assert statement in told(text)


def test_nobody_in_office_has_no_country():
    assert not any(r == "TRADES_WITH" for _, r, _ in told("Ann Roe, whose country buys drones from Israel, left."))
