"""What relative clauses and appositions are about, who is named of a group, and whom nobody in particular is."""

import pytest
from tests.reading import triples


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru recognises Kosovo, a region that Serbia attacked.", ("Serbia", "ATTACKS", "Kosovo")),
        (
            "Kosovo, which broke away in 2008 and which Spain does not recognise, attacked Serbia.",
            ("Spain", "RECOGNIZES", "Kosovo"),
        ),
        ("Rebels led by the former minister, who attack Goma every week, left Uganda.", ("rebels", "ATTACKS", "Goma")),
        ("Several states, including Egypt and Jordan, condemned Israel.", ("Jordan", "CRITICIZES", "Israel")),
        ("States such as Oman condemned Israel.", ("Oman", "CRITICIZES", "Israel")),
        ("France wants the sanctions on Mali lifted.", (None, "LIFTS_RESTRICTIONS_ON", "Mali")),
        ("A missile launched by North Korea hit Japan.", ("North Korea", "ATTACKS", "Japan")),
        ("Fighters of Hamas killed two soldiers in an attack on Sderot.", ("Hamas", "ATTACKS", "Sderot")),
        ("Russia is seeking a pretext to attack Ukraine.", ("Russia", "ATTACKS", "Ukraine")),
        ("Egypt repeated its call on Iran to attack Syria.", ("Iran", "ATTACKS", "Syria")),
        ("Uganda deplored an attack by Kenya on Somalia.", ("Kenya", "ATTACKS", "Somalia")),
        ("A letter from Iran accused Israel of bombing Syria.", ("Iran", "ACCUSES", "Israel")),
    ],
)
def test_an_argument_is_found(extract, text, expected):
    found = triples(extract(text))
    assert expected in found, found


@pytest.mark.parametrize(
    ("text", "unexpected"),
    [
        ("Rebels led by the former minister, who attacks Goma every week, left Uganda.", ("rebels", "ATTACKS", "Goma")),
        ("Police killed two gunmen in an attack on Sderot.", ("police", "ATTACKS", "Sderot")),
        ("Iran rejected a statement condemning Israel.", ("Iran", "CRITICIZES", "Israel")),
        ("Ministers of several states, including Jordan, condemned Israel.", ("Jordan", "CRITICIZES", "Israel")),
        ("A missile hit Japan.", ("North Korea", "ATTACKS", "Japan")),
        ("Uganda deplored an attack on Somalia by telephone.", ("telephone", "ATTACKS", "Somalia")),
        ("Peru and Chile appealed for restraint.", ("Peru", "CALLS_ON", "Chile")),
    ],
)
def test_an_argument_is_left_alone(extract, text, unexpected):
    found = triples(extract(text))
    assert unexpected not in found, found


@pytest.mark.parametrize(
    "who", ["Nobody who attacked", "Anyone who attacked", "Those who attack", "Everyone who attacks"]
)
def test_nobody_in_particular_does_nothing(extract, who):
    found = [s for s in extract(f"{who} Israel will be punished, France said.") if s.relation == "ATTACKS"]
    assert not found, triples(found)


def test_whoever_is_named_does(extract):
    assert ("Kenya", "ATTACKS", "Israel") in triples(extract("Kenya, which attacked Israel, will be punished."))
    assert ("nobody", "ATTACKS", "Israel") in triples(extract("Nobody attacked Israel."))


@pytest.mark.parametrize(
    "text",
    [
        "Among those arrested was Ann Roe, a teacher.",
        "Those arrested include Ann Roe.",
        "Kenya arrested 42 people, including the union leader, Ann Roe.",
    ],
)
def test_who_is_named_of_a_group(extract, text):
    assert "Ann Roe" in {s.object.name for s in extract(text) if s.relation == "ARRESTS" and s.object}


def test_who_is_only_near_a_group(extract):
    found = extract("Those arrested met Ann Roe.")
    assert "Ann Roe" not in {s.object.name for s in found if s.relation == "ARRESTS" and s.object}


def test_an_accord_is_signed_with_someone(extract):
    found = [s for s in extract("Oman ended an accord signed with Iran.") if s.relation == "SIGNS"]
    assert all(s.subject is None or s.subject.name != "Iran" for s in found), triples(found)


def test_a_clause_behind_a_semicolon_is_no_content(extract):
    found = [s for s in extract("Kenya ruled out a truce; its ambassador left Yemen.") if s.relation == "REJECTS"]
    assert all("ambassador" not in (s.content or "") for s in found), [s.content for s in found]


def test_a_passive_of_a_verb_with_its_preposition(extract):
    assert "France" in {
        s.subject.name for s in extract("The talks were called for by France.") if s.relation == "CALLS_ON"
    }


def test_a_later_verb_of_a_passive_is_passive(extract):
    found = extract("Ann Roe was kept in a cell for months and threatened with death.")
    assert all(s.subject is None for s in found if s.relation == "THREATENS"), triples(found)
    later = extract("Ann Roe was kept in a cell for months and threatened Kenya with war.")
    assert ("Ann Roe", "THREATENS", "Kenya") in triples(later)
