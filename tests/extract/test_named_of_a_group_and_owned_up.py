"""Who is named of a group behind any role, objects that two verbs share, and deeds that somebody answers for."""

import pytest
from tests.reading import told, triples


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The company is in talks with rivals, including Shell and Total.", "Total"),
        ("Norway traded with dozens of states, including Iran and Cuba.", "Cuba"),
        ("Police arrested hundreds of Somalis, including a cousin of the president.", "cousin"),
    ],
)
def test_who_is_named_of_a_group_is_in_its_role(extract, text, expected):
    assert expected in {other for _, _, other in triples(extract(text))}


@pytest.mark.parametrize(
    "text",
    ["Gunmen shot and killed a judge and two of his guards.", "Rebels stabbed and killed a priest and three farmers."],
)
def test_verbs_share_all_of_a_coordinated_object(extract, text):
    assert len({other for _, relation, other in triples(extract(text)) if relation == "KILLS"}) == 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The general admitted responsibility for killing nine villagers.",
            ("general", "KILLS", "villagers", "+", "actual"),
        ),
        (
            "The general denied responsibility for killing nine villagers.",
            ("general", "KILLS", "villagers", "-", "actual"),
        ),
        ("The army took responsibility for shelling the hospital.", ("army", "ATTACKS", "hospital", "+", "actual")),
        ("The premier has responsibility for appointing judges.", ("premier", "APPOINTS", "judges", "+", "desired")),
    ],
)
def test_deeds_that_somebody_answers_for(extract, text, expected):
    assert expected in told(extract(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President Doe is on his way to Rome to meet Chinese leaders.",
            ("Doe", "MEETS", "Government of China", "+", "future"),
        ),
        ("Ben Doe is on trial for killing two officers.", ("Ben Doe", "KILLS", "officers", "+", "actual")),
        ("Two guards are under arrest for beating a prisoner.", ("guards", "TORTURES", "prisoner", "+", "actual")),
    ],
)
def test_who_is_on_or_under_something_does_what_it_is_for(extract, text, expected):
    assert expected in told(extract(text))
