"""Names to actors: the gazetteer, the overlay, reprints."""

from itertools import combinations

import pytest

from diplograph.resolve import Gazetteer
from diplograph.resolve.across.overlay import overlay
from diplograph.resolve.across.proposals import proposals
from diplograph.resolve.across.reprints import reprints

G = Gazetteer.load()
STATES = [a for a in G.actors() if a.type == "state"]


@pytest.mark.parametrize(
    ("name", "actor"),
    [("Britain", "state:united-kingdom"), ("U.S.", "state:united-states"), ("Kosova", "state:kosovo"),
     ("Burma", "state:myanmar"), ("Serbian", "state:serbia"), ("NATO", "igo:nato"), ("the Kremlin", "gov:government-of-russia"),
     ("Zaïre", "state:dr-congo"), ("Ivory Coast", "state:cote-d-ivoire"), ("Côte d’Ivoire", "state:cote-d-ivoire"),
     ("Kosovo government", "gov:government-of-kosovo"), ("Ministry of Defence of Japan", "gov:ministry-of-defence-of-japan"),
     ("Daesh", "armed:islamic-state"), ("Red Cross", "ngo:icrc")],
)  # fmt: skip
def test_find(name, actor):
    assert G.find(name).id == actor


def test_no_two_states_share_a_name():
    for a, b in combinations(STATES, 2):
        assert not {a.name, *a.aliases} & {b.name, *b.aliases}, (a.id, b.id)


def test_every_name_of_a_state_finds_it():
    for state in STATES:
        for name in (state.name, *state.aliases):
            assert G.find(name).id == state.id, name


def test_all_un_members_are_there():
    assert len([s for s in STATES if "iso2" in s.codes]) >= 193 + 2


def person(name):
    return {"id": f"person:{name}", "name": name, "type": "person", "aliases": [], "codes": {}}


def test_a_surname_joins_the_only_full_name():
    links = overlay([person("Nasser"), person("Gamal Abdel Nasser"), person("Dulles")])
    assert links["person:Nasser"].canonical == "person:Gamal Abdel Nasser"
    assert "person:Dulles" not in links


def test_a_surname_of_two_people_joins_neither():
    assert overlay([person("Bush"), person("Barbara Bush"), person("Laura Bush")]) == {}


def test_initials_join_and_other_given_names_do_not():
    links = overlay([person("J. F. Dulles"), person("John Foster Dulles"), person("Allen Welsh Dulles")])
    assert links["person:J. F. Dulles"].canonical == "person:John Foster Dulles"
    assert "person:Allen Welsh Dulles" not in links


def test_reprints_are_found_and_others_not():
    story = (
        "The ministers of the four countries met in the capital on Tuesday and agreed to open the border before winter. "
        * 3
    )
    other = (
        "Farmers in the south said that the harvest was the worst for a decade because no rain had fallen since May. "
        * 3
    )
    groups = reprints([("d:1", story), ("d:2", story.replace("winter", "spring", 1)), ("d:3", other)])
    assert groups["d:1"] == groups["d:2"]
    assert groups["d:3"] == "d:3"


def test_transliterations_join_and_other_vowels_do_not():
    names = (
        "Volodymyr Zelensky",
        "Volodymyr Zelenskyy",
        "Sergei Lavrov",
        "Sergey Lavrov",
        "Maria Silva",
        "Mario Silva",
    )
    links = overlay([person(n) for n in names] + [person("Zelenskiy")])
    assert links["person:Volodymyr Zelensky"].canonical == "person:Volodymyr Zelenskyy"
    assert links["person:Zelenskiy"].canonical == "person:Volodymyr Zelenskyy"
    assert links["person:Sergey Lavrov"].canonical == "person:Sergei Lavrov"
    assert not {"person:Maria Silva", "person:Mario Silva"} & set(links)


def pairs(*names, bodies=None):
    found = proposals([person(n) for n in names], bodies)
    return {frozenset((p.actor.removeprefix("person:"), p.into.removeprefix("person:"))) for p in found}


def test_proposals_by_sound_order_and_office():
    assert pairs("Moammar Gadhafi", "Muammar Qaddafi", "Angela Merkel") == {
        frozenset(("Moammar Gadhafi", "Muammar Qaddafi"))
    }
    assert pairs("Jong Un Kim", "Kim Jong Un") == {frozenset(("Jong Un Kim", "Kim Jong Un"))}
    assert pairs("George Bush", "Laura Bush", "Anthony Eden") == set()
    same = {"person:Smith": {"state:canada"}, "person:J Smith": {"state:canada"}}
    assert pairs("Smith", "J Smith", bodies=same) == {frozenset(("Smith", "J Smith"))}
    other = {"person:Smith": {"state:canada"}, "person:J Smith": {"state:chad"}}
    assert pairs("Smith", "J Smith", bodies=other) == set()
