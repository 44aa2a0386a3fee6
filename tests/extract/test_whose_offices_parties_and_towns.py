"""Whose an office is behind the words of a title; citizens by trade or land; whose party; towns and lands of a state."""

import pytest

from diplograph import annotate
from diplograph.config import Options
from diplograph.engine.pipeline import extract_annotated
from diplograph.model import Document

HELD, CITIZEN, MEMBER, IN, PART = "HOLDS_OFFICE", "CITIZEN_OF", "MEMBER_OF", "LOCATED_IN", "PART_OF"
CASES = [
    ("House Minority Leader Ann Roe left.", {("Ann Roe", HELD, "United States House of Representatives")}),
    ("In Manila, Senate Majority Leader Ana Roe opposed the Philippines' bill.", {("Ana Roe", HELD, "Parliament of the Philippines")}),
    ("U.S. National Security Adviser Ann Roe left.", {("Ann Roe", HELD, "United States")}),
    ("European Union Health Commissioner Ann Roe left.", {("Ann Roe", HELD, "European Union")}),
    ("U.N. Emergency Relief Coordinator Paul Grant left.", {("Paul Grant", HELD, "United Nations")}),
    ("EU Commission President Ann Roe left.", {("Ann Roe", HELD, "European Commission")}),
    ("Palestinian Cabinet Minister Omar Saleh left.", {("Omar Saleh", HELD, "Palestine")}),
    ("The man telephoned pro-Syrian President Emile Roe.", set()),
    ("Basra hospital director Ali Roe fled.", set()),
    ("The mediator for the African Union, Salim Roe, left.", {("Salim Roe", HELD, "African Union")}),
    ("Erik Roe, the director of the Kyiv office of Care International, left.", {("Erik Roe", HELD, "Care International")}),
    ("He met his Chinese counterpart, Li Wei.", {("Li Wei", HELD, "China")}),
    ("Kaori Sato of Japan beat Ann Roe of Canada.", {("Kaori Sato", CITIZEN, "Japan"), ("Ann Roe", CITIZEN, "Canada")}),
    ("President Ann Roe of Malawi left.", {("Ann Roe", HELD, "Malawi")}),
    (
        "American astronauts Ann Roe and Paul Grant slept.",
        {("Ann Roe", CITIZEN, "United States"), ("Paul Grant", CITIZEN, "United States")},
    ),
    ("Freed Italian hostage Carla Roe slept.", {("Carla Roe", CITIZEN, "Italy")}),
    ("Ben Roe, a former Rwandan militia leader, slept.", {("Ben Roe", CITIZEN, "Rwanda")}),
    ("South Sudan's rebel leader, Ben Roe, slept.", set()),
    ("Mr. Roe's Likud party slept.", {("Roe", MEMBER, "Likud")}),
    ("Omar Roe praised his ruling Horizon party.", {("Omar Roe", MEMBER, "Horizon")}),
    ("The Fatah party of Omar Roe slept.", {("Omar Roe", MEMBER, "Fatah")}),
    ("Talks opened in the Jordanian capital, Amman.", {("Amman", IN, "Jordan")}),
    ("A nun slept in Mogadishu, Somalia.", {("Mogadishu", IN, "Somalia")}),
    ("They met in Paris, London and Rome.", set()),
    ("It rained in the Iraqi cities of Mosul and Kirkuk.", {("Mosul", IN, "Iraq"), ("Kirkuk", IN, "Iraq")}),
    ("It rained in the Darfur region of western Sudan.", {("Darfur", PART, "Sudan")}),
    ("They slept at Ramstein Air Base in Germany.", {("Ramstein Air Base", IN, "Germany")}),
]  # fmt: skip
KINDS = (HELD, CITIZEN, MEMBER, IN, PART)


@pytest.fixture(scope="module")
def extract() -> "object":
    nlp = annotate.load()
    return lambda text: list(extract_annotated(Document(id="d:x", text=text), nlp(text), Options()).statements)


@pytest.mark.parametrize(("text", "facts"), CASES, ids=[t[:50] for t, _ in CASES])
def test_facts(extract, text: str, facts: set[tuple[str, str, str]]) -> None:
    said = [s for s in extract(text) if s.relation in KINDS and s.subject and s.object]
    assert {(s.subject.name, s.relation, s.object.name) for s in said} == facts


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Bosnian Serb forces killed hundreds of men.", "bosnian serb forces"),
        ("A top Iraqi Shiite leader criticized Iran.", "top iraqi shiite leader"),
        ("The Iraqi government criticized Iran.", "Government of Iraq"),
        ("A U.S. congressman criticized Iran.", "Congressman of United States"),
        ("Officials in Kenya criticized Iran.", "Government of Kenya"),
        ("Two officials in Kenya criticized Iran.", "officials"),
        ("Officials at the United Nations criticized Iran.", "United Nations"),
        ("Authorities in Bosnia-Herzegovina criticized Iran.", "Government of Bosnia and Herzegovina"),
        ("NATO said its troops killed one civilian.", "NATO"),
        ("The exiled political leader of the militant group Hamas criticized Iran.", "Leader of Hamas"),
    ],
)
def test_who_acts(extract, text: str, subject: str) -> None:
    assert {s.subject.name for s in extract(text) if s.relation in ("KILLS", "CRITICIZES") and s.subject} == {subject}


def test_both_of_two_titles(extract) -> None:
    said = extract("Vice Prime Minister and Horizon Party leader Dan Roe slept.")
    assert {s.content for s in said if s.relation == HELD} >= {"Vice Prime Minister"}
