"""Movements' names to their end, and cities of states that were."""

import pytest


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Front for Change and Concord in Chad denounced Sudan.", "Front for Change and Concord in Chad"),
        ("The Coalition for Peace and Reform denounced Sudan.", "Coalition for Peace and Reform"),
        ("The Union for Peace and Hamas condemned Israel.", "Union for Peace"),
        ("The African Union Mission on the Luvale condemned Israel.", "African Union Mission"),
        ("The Front for Democracy and Ann Roe condemned Israel.", "Front for Democracy"),
    ],
)
def test_movements(extract, text, name):
    assert name in {s.subject.name for s in extract(text) if s.subject is not None}


def test_kremlin_of_a_soviet_year(extract):
    text = "The Soviets left Egypt. In May 1972 the Kremlin criticised Egypt. In 2022 the Kremlin criticised Poland."
    found = [(s.subject.name, s.object.name) for s in extract(text) if s.relation == "CRITICIZES"]
    assert found == [("Government of the Soviet Union", "Egypt"), ("Government of Russia", "Poland")]
