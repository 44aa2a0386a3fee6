"""Companies, lenders, agencies, groups and papers called again by what they are, and whom such words do not mean."""

import pytest

from diplograph import annotate
from diplograph.config import Options
from diplograph.engine.pipeline import extract_annotated
from diplograph.model import Document

AGAIN = [
    ("Moscow fined Google on Tuesday. The company refused to pay.", "The company", "Google"),
    ("Carlsberg has sold the plant, the Danish brewer said.", "the Danish brewer", "Carlsberg"),
    ("The World Bank approved a loan. The lender urged Nairobi to cut subsidies.", "The lender", "World Bank"),
    ("UNICEF has cut its aid to Mali. The UN agency blamed donors.", "The UN agency", "UNICEF"),
    ("Hamas rejected the offer. The Palestinian group demanded a truce.", "The Palestinian group", "Hamas"),
    ("Police raided Novaya Gazeta. The newspaper accused the Kremlin.", "The newspaper", "Novaya Gazeta"),
    ("TotalEnergies left Mozambique. The French oil giant may return.", "The French oil giant", "TotalEnergies"),
    ("TotalEnergies left Mozambique. The French oil giant called on the government to help.", "the government",
     "Government of Mozambique"),
    ("Tullow sued Kenya. The explorer sold its stake to Total. The company paid no tax.", "The company", "Tullow"),
    ("Ethiopian Airlines signed a deal with Boeing. The American planemaker cheered.", "The American planemaker", "Boeing"),
]  # fmt: skip
ANOTHER = [
    ("Moscow fined Google on Tuesday. A Danish firm was also fined. The firm refused to pay.", "The firm"),
    ("Shell and Exxon are leaving Nigeria. The company promised to clean the river.", "The company"),
    ("A miner was killed at a pit of Barrick Gold. The miner had worked there for years.", "The miner"),
    ("Ethiopia fined Alstom. The company behind the dam refused to pay.", "The company behind the dam"),
    ("SINTRAJAP, the port workers' union, says that the company has broken its promise.", "the company"),
    ("Google sued the company.", "the company"),
]  # fmt: skip


def _meant(text: str, words: str) -> list[str]:
    result = extract_annotated(Document("d:1", text), annotate.load()(text), Options())
    return [m.actor.name for m in result.mentions if m.text == words and m.actor]


@pytest.mark.parametrize(("text", "words", "name"), AGAIN)
def test_again(text: str, words: str, name: str) -> None:
    assert _meant(text, words) == [name]


@pytest.mark.parametrize(("text", "words"), ANOTHER)
def test_another(text: str, words: str) -> None:
    assert not {"Google", "Shell", "Exxon", "Barrick Gold", "Alstom", "SINTRAJAP"} & set(_meant(text, words))


def test_both_companies() -> None:
    text = "Eni and Petrobras found gas. Both firms praised Angola."
    result = extract_annotated(Document("d:1", text), annotate.load()(text), Options())
    assert {a.name for m in result.mentions if m.text == "Both firms" for a in m.members} == {"Eni", "Petrobras"}


@pytest.mark.parametrize(
    "text",
    [
        "Eva Roe, the Italian prime minister, visited Tunis in June. She promised the country 700 million euros.",
        "The Japanese foreign minister flew to Tunis. He offered the country a loan.",
    ],
)
def test_where_the_giver_has_gone(text: str) -> None:
    assert _meant(text, "the country") == ["Tunisia"]


MEANT = [
    ("Austria abstained in the vote. NATO's spokeswoman said it was confident of winning.", "it", "NATO"),
    ("Centerra Gold called the move theft. The minister accused it of poisoning a glacier.", "it", "Centerra Gold"),
    ("Frontex has 600 guards on the islands. The agency is being investigated.", "The agency", "Frontex"),
]


@pytest.mark.parametrize(("text", "words", "name"), MEANT)
def test_meant(text: str, words: str, name: str) -> None:
    assert _meant(text, words) == [name]


def test_food_is_no_programme() -> None:
    assert _meant("The World Food Programme sent trucks. Chad let the food through.", "the food") == []


def test_who_receives_a_guest_is_of_the_land_visited() -> None:
    text = "Zambia's president, Peter Mwale, flew to Harare. He was met by Vice-President Joyce Dube."
    result = extract_annotated(Document("d:1", text), annotate.load()(text), Options())
    held = {
        s.subject.name: s.object.name
        for s in result.statements
        if s.relation == "HOLDS_OFFICE" and s.subject and s.object
    }
    assert held == {"Peter Mwale": "Zambia", "Joyce Dube": "Zimbabwe"}
