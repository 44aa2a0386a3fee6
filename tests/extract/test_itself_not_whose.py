"""Who or what is meant itself, and not whose it is; and both of two that share a noun."""

import pytest


def told(statements, relation: str) -> set[tuple[str, str]]:
    return {
        (s.subject.name if s.subject else "-", s.object.name if s.object else "-")
        for s in statements
        if s.relation == relation
    }


@pytest.mark.parametrize(
    ("text", "relation", "pair"),
    [
        ("Pirates attacked a Greek oil tanker off Nigeria.", "ATTACKS", ("pirates", "greek oil tanker")),
        ("A Jordanian suicide bomber killed seven agents.", "KILLS", ("jordanian suicide bomber", "agents")),
        ("Soldiers raided the Syrian and Iraqi mosques.", "ATTACKS", ("soldiers", "syrian mosques")),
        ("At least one Kenyan was wounded.", "ATTACKS", ("-", "Kenyan")),
        ("South Koreans were arrested in Osaka.", "ARRESTS", ("-", "People of South Korea")),
        ("Gunmen kidnapped two Chinese near Lagos.", "ABDUCTS", ("gunmen", "People of China")),
        ("Police in Lima arrested anti-American demonstrators.", "ARRESTS", ("Police of Peru", "demonstrators")),
        ("Pro-Hezbollah gunmen attacked the village.", "ATTACKS", ("Pro-Hezbollah gunmen", "village")),
        ("Police arrested two suspected al-Shabaab members.", "ARRESTS", ("police", "suspected al-Shabaab members")),
        ("Suspected al-Shabaab fighters attacked a village.", "ATTACKS", ("al-Shabaab", "village")),
        ("The bomb killed 30 people, including four French soldiers.", "KILLS", ("-", "people")),
        ("Peru sank a Russian trawler.", "ATTACKS", ("Peru", "russian trawler")),
        ("Russian planes bombed Aleppo.", "ATTACKS", ("Armed forces of Russia", "Aleppo")),
        ("Students held an anti-American rally.", "PROTESTS_AGAINST", ("students", "United States")),
        ("He was a critic of the Saudi-led bombing of Yemen.", "ATTACKS", ("Saudi Arabia", "Yemen")),
        ("A U.S.-led offensive against the Taliban failed.", "ATTACKS", ("United States", "Taliban")),
        ("NATO led the invasion of Libya.", "ATTACKS", ("NATO", "Libya")),
        ("FBI agents arrested the man.", "ARRESTS", ("FBI", "man")),
        ("Inspectors from the IAEA will travel to Syria.", "VISITS", ("International Atomic Energy Agency", "Syria")),
        ("NATO and Afghan forces killed 20 Taliban fighters.", "KILLS", ("Armed forces of Afghanistan", "Taliban")),
        ("NATO and Afghan forces killed 20 Taliban fighters.", "KILLS", ("NATO", "Taliban")),
        ("Authorities in Mali and Niger arrested six men.", "ARRESTS", ("Government of Niger", "men")),
        ("U.S. and Afghan officials accused Iran.", "ACCUSES", ("Government of Afghanistan", "Iran")),
        ("Haitian police and soldiers arrested six men.", "ARRESTS", ("Armed forces of Haiti", "men")),
        ("The lawyer of Maria Lopez said her client had been tortured.", "TORTURES", ("-", "Maria Lopez")),
        ("Hamas leader Saleh Roe said his militant group recognised Israel.", "RECOGNIZES", ("Hamas", "Israel")),
        ("Al-Qaida in Iraq attacked Mosul.", "ATTACKS", ("al-Qaeda in Iraq", "Mosul")),
    ],
)  # fmt: skip
def test_who_or_what_is_meant(extract, text: str, relation: str, pair: tuple[str, str]) -> None:
    assert pair in told(extract(text), relation)


def test_a_study_speaks_for_no_state(extract) -> None:
    said = [s for s in extract("A new French study found that poverty is rising.") if s.relation == "SAYS"]
    assert [s.subject.name for s in said] == ["A new French study"]


def test_crops_are_no_state(extract) -> None:
    burnt = [s for s in extract("Settlers burned Palestinian crops.") if s.relation == "DESTROYS"]
    assert [s.object for s in burnt] == [None]
