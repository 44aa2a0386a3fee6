"""What is said of a person names nobody else: predicates, a relative's sex, names behind a counterpart; armies of two states."""

import pytest

from diplograph.model import Document
from diplograph.resolve import Gazetteer, resolve

G = Gazetteer.load()

CASES = [
    # what one is called, or is, is no antecedent
    ("Ivan Petrov won. Deputies used to call him a traitor. He thanked Yana Stoilova.", "he", {"Ivan Petrov"}),
    # a wife tells nothing of whose she is
    ("Radoslav Minchev, whose wife Elena comes from Ohrid, won. He thanked Spain.", "he", {"Radoslav Minchev"}),
    # a member of a body is not the body
    ("Somaliland holds elections, yet no member of the United Nations knows it. It signed a pact.", "it", {"Somaliland"}),
    # who acts in a clause beside is less likely meant than whose sentence it is
    ("Armenia left because the bloc slept when Azerbaijan attacked. It has since bought arms.", "it", {"Armenia"}),
    # a federation with a word of its own is not the state
    ("Nigeria's labour federation struck.", "federation", {"labour federation"}),
    ("Monks marched on the United States consulate in Hué.", "consulate", {"Consulate of the United States"}),
    # whose army it is
    ("The armies of India and Pakistan met.", "armies", {"Armed forces of India", "Armed forces of Pakistan"}),
    ("India fears Pakistan. Troops of both countries met.", "troops", {"Armed forces of India", "Armed forces of Pakistan"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "expected"), CASES)
def test_who_is_meant(meant, text, word, expected):
    assert meant(text, word) == expected


@pytest.mark.parametrize(
    ("text", "person", "body"),
    [
        ("Ali Saleh, who as foreign minister of Mali signed the accord, died.", "Ali Saleh", "Mali"),
        ("As president of Chad, Ali Saleh signed the accord.", "Ali Saleh", "Chad"),
        ("Kenya's foreign minister, Paul Otieno, left. His counterpart in Malabo, Maria Obono, left.", "Maria Obono", "Equatorial Guinea"),
        ("The president of Mali made Ali Saleh ambassador.", "Ali Saleh", "Mali"),
    ],
)  # fmt: skip
def test_the_office_one_acts_in_or_is_given(nlp, text, person, body):
    found = resolve(Document("d:test", text), nlp(text), G).offices
    assert (person, body) in {(f.person.actor.name, f.body.actor.name) for f in found if f.body}
