"""Nouns that sum up what was said, refusals without an object, whose plea somebody acted on, and whose word a finding is."""

import pytest
from tests.reading import told_of, triples

TOLD = [
    ("Kenya said Uganda had jailed its envoys, a charge Kampala denies.", ("Kenya", "ACCUSES", "Uganda")),
    (
        "Ministers in Riga said Moscow had jammed their radar, an accusation rejected by the Russian embassy.",
        ("Embassy of Russia", "DENIES", "ministers"),
    ),
    ("Brazil offered to mediate, a proposal that Peru welcomed.", ("Peru", "PRAISES", "Brazil")),
    (
        "The Union blacklisted the ship, and Latvia has proposed barring the fleet, an idea that Denmark resists.",
        ("Denmark", "OPPOSES", "Latvia"),
    ),
    ("The army burned forty houses, residents reported, an allegation that it denied.", ("residents", "ACCUSES", "army")),
    (
        "Japan will lift the ban, a step that Ghana had been demanding since 1998.",
        ("Ghana", "DEMANDS", "Japan"),
    ),
    ("Washington asked Chad to send troops, but Chad refused.", ("Chad", "REJECTS", "Government of the United States")),
    ("Ghana offered Nigeria a union of customs. Nigeria turned it down.", ("Nigeria", "REJECTS", "Ghana")),
    ("The teachers asked the ministry for a pay rise, and the ministry said no.", ("ministry", "REJECTS", "teachers")),
    ("Mexico said no to a Peruvian proposal.", ("Mexico", "REJECTS", "Peru")),
    ("Israel refused to vacate the posts despite a request by Chad to withdraw.", ("Chad", "CALLS_ON", "Israel")),
    ("Norway doubled its grant after a plea from Mali.", ("Mali", "CALLS_ON", "Norway")),
    ("Peru considered but rejected a British request for bases.", ("United Kingdom", "CALLS_ON", "Peru")),
    ("Croatia agreed to Montenegro's request for a transition.", ("Montenegro", "CALLS_ON", "Croatia")),
    ('"They defended themselves," said Ben Doe, a spokesman, who thanked Oman.', ("Ben Doe", "PRAISES", "Oman")),
    (
        "Chile's foreign ministry summoned the Japanese ambassador and demanded that the passages be deleted.",
        ("Ministry of Foreign Affairs of Chile", "DEMANDS", "Japan"),
    ),
    ("Ann Roe brushed aside criticism from France.", ("France", "CRITICIZES", "Ann Roe")),
    ("Private lenders have turned their backs on Zambia.", ("private lenders", "REJECTS", "Zambia")),
    ("The union endorsed the Labour candidate for president.", ("union", "SUPPORTS", "Labour candidate")),
    ("Kenya's parliament voted against the treaty.", ("Parliament of Kenya", "REJECTS", None)),
    ("The opposition called into question the independence of Chad's courts.", ("opposition", "CRITICIZES", "Courts of Chad")),
    ("Fishermen complain that Chad is emptying their waters.", ("fishermen", "CRITICIZES", "Chad")),
    ("Ugandan troops left Goma on the orders of General Ben Doe.", ("Ben Doe", "DEMANDS", "Armed forces of Uganda")),
    ("Ben Doe mocked Chad. \"He should have known better,\" said Ann Roe.", ("Ann Roe", "CRITICIZES", "Ben Doe")),
]  # fmt: skip
NOT_TOLD = [
    ("Peru signed the accord, a text that Chile condemned.", ("Chile", "CRITICIZES", "Peru")),
    (
        "Kenya said that Chad would not work with plotters, a charge that Chad rejects.",
        ("Kenya", "ACCUSES", "Chad"),
    ),
    ("Kenya offers a reward for Ben Doe, who may be in Chad, a claim that Chad denies.", ("Chad", "DENIES", "Kenya")),
    ("Ben Doe repeated his demand, a request backed by Russia.", ("Ben Doe", "CALLS_ON", "Russia")),
    ("Chad urged Niger to leave; Mali refused.", ("Mali", "REJECTS", "Chad")),
    ("Asked by reporters whether he would resign, Ben Doe refused.", ("reporters", "CALLS_ON", "Ben Doe")),
    ("Ann Roe resigned after a telephone call from Moscow.", ("Government of Russia", "CALLS_ON", "Ann Roe")),
    ("The union complained that Chad was starving.", ("union", "CRITICIZES", "Chad")),
    ("Mali fears criticism from France.", ("France", "CRITICIZES", None)),
    ("The minister insisted that the vote would be free.", ("minister", "DEMANDS", None)),
    ("Chad's allies have yet to agree, said Ben Doe.", ("Ben Doe", "CALLS_ON", "Allies of Chad")),
    ("Peru claims never to have heard of him.", ("Peru", "OPPOSES", None)),
    (
        "Turkish jets hit Iraq, in what Ankara called retaliation for a raid.",
        ("Government of Türkiye", "CRITICIZES", "Armed forces of Türkiye"),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_who_says_what_to_whom(extract, text, expected):
    found = triples(extract(text))
    assert expected in found, found


@pytest.mark.parametrize(("text", "unexpected"), NOT_TOLD)
def test_what_is_not_said(extract, text, unexpected):
    found = triples(extract(text))
    assert unexpected not in found, found


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("The panel said it had reasonable grounds to believe that Chad attacked Niger.", ["panel"]),
        ("Ann Roe said there was reason to believe that Chad attacked Niger.", ["Ann Roe"]),
        ("Prosecutors have grounds to believe that Chad attacked Niger.", ["prosecutors"]),
        ("The commander was found guilty of attacking Niger.", []),
        ("A commander, found guilty of attacking Niger, was freed.", []),
        ("The commander was found by a court to have attacked Niger.", ["court"]),
        ("The commander is accused of attacking Niger.", ["unnamed source"]),
        ("Ann Roe was quoted as saying that Chad attacked Niger.", ["Ann Roe"]),
    ],
)
def test_whose_word_it_is(extract, text, speakers):
    (told,) = (s for s in extract(text) if s.relation == "ATTACKS")
    assert [a.actor.name for a in told.attribution] == speakers


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("India and Nepal accused each other of shelling Peru.", {("India", ("Nepal",)), ("Nepal", ("India",))}),
        ("On Friday Chad and Mali blamed one another for attacking Peru.", {("Chad", ("Mali",)), ("Mali", ("Chad",))}),
        ("Chad accused Niger and Mali of shelling Peru.", {("Niger", ("Chad",)), ("Mali", ("Chad",))}),
        ("India and Nepal said that Chad had shelled Peru.", {("Chad", ("India",))}),
    ],
)
def test_what_two_say_of_each_other(extract, text, told):
    found = {
        (s.subject.name, tuple(a.actor.name for a in s.attribution)) for s in extract(text) if s.relation == "ATTACKS"
    }
    assert told <= found, found


def test_who_only_blame_each_other_for_a_broken_truce_attack_nobody(extract):
    assert not told_of(extract("India and Nepal accused each other of violating the truce."), "ATTACKS")


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Iran freed five sailors in exchange for the release of two students by France.", "actual"),
        ("Iran agreed to free five sailors in return for the release of two students by France.", "future"),
        ("Rebels undertook not to attack towns, in exchange for the release of two students by France.", "future"),
        ("Iran will free five sailors in exchange for the release of two students by France.", "future"),
    ],
)
def test_what_is_done_in_exchange(extract, text, modality):
    assert ("France", "students", "+", modality) in told_of(extract(text), "RELEASES")
