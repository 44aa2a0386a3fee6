"""Standing facts that nouns beside names carry."""

import pytest

from diplograph import annotate
from diplograph.config import Options
from diplograph.engine.pipeline import extract_annotated
from diplograph.model import Document

CASES = [
    ("Two German citizens, Ann Roe and John Doe, were arrested.",
     {("Ann Roe", "CITIZEN_OF", "Germany"), ("John Doe", "CITIZEN_OF", "Germany")}),
    ("The bomb exploded in Bannu, a town in Pakistan.", {("Bannu", "LOCATED_IN", "Pakistan")}),
    ("The bomb exploded in Bannu, a town near Pakistan.", set()),
    ("The general commands the Turkish army's Second Corps.", {("Second Corps", "PART_OF", "Armed forces of Türkiye")}),
    ("The Turkish army's units left.", set()),
    ("Flights to Houthi-held Taiz resumed.", {("Houthi movement", "CONTROLS", "Taiz")}),
    ("Residents of Russian-speaking Kherson fled.", set()),
    ("Officials accuse militias allied with Iran of smuggling.", {("militias", "ALLIED_WITH", "Iran")}),
]  # fmt: skip
STANDING = {"CITIZEN_OF", "LOCATED_IN", "PART_OF", "ALLIED_WITH", "CONTROLS"}


@pytest.mark.parametrize(("text", "facts"), CASES)
def test_beside(text, facts):
    found = extract_annotated(Document("d:test", text), annotate.load()(text), Options()).statements
    assert {(s.subject.name, s.relation, s.object.name) for s in found if s.relation in STANDING} == facts
