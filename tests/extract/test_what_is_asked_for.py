"""What verbs of asking, striving, omitting and ruling out do to the clause under them, and leave event nouns alone."""

import pytest

CASES = [
    ("Argentina petitioned a court to free the prisoners.", "RELEASES", "+", "desired"),
    ("Spain nudged Morocco to free the prisoners.", "RELEASES", "+", "desired"),
    ("Spain exhorted Morocco to free the prisoners.", "RELEASES", "+", "desired"),
    ("Spain gave Morocco until June 1 to free the prisoners.", "RELEASES", "+", "desired"),
    ("Morocco has a duty to free the prisoners.", "RELEASES", "+", "desired"),
    ("Morocco struggled to free the prisoners.", "RELEASES", "+", "possible"),
    ("Morocco persuaded Spain to free the prisoners.", "RELEASES", "+", "actual"),
    ("Morocco neglected to free the prisoners.", "RELEASES", "-", "actual"),
    ("Morocco dissuaded Spain from freeing the prisoners.", "RELEASES", "-", "actual"),
    ("Morocco has still to free the prisoners.", "RELEASES", "-", "actual"),
    ("Morocco still has to free the prisoners.", "RELEASES", "+", "desired"),
    ("Morocco ruled out freeing the prisoners.", "RELEASES", "-", "future"),
    ("Peru has not ruled out buying jets from France.", "TRADES_WITH", "+", "possible"),
    ("Morocco directed the attack on Mali.", "ATTACKS", "+", "actual"),
    ("Serbia challenged the arrest of the mayor.", "ARRESTS", "+", "actual"),
]


@pytest.mark.parametrize(("text", "relation", "polarity", "modality"), CASES)
def test_clauses_and_events_under_verbs(extract, text: str, relation: str, polarity: str, modality: str) -> None:
    assert (polarity, modality) in [(s.polarity, s.modality) for s in extract(text) if s.relation == relation]


def test_what_is_ruled_out_is_so_in_the_words_of_who_rules_it_out(extract) -> None:
    found = [s for s in extract("Ann Roe ruled out sending troops to Mali.") if s.relation == "DEPLOYS_TO"]
    assert [a.actor.name for s in found for a in s.attribution] == ["Ann Roe"]
