"""Denials find the accusation or claim that they answer."""

import pytest


def contested(statements):
    by_id = {s.id: s for s in statements}
    return {
        (s.subject.name, s.relation, by_id[other].subject.name, by_id[other].relation)
        for s in statements
        for other in s.contradicts
        if s.relation in ("DENIES", "REJECTS")
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Rwanda accused Burundi of arming the rebels. Burundi denied the accusation.",
            {("Burundi", "DENIES", "Rwanda", "ACCUSES")},
        ),
        (
            "Rwanda accused Burundi of arming the rebels. The talks went on. Burundi denied that it was arming rebels.",
            {("Burundi", "DENIES", "Rwanda", "ACCUSES")},
        ),
        (
            "Venezuela claims Essequibo. Guyana rejects the claim.",
            {("Guyana", "REJECTS", "Venezuela", "CLAIMS_TERRITORY")},
        ),
        ("Rwanda accused Burundi of arming the rebels. Burundi rejected the treaty.", set()),
        ("Rwanda accused Burundi of arming the rebels. Uganda rejected the claim.", set()),
        ("Rwanda accused Burundi of arming the rebels. Rwanda rejected the charge against its army.", set()),
        ("Rwanda accused Burundi of arming the rebels. Burundi did not deny the accusation.", set()),
    ],
)
def test_denials_answer_accusations(extract, text, expected):
    assert contested(extract(text)) == expected


def test_only_the_denied_half_of_an_accusation_is_contested(extract):
    found = extract("Rwanda accused Burundi and Uganda of arming the rebels. Uganda denied the accusation.")
    hit = {s.object.name for s in found if s.relation == "ACCUSES" and s.contradicts}
    assert hit == {"Uganda"}


def test_a_denial_by_a_spokesman_names_whom_it_clears(extract):
    found = extract(
        "Rwanda accused Burundi and Uganda of arming rebels. A Ugandan official denied that Uganda was arming rebels."
    )
    assert {s.object.name for s in found if s.relation == "ACCUSES" and s.contradicts} == {"Uganda"}


def test_the_denial_points_both_ways(extract):
    found = extract("Rwanda accused Burundi of arming the rebels. Burundi denied the accusation.")
    accusation = next(s for s in found if s.relation == "ACCUSES")
    denial = next(s for s in found if s.relation == "DENIES")
    assert denial.id in accusation.contradicts
    assert accusation.id in denial.contradicts
