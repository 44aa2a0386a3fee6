"""Whose an office is that the title leaves out: of the states in question, one where the holder's name is common."""

import pytest
from tests.reading import has

from diplograph.resolve import Gazetteer


@pytest.mark.parametrize(
    ("name", "home"),
    [
        ("Goran Petrović", "state:serbia"),
        ("Hakan Demir", "state:turkey"),
        ("Ilkka Virtanen", "state:finland"),
        ("Kwame Boateng", "state:ghana"),
        ("Nguyen Van Minh", "state:vietnam"),
    ],
)
def test_where_names_are_common(name, home):
    assert home in Gazetteer.load().homes_of_name(name)


def test_words_that_disagree_or_say_nothing_tell_no_home():
    known = Gazetteer.load()
    assert not known.homes_of_name("Goran Nguyen")
    assert not known.homes_of_name("Xq Zt")


@pytest.mark.parametrize(("name", "state"), [("Goran Petrović", "Serbia"), ("Karl Hofer", "Austria")])
def test_of_two_states_in_question_the_one_with_such_names(extract, name, state):
    text = f"Austria and Serbia quarrelled over a bridge. Austria closed it and Serbia protested. Foreign Minister {name} called for talks."
    assert has(extract(text), name, "HOLDS_OFFICE", state)


def test_a_name_alone_says_nothing(extract):
    text = "Kenya closed the port. Foreign Minister Goran Petrović called for talks."
    assert not has(extract(text), "Goran Petrović", "HOLDS_OFFICE", "Serbia")
