"""The confidence of a statement: its likelihood by what is seen of it."""

import pytest

from diplograph import annotate
from diplograph.extract import statements
from diplograph.extract.likelihood import Likelihood, sigmoid, weights
from diplograph.extract.relations.learned import Learned
from diplograph.model import Document
from diplograph.resolve import Gazetteer, resolve
from diplograph.schema import load

CLEAR = "France accused Chad of spying."
SURER_AND_LESS_SURE = [
    (CLEAR, "The minister arrived on Monday. He accused Chad of spying."),  # a name, a pronoun
    (CLEAR, "An envoy accused Chad of spying."),  # nobody named
    (CLEAR, "Kenya said that Peru said that France had accused Chad of spying."),  # told by others
    (CLEAR, "Chad was accused of spying."),  # by nobody knows whom
]


def read(text):
    document = Document("d:x", text)
    ((_, doc),) = annotate.annotate([document], annotate.load(), 1)
    doc = annotate.plain(doc)
    mentions = resolve(document, doc, Gazetteer.load(), load().cues.reporting)
    return doc, mentions, statements(document, doc, mentions, load())


def accusation(text):
    return next(s for s in read(text)[2] if s.relation == "ACCUSES")


@pytest.mark.parametrize(("surer", "less"), SURER_AND_LESS_SURE)
def test_what_is_clearer_has_the_higher_confidence(surer, less):
    assert 0 < accusation(less).confidence < accusation(surer).confidence < 1


def test_every_weight_belongs_to_a_feature():
    seen = {"without the head"}
    for text in (CLEAR, "He and she met in Rome and denied it."):
        doc, mentions, found = read(text)
        for s in found:
            if s.relation not in ("", "SAYS"):
                seen |= Likelihood(doc, mentions, load(), Learned(doc)).features(s).keys()
    assert set(weights()) <= seen


def test_untyped_and_bare_speech_keep_their_rule_s_confidence():
    kept = {s.relation: s.confidence for s in read("Norway said that Peru outfoxed Chad.")[2]}
    assert kept == {"SAYS": 0.902, "": 0.57}


def test_sigmoid_is_a_probability():
    assert sigmoid(0) == 0.5
    assert sigmoid(3) + sigmoid(-3) == pytest.approx(1)
