"""Offices told pair by pair, by partners and by verbs; one leader of several; lands of a state; services, seats, citizens."""

import pytest

from diplograph import annotate
from diplograph.config import Options
from diplograph.engine.pipeline import extract_annotated
from diplograph.model import Document

HELD, LED = "HOLDS_OFFICE", "LEADS"
CASES = [
    ("The ministers, Ana Roe for Serbia and Luka Doe for Croatia, signed.", {("Ana Roe", HELD, "Serbia"), ("Luka Doe", HELD, "Croatia")}),
    ("Two presidents, Ana Roe of Serbia and Luka Doe of Croatia, met.", {("Ana Roe", HELD, "Serbia"), ("Luka Doe", HELD, "Croatia")}),
    (
        "Two singers, Ana Roe of Serbia and Luka Doe of Croatia, met.",
        {("Ana Roe", "CITIZEN_OF", "Serbia"), ("Luka Doe", "CITIZEN_OF", "Croatia")},
    ),
    ("Russia's foreign minister, Pavel Roe, met Hungary's Peter Doe.", {("Pavel Roe", HELD, "Russia"), ("Peter Doe", HELD, "Hungary")}),
    ("The singer Pavel Roe met Hungary's Peter Doe.", {("Peter Doe", "CITIZEN_OF", "Hungary")}),
    ("Serbian Foreign Minister Goran Roe wrote to his Omani counterpart, Ali Doe.",
    {("Goran Roe", HELD, "Serbia"), ("Ali Doe", HELD, "Oman")}),
    ("In a call with his Omani counterpart, Ali Doe, Serbian Foreign Minister Goran Roe complained.",
    {("Goran Roe", HELD, "Serbia"), ("Ali Doe", HELD, "Oman")}),
    ("Assam's chief minister, Rohan Roe, wrote to his Kerala counterpart, Ajit Doe.",
    {("Rohan Roe", HELD, "Assam"), ("Ajit Doe", HELD, "Kerala")}),
    ("It summoned the Polish charge d'affaires, Jan Roe.", {("Jan Roe", HELD, "Poland")}),
    ("Ann Roe was replaced as head of Norway's central bank.", {("Ann Roe", HELD, "Central bank of Norway")}),
    ("Ann Roe took the oath of office as president of Angola on Friday.", {("Ann Roe", HELD, "Angola")}),
    ("President Idris Roe of Chad named Ann Doe as justice minister.", {("Idris Roe", HELD, "Chad"), ("Ann Doe", HELD, "Chad")}),
    ("Ann Doe was asked about the justice minister.", set()),
    ("One of the leaders of the Tide Party, Ben Roe, left.", {("Ben Roe", LED, "Tide Party")}),
    ("One of the critics of the Tide Party, Ben Roe, left.", set()),
    ("The rebels left. One of their commanders, Ben Roe, was killed.", {("Ben Roe", LED, "rebels")}),
    ("The farmers left. Their leader, Ben Roe, stayed.", {("Ben Roe", LED, "farmers")}),
    ("The Malaysian state of Sabah voted.", {("Sabah", "PART_OF", "Malaysia")}),
    ("A farmer died in Togo's northern Kara region.", {("Kara", "PART_OF", "Togo")}),
    ("The Moldovan region of Transnistria voted.", {("Transnistria", "PART_OF", "Moldova")}),
    ("The former Russian province of Kara voted.", set()),
    ("Migingo is an island in Lake Victoria.", {("Migingo", "LOCATED_IN", "Lake Victoria")}),
    ("Migingo was an island in Lake Victoria.", set()),
    ("The GRU, Russia's military intelligence agency, denied it.", {("GRU", "PART_OF", "Russia")}),
    ("Tass, Russia's news agency, denied it.", set()),
    ("Ann Roe, who is Canadian, left.", {("Ann Roe", "CITIZEN_OF", "Canada")}),
    ("Ann Roe, a dual Iranian-British national, left.", {("Ann Roe", "CITIZEN_OF", "Iran"), ("Ann Roe", "CITIZEN_OF", "United Kingdom")}),
]  # fmt: skip
KINDS = (HELD, LED, "PART_OF", "LOCATED_IN", "CITIZEN_OF")


@pytest.fixture(scope="module")
def found() -> dict[str, list]:
    nlp = annotate.load()
    documents = [Document(id="d:x", text=text) for text, _ in CASES]
    docs = nlp.pipe(d.text for d in documents)
    return {
        d.text: list(extract_annotated(d, doc, Options()).statements) for d, doc in zip(documents, docs, strict=True)
    }


@pytest.mark.parametrize(("text", "facts"), CASES, ids=[t[:50] for t, _ in CASES])
def test_facts(found: dict[str, list], text: str, facts: set[tuple[str, str, str]]) -> None:
    said = [s for s in found[text] if s.relation in KINDS and s.subject and s.object]
    assert {(s.subject.name, s.relation, s.object.name) for s in said} == facts
    assert all(s.polarity == "+" and s.modality == "actual" and not s.attribution for s in said)


def test_who_is_replaced_leaves() -> None:
    """ "Replaced as head by X": X comes, the other goes, and nobody is said to appoint."""
    text = "Per Roe was replaced as head of Norway's central bank by Lars Doe."
    document = Document(id="d:x", text=text)
    made = extract_annotated(document, annotate.load()(text), Options()).statements
    assert {(s.subject.name, s.rule) for s in made if s.subject and s.relation == HELD} == {
        ("Per Roe", "HOLDS_OFFICE/ends"),
        ("Lars Doe", "HOLDS_OFFICE/starts"),
    }
    assert not any(s.relation == "APPOINTS" for s in made)


def test_an_office_is_said_once() -> None:
    """The office with the state in question, and not once more without any."""
    text = "Greece said that its troops had left.\n\nKostas Roe flew home. He was sworn in as prime minister at four."
    document = Document(id="d:x", text=text)
    made = extract_annotated(document, annotate.load()(text), Options()).statements
    assert [s.object and s.object.name for s in made if s.relation == HELD] == ["Greece"]
