"""What a read of wire copy showed: whose the bombed embassy is, who has nothing to do with it."""

import pytest
from tests.reading import has, triples


@pytest.mark.parametrize(
    "text",
    [
        "A 1976 Kenyan airliner bombing killed 20 people.",
        "The US embassy bombing killed 20 people.",
        "An Indian embassy attack killed 20 people.",
    ],
)
def test_nobody_is_said_to_have_done_it(extract, text):
    assert not [t for t in triples(extract(text)) if t[0] is not None]


def test_an_attack_named_after_its_means_is_its_owners(extract):
    assert has(extract("A US drone strike killed 20 people."), "United States", "KILLS", "people")


def test_only_those_said_to_be_responsible_are_accused(extract):
    found = extract(
        "The minister said Kenya was responsible for the raid and that the Ugandan people had nothing to do with it."
    )
    assert {o for _, r, o in triples(found) if r == "ACCUSES"} == {"Kenya"}


def test_a_gap_with_a_place_leaves_its_object(extract):
    found = extract(
        "The army says it killed five militants in Helmand and 17 soldiers in several other provinces since Sunday."
    )
    assert {(s, o) for s, r, o in triples(found) if r == "KILLS"} == {("army", "militants"), ("army", "soldiers")}
