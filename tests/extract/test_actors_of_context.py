"""Actors that only the words around say: whose office it is, whose act a joined verb tells of, who a clause is about."""

import pytest
from tests.reading import triples

CASES = [
    # offices
    ("Hezbollah lawmaker Sami Daher criticised the pact.", ("Sami Daher", "HOLDS_OFFICE", "Lebanon")),
    ("In Bogotá, opposition Senator Ana Roe denied it.", ("Ana Roe", "HOLDS_OFFICE", "Colombia")),
    ("Estonia jailed two men. State prosecutor Ann Roe denied it.", ("Ann Roe", "HOLDS_OFFICE", "Estonia")),
    (
        "The Supreme Court of Ghana ruled against it. The Supreme Court has had no head since Judge Ann Roe quit.",
        ("Ann Roe", "HOLDS_OFFICE", "Supreme court of Ghana"),
    ),
    ("Mines Minister Ben Roe said Ontario had consulted the band.", ("Ben Roe", "HOLDS_OFFICE", "Ontario")),
    (
        "Georgia, for its part, has not ruled it out. Energy Minister Ann Roe said Turkey would help.",
        ("Ann Roe", "HOLDS_OFFICE", "Georgia"),
    ),
    (
        "Republika Srpska, one of two entities of Bosnia, has passed laws. Its president, Nenad Roe, spoke of secession.",
        ("Nenad Roe", "HOLDS_OFFICE", "Republika Srpska"),
    ),
    (
        "Ben Roe said his National Democratic Congress would win.",
        ("Ben Roe", "MEMBER_OF", "National Democratic Congress"),
    ),
    # joined verbs of the speaker
    (
        "General Asif Roe said that the attackers had been in touch with rebels and accused India of helping them.",
        ("Asif Roe", "ACCUSES", "India"),
    ),
    (
        "The minister, Marlon Roe, denied that his men had shot at anyone and attributed the injury to smugglers.",
        ("Marlon Roe", "ACCUSES", "smugglers"),
    ),
    # relative clauses
    (
        "She spoke beside leaders of Grassy Narrows and Attawapiskat, which have come out against the project.",
        ("Grassy Narrows", "OPPOSES", None),
    ),
    (
        "The force released Colonel Hamza Roe of the rival 444 Brigade, whose arrest had set off the fighting.",
        (None, "ARRESTS", "Hamza Roe"),
    ),
    ("One of them, a welder named Ann Roe, was shot dead by police.", ("police", "KILLS", "Ann Roe")),
    (
        "Ann Roe wrote that Ben Doe had never shown ministers the text of the agreement he signed with China.",
        ("Ben Doe", "SIGNS", "China"),
    ),
    # many who act as one
    ("EU foreign ministers agreed to impose sanctions on Mali.", ("European Union", "SANCTIONS", "Mali")),
    ("The foreign ministers of Mali and Niger signed a treaty.", ("Mali", "SIGNS", "Niger")),
    (
        "Japan and Australia, whose navies joined a Philippine patrol last week, issued similar statements.",
        ("Japan", "EXERCISES_WITH", "Philippines"),
    ),
    ("The nationalists of Revival rejected the sanctions.", ("Revival", "REJECTS", None)),
    # places and treaties
    ("Finland announced its withdrawal from the Ottawa Convention.", ("Finland", "LEAVES", "Ottawa Convention")),
    (
        '"No Chinese soldier will be stationed here," said Prime Minister Ann Roe of Timor-Leste.',
        ("chinese soldier", "DEPLOYS_TO", "Timor-Leste"),
    ),
    (
        "China protested. Its ambassador in Seoul, Wen Roe, was summoned to the foreign ministry.",
        ("Ministry of Foreign Affairs of South Korea", "CRITICIZES", "Wen Roe"),
    ),
    (
        "President Ann Roe flew back to Colombo from a visit to China, during which the two governments signed 15 documents.",
        ("Sri Lanka", "SIGNS", "China"),
    ),
    ("The general will stand trial in a federal court.", ("federal court", "TRIES", "general")),
]
ABSENT = [
    ("Ann Roe of Chad said two men had been killed and two wounded.", ("Ann Roe", "ATTACKS", "men")),
    ("Protesters blocked the Pan-American Highway.", ("protesters", "BLOCKADES", "United States")),
    ("Ann Roe of Mali invited him to join her party.", ("Ann Roe", "MEMBER_OF", "party")),
    ("County police boss Rose Roe of Kisumu denied it.", ("Rose Roe", "HOLDS_OFFICE", "Kenya")),
]


@pytest.mark.parametrize(("text", "triple"), CASES)
def test_is_meant(extract, text: str, triple: tuple[str | None, str, str | None]) -> None:
    assert triple in triples(extract(text))


@pytest.mark.parametrize(("text", "triple"), ABSENT)
def test_is_not_meant(extract, text: str, triple: tuple[str | None, str, str | None]) -> None:
    assert triple not in triples(extract(text))
