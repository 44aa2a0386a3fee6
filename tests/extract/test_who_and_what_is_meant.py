"""Parties with leaders, things that are judged, those who are joined, deals that stand, demands made by deeds."""

import pytest
from tests.reading import triples


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        (
            "Supporters of the opposition party VMRO-DPMNE marched against concessions to Bulgaria. Its leader, Filip Angelov, left.",
            ("Filip Angelov", "LEADS", "VMRO-DPMNE"),
        ),
        ("Canada joined Germany in warning Serbia not to act.", ("Germany", "WARNS", "Serbia")),
        ("Emmanuel Macron flew to Cairo with his defence minister, Anne Roux.", ("Anne Roux", "VISITS", "Cairo")),
        (
            "Spain will pardon separatists in return for the votes of Junts, whose leader, Oriol Roe, lives in Belgium.",
            ("Oriol Roe", "LEADS", "Junts"),
        ),
        ("Czechia has taken in more refugees per head than any other state.", ("Czechia", "AIDS", "refugees")),
    ],
)
def test_who_is_meant(extract, text: str, triple: tuple[str, str, str]) -> None:
    assert triple in triples(extract(text))


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        (
            "Kosovo's government said the vote had been lawful, while Serbia's minister, Dragan Roe, condemned it as a farce.",
            ("Dragan Roe", "CRITICIZES", "Government of Kosovo"),
        ),
        ("Germany joined NATO in 1955 and warned Serbia.", ("NATO", "WARNS", "Serbia")),
        ("The presidency went to Emmanuel Macron.", ("presidency", "VISITS", "Emmanuel Macron")),
        ("Spain returned to the European Union.", ("Spain", "VISITS", "European Union")),
    ],
)
def test_who_is_not_meant(extract, text: str, triple: tuple[str, str, str]) -> None:
    assert triple not in triples(extract(text))


def test_a_rate_speaks_for_nobody(extract) -> None:
    found = extract("Czechia has taken in more refugees per head than any other state.")
    assert not [a for s in found for a in s.attribution]


@pytest.mark.parametrize(
    ("text", "relation", "modality"),
    [
        ("Talks between Peru and Chile are to begin in May.", "NEGOTIATES_WITH", {"future"}),
        ("Talks between Peru and Chile begin next week.", "NEGOTIATES_WITH", {"future"}),
        ("Talks between Peru and Chile collapsed.", "NEGOTIATES_WITH", {"actual"}),
        ("Ann Roe voiced hope that Kosovo would free the prisoners.", "RELEASES", {"desired"}),
        ("Farmers blocked the road to demand the release of Ann Roe.", "DEMANDS", {"actual"}),
        ("A crowd shouted for the resignation of Ann Roe.", "RESIGNS_FROM", {"desired"}),
        ("Parliament voted to refer the deal between Peru and Chile to a court.", "AGREES_WITH", {"actual"}),
        ("Peru voted to sign the deal with Chile.", "AGREES_WITH", {"future"}),
        ("Chile refused to hand over two men wanted for the murder of Ann Roe.", "KILLS", {"actual"}),
    ],
)
def test_how_sure_it_is(extract, text: str, relation: str, modality: set[str]) -> None:
    assert {str(s.modality.value) for s in extract(text) if s.relation == relation} <= modality
    assert {str(s.polarity.value) for s in extract(text) if s.relation == relation} <= {"+"}
    assert any(s.relation == relation for s in extract(text)) or relation == "AGREES_WITH"
