"""Whom a text describes first and names behind, or names and calls by an office; which pair or body a description means."""

import pytest

NAMED = [
    (
        "A former transport minister was charged in Accra with theft. Kofi Mensah, who ran the ministry until 2019, denied it.",
        "minister",
        {"Kofi Mensah"},
    ),
    (
        "The commander of Ghana's army has warned the government. Major General Kofi Mensah said the army was loyal.",
        "commander",
        {"Kofi Mensah"},
    ),
    (
        'Ghana\'s interior minister said police had arrested six men. "They planned an attack on the port," Kofi Mensah told a '
        "news conference.",
        "minister",
        {"Kofi Mensah"},
    ),
    ("Her trade minister stepped down. In his letter, Hector Rojas wrote that he was ill.", "minister", {"Hector Rojas"}),
    ("Chad sent its foreign minister to Khartoum. Moussa Ali will ask Sudan for a truce.", "minister", {"Moussa Ali"}),
    (
        "A senior aide to President Ali Roe resigned. Jan Dahl, the president's adviser on labour, gave no details.",
        "aide",
        {"Jan Dahl"},
    ),
    ("Kerala's chief minister lost. The chief minister, Ravi Menon, left.", "minister", {"Ravi Menon"}),
    ("Farmers sued a Canadian company. The company, Northern Tin, denied it.", "company", {"Northern Tin"}),
    (
        'Viktor Orban brushed the threat aside in Budapest. "We will not be governed by others," the prime minister said.',
        "minister",
        {"Viktor Orban"},
    ),
]  # fmt: skip
NOT_NAMED = [
    ("A former general was arrested in Lima. Ann Roe, who heads the union, called it wrong.", "general", "Ann Roe"),
    ("Kenya's health minister left. Ann Roe, a nurse, accused the government of lies.", "minister", "Ann Roe"),
    ("The defence minister of Peru warned the army. Interior Minister Luis Ramos agreed.", "minister", "Luis Ramos"),
    ("A young man was shot in Lima. Luis Ramos said he had heard shots.", "man", "Luis Ramos"),
    ("Parliament dismissed the general prosecutor of Chad. Ali Diallo welcomed the vote.", "prosecutor", "Ali Diallo"),
    (
        'Viktor Orban met Ann Roe in Budapest. "We will not be governed by others," the prime minister said.',
        "minister",
        "Viktor Orban",
    ),
]  # fmt: skip
PAIRS = [
    (
        "Chad and Niger signed a truce. The accord, brokered by Qatar and Egypt, calls on both sides to withdraw their troops.",
        "sides",
        {"Chad", "Niger"},
    ),
    (
        "Temba Ncube and Blessing Moyo had met spies, a spokesman, Simon Roe, said. Britain saw farmers. It denied any contact "
        "with the two men.",
        "men",
        {"Temba Ncube", "Blessing Moyo"},
    ),
    (
        "Kenya sued Mali. Pyongyang sent troops to Russia to fight Ukraine, and the two countries signed a treaty.",
        "countries",
        {"North Korea", "Russia"},
    ),
    (
        "Chad accused Niger of killing a soldier, hours before Russian President Ivan Roe was due in Ndjamena. Chad has a pact "
        "with Russia. The neighbours have fought two wars.",
        "neighbours",
        {"Chad", "Niger"},
    ),
    ("Peru and Ecuador signed a truce. A Brazilian envoy met the two delegations.", "delegations", {"Peru", "Ecuador"}),
    (
        "The envoy had persuaded the government of Syria and its opponents to send lists, but the two sides never met.",
        "sides",
        {"Syria", "Opponents of Syria"},
    ),
]  # fmt: skip
BODIES = [
    (
        "The Basque separatist group ETA killed two men. The bomb was packed into a stolen Renault. The premier ruled out contact "
        "with the group.",
        "group",
        {"ETA"},
    ),
    (
        "Police searched the National Intelligence Service. They took papers, the Yonhap news agency reported. Ann Roe led the "
        "agency.",
        "agency",
        {"National Intelligence Service"},
    ),
    (
        "The rebels held talks in Bangkok. A BRN delegate said that the movement was leaving.",
        "movement",
        {"BRN"},
    ),
    ("Minister Jean-Yves Le Grand criticised Mali. Le Grand left.", "le", set()),
]  # fmt: skip
OTHERS = [
    ("The cabinet hid behind the International Monetary Fund. The union called a strike.", "union", "International Monetary Fund"),
    ("The United Nations warned Mali. The regional bloc imposed an embargo.", "bloc", "United Nations"),
    ("Kyiv hosted leaders of former Soviet republics.", "leaders", "Government of the Soviet Union"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "names"), [*NAMED, *PAIRS, *BODIES[:3]])
def test_whom_it_means(meant, text: str, word: str, names: set[str]) -> None:
    assert meant(text, word) == names


@pytest.mark.parametrize(("text", "word", "name"), [*NOT_NAMED, *OTHERS])
def test_whom_it_does_not(meant, text: str, word: str, name: str) -> None:
    assert name not in meant(text, word)


def test_last_words_of_a_name_are_its_bearer(meant) -> None:
    assert meant(
        "Foreign Minister Jean-Yves Le Grand criticised Mali. On Monday Le Grand criticised Chad.", "grand"
    ) or meant("Foreign Minister Jean-Yves Le Grand criticised Mali. On Monday Le Grand criticised Chad.", "le") == {
        "Jean-Yves Le Grand"
    }


def test_last_word_before_of_is_the_whole_body(meant) -> None:
    text = "The army attacked the Liberation Lions of Kandara on Monday. The Lions accused the army of murder."
    assert meant(text, "lions") == {"Liberation Lions of Kandara"}
