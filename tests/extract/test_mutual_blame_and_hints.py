"""Who blames whom where each blames the other, threats that are only hinted at, and orders that a headline gives; our own sentences."""

import pytest
from tests.reading import has, triples

SAID = [
    # each of two
    ("Kenya and Uganda shelled a village, and each blamed the other.", "Uganda", "ACCUSES", "Kenya"),
    ("Nepal and Bhutan closed the border. Each accuses the other of spying.", "Bhutan", "ACCUSES", "Nepal"),
    ("Nepal and Bhutan each hold the other responsible for the shooting.", "Nepal", "ACCUSES", "Bhutan"),
    (
        "Armenia and Azerbaijan met. The countries, which fought two wars, accused each other of shooting.",
        "Armenia",
        "ACCUSES",
        "Azerbaijan",
    ),
    (
        "Mali and Niger replied that any intervention would be treated as a declaration of war.",
        "Niger",
        "THREATENS",
        None,
    ),
    # threats
    ("Iran hinted that missiles could be used against Israel.", "Iran", "THREATENS", "Israel"),
    ("Ann Roe said that Kenya might respond with a duty on Ugandan sugar.", "Ann Roe", "THREATENS", "Uganda"),
    # calls
    ("Kenya could close the camp, as Ann Roe has demanded.", "Ann Roe", "CALLS_ON", "Kenya"),
    ("Mali: End the siege of Timbuktu", None, "CALLS_ON", "Mali"),
    ("Calls grow for Ann Roe to quit", None, "CALLS_ON", "Ann Roe"),
    ("Kenya said that Uganda must leave at once.", "Kenya", "DEMANDS", "Uganda"),
    ("Ann Roe invited those in exile to come home.", "Ann Roe", "OFFERS", "those"),
    # what is not lifted is opposed
    ("Bulgaria will not lift its veto on talks with North Macedonia.", "Bulgaria", "OPPOSES", "North Macedonia"),
    # counted by the hundred
    ("98% of the villagers voted for independence.", "villagers", "SUPPORTS", None),
    ("Some 60% of Kenyans back the reform.", "People of Kenya", "SUPPORTS", None),
]
UNSAID = [
    ("Iran said that missiles had been used against Israel.", "Iran", "THREATENS", "Israel"),
    ("Mali: rebels end the siege of Timbuktu", None, "CALLS_ON", "Mali"),
    ("Kenya and Uganda paid each the same sum.", "Kenya", "ACCUSES", "Uganda"),
    ("Residents said Kenya had shelled the village, which the army disputes.", "army", "OPPOSES", "village"),
    ("Kenya wants to end the war.", "Kenya", "DEMANDS", None),
]


@pytest.mark.parametrize(("text", "subject", "relation", "other"), SAID)
def test_said(extract, text, subject, relation, other):
    found = extract(text)
    assert has(found, subject, relation, other), triples(found)


@pytest.mark.parametrize(("text", "subject", "relation", "other"), UNSAID)
def test_not_said(extract, text, subject, relation, other):
    found = extract(text)
    assert not has(found, subject, relation, other), triples(found)


def test_a_clause_on_what_was_promised_is_no_promise(extract):
    found = [s for s in extract("Kenya promised a loan, which Uganda criticised.") if s.relation == "CRITICIZES"]
    assert [(s.subject.name, s.modality) for s in found] == [("Uganda", "actual")]


def test_what_a_state_will_not_lift_it_keeps_up_now(extract):
    found = [s for s in extract("Hungary refuses to drop its objection to the loan.") if s.relation == "OPPOSES"]
    assert any((s.polarity, s.modality) == ("+", "actual") for s in found), found


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("The leader accused the commission of having stuffed ballot boxes and promised a fresh vote.", "PROMISES"),
        ("The president accuses France of financing the rebels and rules out early elections.", "REJECTS"),
        ("Kenya condemned Chad for sheltering rebels and expelled its ambassador.", "EXPELS"),
    ],
)
def test_a_finite_verb_goes_on_from_the_finite_one_not_from_the_gerund(extract, text, relation):
    (told,) = (s for s in extract(text) if s.relation == relation)
    assert told.subject.name in ("leader", "president", "Kenya")
    assert told.attribution == ()
