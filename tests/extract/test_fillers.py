"""Slots that no dependent of the predicate fills: phrases of participles, owners behind "whose", the other side of talks."""

import pytest
from tests.reading import triples

CASES = [
    ("Denmark lifted the sanctions imposed on Syria in 2011.", ("Denmark", "LIFTS_RESTRICTIONS_ON", "Syria")),
    ("Denmark unfroze ten billion euros earmarked for Hungary.", ("Denmark", "LIFTS_RESTRICTIONS_ON", "Hungary")),
    ("The credit is the largest that Norway has extended to Kenya.", ("Norway", "AIDS", "Kenya")),
    ("He thanked France, whose aircraft delivered tents to Vanuatu.", ("France", "AIDS", "Vanuatu")),
    ("The Kenyan ambassador left Sanaa after a week of talks with Sudan.", ("Ambassador of Kenya", "NEGOTIATES_WITH", "Sudan")),
    ("Kenya sold rifles to some of the rebels in Chad.", ("Kenya", "TRADES_WITH", "rebels")),
    ("Iran will return to full cooperation with Iraq.", ("Iran", "COOPERATES_WITH", "Iraq")),
    ("Chad and Sudan met. Their partnership is thriving.", ("Chad", "COOPERATES_WITH", "Sudan")),
    ("Turkey's response was to suspend the talks with Cyprus.", ("Türkiye", "SUSPENDS_TIES_WITH", "Cyprus")),
    ("The aim of France is to help Mali.", ("France", "AIDS", "Mali")),
    ("What Norway wants is to mediate between Chad and Sudan.", ("Norway", "MEDIATES", "Chad")),
    ("Norway is one of four states that recognise Kosovo.", ("Norway", "RECOGNIZES", "Kosovo")),
    ("Slovenia is the tenth country to recognise Kosovo.", ("Slovenia", "RECOGNIZES", "Kosovo")),
    ("Norway was among the countries that recognised Kosovo.", ("Norway", "RECOGNIZES", "Kosovo")),
    ("Norway, together with Sweden, offered to mediate.", ("Sweden", "OFFERS", None)),
    ("Norway lifted the last of its sanctions on Burundi.", ("Norway", "LIFTS_RESTRICTIONS_ON", "Burundi")),
    ("Kenya let its pact with Chad lapse.", ("Kenya", "LEAVES", "Chad")),
    ("China rolled over its loans.", ("China", "AIDS", None)),
    ("Norway approved the project.", ("Norway", "SUPPORTS", None)),
    ("The truce was signed under the auspices of Qatar.", ("Qatar", "MEDIATES", None)),
    ("Norway defended the decision to sell tanks.", ("Norway", "SUPPORTS", None)),
    ("Kenya withdrew its support for Chad.", ("Kenya", "SUPPORTS", "Chad")),
    ("Norway put its cooperation with Chad on ice.", ("Norway", "SUSPENDS_TIES_WITH", "Chad")),
    ("Denmark signified its approval.", ("Denmark", "SUPPORTS", None)),
    ("Israel's envoy was called back for consultations.", ("Israel", "SUSPENDS_TIES_WITH", None)),
    ("Norway acknowledged a Palestinian state.", ("Norway", "RECOGNIZES", "Palestine")),
    ("Denmark delivered an air defence battery.", ("Denmark", "AIDS", None)),
]  # fmt: skip
ABSENT = [
    ("Denmark lifted the ban announced by Syria.", ("Denmark", "LIFTS_RESTRICTIONS_ON", "Syria")),
    ("The credit is the largest that Norway has seen in Kenya.", ("Norway", "AIDS", "Kenya")),
    ("Kenya praised France, whose aircraft are old.", ("France", "AIDS", None)),
    ("Kenya was criticised after talks between Chad and Sudan.", ("Kenya", "NEGOTIATES_WITH", "Sudan")),
    ("Norway is not the country that helped Mali.", ("Norway", "AIDS", "Mali")),
    ("Norway met the country that recognised Kosovo.", ("Norway", "RECOGNIZES", "Kosovo")),
    ("Norway is one of the countries that Chad attacked.", ("Norway", "ATTACKS", None)),
    ("Kenya let its friends from Chad sleep.", ("Kenya", "LEAVES", "Chad")),
    ("China held out the possibility of sanctions.", ("China", "OFFERS", None)),
    ("Denmark fought the pact with Kenya.", ("Denmark", "ATTACKS", "Kenya")),
    ("Norway defended the village.", ("Norway", "SUPPORTS", None)),
    ("The cups were under the table of Qatar.", ("Qatar", "MEDIATES", None)),
    ("Denmark delivered a message.", ("Denmark", "AIDS", None)),
]


@pytest.mark.parametrize(("text", "triple"), CASES)
def test_is_filled(extract, text: str, triple: tuple[str | None, str, str | None]) -> None:
    assert triple in triples(extract(text))


@pytest.mark.parametrize(("text", "triple"), ABSENT)
def test_is_not_filled(extract, text: str, triple: tuple[str | None, str, str | None]) -> None:
    assert triple not in triples(extract(text))


@pytest.mark.parametrize(
    ("text", "relation", "polarity", "modality"),
    [
        ("Turkey's response was to suspend the talks with Cyprus.", "SUSPENDS_TIES_WITH", "+", "actual"),
        ("The aim of France is to help Mali.", "AIDS", "+", "future"),
        ("Norway is one of the few countries to recognise Kosovo.", "RECOGNIZES", "+", "actual"),
        ("Instead of helping Mali, Norway left.", "AIDS", "-", "actual"),
        ("Far from helping Mali, Norway left.", "AIDS", "-", "actual"),
        ("While helping Mali, Norway left.", "AIDS", "+", "actual"),
        ("Kenya called on Ann Roe to resign as well.", "RESIGNS_FROM", "+", "desired"),
    ],
)
def test_status(extract, text: str, relation: str, polarity: str, modality: str) -> None:
    found = extract(text)
    assert [(s.polarity, s.modality) for s in found if s.relation == relation] == [(polarity, modality)]
