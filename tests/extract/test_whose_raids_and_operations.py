"""Whose operation, plot or raid it is, in whose raid people died, and what is taken where."""

import pytest
from tests.reading import told, told_of, triples


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The army launched an operation to retake Goma.", ("army", "SEIZES", "Goma")),
        ("Mali launched an offensive to recapture Kidal.", ("Mali", "SEIZES", "Kidal")),
        ("Police foiled a plot by al-Shabaab to attack a hotel.", ("al-Shabaab", "ATTACKS", "hotel")),
        ("An Iranian plot to bomb the embassy in Paris was foiled.", ("Iran", "ATTACKS", "embassy")),
        ("The jihadists began an assault to take the airport.", ("jihadists", "SEIZES", "airport")),
    ],
)
def test_who_has_an_operation_or_plot_does_what_it_is_for(extract, text, expected):
    assert expected in triples(extract(text))
    assert not any(ends[:3] == expected and ends[4] == "actual" for ends in told(extract(text)))


@pytest.mark.parametrize(
    "text",
    [
        "A court jailed three men over a plot to bomb the embassy.",
        "The operation to retake Goma was filmed by a crew.",
        "Police foiled a plot to attack a hotel.",
    ],
)
def test_an_operation_or_plot_of_nobody_is_nobodys(extract, text):
    assert not any(subject in ("court", "crew", "police") for subject, *_ in told_of(extract(text), "ATTACKS"))
    assert not told_of(extract(text), "SEIZES")


@pytest.mark.parametrize(
    ("text", "killer"),
    [
        ("The soldiers were killed in an ambush by Boko Haram.", "Boko Haram"),
        ("Twelve people died in a Taliban attack on a checkpoint.", "Taliban"),
        ("Six villagers were killed in an Israeli air strike.", "Israel"),
        ("Eleven people were killed in Russia's attack on Odesa.", "Russia"),
        ("Two tourists were killed in an Iraqi car bombing.", None),
        ("Six people were killed in an attack on a bus.", None),
        ("Two people were killed in clashes with police.", None),
        ("Two soldiers were killed a day after rebels attacked the town.", None),
        ("Nine soldiers have been killed since May, when rebels attacked two bases.", None),
    ],
)
def test_whose_attack_people_die_in_kills_them(extract, text, killer):
    assert {subject for subject, *_ in told_of(extract(text), "KILLS")} == {killer}


def test_of_two_attacks_the_nearer_kills(extract):
    text = "Four people were killed when Pakistani troops shelled a bazaar, hours after Indian jets struck a camp."
    assert {subject for subject, *_ in told_of(extract(text), "KILLS")} == {"Armed forces of Pakistan"}


@pytest.mark.parametrize(
    ("text", "relation", "other"),
    [
        ("Soldiers took over a radio station in Bouaké.", "SEIZES", "radio station"),
        ("Farmers blocked the international bridge at Ojinaga.", "BLOCKADES", "international bridge"),
        ("Students blocked a motorway in Tel Aviv.", "BLOCKADES", "motorway"),
        ("The Taliban seized power in Afghanistan.", "SEIZES", "Afghanistan"),
        ("Israeli troops occupied territory in southern Lebanon.", "SEIZES", "Lebanon"),
        ("Rebels captured the town of Sake.", "SEIZES", "Sake"),
    ],
)
def test_a_thing_is_taken_and_not_where_it_stands(extract, text, relation, other):
    assert {found for _, found, *_ in told_of(extract(text), relation)} == {other}


@pytest.mark.parametrize(
    ("text", "relation", "contents"),
    [
        ("Mutineers seized the arsenal and the telegraph office.", "SEIZES", {"the arsenal", "the telegraph office"}),
        ("Police seized 12 rifles and ammunition.", "SEIZES", {"12 rifles", "ammunition"}),
        ("A gurdwara and the roof of a seminary were damaged.", "DESTROYS", {"A gurdwara", "the roof of a seminary"}),
        ("Police seized 12 rifles.", "SEIZES", {"12 rifles"}),
    ],
)
def test_each_of_several_things_is_told_of(extract, text, relation, contents):
    assert {s.content for s in extract(text) if s.relation == relation} == contents


@pytest.mark.parametrize(
    ("text", "relations"),
    [
        ("Police shot and killed a protester.", {"KILLS"}),
        ("A tourist was shot and killed in Kabul.", {"KILLS"}),
        ("Rebels attacked and killed five soldiers.", {"ATTACKS", "KILLS"}),
        ("Police shot at a crowd and killed a protester.", {"ATTACKS", "KILLS"}),
    ],
)
def test_shot_and_killed_is_one_deed(extract, text, relations):
    assert {s.relation for s in extract(text)} == relations


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Israel and Hezbollah agreed to a cease-fire.", ("Israel", "CEASES_FIRE_WITH", "Hezbollah")),
        ("France completed its pull-out from Mali.", ("France", "WITHDRAWS_FROM", "Mali")),
        ("The army's take-over of Niger was swift.", ("army", "SEIZES", "Niger")),
        ("The peace-keepers came under fire near Goma.", (None, "ATTACKS", "peace-keepers")),
        ("The IMF approved a bail-out for Greece.", ("International Monetary Fund", "AIDS", "Greece")),
    ],
)
def test_nouns_of_two_words_are_one_with_a_hyphen(extract, text, expected):
    assert expected in triples(extract(text))
