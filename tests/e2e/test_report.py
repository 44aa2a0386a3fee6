"""A report on a border crisis, wholly invented: its statements with attribution, polarity, modality and time."""

from datetime import date
from pathlib import Path

import pytest

import diplograph as dg

REPORT = Path(__file__).with_name("border_report.txt")
KELARA, TEMBWE, MKOLERA = "Amadou Kelara", "Samuel Tembwe", "Grace Mkolera"
MISSION = "African Union Mission"

# subject, relation, object ("" for any or none), polarity, modality, first speaker ("" for the report's own voice)
EXPECTED = [
    (KELARA, "HOLDS_OFFICE", "African Union", "+", "actual", ""),
    (TEMBWE, "HOLDS_OFFICE", "Zambia", "+", "actual", ""),
    (MKOLERA, "HOLDS_OFFICE", "Malawi", "+", "actual", ""),
    (KELARA, "MEETS", TEMBWE, "+", "actual", ""),
    (KELARA, "MEETS", MKOLERA, "+", "actual", ""),
    (TEMBWE, "MEETS", MKOLERA, "+", "future", ""),
    ("Government of Malawi", "POSTPONES", "", "+", "actual", ""),
    ("villagers", "BLOCKADES", "", "+", "actual", ""),
    (KELARA, "CALLS_ON", "Zambia", "+", "actual", ""),
    (KELARA, "CALLS_ON", "Malawi", "+", "actual", ""),
    (KELARA, "WARNS", "Malawi", "+", "actual", ""),
    ("African Union", "DEPLOYS_TO", "", "+", "conditional", KELARA),
    (TEMBWE, "ACCUSES", "Government of Malawi", "+", "actual", ""),
    ("Malawi", "DENIES", "", "+", "actual", ""),
    ("Zambia", "THREATENS", "Malawi", "+", "actual", MKOLERA),
    (MKOLERA, "DEMANDS", "Zambia", "+", "actual", ""),
    ("Zambia", "RECOGNIZES", "", "-", "actual", ""),
    ("Zambia", "CLAIMS_TERRITORY", "Luvale Plateau", "+", "actual", ""),
    ("Malawi", "REJECTS", "", "+", "actual", ""),
    ("Luvale Plateau", "DECLARES_INDEPENDENCE", "", "+", "actual", ""),
    ("Malawi", "SANCTIONS", "", "+", "actual", ""),
    ("Peter Halunga", "CRITICIZES", TEMBWE, "+", "actual", ""),
    ("Tanzania", "SUPPORTS", "Malawi", "+", "actual", ""),
    ("Neema Salvatu", "CALLS_ON", "Zambia", "+", "actual", ""),
    ("Mozambique", "OFFERS", "", "+", "actual", ""),
    ("Angola", "BLOCKADES", "Zambia", "+", "possible", "diplomats"),
    ("Angola", "THREATENS", "Zambia", "-", "actual", ""),
    ("Malawi", "WANTS_TO_JOIN", "Eastern African Standby Force", "+", "desired", ""),
    (MISSION, "PART_OF", "African Union", "+", "actual", ""),
    (MISSION, "HAS_STRENGTH", "", "+", "actual", ""),
    (MISSION, "DEPLOYS_TO", "", "+", "conditional", KELARA),
    ("Zambia", "SIGNS", "Malawi", "+", "actual", ""),
]


@pytest.fixture(scope="module")
def statements():
    return dg.extract(REPORT.read_text("utf-8"), published="2023-03-14")


def shape(s):
    speaker = s.attribution[0].actor.name if s.attribution else ""
    return (
        s.subject.name if s.subject else "", s.relation, s.object.name if s.object else "",
        s.polarity.value, s.modality.value, speaker,
    )  # fmt: skip


def fits(s, wanted):
    """An expected object of "" leaves the object open; all else must be exact."""
    found = shape(s)
    return found == wanted or (wanted[2] == "" and (*found[:2], "", *found[3:]) == wanted)


def one(statements, subject, relation):
    found = [s for s in statements if s.subject and s.subject.name == subject and s.relation == relation]
    assert found, f"no {relation} by {subject}"
    return found[0]


def test_nine_in_ten_of_what_the_report_says(statements):
    missed = [w for w in EXPECTED if not any(fits(s, w) for s in statements)]
    assert len(missed) <= len(EXPECTED) // 10, missed


def test_a_claim_is_no_fact(statements):
    for s in statements:
        if s.relation in ("ATTACKS", "KILLS"):
            assert s.attribution, "an unattributed attack"
            assert s.modality != "actual"
    assert not [s for s in statements if s.relation == "MEMBER_OF"]
    threats = [s for s in statements if s.relation == "THREATENS" and s.polarity == "+"]
    assert threats
    assert all(s.attribution for s in threats)


def test_a_denial_is_set_against_the_accusation(statements):
    accusation, denial = one(statements, TEMBWE, "ACCUSES"), one(statements, "Malawi", "DENIES")
    assert denial.id in accusation.contradicts


def test_times_count_from_the_day_of_publication(statements):
    days = {
        (s.object.name, s.modality.value): s.time.start
        for s in statements
        if s.relation == "MEETS" and s.object and s.time
    }
    assert days[TEMBWE, "actual"] == date(2023, 3, 13)
    assert days[MKOLERA, "future"] == date(2023, 3, 20)
    assert one(statements, "Government of Malawi", "POSTPONES").time.end == date(2023, 4, 1)


def test_conditions_and_numbers_are_kept(statements):
    conditional = [s for s in statements if s.relation == "DEPLOYS_TO" and s.condition]
    assert "if the truce is broken" in {s.condition for s in conditional}
    strength = one(statements, MISSION, "HAS_STRENGTH").quantity
    assert (strength.value, strength.text) == (3200, "3,200 soldiers")


def test_every_statement_points_at_its_words(statements):
    text = REPORT.read_text("utf-8")
    for s in statements:
        assert " ".join(s.evidence.text.split()) in " ".join(text.split())
        assert s.confidence > 0
        assert s.rule


def test_nothing_from_the_form_and_the_advertising(statements):
    words = ("casino", "Facebook", "Reply", "loans", "email address", "correspondent")
    assert not [s for s in statements if any(w in s.evidence.text for w in words)]
