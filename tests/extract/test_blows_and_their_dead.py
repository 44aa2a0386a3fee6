"""Who strikes, said before the noun; who vouches for what a noun tells; numbers left dead; sentences of our own."""

import pytest
from tests.reading import triples


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        ("A rebel attack on Goma failed.", ("rebel", "ATTACKS", "Goma")),
        ("An army raid on Kidal was reported.", ("army", "ATTACKS", "Kidal")),
        ("The town of Kidal is back under army control.", ("army", "CONTROLS", "Kidal")),
        ("The rebel capture of Goma was condemned.", ("rebel", "SEIZES", "Goma")),
        ("The Azerbaijani blockade of Stepanakert went on.", ("Azerbaijan", "BLOCKADES", "Stepanakert")),
        ("The raid left six dead.", (None, "KILLS", "six")),
    ],
)
def test_found(extract, text, triple):
    assert triple in triples(extract(text))


@pytest.mark.parametrize(
    "text", ["The convoy attack on Friday was reported.", "The garrison siege ended.", "Rain left six wet."]
)
def test_victims_do_not_strike(extract, text):
    assert not {(s, r) for s, r, _ in triples(extract(text))} & {
        ("convoy", "ATTACKS"), ("garrison", "BLOCKADES"), ("Rain", "KILLS"),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "relation", "speakers"),
    [
        ("Residents reported shelling by rebels.", "ATTACKS", ["residents"]),
        ("The ministry confirmed the killing of two nurses by rebels.", "KILLS", ["ministry"]),
        ("Women told doctors of rapes by militiamen.", "TORTURES", ["women"]),
        ("The minister described the attack on Goma as cowardly.", "ATTACKS", []),
        ("Parliament confirmed the appointment of Ann Roe.", "APPOINTS", []),
    ],
)
def test_who_vouches(extract, text, relation, speakers):
    found = [s for s in extract(text) if s.relation == relation]
    assert [[a.actor.name for a in s.attribution] for s in found] == [speakers]
