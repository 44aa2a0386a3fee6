"""Statements of hard shapes of news, each in our own words."""

from datetime import date

import pytest
from tests.reading import made, told


def test_a_claim_is_never_a_fact(extract):
    found = extract("Eritrea claimed that Ethiopia was planning to attack its ports.")
    assert made(found, "ACCUSES").object.name == "Ethiopia"
    for s in found:
        if s.relation == "ATTACKS":
            assert [a.actor.name for a in s.attribution] == ["Eritrea"]
            assert s.modality == "future"


def test_condition_is_kept(extract):
    s = made(
        extract("If the truce is broken, Kenya is ready to intervene in Somalia, President William Ruto said."),
        "DEPLOYS_TO",
    )
    assert s.modality == "conditional"
    assert s.condition == "If the truce is broken"
    assert [a.actor.name for a in s.attribution] == ["William Ruto"]


def test_denial_gives_the_denied_statement_negated(extract):
    found = extract("Rwanda denied that it had attacked Burundi.")
    assert made(found, "DENIES").subject.name == "Rwanda"
    s = made(found, "ATTACKS")
    assert (s.polarity, s.object.name) == ("-", "Burundi")


def test_negated_verb(extract):
    assert made(extract("Serbia does not recognise Kosovo."), "RECOGNIZES").polarity == "-"


def test_refusal_negates(extract):
    found = extract("The Taliban refused to meet Hamid Karzai.")
    assert all(s.polarity == "-" for s in found if s.relation == "MEETS")


def test_wish_is_no_membership(extract):
    found = extract("Georgia wants to join NATO.")
    assert ("Georgia", "WANTS_TO_JOIN", "NATO", "+", "desired") in told(found)
    assert "MEMBER_OF" not in {s.relation for s in found}


def test_late_as_phrase(extract):
    s = made(extract("Morocco regards Western Sahara, which Spain left in 1975, as its territory."), "CLAIMS_TERRITORY")
    assert (s.subject.name, s.object.name) == ("Morocco", "Western Sahara")


def test_passive_and_agent(extract):
    s = made(extract("Somalia was attacked by Ethiopia in December."), "ATTACKS")
    assert (s.subject.name, s.object.name) == ("Ethiopia", "Somalia")


def test_coordination_is_distributed(extract):
    found = told(extract("France and Italy condemned Libya and Tunisia."))
    assert {(a, b) for a, r, b, *_ in found if r == "CRITICIZES"} == {
        ("France", "Libya"), ("France", "Tunisia"), ("Italy", "Libya"), ("Italy", "Tunisia"),
    }  # fmt: skip


def test_both_sides_are_the_two_named(extract):
    found = extract("Armenia met Azerbaijan in Vienna. Germany urged both sides to respect the truce.")
    assert {s.object.name for s in found if s.relation == "CALLS_ON"} == {"Armenia", "Azerbaijan"}


def test_offices_from_title_and_apposition(extract):
    found = extract("Kenyan President William Ruto met Abiy Ahmed, prime minister of Ethiopia, on Monday.")
    held = {(s.subject.name, s.object.name, s.content.lower()) for s in found if s.relation == "HOLDS_OFFICE"}
    assert held == {("William Ruto", "Kenya", "president"), ("Abiy Ahmed", "Ethiopia", "prime minister")}
    assert made(found, "MEETS").object.name == "Abiy Ahmed"


def test_future_meeting_is_agree_and_dated(extract):
    s = made(extract("William Ruto will meet Abiy Ahmed on 3 June.", date(2021, 5, 30)), "MEETS")
    assert s.modality == "future"
    assert s.plover == "AGREE"
    assert s.time.start == date(2021, 6, 3)


def test_publication_date_is_never_the_event_date(extract):
    assert made(extract("Kenya condemned Somalia.", date(2021, 5, 30)), "CRITICIZES").time is None


def test_first_person_in_a_quotation_is_the_speaker(extract):
    found = extract("“We will never attack Chad,” said Mohamed Bazoum, the president of Niger.")
    s = made(found, "ATTACKS")
    assert (s.subject.name, s.polarity, s.modality) == ("Niger", "-", "future")
    assert s.attribution


def test_unnamed_speaker_still_stands_between(extract):
    s = made(extract("Morocco attacked Algeria, two diplomats said."), "ATTACKS")
    assert s.attribution
    assert s.attribution[0].actor.name == "diplomats"


def test_quantity(extract):
    s = made(extract("KFOR has 3,700 soldiers in the region."), "HAS_STRENGTH")
    assert (s.quantity.value, s.quantity.unit) == (3700, "soldier")


def test_planned_and_held_meeting_contradict(extract):
    found = extract("Ruto met Museveni in Kampala. Ruto will meet Museveni on Friday.", date(2021, 5, 30))
    assert all(s.contradicts for s in found if s.relation == "MEETS")


def test_dateline_is_no_actor(extract):
    found = extract("NAIROBI (Harbour Wire) — Kenya condemned Somalia.")
    assert {s.subject.name for s in found} == {"Kenya"}


@pytest.mark.parametrize("text", ["", "Rain.", "12 34 56", "“”", "Kenya Kenya Kenya", "said said said that that"])
def test_nothing_said_gives_nothing_or_less(extract, text):
    assert len(extract(text)) == 0


def test_ids_are_stable_and_distinct(extract):
    text = "France condemned Libya. Italy condemned Tunisia."
    first, again = [s.id for s in extract(text)], [s.id for s in extract(text)]
    assert first == again
    assert len(set(first)) == len(first)
