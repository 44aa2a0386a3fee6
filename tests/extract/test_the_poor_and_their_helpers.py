"""People called by their plight, convoys with aid aboard, passives of giving, "not only", and places that do nothing."""

import pytest
from tests.reading import triples

TOLD = [
    ("Nuns feed the poor in Manila.", ("nuns", "AIDS", "poor")),
    ("The Red Cross treats the wounded.", (None, "AIDS", "wounded")),
    ("The unemployed marched on the ministry.", ("unemployed", "PROTESTS_AGAINST", "ministry")),
    ("A Jordanian convoy carrying flour entered Gaza.", ("Jordan", "AIDS", "Gaza")),
    ("A ship with 3,000 tonnes of rice from Pakistan docked in Colombo.", ("Pakistan", "AIDS", "Colombo")),
    ("Mongolia was lent four ambulances by Japan.", ("Japan", "AIDS", "Mongolia")),
    ("The mission, paid for by Norway, has trained soldiers.", ("Norway", "AIDS", "mission")),
    ("Norway has pledged $20 million to Kenya for drought relief.", ("Norway", "PROMISES", "Kenya")),
    ("Norway has pledged $20 million to Kenya for drought relief.", ("Norway", "AIDS", "Kenya")),
    ("Norway offered Kenya a loan.", ("Norway", "AIDS", "Kenya")),
    ("Norway offered Kenya a loan.", ("Norway", "OFFERS", "Kenya")),
]
ELSE = [
    ("Nuns painted the poor house.", (None, "AIDS", "poor")),
    ("A Jordanian convoy carrying tourists entered Gaza.", ("Jordan", "AIDS", "Gaza")),
    ("Drones from Russia entered Poland.", ("Russia", "AIDS", "Poland")),
    ("The bridge supports Turkey.", ("bridge", "SUPPORTS", "Türkiye")),
    ("The minister promised senators a review of military aid.", ("minister", "AIDS", "senators")),
]


@pytest.mark.parametrize(("text", "triple"), TOLD)
def test_what_is_told(extract, text: str, triple: tuple[str | None, str, str | None]) -> None:
    wanted = [part for part in triple if part is not None]
    assert any(set(wanted) <= set(found) for found in triples(extract(text)))


@pytest.mark.parametrize(("text", "triple"), ELSE)
def test_what_is_not(extract, text: str, triple: tuple[str | None, str, str | None]) -> None:
    wanted = [part for part in triple if part is not None]
    assert not any(set(wanted) <= set(found) for found in triples(extract(text)))


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("Iran not only armed Hezbollah but paid it.", "+"),
        ("Not only has Iran armed Hezbollah, it has also paid it.", "+"),
        ("Iran did not just arm Hezbollah.", "+"),
        ("Iran did not arm Hezbollah.", "-"),
    ],
)
def test_not_only(extract, text: str, polarity: str) -> None:
    assert [s.polarity.value for s in extract(text) if s.relation == "AIDS" and s.object] == [polarity]
