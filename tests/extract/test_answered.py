"""What is denied or claimed of what was told in the sentence before."""

import pytest
from tests.reading import triples


def _told(found, relation):
    return [
        (
            s.subject.name if s.subject else None,
            s.object.name if s.object else None,
            s.polarity,
            s.attribution[-1].actor.name,
        )
        for s in found
        if s.relation == relation and s.attribution
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "In Quito, General Hector Vega accused Peruvian troops of shelling an Ecuadorian post. Lima denied it.",
            ("ATTACKS", "Armed forces of Peru", "Ecuador", "-", "Government of Peru"),
        ),
        (
            "The United Nations says Uganda arms the rebels of Chad. Kampala denies this.",
            ("AIDS", "Uganda", "Rebels of Chad", "-", "Government of Uganda"),
        ),
        (
            "Kenya said the Ogaden National Liberation Front had attacked Garissa. The front's leader, Abdi Hassan, rejected the claim.",
            ("ATTACKS", "Ogaden National Liberation Front", "Garissa", "-", "Abdi Hassan"),
        ),
        (
            "Gunmen attacked a police station in Quetta. The Balochistan Liberation Army claimed responsibility.",
            ("ATTACKS", "Balochistan Liberation Army", "Quetta", "+", "Balochistan Liberation Army"),
        ),
        (
            "A suicide bomber attacked a mosque in Kano. A Boko Haram spokesman, Abu Qaqa, claimed responsibility in a call.",
            ("ATTACKS", "Boko Haram", "Kano", "+", "Abu Qaqa"),
        ),
        (
            "A bomb killed four soldiers in Cali. The National Liberation Army denied involvement.",
            ("KILLS", "National Liberation Army", "soldiers", "-", "National Liberation Army"),
        ),
        (
            "Gunmen abducted a German priest near Jolo. The Abu Sayyaf denied any part in it.",
            ("ABDUCTS", "Abu Sayyaf", "german priest", "-", "Abu Sayyaf"),
        ),
    ],
)
def test_answers_say_it_again(extract, text, told):
    relation, *rest = told
    assert tuple(rest) in _told(extract(text), relation)


@pytest.mark.parametrize(
    ("text", "relation", "who"),
    [
        ("A bomb killed four soldiers in Cali. No group claimed responsibility.", "KILLS", "group"),
        (
            "Russia bombed a hospital in Idlib. The Syrian army denied responsibility.",
            "ATTACKS",
            "Armed forces of Syria",
        ),
        ("Chad said it had shot down a drone. Sudan denied it.", "ATTACKS", "Sudan"),
        ("Kenya offered Uganda a loan. Uganda rejected it.", "AIDS", "Uganda"),
    ],
)
def test_who_was_not_charged_answers_nothing(extract, text, relation, who):
    assert who not in {subject for subject, r, _ in triples(extract(text)) if r == relation}


def test_other_deeds_of_the_answerer_stand(extract):
    text = "A bomb exploded in Homs. The Free Syrian Army, which had fought Islamic State, denied involvement."
    assert [s.object.name for s in extract(text) if s.relation == "ATTACKS" and s.polarity == "-"] == ["Homs"]


def test_those_beside_others_are_not_the_deed(extract):
    text = "Gunmen fired at an Irish soldier. Three others were wounded. Hezbollah denied involvement."
    assert not any(s.polarity == "-" for s in extract(text) if s.relation == "ATTACKS")


def test_an_answer_stands_in_its_own_sentence(extract):
    text = "Kenya said Uganda had shelled Busia. Uganda denied it."
    denied = next(s for s in extract(text) if s.relation == "ATTACKS" and s.polarity == "-")
    assert denied.evidence.sentence == 1
    assert text[denied.predicate_start : denied.predicate_end] == "denied"
