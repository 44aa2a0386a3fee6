"""Who acts and who says so where the words are few: misread voices, calls made to condole, reports behind a colon, truces over."""

import pytest
from tests.reading import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Malian soldiers and foreign fighters executed at least 34 civilians, Human Rights Watch said.",
            ("foreign fighters", "KILLS", "civilians", "+", "actual"),
        ),
        ("Egypt was furious with Russia for refusing to help Syria.", ("Russia", "AIDS", "Syria", "-", "actual")),
        (
            "Ann Roe telephoned the president of Gabon to offer her thanks.",
            ("Ann Roe", "PRAISES", "President of Gabon", "+", "actual"),
        ),
        ("Egypt went on attacking Israel.", ("Egypt", "ATTACKS", "Israel", "+", "actual")),
        (
            "The truce between India and Pakistan collapsed.",
            ("India", "CEASES_FIRE_WITH", "Pakistan", "-", "actual"),
        ),
        (
            "The collapse of the truce between India and Pakistan alarmed China.",
            ("India", "CEASES_FIRE_WITH", "Pakistan", "-", "actual"),
        ),
        (
            "Kenya and France, which has 1,000 troops in Chad, applauded the effort.",
            ("France", "DEPLOYS_TO", "Chad", "+", "actual"),
        ),
    ],
)
def test_told(extract, text, expected):
    assert expected in told(extract(text))


@pytest.mark.parametrize(
    ("text", "unwanted"),
    [
        ("Malian soldiers were executed in the village.", ("Armed forces of Mali", "KILLS")),
        ("Egypt was furious with Russia for refusing to help Syria.", ("Egypt", "REJECTS")),
        ("Kenya and France, which has 1,000 troops in Chad, applauded the effort.", ("Kenya", "DEPLOYS_TO")),
        ("Nobody has claimed the attack.", ("nobody", "ATTACKS")),
        ("Gabon threatened to pull its soldiers out.", ("Armed forces of Gabon", "THREATENS")),
    ],
)
def test_not_told(extract, text, unwanted):
    assert unwanted not in {(s.subject and s.subject.name, s.relation) for s in extract(text)}


def test_truce_that_may_collapse_stands(extract):
    found = told(extract("The truce between India and Pakistan could collapse."))
    assert ("India", "CEASES_FIRE_WITH", "Pakistan", "+", "actual") in found


def test_those_who_are_named_are_not_told_twice(extract):
    found = extract("Among those arrested was the editor, Ann Roe.")
    assert [s.object.name for s in found if s.relation == "ARRESTS"] == ["Ann Roe"]


@pytest.mark.parametrize(
    ("text", "relation", "speaker"),
    [
        ("The report documents abuses by the army: soldiers killed six men.", "KILLS", "The report"),
        (
            "The African Union should send a team, the report recommends, and Kenya should sanction Ben Doe.",
            "SANCTIONS",
            "the report",
        ),
        ("One of them, Kennedy Ouma, 24, told his lawyer that officers had beaten him.", "TORTURES", "Kennedy Ouma"),
        ("Gunmen killed three soldiers, the mission known as MINUSCA announced.", "KILLS", "MINUSCA"),
    ],
)
def test_whose_word(extract, text, relation, speaker):
    found = [s for s in extract(text) if s.relation == relation]
    assert [[a.actor.name for a in s.attribution] for s in found] == [[speaker]]


def test_deed_done_on_orders_is_not_denied_with_what_it_stopped(extract):
    found = [s for s in extract("The tanker was stopped on the order of a court in Iran.") if s.relation == "DEMANDS"]
    assert [s.polarity.value for s in found] == ["+"]
