"""Groups of bodies, pairs, and names of continents that hold the name of a state."""

import pytest

CASES = [
    ("Oxfam and Mercy Corps criticised Israel. Both organisations appealed to Egypt.", "Both organisations", {"Oxfam", "Mercy Corps"}),
    ("Chad and Sudan met. The pair agreed on a truce.", "The pair", {"Chad", "Sudan"}),
    ("Brazil, Chad and Sudan met. Kenya accused the three of lying.", "the three", {"Brazil", "Chad", "Sudan"}),
    ("Envoys of Chad and Sudan met Ann Roe. Talks between the two failed.", "the two", {"Chad", "Sudan"}),
    ("Chad and Sudan met in Oslo. They signed a treaty.", "They", {"Chad", "Sudan"}),
    ("Chad and Sudan sent envoys to Oslo. Their talks failed.", "Their", {"Chad", "Sudan"}),
    ("The rebels attacked Chad and Sudan. They killed nine soldiers.", "They", set()),
    ("Oxfam criticised Israel. Both organisations left.", "Both organisations", set()),
    ("A pair of boots was found in Chad and Sudan.", "A pair", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "names"), CASES)
def test_group(members, text: str, words: str, names: set[str]) -> None:
    assert members(text, words) == names


def test_a_continent_is_no_state(mentions) -> None:
    text = "South American leaders left. American leaders stayed."
    assert [m.actor.name for m in mentions(text) if m.kind == "demonym" and m.actor][:1] != ["United States"]
