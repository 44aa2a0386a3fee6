"""Time expressions in news sentences, against Wednesday 17 August 2022."""

from datetime import date

import pytest

from diplograph.extract import times

WEDNESDAY = date(2022, 8, 17)
WEEKDAYS = [
    ("The envoys met on Monday.", "2022-08-15", "2022-08-15"),
    ("The envoys met on Wednesday.", "2022-08-17", "2022-08-17"),
    ("The envoys met on Thursday.", "2022-08-11", "2022-08-11"),
    ("The envoys will meet on Thursday.", "2022-08-18", "2022-08-18"),
    ("The envoys are due to meet on Friday.", "2022-08-19", "2022-08-19"),
    ("The minister said the envoys would meet on Friday.", "2022-08-19", "2022-08-19"),
    ("The envoys could meet on Friday.", "2022-08-19", "2022-08-19"),
    ("The envoys may have met on Friday.", "2022-08-12", "2022-08-12"),
    ("A vote scheduled for Sunday alarmed Paris.", "2022-08-21", "2022-08-21"),
    ("The envoys met last Wednesday.", "2022-08-10", "2022-08-10"),
    ("The envoys will meet next Monday.", "2022-08-22", "2022-08-22"),
    ("The envoys met on Tuesday last week.", "2022-08-09", "2022-08-09"),
    ("Troops entered the town at dawn on Tuesday.", "2022-08-16", "2022-08-16"),
    ("Troops entered the town late on Tuesday night.", "2022-08-16", "2022-08-16"),
    ("Fighting lasted from Sunday to Tuesday.", "2022-08-14", "2022-08-16"),
    ("Nobody has crossed since Monday.", "2022-08-15", None),
    ("Over the weekend, soldiers took two villages.", "2022-08-13", "2022-08-14"),
    ("The leaders will meet next weekend.", "2022-08-20", "2022-08-21"),
]
DATES = [
    ("The envoys met on the 9th.", "2022-08-09", "2022-08-09"),
    ("The envoys met on the 26th.", "2022-07-26", "2022-07-26"),
    ("The envoys will meet on the 26th.", "2022-08-26", "2022-08-26"),
    ("The envoys met on the 9th of May.", "2022-05-09", "2022-05-09"),
    ("The envoys met on Dec. 3.", "2021-12-03", "2021-12-03"),
    ("The envoys will meet on January 12.", "2023-01-12", "2023-01-12"),
    ("The pact was signed on 4 April 1949.", "1949-04-04", "1949-04-04"),
    ("The army left before September 1, 2021.", None, "2021-08-31"),
    ("The army must leave by September 1.", None, "2022-09-01"),
    ("The order holds until September 1.", None, "2022-09-01"),
    ("He was ill after May 3, 2021.", "2021-05-04", None),
    ("The ships stayed from March 28 to April 5.", "2022-03-28", "2022-04-05"),
]
MONTHS = [
    ("The talks collapsed in June.", "2022-06-01", "2022-06-30"),
    ("The talks collapsed in November.", "2021-11-01", "2021-11-30"),
    ("The talks will resume in February.", "2023-02-01", "2023-02-28"),
    ("The talks collapsed last August.", "2021-08-01", "2021-08-31"),
    ("The talks collapsed at the end of July.", "2022-07-21", "2022-07-31"),
    ("The talks collapsed in mid-July.", "2022-07-11", "2022-07-20"),
    ("The talks collapsed in early July.", "2022-07-01", "2022-07-10"),
    ("The talks ran from May to July.", "2022-05-01", "2022-07-31"),
    ("The talks ran between November and February.", "2021-11-01", "2022-02-28"),
    ("The talks ran between May and July 2019.", "2019-05-01", "2019-07-31"),
    ("The talks collapsed last month.", "2022-07-01", "2022-07-31"),
    ("The talks will resume next month.", "2022-09-01", "2022-09-30"),
    ("The talks collapsed earlier this month.", "2022-08-01", "2022-08-17"),
    ("The talks will resume later this month.", "2022-08-17", "2022-08-31"),
    ("The talks will resume at the end of the month.", "2022-08-21", "2022-08-31"),
]
YEARS = [
    ("The party was founded in 1987.", "1987-01-01", "1987-12-31"),
    ("He has ruled since 2008.", "2008-01-01", None),
    ("The bases will close by 2030.", None, "2030-12-31"),
    ("He ruled from 1994 to 2004.", "1994-01-01", "2004-12-31"),
    ("He ruled between 1994 and 2004.", "1994-01-01", "2004-12-31"),
    ("The war of 1998-2000 killed thousands.", "1998-01-01", "2000-12-31"),
    ("Growth slowed in the second half of 2021.", "2021-07-01", "2021-12-31"),
    ("Exports fell in the first quarter of 2021.", "2021-01-01", "2021-03-31"),
    ("Exports fell in the first quarter.", "2022-01-01", "2022-03-31"),
    ("Exports fell last quarter.", "2022-04-01", "2022-06-30"),
    ("Exports fell in Q3 2021.", "2021-07-01", "2021-09-30"),
    ("The treaty will be signed early next year.", "2023-01-01", "2023-04-30"),
    ("The treaty was signed late last year.", "2021-09-01", "2021-12-31"),
    ("The treaty was signed in late 2020.", "2020-09-01", "2020-12-31"),
    ("The treaty will be signed later this year.", "2022-08-17", "2022-12-31"),
    ("The king abdicated in the 1970s.", "1970-01-01", "1979-12-31"),
    ("The king abdicated in the early 1970s.", "1970-01-01", "1972-12-31"),
    ("The king abdicated in the late 1970s.", "1977-01-01", "1979-12-31"),
    ("Unrest spread in the summer of 2015.", "2015-06-01", "2015-08-31"),
    ("Unrest spread last winter.", "2021-12-01", "2022-02-28"),
]
DISTANCES = [
    ("Unrest spread a year ago.", "2021-01-01", "2021-12-31"),
    ("The envoys met two days ago.", "2022-08-15", "2022-08-15"),
    ("The envoys met three weeks ago.", "2022-07-25", "2022-07-31"),
    ("The envoys met several days ago.", "2022-08-10", "2022-08-15"),
    ("The house was built decades ago.", None, "2002-08-17"),
    ("Clashes have spread in recent days.", "2022-08-10", "2022-08-17"),
    ("Clashes have spread over the past two years.", "2020-08-17", "2022-08-17"),
    ("Clashes have spread over the past year.", "2021-08-17", "2022-08-17"),
    ("Clashes will spread in the coming weeks.", "2022-08-17", "2022-10-05"),
    ("The army will leave within 30 days.", "2022-08-17", "2022-09-16"),
    ("The army will leave in two weeks.", "2022-08-29", "2022-09-04"),
    ("The envoys met this week.", "2022-08-15", "2022-08-17"),
    ("The envoys will meet this week.", "2022-08-15", "2022-08-21"),
    ("The envoys met this morning.", "2022-08-17", "2022-08-17"),
    ("Shells fell overnight.", "2022-08-16", "2022-08-17"),
    ("Shells fell last night.", "2022-08-16", "2022-08-16"),
]


