"""Lawyers and their clients, charges that are denied, "there", interviews, pairs, a party's short name."""

import pytest
from tests.reading import triples

INTERVIEW = """Ann Roe on Mali

Ann Roe, the foreign minister of Chad, spoke to our reporter on Monday.

Q: Niger threatened your army last year.

A: Yes. France has asked us to help Mali. We have expelled ten diplomats.

Q: And Libya?

A: I met its president in May."""


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        (
            "John Doe was arrested in Lagos. His lawyer, Peter Roe, said he had been beaten. He resigned in protest.",
            ("John Doe", "RESIGNS_FROM", None),
        ),
        (
            "The minister John Doe denied it. His rival, Peter Roe, said he had warned Chad.",
            ("Peter Roe", "WARNS", "Chad"),
        ),
        (
            "John Doe was arrested. His lawyer, Peter Roe, said he would meet Ann Poe.",
            ("Peter Roe", "MEETS", "Ann Poe"),
        ),
        ("Ann Roe accuses Ben Doe of treason, a charge he denies.", ("Ben Doe", "DENIES", "Ann Roe")),
        ("Mali says that Algeria arms the rebels, which it denies.", ("Algeria", "DENIES", None)),
        ("Kenya invaded Somalia in 2011 and still has troops there.", ("Kenya", "DEPLOYS_TO", "Somalia")),
        ("France left Mali in 2022, and Russian troops arrived there in May.", (None, "DEPLOYS_TO", "Mali")),
        (
            "The Iranian foreign ministry accused Pakistan of bombing its villages.",
            ("Pakistan", "ATTACKS", "Iran"),
        ),
        ("Ann Roe met Ben Doe in Riga. The two agreed to meet again.", ("Ann Roe", "MEETS", "Ben Doe")),
        (
            "The Nepali Congress lost the vote. The Congress accused Ben Doe of fraud.",
            ("Nepali Congress", "ACCUSES", "Ben Doe"),
        ),
        ("Ben Doe fled. It was he, then a captain, who negotiated with Chad.", ("Ben Doe", "NEGOTIATES_WITH", "Chad")),
        (
            "Taiwan paid. Prime Minister Ben Doe, whose Saint Lucia Labour Party won the vote, left.",
            ("Ben Doe", "HOLDS_OFFICE", "Saint Lucia"),
        ),
    ],
)
def test_whom_the_words_are_about(extract, text: str, triple: tuple[str | None, str, str | None]) -> None:
    found = triples(extract(text))
    assert triple in found or (triple[0] is None and any(t[1:] == triple[1:] for t in found)), found


def test_the_camps_of_refugees_are_no_sides(extract) -> None:
    text = "Tanzania runs two refugee camps. Burundi thanked Tanzania. The camps attacked nobody; it closed the camps."
    assert ("Tanzania", "RESTRICTS", "Burundi") not in triples(extract(text))


def test_both_camps_are_those_who_talk(extract) -> None:
    text = (
        "Bishops opened talks between President Ben Doe and the League for Unity. Portugal voiced concern about Chad. "
        "Both camps accepted the proposal."
    )
    assert not any(s in ("Portugal", "Chad") for s, relation, _ in triples(extract(text)) if relation == "AGREES_WITH")


def test_who_answers_in_an_interview_speaks(extract) -> None:
    by = {(s.relation, s.object.name if s.object else None): s for s in extract(INTERVIEW)}
    expelled, asked = by["EXPELS", "diplomats"], by["CALLS_ON", "Chad"]
    assert [a.actor.name for a in expelled.attribution] == ["Ann Roe"]
    assert expelled.subject is not None
    assert expelled.subject.name == "Chad"
    assert [a.actor.name for a in asked.attribution] == ["Ann Roe"]
    threat = next(s for s in extract(INTERVIEW) if s.relation == "THREATENS")
    assert threat.attribution == ()


def test_a_label_alone_makes_no_interview(extract) -> None:
    text = "NAIROBI: Kenya expelled ten diplomats.\n\nSECURITY: Kenya arrested Ben Doe."
    assert all(not s.attribution for s in extract(text))


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        ("South Sudan is at war. The United States urged its citizens to leave the country.", "United States"),
        ("Mali is at war. France invaded the country.", "France"),
    ],
)
def test_no_state_leaves_or_invades_itself(extract, text: str, triple: str) -> None:
    assert not any(o == triple for s, r, o in triples(extract(text)) if r in ("", "ATTACKS", "VISITS"))


def test_where_somebody_stands_is_not_whose_he_is(extract) -> None:
    text = "Ann Roe was seized by plain-clothes officers outside the German embassy."
    assert ("Officers of Germany", "ARRESTS", "Ann Roe") not in triples(extract(text))


def test_a_claim_to_a_place_makes_no_scene(extract) -> None:
    text = "Fiji recognised the claim to Taiwan in Suva, and China keeps troops there."
    assert ("China", "DEPLOYS_TO", "Suva") in triples(extract(text))


def test_who_is_accused_by_others_denies(extract) -> None:
    text = "The Freedom Party has been accused by its critics of taking money from Taiwan, which it denies."
    assert ("Freedom Party", "DENIES", None) in triples(extract(text))
