"""Lawmakers of parties, parties of coalitions, deputies and successors, titles with their body behind, exiles and what cities have."""

import pytest
from tests.reading import triples

HELD, MEMBER, LEADS, IN = "HOLDS_OFFICE", "MEMBER_OF", "LEADS", "LOCATED_IN"
FOUND = [
    # lawmakers of parties
    ("Ana Lima, a lawmaker for the Civic League, accused Chad.", ("Ana Lima", MEMBER, "Civic League")),
    ("The centre-left Civic League lost. Ana Lima, an MP for the League, left.", ("Ana Lima", MEMBER, "Civic League")),
    ("Ana Lima, a New Dawn senator, criticised Chad.", ("Ana Lima", MEMBER, "New Dawn")),
    ("Ana Lima of Nueva Via, the smallest party in parliament, criticised Chad.", ("Ana Lima", MEMBER, "Nueva Via")),
    ("The Civic Union voted against. Its lawmaker Ana Lima said so.", ("Ana Lima", MEMBER, "Civic Union")),
    ("The Civic Union lost. Two of its senators, Ana Lima and Ben Doe, left Chad.", ("Ben Doe", MEMBER, "Civic Union")),
    ("The Civic Union lost. One of its deputies, Ana Lima, left Chad.", ("Ana Lima", MEMBER, "Civic Union")),
    ("The Civic Union lost. Ana Lima, one of its deputies, left Chad.", ("Ana Lima", MEMBER, "Civic Union")),
    ("Likud's two lawmakers, Ana Lima and Ben Doe, left.", ("Ana Lima", MEMBER, "Likud")),
    ("Ana Lima, the head of the delegation and a senator of the Labour Party, left.", ("Ana Lima", MEMBER, "Labour Party")),
    ("Two lawmakers from the Fatah party voted against Chad's bill.", ("Two lawmakers", MEMBER, "Fatah")),
    ("Labour TD Una Byrne criticised Chad.", ("Una Byrne", MEMBER, "Labour Party")),
    ("The Freedom Congress's candidate, Kofi Ba, was arrested in Togo.", ("Kofi Ba", MEMBER, "Freedom Congress")),
    ("Two of its editors, Ana Lima and Ben Doe, thanked Chad.", ("Ben Doe", "PRAISES", "Chad")),
    # parties of coalitions
    ("The coalition's two parties, Likud and Shas, quarrelled.", ("Shas", MEMBER, "coalition")),
    ("The three parties of the ruling alliance, Likud, Shas and Fatah, met.", ("Fatah", MEMBER, "ruling alliance")),
    ("The junior partner in the coalition, Shas, objected.", ("Shas", MEMBER, "coalition")),
    # whose an office is
    ("Ohio Governor Ann Roe spoke. Roe's health secretary, Ben Doe, resigned.", ("Ben Doe", HELD, "Ohio")),
    ("Togo's trade minister, Kofi Ba, fell ill. Ba's deputy, Ben Doe, went to Accra.", ("Ben Doe", HELD, "Togo")),
    ("Togo's trade minister, Kofi Ba, left. His deputy will be Ben Doe.", ("Ben Doe", HELD, "Togo")),
    ("Chile's premier named Ana Vidal, the president of the Wine Society, as trade minister. Vidal succeeds Juan Rey.",
     ("Juan Rey", HELD, "Chile")),
    ("Togo's foreign minister, Kofi Ba, spoke, according to his Beninese colleague Ben Doe.", ("Ben Doe", HELD, "Benin")),
    ("The presidents met. Togo's Kofi Ba and Ben Doe of Benin spoke.", ("Ben Doe", HELD, "Benin")),
    ("The deputy police chief of Tete province, Ben Doe, resigned.", ("Ben Doe", HELD, "Tete")),
    ("Chad and Togo fell out. President Ben Doe, a lawyer elected by Chad's parliament, left for Togo.", ("Ben Doe", HELD, "Chad")),
    ("Peru recalled its ambassador to Chile after President Ben Doe mocked its army.", ("Ben Doe", HELD, "Chile")),
    ("Peru expelled two Chilean diplomats over President Ben Doe's remarks.", ("Ben Doe", HELD, "Chile")),
    ("A Lyon court jailed the mayor. Judge Ann Roe found that he had lied.", ("Ann Roe", HELD, "Lyon court")),
    ("The president of the Kurdish government, Ben Doe, left Iraq.", ("Ben Doe", HELD, "kurdish government")),
    ("Opposition health spokesman Ben Doe wants an inquiry.", ("Ben Doe", HELD, "opposition")),
    ("Opposition whip Ben Doe thanked Chad.", ("Ben Doe", HELD, "opposition")),
    ("Lima's mayor, Ana Rey, resigned.", ("Ana Rey", HELD, "Lima")),
    ("Cairo's police chief, Omar Saleh, resigned.", ("Omar Saleh", HELD, "Cairo")),
    ("Former Togolese president and Nobel laureate Kofi Ba left.", ("Kofi Ba", HELD, "Togo")),
    ("President of Togo Kofi Ba left.", ("Kofi Ba", HELD, "Togo")),
    ("Minister of Foreign Affairs of Togo Kofi Ba left.", ("Kofi Ba", HELD, "Togo")),
    ("Speaker of the Knesset Ann Roe left.", ("Ann Roe", HELD, "Knesset")),
    ("India sent Foreign Minister Raj Menon to the Maldives. He met Foreign Minister Ali Didi and Defence Minister Hassan Manik.",
     ("Hassan Manik", HELD, "Maldives")),
    # leading, and where one is
    ("The militia of General Ben Doe, the Upper Nile Front, took Bor.", ("Ben Doe", LEADS, "Upper Nile Front")),
    ("Norway sent Finance Minister Ole Dahl to Chad.", ("Ole Dahl", HELD, "Norway")),
    ("From exile in Togo, former premier Ben Doe criticised Chad.", ("Ben Doe", IN, "Togo")),
]  # fmt: skip
LEFT = [
    ("Two of its editors, Ana Lima and Ben Doe, left the Gazette.", MEMBER),
    ("Two senators from Ohio, Ana Lima and Ben Doe, left.", MEMBER),
    ("The Washington Post criticised Chad. Its reporter Ana Lima left.", HELD),
    ("The coalition's two leaders, Ana Lima and Ben Doe, met.", MEMBER),
    ("The two parties to the suit, Apple and Nokia, met.", MEMBER),
    ("Ann Roe's deputy, Ben Doe, left.", HELD),
    ("Police found the wife of the coach Ann Roe.", HELD),
    ("The orchestra of Ann Roe, the Lyon Strings, played.", MEMBER),
]
NOT = [
    ("Norway sent President Ali Saleh a letter. Chad's army liked it.", ("Ali Saleh", HELD, "Norway")),
    ("From exile in Togo, former premier Ben Doe criticised Chad.", ("Ben Doe", HELD, "Togo")),
    ("Togo denies it. Prosecutor Ann Roe told Roe Bay Magistrates Court that he had lied.", ("Ann Roe", HELD, "Togo")),
    ("The deputy police chief of Tete province, Colonel Ben Doe, resigned.", ("Ben Doe", HELD, None)),
    ("Chile's premier named Ana Vidal, the president of the Wine Society, as trade minister. Vidal succeeds Juan Rey.",
     ("Juan Rey", HELD, "Wine Society")),
    ("Chad's police chief, Ben Doe, resigned.", ("Ben Doe", LEADS, "Chad")),
    ("Trade Commissioner Ann Roe told the European Parliament that China had lied.", ("Ann Roe", HELD, "Trade")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "fact"), FOUND, ids=[t[:60] for t, _ in FOUND])
def test_found(extract, text: str, fact: tuple[str, str, str]) -> None:
    assert fact in triples(extract(text))


@pytest.mark.parametrize(("text", "relation"), LEFT, ids=[t[:60] for t, _ in LEFT])
def test_left(extract, text: str, relation: str) -> None:
    assert not {t for t in triples(extract(text)) if t[1] == relation}


@pytest.mark.parametrize(("text", "fact"), NOT, ids=[f"{t[:40]}-{f[2]}" for t, f in NOT])
def test_not(extract, text: str, fact: tuple[str, str, str | None]) -> None:
    assert fact not in triples(extract(text))
