"""Words that say less than a frame beside them takes them for, and asides about only the clause they stand in."""

import pytest
from tests.reading import made


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Chad's president, Ben Doe, went further.", "RESIGNS_FROM"),
        ("Kenya is prepared to extend the truce.", "OFFERS"),
        ("Chad will not withdraw the bill.", "POSTPONES"),
        ("Police searched for the offices of Shell.", "INVESTIGATES"),
        ("Tuvalu reversed its decision.", "CONCEDES_TO"),
        ("The Electoral Commission declared Ben Doe the winner.", "RECOGNIZES"),
    ],
)
def test_no_statement_of_it(extract, text, relation):
    assert not [s for s in extract(text) if s.relation == relation]


@pytest.mark.parametrize(
    ("text", "relation", "speaker"),
    [
        ("Chad closed the border because, Kenya said, rebels had attacked soldiers.", "BLOCKADES", ()),
        ("Chad closed the border because, Kenya said, rebels had attacked soldiers.", "ATTACKS", ("Kenya",)),
        ("Chad, Kenya said, closed the border because rebels had attacked soldiers.", "BLOCKADES", ("Kenya",)),
        ("Chad expelled Ben Doe after, Kenya said, he had met rebels.", "EXPELS", ()),
    ],
)
def test_an_aside_behind_a_conjunction(extract, text, relation, speaker):
    assert tuple(a.actor.name for a in made(extract(text), relation).attribution) == speaker


def test_who_is_to_be_punished_is_not_asked(extract):
    assert made(extract("Estonia wants judges to be punished."), "DEMANDS").object is None
    assert made(extract("Estonia wants Mali to apologise."), "DEMANDS").object.name == "Mali"


def test_an_ignored_warning_was_given(extract):
    warning = made(extract("Chad ignored a warning from the United Nations."), "WARNS")
    assert warning.subject.name == "United Nations"
