"""What holds beside an act whatever is done about it, who pledges, who is held in whose name, and headlines; sentences of our own."""

import pytest
from tests.reading import has, made, speakers, triples

from diplograph.model import Modality, Polarity


@pytest.mark.parametrize(
    ("text", "relation", "polarity"),
    [
        ("Kenya has halted missions in the north following the arrest of Ann Roe.", "ARRESTS", "+"),
        ("Kenya has halted the arrest of Ann Roe.", "ARRESTS", "-"),
        ("The UN has halted missions in areas under Hamas control.", "CONTROLS", "+"),
    ],
)
def test_done_beside_the_noun(extract, text, relation, polarity):
    assert made(extract(text), relation).polarity == polarity


def test_neither_accepted_nor_rejected(extract):
    assert not [
        s for s in extract("Kenya has neither accepted nor rejected the offer.") if s.rule.endswith("not-accept")
    ]
    assert [s for s in extract("Kenya has not accepted the offer.") if s.rule.endswith("not-accept")]


def test_who_pledges_says_so(extract):
    aid = made(extract("Italy has offered field hospitals."), "AIDS")
    assert aid.modality == Modality.FUTURE
    assert speakers(aid) == ["Italy"]
    assert speakers(made(extract("Italy has sent field hospitals to Kenya."), "AIDS")) == []


def test_an_inquiry_into_what_is_nobody(extract):
    found = made(extract("The minister pledged that the shooting would be investigated."), "INVESTIGATES")
    assert (found.subject, found.object, found.content) == (None, None, "the shooting")


def test_held_by_whoever_orders_it(extract):
    found = [s for s in extract("A judge ordered Ann Roe to be kept in custody.") if s.relation == "ARRESTS"]
    assert [s.subject and s.subject.name for s in found] == ["judge"]


def test_denied_behind_the_report(extract):
    text = "The army retaliated by burning 40 houses, residents reported, an allegation that its spokesman, Ben Roe, denied."
    found = [s for s in extract(text) if s.relation == "DESTROYS"]
    assert {(s.polarity, *speakers(s)) for s in found} == {
        (Polarity.POSITIVE, "residents"),
        (Polarity.NEGATIVE, "Ben Roe"),
    }


def test_the_latest_of_many_was_done_to(extract):
    assert (
        made(extract("Ann Roe is the latest of a dozen critics to be arrested."), "ARRESTS").modality == Modality.ACTUAL
    )
    assert made(extract("Ann Roe is one critic to be arrested."), "ARRESTS").modality != Modality.ACTUAL


def test_headline_passive(extract):
    assert has(extract("Kenyan minister sacked over fuel scandal"), None, "APPOINTS", "Minister of Kenya")
    assert not has(extract("Police sacked the town."), None, "APPOINTS", "Police")


def test_according_to_is_not_of_the_aside(extract):
    text = "The war in the regions, where rebels attacked Buea in 2017, has killed 60 people, according to Ann Roe."
    assert speakers(made(extract(text), "ATTACKS")) == []
    assert speakers(made(extract("Rebels attacked Buea in 2017, according to Ann Roe."), "ATTACKS")) == ["Ann Roe"]


def test_wished_of_whoever_is_pressed(extract):
    assert speakers(
        made(extract("Italy has pressed the International Monetary Fund to free Ann Roe."), "RELEASES")
    ) == ["Italy"]


def test_who_is_the_leader_not_the_party(extract):
    found = extract("Police arrested Hatem Jlassi, a leader of Ennahda, who has insulted Kenya.")
    assert has(found, "Hatem Jlassi", "CRITICIZES", "Kenya"), triples(found)
    assert has(extract("Kenya hit Ennahda, which has insulted Kenya."), "Ennahda Movement", "CRITICIZES", "Kenya")


def test_what_continues_reports_nothing(extract):
    found = made(extract("The remarks of Ann Roe continue to cast a shadow: Guinea has expelled Ben Poe."), "EXPELS")
    assert speakers(found) == []


@pytest.mark.parametrize(
    ("text", "subject", "relation", "other"),
    [
        ("A member of the political council, Ann Roe, left.", "Ann Roe", "MEMBER_OF", "political council"),
        ("A commander of Hezbollah's Radwan unit left.", "Radwan unit", "PART_OF", "Hezbollah"),
        ("Kenya reproached Uganda for having attacked Chad.", "Uganda", "ATTACKS", "Chad"),
    ],
)
def test_told_in_passing(extract, text, subject, relation, other):
    found = extract(text)
    assert has(found, subject, relation, other), triples(found)


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("A member of the audience, Ann Roe, left.", "MEMBER_OF"),
        ("A commander of Hezbollah's own unit left.", "PART_OF"),
    ],
)
def test_nothing_told_in_passing(extract, text, relation):
    assert relation not in {r for _, r, _ in triples(extract(text))}
