"""Whose an office is that stands bare: by the missions, courts and districts that the text names."""

import pytest

from diplograph.model import Document
from diplograph.resolve import Gazetteer, resolve

G = Gazetteer.load()
CASES = [
    ('The Russian embassy in Warsaw called it absurd. "We are not impressed," Justice Minister Jan Kos said.', {("Jan Kos", "Poland")}),
    ("Deputy Foreign Minister Ben Roe received the Chinese ambassador in Nairobi on Monday.", {("Ben Roe", "Kenya")}),
    ("The Chinese ambassador to Canada defended it. Foreign Minister Wang Qiang will travel to Ottawa in May.",
     {("Wang Qiang", "China")}),
    ("Judge Ann Roe told the Supreme Court of Ghana that she had been threatened.", {("Ann Roe", "Supreme Court of Ghana")}),
    ('The Special Tribunal for Lebanon convicted two men. "It is clear," presiding judge Ann Roe said.',
     {("Ann Roe", "Special Tribunal for Lebanon")}),
    ("Shells fell in Poonch district on Wednesday. Deputy Commissioner Ali Wani told reporters that people had been moved.",
     {("Ali Wani", "Poonch")}),
    ("Deputy Commissioner Ann Roe told reporters the tax agency had lost files.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "held"), CASES, ids=[c[0][-60:] for c in CASES])
def test_whose_a_bare_title_is(nlp, text, held):
    found = resolve(Document("d:x", text, "en"), nlp(text), G)
    said = {
        (f.person.actor.name, f.body.actor.name) for f in found.offices if f.body and f.body.actor and f.person.actor
    }
    assert {(p, b.lower()) for p, b in said} >= {(p, b.lower()) for p, b in held}
    assert held or not said


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        ("The EU's foreign policy chief met Ann Roe.", "chief", "High representative of European Union"),
        ("NATO's secretary general met Ann Roe.", "secretary", "Secretary general of NATO"),
        ("The UN chief met Ann Roe.", "chief", "Secretary general of United Nations"),
        ("The UN human rights chief met Ann Roe.", "chief", "UN human rights chief"),
    ],
)
def test_which_office_of_a_body(meant, text: str, word: str, name: str) -> None:
    assert meant(text, word) == {name}
