"""Who acts beside a name: one of a party, one of several; whose wish an appeal is; which state a capital stood for then."""

import pytest

from diplograph.config import Options
from diplograph.engine.pipeline import extract_annotated
from diplograph.model import Document

SAID = [
    ("Ann Roe, a Republican who deployed troops to Haiti, laughed.", ("Ann Roe", "DEPLOYS_TO", "Haiti", ())),
    ("The Republican Party deployed troops to Haiti.", ("Republican Party", "DEPLOYS_TO", "Haiti", ())),
    # the wish is the asker's
    ("Kenya appealed to Uganda for help.", ("Uganda", "AIDS", "Kenya", ("Kenya",))),
    ("Ann Roe said Kenya had appealed to Uganda for help.", ("Uganda", "AIDS", "Kenya", ("Ann Roe", "Kenya"))),
    # a capital in a text of later years is the seat of the state of today
    (
        "A Soviet memorial fell in 2022. Moscow condemned Latvia.",
        ("Government of Russia", "CRITICIZES", "Latvia", ()),
    ),
    (
        "Soviet tanks stood ready. Moscow condemned Hungary.",
        ("Government of the Soviet Union", "CRITICIZES", "Hungary", ()),
    ),
]


def told(nlp, text):
    found = extract_annotated(Document("d:test", text), nlp(text), Options()).statements
    names = [(a.name if a else None for a in (s.subject, s.object)) for s in found]
    by = [tuple(a.actor.name for a in s.attribution) for s in found]
    return {(one, s.relation, other, b) for s, (one, other), b in zip(found, names, by, strict=True)}


@pytest.mark.parametrize(("text", "statement"), SAID)
def test_who_does_it(nlp, text, statement):
    assert statement in told(nlp, text)


def test_a_state_s_director_holds_an_office(nlp):
    found = told(nlp, "Costa Rica's migration director, Allan Picado, spoke.")
    assert ("Allan Picado", "HOLDS_OFFICE", "Costa Rica", ()) in found
    assert not any(relation == "CITIZEN_OF" for _, relation, _, _ in found)


def test_relatives_are_not_whom_they_mourn(nlp):
    found = told(nlp, "Relatives of the dead man, Musa Gambo, accused Kenya.")
    assert ("Musa Gambo", "ACCUSES", "Kenya", ()) not in found
    assert any(relation == "ACCUSES" for _, relation, _, _ in found)
