"""Plain objects answer as spaCy does, word by word and span by span."""

import random

import pytest

from diplograph.annotate import plain
from diplograph.config import EXAMPLES_DIR
from diplograph.model import Document
from diplograph.read import read

WORDS = (
    "i idx text lemma_ pos_ tag_ dep_ ent_type_ whitespace_ is_punct is_space is_title like_num is_sent_start"
).split()


@pytest.fixture(scope="module")
def pairs(nlp):
    """Articles as spaCy has them and in plain objects."""
    texts = [d.text for d in read([EXAMPLES_DIR / "articles"]) if isinstance(d, Document)][:6]
    return [(doc, plain(doc)) for doc in nlp.pipe([*texts, "A hearing is scheduled on the issue today."])]


def test_words_answer_as_spacy_does(pairs):
    for doc, own in pairs:
        for theirs, ours in zip(doc, own, strict=True):
            assert [getattr(ours, a) for a in WORDS] == [getattr(theirs, a) for a in WORDS]
            assert ours.lower_.replace("’", "'") == theirs.lower_.replace("’", "'")
            assert (ours.head.i, ours.left_edge.i, ours.right_edge.i) == (
                theirs.head.i, theirs.left_edge.i, theirs.right_edge.i,
            )  # fmt: skip
            for walk in ("children", "subtree", "ancestors"):
                assert [t.i for t in getattr(ours, walk)] == [t.i for t in getattr(theirs, walk)], (walk, ours)
            assert (ours.sent.start, ours.sent.end, len(ours)) == (theirs.sent.start, theirs.sent.end, len(theirs))
            assert ours.is_ancestor(own[0]) == theirs.is_ancestor(doc[0])


def test_contractions_are_spelt_one_way(nlp):
    printed, typed = (
        plain(nlp(t))
        for t in ("They’ve not, he’d say, but Mali’s didn’t.", "They've not, he'd say, but Mali's didn't.")
    )
    assert [t.lower_ for t in printed] == [t.lower_ for t in typed]
    assert printed[1].text == "’ve"
    assert plain(nlp("The ’ is a mark."))[1].lower_ == "’"


def test_spans_answer_as_spacy_does(pairs):
    draw = random.Random(1)
    for doc, own in pairs:
        assert [(e.start, e.end, e.label_) for e in own.ents] == [(e.start, e.end, e.label_) for e in doc.ents]
        for _ in range(300):
            a = draw.randrange(len(doc))
            b = a + draw.choice((1, 2, 5, 30))
            theirs, ours = doc[a:b], own[a:b]
            assert (ours.start_char, ours.end_char, ours.text) == (theirs.start_char, theirs.end_char, theirs.text)
            assert (ours.root.i, ours.sent.start) == (theirs.root.i, theirs.sent.start)
            assert [t.i for t in ours[:2]] == [t.i for t in theirs[:2]]
            assert ours[-1].i == theirs[-1].i
            cut = (theirs.start_char + 1, theirs.end_char)
            for mode in ("strict", "expand"):
                spans = [d.char_span(*cut, alignment_mode=mode) for d in (doc, own)]
                assert len({None if s is None else (s.start, s.end) for s in spans}) == 1


def test_a_slice_that_holds_nothing_is_empty(pairs):
    doc, own = pairs[0]
    assert (len(own[5:3]), own[5:3].text) == (len(doc[5:3]), "")
    assert own[len(own) - 1 : len(own) + 5].end == len(own)


def test_nothing_stands_before_the_first_word(pairs):
    _, own = pairs[0]
    with pytest.raises(IndexError):
        own[0].nbor(-1)
    assert own[0].nbor().i == 1


def test_what_is_plain_stays(pairs):
    _, own = pairs[0]
    assert plain(own) is own
