"""Lands by a noun ("the Gulf state of Qatar"), whom a leader leads, and what a denied dismissal does not say."""

import pytest

from diplograph import annotate
from diplograph.config import Options
from diplograph.engine.pipeline import extract_annotated
from diplograph.model import Document

CASES = [
    ("The Gulf state of Qatar expelled Ann Roe.", ("Qatar", "EXPELS", "Ann Roe")),
    ("The West African nation of Mali expelled Ann Roe.", ("Mali", "EXPELS", "Ann Roe")),
    ("The group's founder and leader, Ben Doe, was killed.", (None, "KILLS", "Ben Doe")),
    ("Haitian gang leader Ben Doe was arrested.", ("Ben Doe", "LEADS", None)),
    ("Lebanese Druze leader Ben Doe was arrested.", ("Ben Doe", "LEADS", None)),
    ("The head of Germany's Catholic bishops, Ben Doe, left.", ("Ben Doe", "LEADS", None)),
    ("The head of the Kenyan delegation, Ben Doe, left.", ("Ben Doe", "LEADS", None)),
    ("North Korean leader Kim Jong Un left.", ("Kim Jong Un", "HOLDS_OFFICE", "North Korea")),
    ("The president of Kenya's football federation, Ben Doe, left.", ("Ben Doe", "HOLDS_OFFICE", "football federation")),
    ("The founder of the newspaper Apple Daily, Jimmy Lai, was denied bail.", ("Jimmy Lai", "FOUNDED", "Apple Daily")),
]  # fmt: skip

UNSAID = [
    ("The king of Jordan did not dismiss Anna Roth.", "APPOINTS"),
    ("Haitian gang leader Ben Doe was arrested.", "HOLDS_OFFICE"),
    ("A general is tipped to take over the ministry.", "LEADS"),
]


def _told(text):
    return extract_annotated(Document("d:test", text), annotate.load()(text), Options()).statements


@pytest.mark.parametrize(("text", "fact"), CASES)
def test_told(text, fact):
    ends = [
        (s.subject and s.subject.name, s.relation, s.object and s.object.name, s.polarity == "+") for s in _told(text)
    ]
    assert (*fact, True) in ends
    assert len([e for e in ends if e[1] == fact[1]]) == 1


@pytest.mark.parametrize(("text", "relation"), UNSAID)
def test_unsaid(text, relation):
    assert relation not in {s.relation for s in _told(text)}
