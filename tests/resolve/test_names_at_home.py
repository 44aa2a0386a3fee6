"""Whose an office is that the title leaves out: of the states in question, one where the holder's name is common."""

import pytest
from tests.reading import has

from diplograph.errors import SchemaError
from diplograph.resolve import Gazetteer
from diplograph.resolve.known.name_shapes import NameShapes


@pytest.mark.parametrize(
    ("name", "home", "other"),
    [
        ("Goran Petrović", "serbia", "austria"),
        ("Hakan Demir", "turkey", "greece"),
        ("Ilkka Virtanen", "finland", "estonia"),
        ("Kwame Boateng", "ghana", "france"),
        ("Nguyen Van Minh", "vietnam", "china"),
        ("Nalin Abeysekera", "sri-lanka", "china"),
        ("Sylvain Gauthier-Roux", "france", "algeria"),
    ],
)
def test_a_name_fits_where_such_names_are_common(name, home, other):
    fit = Gazetteer.load().fit_of_name(name, [f"state:{home}", f"state:{other}"])
    assert fit[f"state:{home}"] == 1.0
    assert fit[f"state:{other}"] < 0.5


def test_a_name_that_nobody_lists_says_nothing():
    assert set(Gazetteer.load().fit_of_name("Xq Zt", ["state:serbia", "state:china"]).values()) == {1.0}


def test_a_name_fits_no_state_better_than_its_neighbour_with_the_same_names():
    fit = Gazetteer.load().fit_of_name("Carlos Mendoza", ["state:peru", "state:bolivia"])
    assert fit == {"state:peru": 1.0, "state:bolivia": 1.0}


@pytest.fixture
def shapes():
    """Two cultures of invented words, one of them found in a second state too."""
    known = NameShapes()
    known.add("ola kari lindvik solvik strandvik nesvik", ["north"], ["island"])
    known.add("pedo maro costez gomez ramez lopez", ["south"], [])
    return known


def test_all_words_of_a_name_are_of_one_culture(shapes):
    mixed = shapes.fit("Ola Gomez", ["north", "south"])
    assert mixed["north"] == mixed["south"]


def test_a_culture_weighs_less_where_only_some_have_its_names(shapes):
    fit = shapes.fit("Kari Solvik", ["north", "island", "south"])
    assert fit["north"] > fit["island"] > fit["south"]


def test_a_word_that_nobody_lists_is_like_those_that_end_alike(shapes):
    assert shapes.fit("Fjellvik", ["north", "south"])["south"] < 0.5
    assert shapes.fit("Bq", ["north", "south"]) == {"north": 1.0, "south": 1.0}


def test_a_state_without_any_culture_is_not_ruled_out(shapes):
    fit = shapes.fit("Kari Solvik", ["elsewhere", "south"])
    assert fit["elsewhere"] > fit["south"]


def test_a_culture_of_no_known_state_is_an_error(tmp_path):
    (tmp_path / "gazetteer").mkdir()
    text = "name_shapes:\n- {culture: lunar, states: [moon], names: neil buzz}\n"
    (tmp_path / "gazetteer" / "names.yaml").write_text(text, "utf-8")
    with pytest.raises(SchemaError, match="name_shapes lunar: no state with id 'moon'"):
        Gazetteer.load((tmp_path,))


@pytest.mark.parametrize(("name", "state"), [("Goran Petrović", "Serbia"), ("Karl Hofer", "Austria")])
def test_of_two_states_in_question_the_one_with_such_names(extract, name, state):
    text = f"Austria and Serbia quarrelled over a bridge. Austria closed it and Serbia protested. Foreign Minister {name} called for talks."
    assert has(extract(text), name, "HOLDS_OFFICE", state)


def test_a_name_against_the_state_that_stands_out(extract):
    text = "Peru and Ghana signed a fishing deal. In Lima, Fisheries Minister Kwame Boateng praised it."
    assert not has(extract(text), "Kwame Boateng", "HOLDS_OFFICE", "Peru")


def test_a_name_alone_says_nothing(extract):
    text = "Kenya closed the port. Foreign Minister Goran Petrović called for talks."
    assert not has(extract(text), "Goran Petrović", "HOLDS_OFFICE", "Serbia")
