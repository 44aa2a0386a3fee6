"""Peoples, capitals and descriptions that stand for a state, a territory or a body."""

import pytest

CASES = [
    # a people that does what only states and forces do
    ("Czechs expel Russian attache", "czechs", {"Czechia"}),
    ("The Russians shelled Kharkiv on Monday.", "russians", {"Russia"}),
    ("The Ecuadoreans opened fire on the patrol.", "ecuadoreans", {"Ecuador"}),
    ("Russians protest against war", "russians", {"People of Russia"}),
    ("Two Russians seized the bank.", "russians", {"People of Russia"}),
    # capitals of states that were
    ("The Soviet Union signed it. Moscow released the prisoners.", "moscow", {"Government of the Soviet Union"}),
    ("Moscow released the prisoners.", "moscow", {"Government of Russia"}),
    ("The Soviet Union fell in 1991. Russia signed it, and Moscow released them.", "moscow", {"Government of Russia"}),
    # territories
    ("Abkhazia begged Russia for power. The breakaway region has no gas.", "region", {"Abkhazia"}),
    ("Abkhazia begged Russia for power. Fighting broke out in a region of Kenya.", "region", set()),
    # parliaments under one name
    ("Peru's president resigned. Congress accepted it.", "congress", {"Parliament of Peru"}),
    ("The United States lifted the ban. Congress accepted it.", "congress", {"United States Congress"}),
    # the government of the day, and of a leader
    ("Bangladesh closed its ports. The interim government apologised.", "government", {"Government of Bangladesh"}),
    ("Serbian President Milan Petrov said his government would appeal.", "government", {"Government of Serbia"}),
    # groups
    ("Mali, Burkina Faso and Niger left. The three military governments signed it.", "governments",
     {"Mali", "Burkina Faso", "Niger"}),
    ("Peru and Ecuador clashed. Each government blamed the other.", "government", {"Peru", "Ecuador"}),
    ("A Peruvian soldier shot an Ecuadorean officer. Both countries apologised.", "countries", {"Peru", "Ecuador"}),
    # the name in front of its noun
    ("The National Renewal party accused Peru.", "party", {"National Renewal"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "expected"), CASES, ids=[t for t, *_ in CASES])
def test_who_is_meant(meant, text, word, expected):
    found = meant(text, word)
    assert found == expected if expected else not found & {"Abkhazia"}


def test_only_presidents_are_the_two_presidents(meant):
    text = (
        "A spokesman for Brazil, Tomas Velloso, met Peru's minister, Vera Salcedo. The two presidents signed a treaty."
    )
    assert not meant(text, "presidents") & {"Tomas Velloso", "Vera Salcedo"}


PRONOUNS = [
    # a relative's surname
    ("Claire Aubertin was freed. A negotiator thanked Niger. Her brother, Luc Aubertin, wept.", "her", {"Claire Aubertin"}),
    # whom the reported words are about
    ("Greenland does not want to join the United States, its premier, Malik Petersen, said.", "its", {"Greenland"}),
    # a wife is a woman, and her husband a man
    ("Gunmen seized Anwar Duarte and his wife, Ann Roe. Police rescued her.", "her", {"Ann Roe"}),
    # a group of the same sentence
    ("Spaniards marched. Albert Roe told Spain and Britain so. He begged both governments to keep the treaty they signed.", "they",
     {"Spain", "United Kingdom"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "expected"), PRONOUNS, ids=[t for t, *_ in PRONOUNS])
def test_pronouns(meant, text, word, expected):
    assert meant(text, word) == expected


def test_a_veteran_who_heads_the_union_is_named(extract):
    found = extract('"We are ready," said Ann Roe, a veteran who heads the Green Union.')
    assert ("Ann Roe", "Green Union") in {
        (s.subject.name, s.object.name) for s in found if s.relation == "LEADS" and s.subject
    }


def test_a_state_led_coalition(extract):
    found = extract("The Saudi-led coalition bombed Sanaa.")
    assert "Saudi Arabia" in {s.subject.name for s in found if s.relation == "LEADS"}
