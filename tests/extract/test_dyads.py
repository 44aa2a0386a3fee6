"""Which type joins two marked spans of a sentence."""

import pytest

from diplograph import annotate
from diplograph.config import Options
from diplograph.engine.pipeline import extract_annotated
from diplograph.extract.relations.dyad_codes import lexicon
from diplograph.extract.relations.dyads import Coded, PairCoder
from diplograph.model import Document
from diplograph.schema import load


def coded(nlp, text: str, source: str, target: str) -> Coded:
    doc = annotate.plain(nlp(text))
    mentions = extract_annotated(Document("d:pair", text), nlp(text), Options()).mentions
    spans = [doc.char_span(start := text.index(words), start + len(words)) for words in (source, target)]
    found = PairCoder(doc, load(), mentions).code(*(range(s.start, s.end) for s in spans))
    assert found is not None
    return found


def test_what_a_frame_itself_denies_is_denied(nlp):
    off = coded(nlp, "The Chilean president cancelled a planned visit to Peru.", "The Chilean president", "Peru")
    assert off.negated
    on = coded(nlp, "The Chilean president made a visit to Peru.", "The Chilean president", "Peru")
    assert not on.negated


@pytest.mark.parametrize(
    "text",
    ["Norway lifted its ban on Danish herring.", "Norway decided to ease some of its restrictions on Danish herring."],
)
def test_what_is_done_to_an_act_comes_before_the_act(nlp, text):
    assert not coded(nlp, text, "Norway", "Danish herring").plover.startswith("COERCE")


def test_the_act_itself_is_one(nlp):
    found = coded(nlp, "Norway imposed a ban on Danish herring.", "Norway", "Danish herring")
    assert found.plover.startswith(("COERCE", "SANCTION")), found


def test_frames_for_other_types_are_outranked(nlp):
    text = "Lagos police arrested a suspected gunman after an encounter in Ikeja."
    assert coded(nlp, text, "Lagos police", "a suspected gunman").plover.startswith("COERCE")


def test_trigger_words_are_those_that_say_it_alone():
    words = lexicon(load())
    assert words["verb", "shell"][0].startswith("ASSAULT")
    assert ("verb", "say") not in words
    assert ("verb", "accept") not in words  # frames have it only as denied, or with other words beside it
