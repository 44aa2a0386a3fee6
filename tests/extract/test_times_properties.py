"""What holds of every time expression, whatever its words and whenever it was published."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from diplograph.extract import times
from diplograph.extract.time import calendar as absolute
from diplograph.extract.time import relative, units
from diplograph.extract.time.calendar import Context
from diplograph.extract.time.words import BOUNDS, DAYS, MONTHS, NUMBERS, VAGUE

DATES = st.dates(date(1600, 1, 1), date(2100, 12, 31))
CONTEXTS = st.builds(Context, DATES, st.booleans())
UNITS = st.sampled_from(["day", "week", "month", "year", "decade"])
COUNTS = st.sampled_from([*NUMBERS, *VAGUE, "3", "21"])
MONTH_NAMES = st.sampled_from(sorted(MONTHS))


def ordered(interval):
    return interval.first is None or interval.last is None or interval.first <= interval.last


@given(CONTEXTS, st.sampled_from(sorted(DAYS)), st.sampled_from(["", "last", "next", "this"]))
def test_a_weekday_is_that_weekday_within_a_week(context, name, rel):
    got = {"wday": name} | ({"rel": rel} if rel else {})
    found = relative.weekday(got, context)
    assert found.first == found.last
    assert found.first.weekday() == DAYS[name]
    assert abs((found.first - context.published).days) <= 7
    if not rel:
        assert found.first >= context.published if context.future else found.first <= context.published


@given(CONTEXTS, MONTH_NAMES, st.sampled_from(["", "last", "next", "this"]))
def test_a_month_is_whole_and_within_a_year(context, name, rel):
    found = absolute.month({"month": name} | ({"rel": rel} if rel else {}), context)
    assert found.first.day == 1
    assert (found.last + timedelta(days=1)).day == 1
    assert found.first.month == found.last.month == MONTHS[name]
    assert abs((found.first - context.published).days) <= 397
    if rel == "last":
        assert found.last < context.published.replace(day=1)
    if rel == "next":
        assert found.first > context.published


@given(DATES, st.integers(-60, 60), UNITS)
def test_shifting_there_and_back_misses_by_less_than_a_month_end(when, n, unit):
    there = relative.shift(when, n, unit)
    back = relative.shift(there, -n, unit)
    assert abs((back - when).days) <= (0 if unit in ("day", "week") else 3)
    assert (there > when) == (n > 0)


@given(CONTEXTS, COUNTS, UNITS)
def test_ago_lies_behind_and_in_order(context, n, unit):
    found = relative.ago({"n": n, "unit": unit}, context)
    assert ordered(found)
    if n != "zero":
        assert found.first < context.published


@given(CONTEXTS, COUNTS, UNITS, st.sampled_from(["past", "last", "coming", "next"]))
def test_a_span_touches_the_publication_date(context, n, unit, direction):
    found = relative.span({"n": n, "unit": unit, "dir": direction, "all": "the …s"}, context)
    assert ordered(found)
    assert context.published == (found.first if direction in ("coming", "next") else found.last)


@given(CONTEXTS, st.sampled_from(["last", "next", "this", "earlier this", "later this", "later last"]),
       st.sampled_from(["week", "month", "year", "quarter", "decade"]))  # fmt: skip
def test_this_unit_holds_the_publication_date_and_its_neighbours_do_not(context, rel, unit):
    found = units.unit({"rel": rel, "unit": unit}, context)
    assert ordered(found)
    holds = found.first <= context.published <= found.last
    assert holds == ("this" in rel)


@given(DATES, UNITS.filter(lambda unit: unit != "day"))
def test_the_parts_of_a_whole_follow_each_other_and_fill_it(when, unit):
    whole = relative.around(when, unit)
    early, middle, late = (absolute.third(whole, w) for w in ("early", "mid", "late"))
    assert (early.first, late.last) == (whole.first, whole.last)
    assert middle.first - early.last == late.first - middle.last == timedelta(days=1)


@given(CONTEXTS, st.integers(1, 31))
def test_the_nth_is_the_nearest_such_day(context, day):
    found = relative.day_of_month({"day": str(day)}, context)
    assert found.first.day == day
    assert found.first >= context.published if context.future else found.first <= context.published
    assert abs((found.first - context.published).days) <= 62


@given(COUNTS, UNITS, st.sampled_from(["later", "earlier", "before", "after"]))
def test_what_counts_from_another_time_is_open_without_one(n, unit, direction):
    found = relative.offset({"n": n, "unit": unit, "dir": direction}, None)
    assert (found.first, found.last) == (None, None)


PIECES = ["on Tuesday", "in May", "since 2008", "two days later", "last month", "in the 1990s", "until September 1",
          "from May to July", "the end of", "in recent days", "early next year", "overnight", "the second half of 2021",
          "by Friday", "a year ago", "troops left", "said", "will meet", "he", "31", "February", "the next day"]  # fmt: skip


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=8), st.one_of(st.none(), DATES))
def test_any_heap_of_words_gives_ordered_disjoint_times(nlp, pieces, published):
    text = " ".join(pieces) + "."
    last = 0
    for found in times(nlp(text), published):
        assert found.start >= last
        last = found.end
        assert found.time.start is None or found.time.end is None or found.time.start <= found.time.end
        assert text[found.start : found.end] in found.time.text


@pytest.mark.parametrize("word", sorted(BOUNDS))
def test_a_bound_leaves_one_side_open(nlp, word):
    (found,) = times(nlp(f"The border was closed {word} August 3, 2020."), date(2022, 8, 17))
    assert (found.time.start is None) != (found.time.end is None)
