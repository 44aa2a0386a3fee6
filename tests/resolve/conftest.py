"""What the tests of resolution share."""

import pytest

from diplograph.config import Options
from diplograph.engine.pipeline import extract_annotated
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


@pytest.fixture
def mentions(nlp):
    """The mentions of a text when all of it has been read."""

    def run(text):
        return extract_annotated(Document("d:1", text), nlp(text), Options()).mentions

    return run


@pytest.fixture
def members(mentions):
    """The names of the group that some words stand for."""

    def run(text, words):
        return {a.name for m in mentions(text) if m.text == words for a in m.members}

    return run


@pytest.fixture
def holders(nlp):
    """Who holds an office, and of which body; of none only where a text names none of theirs."""

    def run(text):
        facts = resolve(Document("d:test", text), nlp(text), Gazetteer.load()).offices
        found = {(f.person.actor.name, f.body.actor.name if f.body else None) for f in facts}
        known = {who for who, body in found if body}
        return {(who, body) for who, body in found if body or who not in known}

    return run
