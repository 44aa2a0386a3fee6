"""Participles behind several nouns, who joins and who is given time, doers before a hyphen; sentences of our own."""

import pytest
from tests.reading import triples


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        ("Canada named nine men and three companies accused of arming Russia.", ("men", "AIDS", "Russia")),
        ("The court gave the army a month to release Ben Roe.", ("Armed forces of Chad", "RELEASES", "Ben Roe")),
        ("Poland and Belarus exchange prisoners in US-brokered deal.", ("United States", "MEDIATES", "Poland")),
        ("Iraq wants the American troops gone.", ("Armed forces of the United States", "WITHDRAWS_FROM", None)),
        (
            "The union staged a strike against the austerity plan of Argentina.",
            ("union", "STRIKES_AGAINST", "Argentina"),
        ),
    ],
)
def test_found(extract, text, triple):
    assert triple in triples(extract(f"Chad voted. {text}"))


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        ("Canada named a lawyer and three companies accused of arming Russia.", ("lawyer", "AIDS", "Russia")),
        ("Sweden and Germany agreed to send a corvette to join the patrols.", ("Sweden", "EXERCISES_WITH", "Germany")),
        ("Japan deplored the transfer of Iranian oil to Syria.", ("Iran", "DEPLOYS_TO", "Syria")),
    ],
)
def test_not_found(extract, text, triple):
    assert triple not in triples(extract(text))
