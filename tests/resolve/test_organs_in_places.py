"""Police, army and courts "in" a state are its own; soldiers there need not be."""

import pytest


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Police in Kenya shot two protesters.", "police", {"Police of Kenya"}),
        ("The army in Mali seized Kidal.", "army", {"Armed forces of Mali"}),
        ("Kenyan police in Haiti shot two men.", "police", {"Police of Kenya"}),
        ("Police in Harare arrested 20 people.", "police", {"Police of Zimbabwe"}),
        ("Kenyan military officials denied it.", "officials", {"Armed forces of Kenya"}),
        ("Two Kenyan military personnel were killed.", "personnel", {"Armed forces of Kenya"}),
    ],
)
def test_whose_organ(meant, text, word, expected):
    assert meant(text, word) == expected


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Troops from Chad entered Cameroon.", "troops", {"Armed forces of Chad"}),
        ("Germany arrested two officials from Iran.", "officials", {"Officials of Iran"}),
        ("France hosted lawmakers from Georgia.", "lawmakers", {"Parliament of Georgia"}),
        ("Fishermen from Vietnam clashed with the Chinese coast guard.", "fishermen", {"Fishermen of Vietnam"}),
        ("Portugal withdrew soldiers from Mali.", "soldiers", {"soldiers"}),
        ("The return of soldiers from Mali was delayed.", "soldiers", {"soldiers"}),
    ],
)
def test_those_from_a_state_are_its_own_unless_they_leave_it(meant, text, word, expected):
    assert meant(text, word) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Poland's prime minister said his country would leave.",
        "The Polish minister said his country would leave.",
        "The president of Poland said her country would leave.",
    ],
)
def test_the_country_of_an_officeholder_without_a_name(meant, text):
    assert meant(text, "country") == {"Poland"}
