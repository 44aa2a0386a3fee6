"""Offices whose state the text leaves out, neighbours, and relative clauses behind a name."""

import pytest


def offices(statements) -> set[tuple[str, str]]:
    return {
        (s.subject.name, s.object.name) for s in statements if s.relation == "HOLDS_OFFICE" and s.subject and s.object
    }


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Ireland banned Israeli goods. The deputy prime minister, Fergal Roe, told the Dáil Israel erred.", ("Fergal Roe", "Ireland")),
        ("Chad praised China. President Tom Wick flew back to Colombo from a visit to China.", ("Tom Wick", "Sri Lanka")),
        ("Chad sued Armenia. In Yerevan the government hailed it. Foreign Minister Tigran Roe left.", ("Tigran Roe", "Armenia")),
        ("Peru broke with Mexico. Peru expelled Mexico's president. The interim president, Julio Roe, spoke.", ("Julio Roe", "Peru")),
        ("Argentina's unions went on strike. The presidential spokesman, Matías Roe, ridiculed the stoppage.", ("Matías Roe", "Argentina")),
    ],
)  # fmt: skip
def test_the_state_of_an_office(extract, text: str, office: tuple[str, str]) -> None:
    assert office in offices(extract(text))


@pytest.mark.parametrize(
    "text", ["Europe Minister Ljupka Roe criticised Chad.", "Presidential candidate Ann Roe criticised Kenya."]
)
def test_a_field_or_a_race_is_no_body(extract, text: str) -> None:
    assert not offices(extract(text))


def test_its_two_neighbours_adjoin_it(extract) -> None:
    text = "Moldova and Ukraine met. Romania backs its two neighbours' bids to enter the European Union."
    borders = {frozenset((s.subject.name, s.object.name)) for s in extract(text) if s.relation == "BORDERS"}
    assert frozenset(("Moldova", "Ukraine")) not in borders


def test_who_is_the_person_before_the_comma(extract) -> None:
    text = "It was a charge that drew a letter from Nauru's envoy, Ann Roe, who said that Palau attacked Chad."
    said = [s for s in extract(text) if s.relation == "ATTACKS"]
    assert [[c.actor.name for c in s.attribution] for s in said] == [["Ann Roe"]]


def test_it_points_out(extract) -> None:
    text = "The United Nations met in Oslo. It points out that Chad attacked Mali."
    said = [s for s in extract(text) if s.relation == "ATTACKS"]
    assert [[c.actor.name for c in s.attribution] for s in said] == [["United Nations"]]


def test_it_seems(extract) -> None:
    said = [
        s
        for s in extract("The United Nations met in Oslo. It seems that Chad attacked Mali.")
        if s.relation == "ATTACKS"
    ]
    assert all(c.actor.name != "United Nations" for s in said for c in s.attribution)


def test_behind_a_colon(extract) -> None:
    text = "Kenya has called for talks, but Chad has been quieter: it gave Mali $3 million."
    assert {s.subject.name for s in extract(text) if s.relation == "AIDS" and s.subject} == {"Chad"}


def test_speakers_feel(extract) -> None:
    text = "Ann Roe met Chad and Mali. Residents say that they fear Kenya."
    assert all(s.subject is None or s.subject.name != "Chad" for s in extract(text) if "fear" in s.predicate)
