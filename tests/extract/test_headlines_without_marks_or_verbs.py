"""Headlines: whose words they are without quotation marks, and who is where without a verb."""

import pytest
from tests.reading import triples


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Serbian President Ana Vuk: We will never recognise Kosovo", ("Serbia", "RECOGNIZES", "Kosovo")),
        ('Serbian President Ana Vuk: "We will never recognise Kosovo"', ("Serbia", "RECOGNIZES", "Kosovo")),
        ("We will leave the African Union, says Kenyan President Ben Doe", ("Kenya", "LEAVES", "African Union")),
        ("I will resign, says Ben Doe", ("Ben Doe", "RESIGNS_FROM", None)),
    ],
)
def test_the_speaker_is_meant(extract, text, expected):
    assert expected in triples(extract(text))


def test_what_is_said_of_we_in_reported_speech_is_nobodys(extract):
    assert not [s for s in triples(extract("Ben Doe said that we must leave Mali.")) if s[1] == "WITHDRAWS_FROM"]


@pytest.mark.parametrize(
    "text", ["Ann Roe in Doha for talks", "Ann Roe, Ben Doe in Doha for summit", "Ann Roe in Doha on first visit"]
)
def test_who_is_where_in_a_headline_without_a_verb(extract, text):
    assert ("Ann Roe", "VISITS", "Doha") in triples(extract(text))
