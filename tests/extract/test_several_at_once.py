"""Several who act on each other, told in one word; who does what is decided, owned or left behind; what has its day before it."""

import pytest

from diplograph import extract


def told(text: str) -> set[tuple[str, str, str, str, str]]:
    """Subject, relation, object, polarity and modality of what a text tells."""
    return {
        (s.subject.name if s.subject else "-", s.relation, s.object.name if s.object else "-", s.polarity, s.modality)
        for s in extract(text)
    }


CASES = [
    ("Norway urged the rivals to settle the dispute.", ("rivals", "AGREES_WITH", "-", "+", "desired")),
    ("The two companies merged in 2019.", ("companies", "COOPERATES_WITH", "-", "+", "actual")),
    ("The allies should talk to each other, Ann Roe said.", ("allies", "MEETS", "-", "+", "desired")),
    ("The five countries signed a convention.", ("countries", "SIGNS", "-", "+", "actual")),
    ("No country has recognised Somaliland.", ("-", "RECOGNIZES", "Somaliland", "-", "actual")),
    (
        "He welcomed the decision of Canada to negotiate with Kenya.",
        ("Canada", "NEGOTIATES_WITH", "Kenya", "+", "future"),
    ),
    ("The hostages Hamas is willing to free are ill.", ("Hamas", "RELEASES", "hostages", "+", "possible")),
    ("Ann Roe will fly to Oslo next week and to Rome in July.", ("Ann Roe", "VISITS", "Rome", "+", "future")),
    ("The school that Taiwan paid for is empty.", ("Taiwan", "AIDS", "-", "+", "actual")),
    ("A visit by Ann Roe to Chad, planned for May, drew protests.", ("Ann Roe", "VISITS", "Chad", "+", "future")),
    ("Norway left the bloc ECOWAS, which it quit along with Mali.", ("Mali", "LEAVES", "ECOWAS", "+", "actual")),
    (
        "Chad and Sudan agreed to stop fighting after talks in Doha.",
        ("Chad", "MEETS", "Sudan", "+", "actual"),
    ),
    (
        "Bishop Piet Bakker, who negotiated the truce, said so.",
        ("Piet Bakker", "MEDIATES", "-", "+", "actual"),
    ),
    (
        "Russia, once the main broker between Armenia and Azerbaijan, was not invited.",
        ("Russia", "MEDIATES", "Armenia", "+", "actual"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[t[:40] for t, _ in CASES])
def test_is_told(text: str, expected: tuple[str, str, str, str, str]) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("The ministers settled in Oslo.", "AGREES_WITH"),
        ("Ann Roe was born in Nairobi in May.", "VISITS"),
        ("The power of light to heal wounds is a myth.", "AIDS"),
    ],
)
def test_is_not_told(text: str, relation: str) -> None:
    assert relation not in {r for _, r, *_ in told(text)}
