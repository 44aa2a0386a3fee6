"""What a statement keeps for its content: the thing itself, without the words of the predicate that stands behind it."""

import pytest


@pytest.mark.parametrize(
    ("text", "relation", "content"),
    [
        ("The bill, which the president has vowed to veto, passed.", "REJECTS", "The bill"),
        ("The reforms Ann Roe promised were costly.", "PROMISES", "The reforms"),
        ("UN experts say Rwanda armed the M23, which Kigali denies.", "DENIES", "Rwanda armed the M23"),
        ("A claim that Beijing denied was widely read.", "DENIES", "A claim"),
        ("Mali rejected the treaty, which Chad signed in May.", "REJECTS", "the treaty, which Chad signed in May"),
    ],
)
def test_content(extract, text, relation, content):
    assert content in {s.content for s in extract(text) if s.relation == relation}


def test_an_actor_is_no_content_beside_itself(extract):
    withdraws = [
        s for s in extract("The base that Niger wants France to leave was shelled.") if s.relation == "WITHDRAWS_FROM"
    ]
    assert withdraws
    assert all(s.content != "France" for s in withdraws)
