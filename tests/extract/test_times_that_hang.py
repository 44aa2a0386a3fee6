"""Times that hang on another time of the text: "that evening", "within hours", "has since", "on the eve of the vote"."""

from datetime import date

import pytest

from diplograph.extract import times

WEDNESDAY = date(2022, 8, 17)
LAST = [
    ("Rebels took Bria on Monday. Within hours the army withdrew.", "2022-08-15", "2022-08-15"),
    ("Rebels took Bria on Monday. That evening the mayor fled.", "2022-08-15", "2022-08-15"),
    ("Rebels took Bria on Monday. The mayor fled before dawn.", "2022-08-15", "2022-08-15"),
    ("Rebels took Bria on Monday. By noon the mayor had fled.", "2022-08-15", "2022-08-15"),
    ("Rebels took Bria on Monday. The following night the mayor fled.", "2022-08-16", "2022-08-16"),
    ("Rebels took Bria on Sunday, the army said on Monday. The next day the mayor fled.", "2022-08-15", "2022-08-15"),
    ("Chad closed the border in 2019 and has since reopened it.", "2019-01-01", None),
    ("Chad closed the border in May. Since then it has reopened two posts.", "2022-05-01", None),
    ("Chad voted on Sunday. On the eve of the vote the police arrested Ann Roe.", "2022-08-13", "2022-08-13"),
    ("The envoys met in May 2019. The pact was signed that June.", "2019-06-01", "2019-06-30"),
    ("The two armies met on May 3. A day later they withdrew.", "2022-05-04", "2022-05-04"),
    ("The two armies met on May 3. A week later they withdrew.", "2022-05-10", "2022-05-10"),
    (
        "He fled in 2019 and, the army says, was shot in Goma on Monday. Hours later Kenya protested.",
        "2022-08-15",
        "2022-08-15",
    ),
]
NONE = [
    "Within hours the army withdrew.",
    "The mayor fled before dawn.",
    "Oil has since risen.",
    "Nobody has been here since the war.",
    "On the eve of the vote the police arrested Ann Roe.",
]


@pytest.mark.parametrize(("text", "first", "last"), LAST)
def test_last_time(nlp, text, first, last):
    found = times(nlp(text), WEDNESDAY)[-1].time
    assert (found.start and found.start.isoformat(), found.end and found.end.isoformat()) == (first, last)


@pytest.mark.parametrize("text", NONE)
def test_nothing_to_hang_on(nlp, text):
    assert [m for m in times(nlp(text), WEDNESDAY) if m.time.start or m.time.end] == []


def test_part_of_a_named_day(nlp):
    found = times(nlp("Rebels took Bria on Monday. The mayor fled at dawn on Tuesday."), WEDNESDAY)
    assert [m.time.start.isoformat() for m in found] == ["2022-08-15", "2022-08-16"]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Benin has been at odds with Niger since October.", "2021-10-01", None),
        ("The treaty was signed on New Year's Day.", "2022-01-01", "2022-01-01"),
        ("The envoys will return before Christmas.", None, "2022-12-25"),
        ("The envoys will return before the end of the year.", None, "2022-12-31"),
        ("The envoys will meet in the autumn.", "2022-09-01", "2022-11-30"),
        ("The envoys met in the spring.", "2022-03-01", "2022-05-31"),
        ("The envoys met in March last year.", "2021-03-01", "2021-03-31"),
        ("The envoys met in November last year.", "2021-11-01", "2021-11-30"),
        ("Togo has held the bridge for a week.", "2022-08-10", None),
        ("Togo invited the rebels to talks in Lome on Friday.", "2022-08-19", "2022-08-19"),
        ("The court adjourned the trial until October.", None, "2022-10-31"),
    ],
)
def test_looking_back_and_ahead(nlp, text, first, last):
    [found] = times(nlp(text), WEDNESDAY)
    assert (found.time.start and found.time.start.isoformat(), found.time.end and found.time.end.isoformat()) == (
        first,
        last,
    )


@pytest.mark.parametrize(
    "text",
    [
        "Volunteers joined the Green March.",
        "Togo has closed the bridge for a week.",
        "The plan raised tension, oil traders say every Monday.",
    ],
)
def test_no_time(nlp, text):
    assert times(nlp(text), WEDNESDAY) == []


def test_the_eve_of_a_named_day(nlp):
    found = times(nlp("The police raided the camp on the eve of Monday's vote."), WEDNESDAY)
    assert [m.time.start.isoformat() for m in found] == ["2022-08-14", "2022-08-15"]


def test_today_is_the_day_of_the_dateline(nlp):
    found = times(nlp("LOME, May 11 - Togo expelled the envoy today."), date(2022, 5, 12))
    assert found[-1].time.start == date(2022, 5, 11)