def interval(time):
    return [str(d) if d else None for d in (time.start, time.end)]


@pytest.mark.parametrize(("sentence", "start", "end"), [*WEEKDAYS, *DATES, *MONTHS, *YEARS, *DISTANCES])
def test_an_expression_becomes_an_interval(nlp, sentence, start, end):
    assert [interval(t.time) for t in times(nlp(sentence), WEDNESDAY)] == [[start, end]]


ANCHORED = [
    ("The army struck on August 2. Two days later it withdrew.", "2022-08-04", "2022-08-04"),
    ("The army struck on August 2. The next day it withdrew.", "2022-08-03", "2022-08-03"),
    ("The king died in May 1999. A month earlier he had abdicated.", "1999-04-01", "1999-04-30"),
    ("The army struck on August 2, hours after rebels blew up a bridge.", "2022-08-02", "2022-08-02"),
    ("The army struck on August 2. Some 48 hours later it withdrew.", "2022-08-04", "2022-08-04"),
    ("The army withdrew. Two days later it struck.", None, None),
    ("Iran recalled its envoy on Tuesday, a day after Iraq expelled him.", "2022-08-15", "2022-08-15"),
]


@pytest.mark.parametrize(("text", "start", "end"), ANCHORED)
def test_what_counts_from_another_time_never_counts_from_publication(nlp, text, start, end):
    assert interval(times(nlp(text), WEDNESDAY)[-1].time) == [start, end]


NONE = [
    "The talks lasted three days.",
    "He served for two years.",
    "The mission has 2000 soldiers.",
    "In 1900 villages there is no water.",
    "May we all live in peace.",
    "Rebels march on the capital.",
    "He has taken a second look.",
    "The envoys met.",
]


@pytest.mark.parametrize("sentence", NONE)
def test_durations_numbers_and_ordinary_words_are_no_times(nlp, sentence):
    assert times(nlp(sentence), WEDNESDAY) == []


@pytest.mark.parametrize(("sentence", "granularity"), [
    ("They met on Monday.", "day"), ("They met this week.", "week"), ("They met in June.", "month"),
    ("They met in the first quarter of 2021.", "quarter"), ("They met last summer.", "season"),
    ("They met in 1999.", "year"), ("They met in the 1990s.", "decade"), ("They met in early June.", "interval"),
])  # fmt: skip
def test_the_granularity_is_told(nlp, sentence, granularity):
    (found,) = times(nlp(sentence), WEDNESDAY)
    assert found.time.granularity == granularity


def test_two_events_keep_their_own_times(extract):
    found = extract(
        "Iran recalled its envoy from Iraq on Tuesday, a day after Iraq expelled an Iranian diplomat.", WEDNESDAY
    )
    dated = {s.relation: str(s.time.start) for s in found if s.time}
    assert dated["EXPELS"] == "2022-08-15"
    assert dated["SUSPENDS_TIES_WITH"] == "2022-08-16"


def test_a_time_behind_the_reporting_verb_is_not_the_events(extract):
    found = extract("Chad will send troops to Mali, President Idris Kollo said on Monday, after Niger left.", WEDNESDAY)
    times_of = {s.relation: s.time and str(s.time.start) for s in found}
    assert times_of["DEPLOYS_TO"] is None
    assert times_of["SAYS"] == "2022-08-15"


def test_an_event_without_a_time_gets_none_from_the_publication_date(extract):
    assert [s.time for s in extract("Iran attacked Iraq.", WEDNESDAY)] == [None]
