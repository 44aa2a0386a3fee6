"""So many of those named before, both of two persons, some of a body's members; offices of regions, capitals and counterparts."""

import pytest

from diplograph.model import Document
from diplograph.resolve import Gazetteer, resolve

G = Gazetteer.load()


@pytest.mark.parametrize(
    ("text", "word", "wanted"),
    [
        ("Students marched in Accra, and three were held.", "three", {"students"}),
        ("Prices rose in Accra, and three were held.", "three", set()),
        ("Ann Roe and her colleague Ben Doe resigned; both belong to the Tide Party.", "both", {"Ann Roe", "Ben Doe"}),
        (
            "Indonesia and Vietnam signed it. Kenya and Chad, which seek one, congratulated both.",
            "both",
            {"Indonesia", "Vietnam"},
        ),
        ("Two members of the Japanese cabinet resigned.", "members", {"members"}),
        ("Five members of the Taliban were killed.", "members", {"Taliban"}),
    ],
)
def test_who_is_meant(meant, text, word, wanted):
    assert meant(text, word) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The premier of the Canadian province of Alberta, Ann Roe, left.", ("Ann Roe", "Alberta")),
        ("The president of the Canadian union of miners, Ann Roe, left.", ("Ann Roe", "canadian union")),
        ("A deputy minister in Warsaw, Jan Kos, left.", ("Jan Kos", "Poland")),
        ("The French minister in Warsaw, Paul Roy, left.", ("Paul Roy", "France")),
        ("Kenya's trade minister, Ann Roe, met her Chadian counterpart, Ben Doe.", ("Ben Doe", "Chad")),
        ("Kenya is calm. In a ship that China sank, national security adviser Ann Roe left.", ("Ann Roe", "Kenya")),
    ],
)
def test_whose_office(nlp, text, wanted):
    offices = resolve(Document("d:test", text), nlp(text), G, {"say"}).offices
    assert wanted in {(f.person.actor.name, f.body.actor.name if f.body else None) for f in offices}


def test_whom_a_participle_asks_is_not_who_asks(meant):
    assert meant("Ann Roe wrote to the president of Chad asking her to leave.", "her") == {"President of Chad"}
    assert meant("Ann Roe fell ill, and Ben Doe wrote to her mother.", "her") == {"Ann Roe"}
