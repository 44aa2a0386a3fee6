"""What the tests of resolution share."""

import pytest

from diplograph.model import Document
from diplograph.resolve import Gazetteer, resolve


def who(mention):
    """The names that a mention stands for."""
    return {a.name for a in (mention.actor, *mention.members) if a is not None}


@pytest.fixture
def meant(nlp):
    """Whom the last mention of a word stands for; nothing where it is linked to nobody."""

    def run(text, word):
        doc = nlp(text)
        mentions = resolve(Document("d:test", text), doc, Gazetteer.load(), {"say", "tell", "add"})
        found = [m for m in mentions if doc[m.head].text.lower() == word]
        return who(found[-1]) if found else set()

    return run
