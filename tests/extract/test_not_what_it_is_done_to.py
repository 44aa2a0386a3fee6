"""What stands beside a deed and is not whom it is done to: companions, times, whoever is blamed, the place of a revolt."""

import pytest
from tests.reading import has, triples

FOUND = [
    (
        "Danish soldiers, along with units from Norway, will be stationed in Mali.",
        ("Armed forces of Denmark", "DEPLOYS_TO", "Mali"),
    ),
    ("Troops were deployed along the border of Chad.", ("troops", "DEPLOYS_TO", "Chad")),
    ("The army put down a Kurdish revolt.", ("army", "RESTRICTS", "Kurds")),
    ("Hungary backs the government of Serbia.", ("Hungary", "SUPPORTS", "Government of Serbia")),
    ("Oman closed Israel's trade office in Muscat.", ("Oman", "SUSPENDS_TIES_WITH", "Israel")),
    ("Ben Doe was identified as a member of Hezbollah.", ("Ben Doe", "MEMBER_OF", "Hezbollah")),
    ("Prosecutors identified two men as members of Hezbollah.", ("men", "MEMBER_OF", "Hezbollah")),
    ("Riots were sparked by the killing of a teacher by the police.", (None, "PROTESTS_AGAINST", "police")),
    ("Sanctions imposed on Syria were lifted.", (None, "LIFTS_RESTRICTIONS_ON", "Syria")),
    ("Norway pledged to send tents to Nepal.", ("Norway", "PROMISES", "Nepal")),
    ("France, together with Italy, sent frigates to Cyprus.", ("Italy", "DEPLOYS_TO", "Cyprus")),
]
LEFT = [
    (
        "Danish soldiers, along with units from Norway, will be stationed in Mali.",
        ("Armed forces of Denmark", "DEPLOYS_TO", "Units of Norway"),
    ),
    ("The north suffers bombings blamed on Tuareg separatists.", (None, "ATTACKS", "tuareg separatists")),
    ("The killings, attributed to Somali gunmen, go on.", (None, "KILLS", "somali gunmen")),
    ("Deputies backed the dismissal of Ann Roe.", ("deputies", "SUPPORTS", "Ann Roe")),
    ("The senate supports sanctions on Belarus.", ("senate", "SUPPORTS", "Belarus")),
    ("The army opposes talks with the rebels.", ("army", "OPPOSES", "rebels")),
    ("Peacekeepers struggled to contain violence in Haiti.", ("peacekeepers", "RESTRICTS", "Haiti")),
    ("The chairman ended the Kenyan boycott.", ("chairman", "LIFTS_RESTRICTIONS_ON", "Kenya")),
    ("Oman closed Israel's trade office in Muscat.", ("Oman", "SUSPENDS_TIES_WITH", "Muscat")),
    ("Prosecutors identified two men as members of Hezbollah.", ("prosecutors", "MEMBER_OF", "Hezbollah")),
    ("Riots were sparked by the murder of a priest by two robbers.", (None, "PROTESTS_AGAINST", "robbers")),
    ("Moldova allowed the transit of Ukrainian grain to Romania.", ("Moldova", "LIFTS_RESTRICTIONS_ON", "Romania")),
    ("The navy promised to limit its patrols to ships of Iran.", ("navy", "PROMISES", "Ships of Iran")),
]


@pytest.mark.parametrize(("text", "triple"), FOUND)
def test_done_to(extract, text, triple):
    assert has(extract(text), *triple)


@pytest.mark.parametrize(("text", "triple"), LEFT)
def test_beside_it(extract, text, triple):
    assert not has(extract(text), *triple)


def test_a_man_wanted_by_a_court_is_no_demand(extract):
    assert not {"DEMANDS"} & {t[1] for t in triples(extract("Kenya extradited a smuggler wanted by Uganda."))}


@pytest.mark.parametrize(
    "text",
    [
        "Officials from both sides will hold talks before the summit.",
        "Chile secured second place behind Peru.",
        "The party changed its statutes after the congress.",
    ],
)
def test_when_is_no_object(extract, text):
    assert not any(t[2] for t in triples(extract(text)))


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The governor made clear the importance of trade.", "the importance of trade"),
        ("Lawmakers voted in favour of the treaty.", "the treaty"),
        ("Judges ruled that the detention of Ann Roe was unlawful.", "the detention of Ann Roe"),
    ],
)
def test_content_is_what_is_said(extract, text, content):
    assert content in {s.content for s in extract(text)}


@pytest.mark.parametrize(
    ("text", "accuses"),
    [
        ("A Hamas spokesman claimed Hamas ordered the attack.", False),
        ("A leader of Boko Haram said that Boko Haram had carried out the attack.", False),
        ("A Fatah spokesman said that Hamas ordered the attack.", True),
        ("A minister said that the rebels had committed the massacre.", True),
    ],
)
def test_who_speaks_for_a_group_does_not_accuse_it(extract, text, accuses):
    assert ("ACCUSES" in {t[1] for t in triples(extract(text))}) is accuses
