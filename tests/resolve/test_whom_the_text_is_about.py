"""Whose office a bare title is: what acts weighs more than citizens and goods, and what rules a state out."""

import pytest

from diplograph.model import Document
from diplograph.resolve import Gazetteer, resolve

G = Gazetteer.load()
DANISH = "A row over a Danish concession shut the port. The government of Costa Rica confirmed the deal with the Danish group Maersk."
HAITIANS = "Haitians were in court on Monday. The boat was stopped by the Jamaica Coast Guard."
DUTY = "Mexico will raise the duty if Washington goes ahead,"

SAID = [
    # a company's home and the goods of a state tell less than what its government does
    (f"{DANISH} Transport Minister Ann Roe rejected the charge.", ("Ann Roe", "minister", "Costa Rica")),
    # citizens are not their state; an organ is called after its state
    (f"{HAITIANS} Security Minister Ann Roe said nothing.", ("Ann Roe", "minister", "Jamaica")),
    # the department of the same field
    (
        "The Commerce Department said Mexico had agreed. Commerce Secretary Ann Roe thanked Mexico.",
        ("Ann Roe", "minister", "United States"),
    ),
    # who has an American counterpart is no American; what is reported speaks of the speaker's state
    (
        f"{DUTY} Economy Secretary Ann Roe said after a meeting with her American counterpart.",
        ("Ann Roe", "minister", "Mexico"),
    ),
    # some offices are mostly at home
    (
        "The United States had asked for help. In Lima, Attorney General Ann Roe said no.",
        ("Ann Roe", "attorney-general", "Peru"),
    ),
    # one at a time
    (
        "Kenya's Interior Minister Ann Roe met Interior Minister Ben Poe in Nairobi.",
        ("Ben Poe", "interior-minister", None),
    ),
    ("Texas Gov. Ann Roe spoke.", ("Ann Roe", "governor", "Texas")),
]


@pytest.mark.parametrize(("text", "fact"), SAID)
def test_state_of_a_bare_title(nlp, text, fact):
    facts = resolve(Document("d:test", text), nlp(text), G).offices
    assert fact in {(f.person.text, f.office, f.body.actor.name if f.body else None) for f in facts}
