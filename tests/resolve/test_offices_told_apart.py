"""Offices told apart: who swears in and who is sworn in, chief justices and attorneys general, ministers of a place visited."""

import pytest
from tests.reading import told, triples


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Ann Roe of Kenya swore in Ben Doe as defence minister.", ("Ben Doe", "HOLDS_OFFICE", "Kenya")),
        ("Ann Roe, sworn in as premier of Quebec on Monday, met the king.", ("Ann Roe", "HOLDS_OFFICE", "Quebec")),
        ("The European Commissioner for trade, Ben Doe, resigned.", ("Ben Doe", "HOLDS_OFFICE", "European Commission")),
        ("Ann Roe, president since 2019, met the king.", ("Ann Roe", "HOLDS_OFFICE", None)),
        ("Ben Doe, who has been prime minister since May, met the king.", ("Ben Doe", "HOLDS_OFFICE", None)),
        ("The chief justice of Malawi met Ann Roe.", ("Chief justice of Malawi", "MEETS", "Ann Roe")),
        (
            "Ghana's auditor general accused Ben Doe of fraud.",
            ("Auditor general of Ghana", "ACCUSES", "Ben Doe"),
        ),
        (
            "The US drugs tsar met Ann Roe.",
            ("Drugs tsar of United States", "MEETS", "Ann Roe"),
        ),
        (
            "Ann Roe flew to Kyiv, where she met its defence minister.",
            ("Ann Roe", "MEETS", "Defence minister of Ukraine"),
        ),
        (
            "The EU envoy travelled to Tbilisi and urged its government to free them.",
            ("Ambassador of European Union", "CALLS_ON", "Government of Georgia"),
        ),
    ],
)
def test_who_holds_what(extract, text, expected):
    assert expected in triples(extract(text))


@pytest.mark.parametrize(
    ("text", "unwanted"),
    [
        (
            "Nigeria's vice-president, Yusuf Bello, swore in the new police chief.",
            ("Yusuf Bello", "HOLDS_OFFICE", "Police of Nigeria"),
        ),
        ("Ben Doe, a judge since 2001, met the king.", ("Ben Doe", "HOLDS_OFFICE", None)),
        ("Iran accused Israel of striking Damascus and killing its envoy.", ("Israel", "KILLS", "Envoy of Syria")),
    ],
)
def test_not_said(extract, text, unwanted):
    assert unwanted not in triples(extract(text))


@pytest.mark.parametrize(
    "text",
    [
        "Ann Roe, president since 2019, met Ben Doe.",
        "Ann Roe, who has been president since 2019, met Ben Doe.",
        "Ann Roe met Ben Doe, who was president until 2019.",
    ],
)
def test_the_time_of_an_office_beside_a_name_is_not_that_of_the_verb(extract, text):
    (met,) = [s for s in extract(text) if s.relation == "MEETS"]
    assert met.time is None


def test_left_one_place_for_another(extract):
    assert ("minister", "MEETS", "mediators", "+", "desired") in told(
        extract("The minister left Doha for Cairo to meet mediators.")
    )
