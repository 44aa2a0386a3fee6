"""Who held an office on a day, from dated statements alone; and which words mean whoever held it."""

from datetime import date

import pytest

from diplograph.resolve.offices.holders import Fact, Held, Line, changed_from
from diplograph.resolve.offices.words import describes, means_holder, office_actor, single_office, unnamed

P, Q = "person:p", "person:q"


def day(text):
    return date.fromisoformat(text) if text else None


def fact(person, when, reported, start="", end="", words=""):
    return Fact(person, when, day(start), day(end), words, day(reported))


def held(facts, first, last="", apart=()):
    found = Line(facts, apart).on(day(first), day(last or first))
    return f"{found.person[-1]} {found.basis}" if found is not None else None


SUCCESSION = [
    fact(P, "now", "1956-08-02"),
    fact(P, "now", "1956-11-20"),
    fact(P, "ends", "1957-01-11", end="1957-01-10"),
    fact(Q, "starts", "1957-01-11", start="1957-01-10", words="on 10 January 1957"),
    fact(Q, "now", "1957-03-21"),
    fact(P, "past", "1957-06-01"),
]
CASES = [
    ("before anyone is named", SUCCESSION, "1956-08-01", "", None),
    ("between two namings", SUCCESSION, "1956-10-01", "", "p dated"),
    ("after the last, before an end", SUCCESSION, "1957-01-09", "", "p last named"),
    ("on the day of the succession", SUCCESSION, "1957-01-10", "", "q dated"),
    ("the successor", SUCCESSION, "1957-02-01", "", "q dated"),
    ("half a year after the last naming", SUCCESSION, "1957-09-20", "", "q last named"),
    ("later than that", SUCCESSION, "1957-09-21", "", None),
    ("days of one holder", SUCCESSION, "1956-09-01", "1956-09-30", "p dated"),
    ("days of two holders", SUCCESSION, "1957-01-01", "1957-01-31", None),
    ("a year that begins before anyone", SUCCESSION, "1956-01-01", "1956-12-31", None),
    ("two named on one day", [fact(P, "now", "2001-05-01"), fact(Q, "now", "2001-05-01")], "2001-05-01", "", None),
    ("one named while another holds it", [fact(P, "now", "2001-05-01"), fact(Q, "now", "2001-06-01"),
     fact(P, "now", "2001-07-01")], "2001-06-01", "", None),
    ("the last of two who were named in turn", [fact(P, "now", "2001-05-01"), fact(Q, "now", "2001-06-01")], "2001-06-02", "",
     "q last named"),
    ("elected only", [fact(P, "elect", "2001-05-01")], "2001-05-01", "", None),
    ("acting", [fact(P, "acting", "2001-05-01")], "2001-05-03", "", "p last named"),
    ("former only", [fact(P, "past", "2001-05-01")], "2001-05-01", "", None),
    ("former on the day asked for", [fact(P, "now", "2001-04-01"), fact(P, "past", "2001-05-01")], "2001-05-01", "", None),
    ("then", [fact(P, "then", "2020-01-01", "1955-01-01", "1957-12-31")], "1956-06-01", "", "p dated"),
    ("after then", [fact(P, "then", "2020-01-01", "1955-01-01", "1957-12-31")], "1958-01-01", "", None),
    ("then, without days", [fact(P, "then", "2020-01-01")], "2020-01-01", "", None),
    ("undated", [fact(P, "now", "")], "2020-01-01", "", None),
    ("begun long before the report", [fact(P, "starts", "2020-01-01", "1955-04-06", words="on 6 April 1955")], "2020-01-01", "",
     None),
    ("begun in a year", [fact(P, "starts", "1957-06-01", "1957-01-01", words="in 1957")], "1957-02-01", "", None),
    ("begun in a month", [fact(P, "starts", "1957-06-01", "1957-03-01", words="in March 1957")], "1957-04-01", "", "p dated"),
    ("two namings years apart", [fact(P, "now", "2007-01-01"), fact(P, "now", "2013-01-01")], "2010-01-01", "", None),
    ("two terms, another between", [fact(P, "now", "2019-05-01"), fact(P, "past", "2021-05-01"), fact(Q, "now", "2021-05-01"),
     fact(Q, "now", "2022-11-01"), fact(P, "now", "2022-12-20")], "2022-05-01", "", "q dated"),
]  # fmt: skip


@pytest.mark.parametrize(("facts", "first", "last", "expected"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_who_held_it(facts, first, last, expected):
    assert held(facts, first, last) == expected
    assert held(list(reversed(facts)), first, last) == expected


def test_whom_a_decision_keeps_apart_leaves_nobody_in_their_place():
    assert held(SUCCESSION, "1956-10-01", apart=[P]) is None
    assert held(SUCCESSION, "1957-02-01", apart=[P]) == "q dated"


def test_the_first_day_that_changes():
    def written(*facts):
        return Line(facts).written({})

    one = written(fact(P, "now", "2001-05-01"), fact(P, "now", "2001-06-01"))
    assert changed_from(one, one) == "9999-12-31"
    assert changed_from("", one) == changed_from(one, "") == "2001-05-01"
    longer = written(fact(P, "now", "2001-05-01"), fact(P, "now", "2001-07-01"))
    assert changed_from(one, longer) == "2001-06-02", "after the last naming it was less sure"
    other = written(fact(P, "now", "2001-05-01"), fact(P, "now", "2001-06-01"), fact(Q, "now", "2001-07-15"))
    assert changed_from(one, other) == "2001-07-15"
    named = Line([fact(P, "now", "2001-05-01")])
    assert changed_from(named.written({}), named.written({P: "~renamed"})) == "2001-05-01"
    assert named.on(day("2001-05-01"), day("2001-05-02")) == Held(P, "last named")


MEANT = [
    ("The German chancellor", "chancellor", True), ("Germany's chancellor", "chancellor", True),
    ("the chancellor of Germany", "chancellor", True), ("German Chancellor", "chancellor", True),
    ("the U.S. secretary of state", "secretary-of-state", True), ("Britain’s prime minister", "prime-minister", True),
    ("the outgoing French president", "president", True), ("The British foreign secretary", "foreign-minister", True),
    ("the former German chancellor", "chancellor", False), ("A German chancellor", "chancellor", False),
    ("the next German chancellor", "chancellor", False), ("Former German Chancellor", "chancellor", False),
    ("the German chancellor at the time", "chancellor", False), ("the German police chief", "secretary-general", False),
    ("the acting Ukrainian president", "president", False), ("Israel's late prime minister", "prime-minister", False),
    ("the first Ukrainian president", "president", False), ("the president-elect of Iran", "president", False),
    ("the 45th U.S. president", "president", False), ("no French president", "president", False),
]  # fmt: skip


@pytest.mark.parametrize(("text", "office", "expected"), MEANT, ids=[m[0] for m in MEANT])
def test_which_words_mean_the_holder(text, office, expected):
    assert means_holder(text, office) is expected


def test_words_for_offices():
    assert describes("the British premier", "prime-minister")
    assert not describes("She", "chancellor")
    assert single_office("Prime Minister") == single_office("acting premier") == "prime-minister"
    assert single_office("past Foreign Secretary") == "foreign-minister"
    assert single_office("spokesman") is single_office("vice president") is single_office("chief") is None
    assert office_actor("chancellor", "Germany") == "person:chancellor-of-germany"
    assert unnamed("person:leader-of-germany")
    assert unnamed("person:adviser--407548")
    assert not unnamed("person:angela-merkel")
