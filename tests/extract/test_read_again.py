"""What reading real news with the new parser showed: what is answered for, accidents, contents that begin with "at least"."""

import pytest
from tests.reading import triples


@pytest.mark.parametrize(
    "text", ["Police say at least 15 people died in the raid.", "Peru said at most two men had fled."]
)
def test_content_keeps_its_number(extract, text):
    said = next(s for s in extract(text) if s.relation == "SAYS")
    assert said.content.startswith("at ")


def test_content_leaves_out_its_preposition(extract):
    assert all(not s.content.startswith("for") for s in extract("Peru called for sanctions.") if s.content)


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("A court refused to issue a warrant for the massacre of protesters.", "+"),
        ("Chad refused any apology for the massacre of protesters.", "+"),
        ("Chad denied the massacre of protesters.", "-"),
    ],
)
def test_what_is_answered_for_has_happened(extract, text, polarity):
    assert [s.polarity for s in extract(text) if s.relation == "KILLS"] == [polarity]


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("A ferry capsized off Libya, killing 30 people.", False),
        ("The bus overturned, killing five soldiers.", False),
        ("Gunmen overran the post, killing five soldiers.", True),
    ],
)
def test_vehicles_kill_nobody(extract, text, killed):
    assert any(s.relation == "KILLS" and s.subject is not None for s in extract(text)) is killed


def test_whoever_puts_others_in_custody_is_not_held(extract):
    found = triples(extract("NATO exposed prisoners to abuse by placing them in the custody of the police."))
    assert (None, "ARRESTS", "NATO") not in found


def test_any_of_a_people_is_a_person(extract):
    assert ("Egypt", "ACCUSES", "Pakistan") not in triples(extract("Egypt has not accused any Pakistani of fraud."))
    assert ("Egypt", "ACCUSES", "Pakistan") in triples(extract("Egypt has not accused Pakistan of fraud."))


def test_capital_behind_its_noun_is_a_place(extract):
    found = triples(extract("The delegation arrived in the capital, Harare, for talks."))
    assert not any(o == "Government of Zimbabwe" for _, r, o in found if r == "VISITS")


@pytest.mark.parametrize(
    ("text", "armed"),
    [
        ("Iran armed Sunni rebels.", "sunni rebels"),
        ("Iran armed Shi'ite militias in Iraq.", "shi'ite militias"),
        ("Iran armed West African rebels.", "west african rebels"),
        ("Iran armed Hamas militants.", "Hamas"),
    ],
)
def test_a_faith_says_which_and_not_who(extract, text, armed):
    assert ("Iran", "AIDS", armed) in triples(extract(text))
