"""What one calls another for on the telephone: who calls does it, there and then, and whoever is called hears it."""

import pytest
from tests.reading import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Prime Minister Ann Roe called the Kenyan president to apologise for the raid.",
            ("Ann Roe", "APOLOGIZES_TO", "President of Kenya", "+", "actual"),
        ),
        (
            "The chairman phoned the king of Jordan to apologize.",
            ("chairman", "APOLOGIZES_TO", "King of Jordan", "+", "actual"),
        ),
        ("The envoy called the general to warn him of an attack.", ("envoy", "WARNS", "general", "+", "actual")),
        ("Macron called Ann Roe to voice his support for Kenya.", ("Macron", "SUPPORTS", "Kenya", "+", "actual")),
        ("Mali called on Chad to apologise.", ("Chad", "APOLOGIZES_TO", None, "+", "desired")),
    ],
)
def test_told(extract, text, expected):
    assert expected in told(extract(text))


def test_his_support_is_of_who_calls(extract):
    text = "The emir of Qatar called President Omar al-Bashir on Saturday to express his support for Sudan."
    assert not [s for s in told(extract(text)) if s[:2] == ("Omar al-Bashir", "SUPPORTS")]
