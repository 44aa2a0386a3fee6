"""What one is thanked for, who is elected by votes, whom a number means again, a subject behind a colon; sentences of our own."""

import pytest
from tests.reading import triples


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        ("Nepal thanked India for the loan of four helicopters.", ("India", "AIDS", "Nepal")),
        ("Ann Roe beat Ben Doe by 11,400 votes.", (None, "ELECTS", "Ann Roe")),
        (
            "Sri Lanka arrested four fishermen. India protested. Sri Lanka will free the four.",
            ("Sri Lanka", "RELEASES", "fishermen"),
        ),
        ("Paris needed less time: the State Department congratulated Ann Roe.",
         ("United States Department of State", "PRAISES", "Ann Roe")),
    ],
)  # fmt: skip
def test_told(extract, text, triple):
    assert triple in triples(extract(text))


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Nepal thanked India for its patience.", "AIDS"),
        ("The police beat Ben Doe by the river.", "ELECTS"),
        ("Sri Lanka arrested three fishermen. It will free the four.", "RELEASES"),
    ],
)
def test_not_told(extract, text, relation):
    assert not [t for t in triples(extract(text)) if t[1] == relation and t[2] is not None]
