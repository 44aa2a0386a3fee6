"""Whose words they are where a clause stands beside a report, behind a source, or in a document; each with what must not be read so."""

import pytest
from tests.reading import said_by


@pytest.mark.parametrize(
    ("text", "relation", "speakers"),
    [
        ("Ben Roe told his guest that Chad was ready, though he accepted an invitation to Niger.", "AGREES_WITH", []),
        (
            "Ben Roe told his guest that Chad was ready, though he would accept an invitation to Niger.",
            "AGREES_WITH",
            ["Ben Roe"],
        ),
        ("Kenya said that it would arm Mali, while Niger had attacked Togo.", "ATTACKS", ["Kenya"]),
        ("Not every community agrees: Chad and Niger support the road.", "SUPPORTS", []),
        ("The minister agreed: Chad supports the road.", "SUPPORTS", ["minister"]),
    ],
)
def test_a_clause_beside_a_report(extract, text, relation, speakers):
    assert said_by(extract(text), relation) == speakers


@pytest.mark.parametrize(
    ("text", "relation", "speakers"),
    [
        ("Ben Roe laid a wreath in Kabul, where guards killed four men on Sunday, according to Ann Roe.", "KILLS", ["Ann Roe"]),
        ("Rebels attacked Goma, which is in Congo, according to Amnesty International.", "ATTACKS", ["Amnesty International"]),
        ("Mali has opened an inquiry into the deaths, and 14 men were freed in Chad, according to Ann Roe.", "INVESTIGATES", []),
        ("Rebels attacked the town, and 14 people were killed, according to Amnesty International.", "ATTACKS", ["Amnesty International"]),
        ("Insurgents linked to Islamic State burned 60 houses in Koko, according to Ann Roe.", "ALLIED_WITH", []),
        ("Moscow promises an answer: it will expel Polish diplomats, according to Ann Roe.", "PROMISES", []),
        ("The FLNKS maintains that the text breaches the Nouméa Accord, signed by France and Chad.", "SIGNS", []),
    ],
)  # fmt: skip
def test_what_a_source_covers(extract, text, relation, speakers):
    assert said_by(extract(text), relation) == speakers


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("The home ministry of India blames Ben Roe. It points out that Chad has attacked Mali.", ["Ministry of the Interior of India"]),
        ("It turned out that Chad had attacked Mali.", []),
    ],
)  # fmt: skip
def test_it_says(extract, text, speakers):
    assert said_by(extract(text), "ATTACKS") == speakers


@pytest.mark.parametrize(
    ("text", "relation", "subject"),
    [
        ("The communiqué urges Chad to leave Mali.", "CALLS_ON", "The communiqué"),
        ("A report accuses Chad of torture.", "ACCUSES", "A report"),
        ("Kenya took a different view, pointing out that Chad had jailed 160 critics, and urged Niger to speak up.", "CALLS_ON", "Kenya"),
        ("The experts, whose chair is Ann Roe of Tonga, have offered to travel to Chad.", "OFFERS", "experts"),
    ],
)  # fmt: skip
def test_who_speaks(extract, text, relation, subject):
    found = [s.subject.name for s in extract(text) if s.relation == relation and s.subject]
    assert found == [subject]


def test_a_thing_does_not_accuse(extract):
    assert not [s for s in extract("The rocket attack accused Chad.") if s.relation == "ACCUSES"]


@pytest.mark.parametrize(
    ("text", "obj"),
    [
        ("Chad signed an accord to develop the field, which Iran denounced as illegal.", "accord"),
        ("Chad bought ships from Niger, which Iran denounced as illegal.", ""),
    ],
)
def test_what_a_judging_clause_takes_up(extract, text, obj):
    found = next(s for s in extract(text) if s.relation == "CRITICIZES")
    assert obj in (found.content or "")


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("Bulgaria will not lift its objections to the deal.", "+"),
        ("Bulgaria has dropped its objections to the deal.", "-"),
    ],
)
def test_objections_stand_until_they_are_dropped(extract, text, polarity):
    assert [s.polarity for s in extract(text) if s.relation == "OPPOSES"] == [polarity]
