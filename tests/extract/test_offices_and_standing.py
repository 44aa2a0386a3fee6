"""Offices by what stands beside them, and what else stands: claims, kin, institutions, frontiers, who was elected or founded."""

import pytest

OFFICES = [
    ("Sichuan was hit by a flood. The province's governor, Wang Li, asked for help.", {("Wang Li", "Sichuan")}),
    ("Marib is under siege. The city's mayor, Salim Hadi, fled.", {("Salim Hadi", "Marib")}),
    ("A Marib judge blocked the plan. The province's governor, Salim Hadi, fled.", {("Salim Hadi", "province")}),
    (
        "Senator Carol Roe, an Ohio Republican, wrote to the United States embassy.",
        {("Carol Roe", "United States")},
    ),
    ("Senator Carol Roe, an Ohio Republican, wrote to a friend.", {("Carol Roe", None)}),
    ("Chad left after talks with Malaysia's commodities minister, Norliza Ghani.", {("Norliza Ghani", "Malaysia")}),
    ("Chad left after talks with Malaysia's minister, Norliza's husband.", set()),
    (
        "An Israeli drone hit Chad. Chad wept. Israel struck a truck. Prime Minister Idriss Roe condemned the raid.",
        {("Idriss Roe", "Chad")},
    ),
    ("France's president has appointed an envoy.", set()),
    ("The editor of the website Kabar24, Ann Roe, fled.", {("Ann Roe", "Kabar24")}),
]  # fmt: skip

STANDING = [
    ("Vietnam, itself a claimant in the South China Sea, stayed silent.", {("Vietnam", "CLAIMS_TERRITORY", "South China Sea")}),
    ("Ships drilled in waters that Lebanon claims.", {("Lebanon", "CLAIMS_TERRITORY", None)}),
    ("Ships drilled in waters that Lebanon protects.", set()),
    ("Parties in Kirkuk, a city which the Kurds regard as theirs, marched.", {("Kurds", "CLAIMS_TERRITORY", "Kirkuk")}),
    ("Taiwan is an inalienable part of China's territory.", {("Taiwan", "PART_OF", "China")}),
    ("The United Nations Security Council met.", set()),
    ("Police arrested a nephew of the president.", {("nephew", "RELATED_TO", "president")}),
    ("Police arrested a critic of the president.", set()),
    ("A tribunal in The Hague threw out the case.", {("tribunal", "LOCATED_IN", "The Hague")}),
    ("A crowd in The Hague threw out the thief.", set()),
    ("The frontiers of Mali, Niger and Algeria meet there.",
     {("Mali", "BORDERS", "Niger"), ("Mali", "BORDERS", "Algeria"), ("Niger", "BORDERS", "Algeria")}),
    ("The presidents of Mali, Niger and Algeria meet there.", set()),
]  # fmt: skip

EVENTS = [
    ("The Constitutional Council declared Ana Silva the winner.", {("ELECTS", None, "Ana Silva")}),
    ("The jury declared Ana Silva the winner of the prize.", set()),
    ("Ana Silva says she won.", {("ELECTS", None, "Ana Silva")}),
    ("The Arakan Army, founded in 2009, holds the road.", {("FOUNDED", None, "Arakan Army")}),
    ("The Arakan Army, found in 2009, holds the road.", set()),
    ("Protesters demanded that the minister go.", {("RESIGNS_FROM", "minister", None)}),
    ("The minister will go to Chad.", set()),
    ("Two economists have resigned.", {("RESIGNS_FROM", "economists", None)}),
    ("Generals overthrew the president.", set()),
    ("Parliament toppled the president.", {("APPOINTS", "Parliament", "president")}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "held"), OFFICES)
def test_whose_office_it_is(extract, text, held):
    found = {
        (s.subject.name, s.object.name if s.object else None) for s in extract(text) if s.relation == "HOLDS_OFFICE"
    }
    assert found == held


@pytest.mark.parametrize(("text", "facts"), STANDING)
def test_what_stands(extract, text, facts):
    labels = ("CLAIMS_TERRITORY", "PART_OF", "RELATED_TO", "LOCATED_IN", "BORDERS")
    found = [s for s in extract(text) if s.relation in labels]
    assert {(s.subject.name, s.relation, s.object.name if s.object else None) for s in found} == facts


@pytest.mark.parametrize(("text", "events"), EVENTS)
def test_who_comes_and_goes(extract, text, events):
    labels = ("ELECTS", "FOUNDED", "RESIGNS_FROM", "APPOINTS")
    found = [s for s in extract(text) if s.relation in labels]
    names = {(s.relation, s.subject.name if s.subject else None, s.object.name if s.object else None) for s in found}
    assert names == events
