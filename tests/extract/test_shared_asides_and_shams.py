"""Asides behind "and", agents of one verb only, shams, denials of speech acts, who heads what, what stands where."""

from collections.abc import Iterable

import pytest
from tests.reading import triples

from diplograph.model import Statement


def speakers(statements: Iterable[Statement], relation: str) -> list[str]:
    """Who says the one statement of a relation."""
    return [a.actor.name for s in statements if s.relation == relation for a in s.attribution]


def test_an_aside_behind_and_is_about_what_follows(extract) -> None:
    text = "Gunmen freed the hostages and, Chad said, shot two guards."
    assert speakers(extract(text), "RELEASES") == []
    assert speakers(extract(text), "ATTACKS") == ["Chad"]


def test_an_aside_elsewhere_is_about_all(extract) -> None:
    assert speakers(extract("Gunmen freed the hostages, Chad said, and shot two guards."), "RELEASES") == ["Chad"]


def test_an_agent_belongs_to_the_verb_beside_it(extract) -> None:
    apart = triples(extract("Two men were seized on Monday in Lagos and later beaten by guards."))
    assert ("guards", "ABDUCTS", "men") not in apart
    assert ("guards", "TORTURES", "men") in apart
    assert ("army", "TORTURES", "suspects") in triples(extract("The suspects were seized and beaten by the army."))


@pytest.mark.parametrize("sham", ["mock", "simulated"])
def test_a_sham_attack_is_none(extract, sham: str) -> None:
    assert not any(r == "ATTACKS" for _, r, _ in triples(extract(f"Troops staged a {sham} assault on a rebel camp.")))


def test_a_real_attack_is_one(extract) -> None:
    assert ("troops", "ATTACKS", "rebel camp") in triples(extract("Troops staged an assault on a rebel camp."))


def test_whoever_denies_having_urged_says_so(extract) -> None:
    text = "Chad dismissed reports that it had urged Mali to leave."
    assert speakers(extract(text), "CALLS_ON") == ["Chad"]


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        ("The head of the contingent, Colonel Ben Doe, left.", ("Ben Doe", "LEADS", "contingent")),
        ("Prime Minister Ben Doe of the Unity League has resigned.", ("Ben Doe", "MEMBER_OF", "Unity League")),
        ("Ben Doe, an MP of the Democratic Party, fled.", ("Ben Doe", "MEMBER_OF", "Democratic Party")),
        ("China's embassy in Barbados denied it.", ("Embassy of China", "LOCATED_IN", "Barbados")),
        ("Nauru dropped Taiwan for China in 2024.", ("Nauru", "SUSPENDS_TIES_WITH", "Taiwan")),
        ("Italy sought the extradition of Ben Doe.", ("Italy", "DEMANDS", None)),
        ("Gunmen took Fiji's cabinet hostage.", ("gunmen", "ABDUCTS", "Government of Fiji")),
        ("ECOWAS keeps a 600-strong stabilisation force in Chad.", ("stabilisation force", "HAS_STRENGTH", None)),
    ],
)
def test_what_is_told(extract, text: str, triple: tuple[str | None, str, str | None]) -> None:
    assert triple in triples(extract(text))


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        ("The head of the contingent, Colonel Ben Doe, left.", ("Ben Doe", "HOLDS_OFFICE", "contingent")),
        ("Prime Minister Ben Doe of the Unity League has resigned.", ("Ben Doe", "HOLDS_OFFICE", "Unity League")),
        ("Italy sought the extradition of Ben Doe.", ("Italy", "TRIES", "Ben Doe")),
        ("Gunmen took Fiji's cabinet hostage.", ("gunmen", "SEIZES", "Government of Fiji")),
        ("Azerbaijan recaptured Nagorno-Karabakh.", ("Azerbaijan", "ARRESTS", "Nagorno-Karabakh")),
    ],
)
def test_what_is_not_told(extract, text: str, triple: tuple[str | None, str, str | None]) -> None:
    assert triple not in triples(extract(text))


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("A Belarusian warrant accuses Ann Roe of evading taxes.", "Belarus"),
        ("Beijing's white paper accuses Ann Roe of spying.", "Government of China"),
        ("The Chinese statement warned Japan against visiting the shrine.", "China"),
    ],
)
def test_documents_speak_for_their_authors(extract, text: str, subject: str) -> None:
    assert any(s == subject for s, relation, _ in triples(extract(text)) if relation in ("ACCUSES", "WARNS"))


def test_who_is_set_before_the_pronoun_is_no_second_subject(extract) -> None:
    text = "The daughter of a shepherd, she led the union at 26."
    assert not any(s == "daughter" for s, relation, _ in triples(extract(text)) if relation == "LEADS")


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        ("Serbia's extradition of Ben Doe to Minsk was condemned.", ("Serbia", "EXPELS", "Ben Doe")),
        ("Ann Roe, who leads the opposition Freedom Front, fled.", ("Ann Roe", "LEADS", "Freedom Front")),
        ("The Army's Special Forces Command denied it.", ("Special Forces Command", "DENIES", None)),
        ("Chinese ambassador Ann Roe called on President Ben Doe on Monday.", ("Ann Roe", "MEETS", "Ben Doe")),
    ],
)
def test_what_is_told_too(extract, text: str, triple: tuple[str | None, str, str | None]) -> None:
    assert triple in triples(extract(text))


def test_a_town_is_no_club(extract) -> None:
    assert not any(
        r == "MEMBER_OF" for _, r, _ in triples(extract("Ardit Kola, a businessman from Durrës, was arrested."))
    )


def test_a_police_agreement_is_not_the_police_s(extract) -> None:
    assert not any(s and "Police" in s for s, _, _ in triples(extract("Guinea signed a police agreement with China.")))
