"""Borders that words for neighbours and frontiers speak of, and those that no map has."""

import pytest

from diplograph import annotate
from diplograph.config import Options
from diplograph.engine.pipeline import extract_annotated
from diplograph.model import Document
from diplograph.resolve import Gazetteer


def found(text: str) -> list[tuple[str, str, str]]:
    """Subject, relation and object of each statement of a text that has both."""
    made = extract_annotated(Document("d:x", text), annotate.load()(text), Options()).statements
    return [(s.subject.name, s.relation, s.object.name) for s in made if s.subject and s.object]


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("Moldova is short of power. Romania is exporting electricity to its neighbour.", "Romania", "Moldova"),
        ("Armenia and Azerbaijan met in Geneva. The two neighbours fought a war in 2020.", "Armenia", "Azerbaijan"),
        ("Uzbekistan and Tajikistan will remove the landmines from their common border.", "Uzbekistan", "Tajikistan"),
        ("Pakistan reopened its busiest crossing with Afghanistan.", "Pakistan", "Afghanistan"),
        ("Italy has reintroduced checks on the Slovenian border.", "Italy", "Slovenia"),
        ("Mali was quiet. The hostages were handed to officials of neighbouring Niger.", "Mali", "Niger"),
        ("Iran denied that Iraq had closed the border with Syria.", "Iraq", "Syria"),
    ],
)
def test_a_border_that_is_taken_for_granted(text: str, one: str, other: str) -> None:
    assert {one, other} in [{a, b} for a, r, b in found(text) if r == "BORDERS"]


@pytest.mark.parametrize(
    "text",
    [
        "The United States said that troops had massed on the border with Guyana.",
        "France patrols the Ukrainian border.",
        "Japan warned its neighbours.",
        "The European Union sent guards to the border with Belarus.",
        "Kenya met Uganda near the crossing.",
    ],
)
def test_no_border_where_the_map_has_none(text: str) -> None:
    assert "BORDERS" not in {r for _, r, _ in found(text)}


def test_a_border_is_the_same_from_either_side() -> None:
    gazetteer = Gazetteer.load()
    chad, libya, spain = (gazetteer.get(f"state:{s}") for s in ("chad", "libya", "spain"))
    assert chad is not None
    assert libya is not None
    assert spain is not None
    assert gazetteer.adjoin(chad, libya)
    assert gazetteer.adjoin(libya, chad)
    assert not gazetteer.adjoin(spain, chad)
