"""Time expressions, normalised against Friday 27 July 1956, on the shipped model's parses."""

from datetime import date

import pytest

from diplograph.annotate import load
from diplograph.extract import times

FRIDAY = date(1956, 7, 27)
CASES = [
    ("The ministers met on Thursday.", "1956-07-26", "1956-07-26"),
    ("The ministers will meet on Thursday.", "1956-08-02", "1956-08-02"),
    ("They met yesterday in Paris.", "1956-07-26", "1956-07-26"),
    ("They will meet tomorrow in Paris.", "1956-07-28", "1956-07-28"),
    ("The talks will open on 16 August.", "1956-08-16", "1956-08-16"),
    ("The talks will open on Aug. 16.", "1956-08-16", "1956-08-16"),
    ("The talks opened on March 3, 1955.", "1955-03-03", "1955-03-03"),
    ("Tension rose at the end of June.", "1956-06-21", "1956-06-30"),
    ("Tension rose last month.", "1956-06-01", "1956-06-30"),
    ("The order is postponed until September 1.", None, "1956-09-01"),
    ("The company has run the canal since 1869.", "1869-01-01", None),
    ("The treaty was signed in 1936.", "1936-01-01", "1936-12-31"),
    ("He left a year ago.", "1955-01-01", "1955-12-31"),
    ("It grew in the 1930s.", "1930-01-01", "1939-12-31"),
    ("The conference ran from 16 to 23 June.", "1956-06-16", "1956-06-23"),
]


@pytest.fixture(scope="module")
def nlp():
    return load()


@pytest.mark.parametrize(("sentence", "start", "end"), CASES)
def test_an_expression_becomes_an_interval(nlp, sentence, start, end):
    (found,) = times(nlp(sentence), FRIDAY)
    assert [str(d) if d else None for d in (found.time.start, found.time.end)] == [start, end]


def test_without_a_publication_date_a_relative_time_stays_open(nlp):
    (found,) = times(nlp("They met last month."), None)
    assert (found.time.start, found.time.end) == (None, None)


@pytest.mark.parametrize("sentence", ["The army may march on the capital.", "He had 1956 soldiers."])
def test_what_is_no_time_is_left_alone(nlp, sentence):
    assert times(nlp(sentence), FRIDAY) == []


FAR = "The delegates of the two parties, their advisers and the many observers whom both had asked for talked, ate and quarrelled."
"""A sentence with no word of time, longer than what is looked at around one."""


@pytest.mark.parametrize("told", ["They met on Oct. 4.", "Their pact of the 1990s lapsed within about two weeks."])
def test_expressions_are_found_wherever_they_stand(nlp, told):
    alone = [m.time for m in times(nlp(told), FRIDAY)]
    assert alone
    assert [m.time for m in times(nlp(f"{told} {FAR} {told} {FAR}"), FRIDAY)] == alone * 2
    assert [m.time for m in times(nlp(f"{FAR} {told}"), FRIDAY)] == alone


@pytest.mark.parametrize(
    "text", ["Jan Egeland visited Gaza.", "April Ryan met Ben Doe.", "Theresa Roe May said Kenya attacked Chad."]
)
def test_whoever_is_called_like_a_month_dates_nothing(text):
    assert not times(load()(text), FRIDAY)
