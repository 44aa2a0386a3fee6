"""People whom only the form of a noun, or what stands beside it, shows; and whom "it" means in a clause of time."""

import pytest

from diplograph.model import Document
from diplograph.resolve import Gazetteer, resolve

CASES = [
    ("Gunmen killed a hydrogeologist near Sebha.", "hydrogeologist", {"hydrogeologist"}),
    ("Gunmen killed a checklist.", "checklist", set()),
    ("West African heads of state turned down the plan.", "heads", {"west african heads"}),
    ("The heads of the hammers broke.", "heads", set()),
    ("Kenya must try those responsible.", "those", {"those"}),
    ("Kenya must try those.", "those", set()),
    ("Kenya appealed to both camps for calm.", "camps", {"camps"}),
    ("Amnesty International noted that the junta had expelled reporters since it seized power.", "it", {"junta"}),
    ("Niger is angry. Washington, which has 1,000 troops in the country, kept silent.", "country", {"Niger"}),
    ("Niger is angry. Washington, which has 1,000 teachers in the country, kept silent.", "country", {"Niger"}),
    ("Amnesty International noted that it had seized power.", "it", {"Amnesty International"}),
]


@pytest.mark.parametrize(("text", "word", "expected"), CASES, ids=[t[:50] for t, _, _ in CASES])
def test_whom_a_word_stands_for(meant, text, word, expected):
    assert meant(text, word) == expected


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Ann Roe, the Swedish secretary of a trade union federation, left.", "trade union federation"),
        ("Ann Roe, the Swedish secretary, left.", "Sweden"),
        ("Ann Roe, the Swedish president of a bank, left.", "bank"),
    ],
)
def test_of_the_body_not_of_the_state(nlp, text, body):
    found = resolve(Document("d:test", text), nlp(text), Gazetteer.load(), {"say"})
    assert {f.body.actor.name for f in found.offices if f.body is not None and f.body.actor is not None} == {body}
