"""Whom "who" and "the two" mean beside states and bodies, what is said behind a colon, and whose neighbour is meant."""

from collections.abc import Callable

import pytest
from tests.reading import triples

from diplograph.model import Statement

Extract = Callable[[str], list[Statement]]


@pytest.mark.parametrize(
    ("text", "wanted", "unwanted"),
    [
        (
            "Gunmen linked to Islamic State, who attacked the village on Sunday, killed nine people.",
            ("gunmen", "ATTACKS", "village"),
            ("Islamic State", "ATTACKS", "village"),
        ),
        (
            "Rebels backed by Rwanda, who seized Goma in January, have set up a bank.",
            ("rebels", "SEIZES", "Goma"),
            ("Rwanda", "SEIZES", "Goma"),
        ),
        (
            "The head of Total, Luc Perrin, spoke of Rwanda. President Armando Cossa of Mozambique assured him of help "
            "when the two met in Pemba.",
            ("Armando Cossa", "MEETS", "Luc Perrin"),
            ("Mozambique", "MEETS", "Rwanda"),
        ),
        (
            "Niger closed its airports. Neighbouring Mali sent fuel, and Burkina Faso offered soldiers.",
            ("Niger", "BORDERS", "Mali"),
            ("Burkina Faso", "BORDERS", "Mali"),
        ),
        (
            "Turkey asked Sweden to hand over the men it calls terrorists.",
            ("Türkiye", "ACCUSES", "men"),
            ("Sweden", "ACCUSES", "men"),
        ),
        (
            "Nepal will ask India to reopen an agreement that it says was forced on it.",
            ("Nepal", "SAYS", None),
            ("India", "SAYS", None),
        ),
        (
            "China urged Japan to withdraw a statement it regards as an insult.",
            ("China", "CRITICIZES", None),
            ("Japan", "CRITICIZES", None),
        ),
        (
            "The main labour federation announced marches. Police banned them. Its president, Florence Dube, was defiant.",
            ("Florence Dube", "HOLDS_OFFICE", "main labour federation"),
            ("Florence Dube", "HOLDS_OFFICE", "police"),
        ),
        (
            "The Green Party left the coalition on Monday. The army said it would stay neutral. Its chairwoman, Ida Lund, "
            "called for elections.",
            ("Ida Lund", "HOLDS_OFFICE", "Green Party"),
            ("Ida Lund", "HOLDS_OFFICE", "army"),
        ),
        (
            "Fiji and Australia signed a pact. New Zealand is in talks with Kiribati, though the two fell out in January.",
            ("New Zealand", "OPPOSES", "Kiribati"),
            ("Fiji", "OPPOSES", "Australia"),
        ),
        (
            "Haiti has no army. A Kenyan-led police mission has left.",
            ("Kenya", "LEADS", "police mission"),
            ("Kenya", "LEADS", "Police of Haiti"),
        ),
    ],
)
def test_meant(extract: Extract, text: str, wanted: tuple[str, str, str], unwanted: tuple[str, str, str]) -> None:
    found = triples(extract(text))
    assert wanted in found
    assert unwanted not in found


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ('Residents were angry: "Nobody asked us," said Ana Pires, a teacher.', "Nobody asked us"),
        ('Beijing reacted coolly: "Nobody asked us," the foreign ministry said.', "Nobody asked us"),
        ('The union was blunt: "We will not pay for it," said its leader, Joao Silva.', "We will not pay for it"),
    ],
)
def test_said_behind_colon(extract: Extract, text: str, content: str) -> None:
    assert [s.content for s in extract(text) if s.relation == "SAYS"] == [content]


@pytest.mark.parametrize(
    "text",
    [
        "The convoy had waited for weeks because the ministry refused permits, according to aid workers.",
        "The IMF's office in Colombo was closed.",
        "The Senegalese-flagged trawlers left.",
        "Dozens were killed when flash floods swept through a camp.",
    ],
)
def test_no_pair(extract: Extract, text: str) -> None:
    assert not [s for s in extract(text) if s.relation in (None, "LOCATED_IN", "KILLS") and s.object is not None]
