"""Names as long as they are, without the titles before them; sentences of our own."""

import pytest
from tests.reading import triples


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        ("The Communist Party of Nepal (Unified Marxist-Leninist) condemned Iran.",
         ("Communist Party of Nepal (Unified Marxist-Leninist)", "CRITICIZES", "Iran")),
        ("The National Court of Justice jailed Ben Doe.", ("National Court of Justice", "SANCTIONS", "Ben Doe")),
        ("The Together for Peru bloc accused Ben Doe of fraud.", ("Together for Peru", "ACCUSES", "Ben Doe")),
        ("Tan Sri Rahim Saleh condemned Ben Doe.", ("Rahim Saleh", "CRITICIZES", "Ben Doe")),
        ("Ann Roe met Datuk Seri Azman Idris.", ("Ann Roe", "MEETS", "Azman Idris")),
        ("Oman's foreign minister, Said al-Harthi, condemned Iran.", ("Said al-Harthi", "CRITICIZES", "Iran")),
        ("The Commissioner of Prisons, Brigadier Hamisi Kalenga, condemned Kenya.",
         ("Hamisi Kalenga", "CRITICIZES", "Kenya")),
        ("China trains the Royal Solomon Islands Police Force under a pact.",
         ("China", "AIDS", "Royal Solomon Islands Police Force")),
        ("The soldiers retook the port of Mocímboa da Praia.", ("soldiers", "SEIZES", "Mocímboa da Praia")),
        ("The China Coast Guard rammed a Philippine boat.", ("Coast Guard of China", "ATTACKS", "philippine boat")),
        ("The Nobel laureate Muhammad Yunus condemned Iran.", ("Muhammad Yunus", "CRITICIZES", "Iran")),
    ],
)  # fmt: skip
def test_whole(extract, text, triple):
    assert triple in triples(extract(text))


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        ("The Freedom Party (FP) condemned Iran.", ("Freedom Party", "CRITICIZES", "Iran")),
        ("The Freedom Party (Kenya) condemned Iran.", ("Freedom Party", "CRITICIZES", "Iran")),
        ("The Chinese navy condemned Iran.", ("People's Liberation Army Navy", "CRITICIZES", "Iran")),
        ("President al-Harthi condemned Iran.", ("al-Harthi", "CRITICIZES", "Iran")),
        ("The Speaker of Parliament condemned Iran.", ("Speaker", "CRITICIZES", "Iran")),
    ],
)
def test_no_longer_than_they_are(extract, text, triple):
    assert triple in triples(extract(text))
