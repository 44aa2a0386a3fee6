"""Companions of an act, numbers that stand for people, promises broken, what must be done, and who says what of a source."""

import pytest
from tests.reading import speakers, told


def lines(statements):
    return {(*ends, polarity + modality) for *ends, polarity, modality in told(statements)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Niger quit ECOWAS along with Mali and Chad in January.", ("Mali", "LEAVES", "ECOWAS", "+actual")),
        (
            "Latvia joined NATO along with its neighbours Estonia and Lithuania.",
            ("Estonia", "MEMBER_OF", "NATO", "+actual"),
        ),
        ("Police arrested Ann Roe along with her brother Ben Roe.", ("police", "ARRESTS", "Ben Roe", "+actual")),
        ("Gunmen kill 22 in Mali.", ("gunmen", "KILLS", "22", "+actual")),
        ("At least 12 were killed by the army.", ("army", "KILLS", "12", "+actual")),
        ("Police detained four who had thrown stones at delegates.", ("four", "ATTACKS", "delegates", "+actual")),
        (
            "Three soldiers were killed and six others hurt by Israeli shelling.",
            ("Israel", "KILLS", "soldiers", "+actual"),
        ),
        ("Israel reneged on its pledge to withdraw from Lebanon.", ("Israel", "WITHDRAWS_FROM", "Lebanon", "-actual")),
        ("Israel might have to withdraw from Lebanon.", ("Israel", "WITHDRAWS_FROM", "Lebanon", "+possible")),
        ("Israel would have to withdraw from Lebanon.", ("Israel", "WITHDRAWS_FROM", "Lebanon", "+conditional")),
        ("Ann Roe will fly to Oslo and is to meet Ben Roe in Prague.", ("Ann Roe", "MEETS", "Ben Roe", "+future")),
        ("Poland refused any co-operation with Hungary.", ("Poland", "REJECTS", "Hungary", "+actual")),
    ],
)
def test_who_shares_it_and_how_it_stands(extract, text, expected):
    assert expected in lines(extract(text))


@pytest.mark.parametrize(
    ("text", "unwanted"),
    [
        ("Police arrested Ann Roe along with her brother Ben Roe.", ("Ben Roe", "ARRESTS", "Ann Roe", "+actual")),
        ("Three soldiers were killed and the town was shelled by Israel.", ("Israel", "KILLS", "soldiers", "+actual")),
        ("Israel kept its pledge to withdraw from Lebanon.", ("Israel", "WITHDRAWS_FROM", "Lebanon", "-actual")),
        ("Ann Roe left Doha for Cairo.", ("Ann Roe", "MEMBER_OF", "Government of Egypt", "+actual")),
        ("Ann Roe runs the movement that Ben Roe helped to found.", ("Ben Roe", "AIDS", "movement", "+actual")),
        ("No group has claimed the raid on Goma.", ("group", "ATTACKS", "Goma", "-actual")),
    ],
)
def test_what_is_not_shared(extract, text, unwanted):
    assert unwanted not in lines(extract(text))


def test_what_describes_a_source_is_not_what_it_says(extract):
    found = extract("Israel shelled Rafah, according to the Hamas-run health ministry.")
    assert [speakers(s) for s in found if s.relation == "LEADS"] == [[]]
    assert [speakers(s) for s in found if s.relation == "ATTACKS"] == [["health ministry"]]


def test_numbers_that_count_no_people(extract):
    assert not [s for s in extract("The company sold 40 in May.") if s.object]
    assert not [s for s in extract("The bill was killed in 2022.") if s.object]


def test_a_report_that_is_not_discussed_says_it_all_the_same(extract):
    found = extract("She would not be drawn on a report that Washington had offered Ann Roe an amnesty.")
    assert [(s.polarity, s.modality) for s in found if s.relation == "OFFERS"] == [("+", "actual")]
