"""What a state is called by what it is, missions called after a land, rulers of a movement, and a people's government."""

import pytest

CASES = [
    ("Lesotho voted. South Africa surrounds the kingdom.", "kingdom", {"Lesotho"}),
    ("Kenya voted. Chad praised the kingdom.", "kingdom", set()),
    ("Sri Lanka defaulted. India sent the island rice.", "island", {"Sri Lanka"}),
    ("Afghanistan's Taliban rulers closed the school.", "rulers", {"Taliban"}),
    ("Some 900 Kyrgyz citizens were evacuated by their government.", "government", {"Government of Kyrgyzstan"}),
    ("The European Union Monitoring Mission in Georgia criticised Russia.", "mission", {"European Union Monitoring Mission in Georgia"}),
    ("Police searched the firm. They arrested Ann Roe.", "they", {"police"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "names"), CASES)
def test_meant(meant, text: str, word: str, names: set[str]) -> None:
    found = meant(text, word)
    assert found == names if names else not found & {"Kenya", "Chad"}


def test_another_island(meant) -> None:
    assert "Sri Lanka" not in meant(
        "Sri Lanka defaulted. Its navy patrols Delft island. India shelled the island.", "island"
    )


def test_uzbek_trained_guards_are_of_no_state(meant) -> None:
    assert meant("Uzbek border guards killed two smugglers.", "guards") == {"Border guards of Uzbekistan"}
    assert "Uzbekistan" not in str(meant("Uzbek-trained border guards killed two smugglers.", "guards"))


def test_whom_the_police_arrest(meant) -> None:
    assert meant(
        "The firm lost money. In May police searched its offices and arrested its director, Ann Roe.", "its"
    ) != {"police"}


def test_a_capital_that_acts_in_a_relative_clause(meant) -> None:
    assert meant("Much is owed to Washington, which doubled its tariffs.", "its") == {"Government of the United States"}
    assert meant("He flew to Washington, which hosted the talks.", "washington") != {"Government of the United States"}
