"""Offices whose body only the context names, and those that need one of their own."""

import pytest

from diplograph.model import Document
from diplograph.resolve import Gazetteer, resolve

G = Gazetteer.load()
CASES = [
    ("Gambia's navy seized a boat. Navy commander Lamin Sowe denied it.", "Lamin Sowe", "Armed forces of the Gambia"),
    ("The Kremlin denied it. \"We knew nothing,\" spokesman Oleg Maslov told reporters.", "Oleg Maslov", "Government of Russia"),
    ("Estonia asked NATO for help. The alliance's secretary general, Pieter de Graaf, agreed.", "Pieter de Graaf", "NATO"),
    ("Nothing came of it, said Lina Khoury, an analyst at the University of Jordan.", "Lina Khoury", "University of Jordan"),
    ("A Kenyan analyst, Ann Roe, denied it.", "Ann Roe", None),
    ("Ann Roe, a professor of history in Nairobi, denied it.", "Ann Roe", None),
    ("Canada protested. Prime Minister Robert Kincaid met the Chinese president, Guo Ping.", "Robert Kincaid", "Canada"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "person", "body"), CASES)
def test_bodies_of_offices(nlp, text, person, body):
    mentions = resolve(Document("d:test", text), nlp(text), G, {"say", "tell"})
    held = {f.body.actor.name for f in mentions.offices if f.person.actor.name == person and f.body is not None}
    assert held == ({body} if body else set())
