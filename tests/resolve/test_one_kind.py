"""One name is one actor, whatever the model takes it for here and there; and what a noun behind a name says."""

import pytest

from diplograph.model import Document
from diplograph.resolve import Gazetteer, resolve
from diplograph.resolve.descriptions.called_by import own_words
from diplograph.resolve.names.name_kinds import Name
from diplograph.resolve.names.one_kind import one_kind

LABELS = [
    (["ORG", "LOC", "GPE"], ["LOC", "LOC", "LOC"]),
    (["ORG", "LOC"], ["ORG", "ORG"]),
    (["ORG", "ORG", "PERSON"], ["ORG", "ORG", "ORG"]),
    (["NORP", "ORG"], ["NORP", "ORG"]),
]


@pytest.mark.parametrize(("labels", "expected"), LABELS)
def test_most_mentions_decide(nlp, labels, expected):
    doc = nlp("Coron left. " * len(labels))
    names = [Name(3 * i, 3 * i + 1, None, label) for i, label in enumerate(labels)]
    assert [n.label for n in one_kind(doc, names)] == expected


def test_a_name_by_itself_tells_more_than_one_before_a_noun(nlp):
    doc = nlp("The Coron plan failed. Coron left.")
    names = [Name(1, 2, None, "LOC"), Name(5, 6, None, "PERSON")]
    assert [n.label for n in one_kind(doc, names)] == ["PERSON", "PERSON"]


NAMED = [
    ("The Moon Salam brigade fled. The brigade was beaten.", "brigade", {"Moon Salam"}),
    ("NATO met. The Moon Salam alliance fled. The alliance was beaten.", "alliance", {"Moon Salam"}),
    ("The Kachin Organisation spoke to Radio Roe. The organisation, a foe of the army, lied.", "organisation", {"Kachin Organisation"}),
    ("The main Tamil party, the Tamil Roe Union, met. The party was beaten.", "party", {"Tamil Roe Union"}),
    ("The Tamil Roe Union met a party. The party was beaten.", "party", {"party"}),
    ("The boss Ismael Zambada García fled. Zambada was caught.", "zambada", {"Ismael Zambada García"}),
    ("The boss Ismael Zambada García fled. Ismail was caught.", "ismail", {"Ismail"}),
    ("Rubén Rocha fled. The state's governor left.", "state", set()),
    ("A Nicaraguan national was freed. Nicaraguan nationals left.", "nationals", {"People of Nicaragua"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "expected"), NAMED)
def test_what_a_noun_means(meant, text, word, expected):
    assert meant(text, word) == expected


def test_a_deputy_is_no_governor(nlp):
    text = "Ann Roe, a deputy governor of the Tide Bank, met Deputy Foreign Minister Ben Doe of Peru."
    words = {f.person.text: f.words for f in resolve(Document("d:test", text), nlp(text), Gazetteer.load()).offices}
    assert words == {"Ann Roe": "deputy Governor", "Ben Doe": "Deputy Foreign Minister"}


def test_a_body_goes_by_the_words_before_of():
    assert own_words("Commission of the African Union") == ("commission",)
    assert own_words("European Union") == ("european", "union")
