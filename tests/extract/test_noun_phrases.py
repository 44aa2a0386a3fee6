"""What noun phrases tell: who leads, fights and opposes in them, and those of each of several names before a plural."""

import pytest
from tests.reading import triples


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The U.S.-backed Roe Front left.", ("United States", "SUPPORTS", "Roe Front")),
        ("U.N.-brokered talks between Chad and Sudan stalled.", ("United Nations", "MEDIATES", "Sudan")),
        ("The French-led invasion of Chad failed.", ("France", "ATTACKS", "Chad")),
        ("A lawyer for jailed Turkish novelist Ann Roe spoke.", (None, "ARRESTS", "Ann Roe")),
        ("The family of kidnapped reporter Ben Roe appealed for help.", (None, "ABDUCTS", "Ben Roe")),
        ("U.S. and Malian forces raided Kidal.", ("Armed forces of Mali", "ATTACKS", "Kidal")),
        ("NATO and Afghan forces raided Khost.", ("NATO", "ATTACKS", "Khost")),
        ("Sunni and Kurdish politicians rejected the law.", ("kurdish politicians", "REJECTS", None)),
        ("Hamas and Fatah officials met in Cairo.", ("Hamas", "MEETS", "Fatah")),
        ("Moscow denied U.S. allegations that it armed Chad.", ("United States", "ACCUSES", "Government of Russia")),
        ("Lebanon's pro-Syrian government fell.", ("Government of Lebanon", "SUPPORTS", "Syria")),
        ("Any withdrawal of French troops from Mali would be a mistake.", ("Armed forces of France", "WITHDRAWS_FROM", "Mali")),
    ],
)  # fmt: skip
def test_told(extract, text, expected):
    assert expected in triples(extract(text))


def test_whom_somebody_is_against_is_not_whose_they_are(extract):
    found = triples(extract("Police detained anti-Chinese demonstrators in Hanoi."))
    assert ("police", "ARRESTS", "Demonstrators of China") not in found
    assert any(relation == "PROTESTS_AGAINST" and other == "China" for _, relation, other in found)
