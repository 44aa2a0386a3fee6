"""Plain objects answer as spaCy does, word by word and span by span."""

import gc
import random
import weakref
from itertools import pairwise

import pytest

from diplograph.annotate import plain, remembered
from diplograph.config import EXAMPLES_DIR, Options
from diplograph.engine.pipeline import extract_annotated
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


def test_the_sentence_before_is_empty_at_the_beginning(pairs):
    for doc, own in pairs:
        told = list(doc.sents)
        assert (len(own[:2].before), own[0].sent.before.start) == (0, 0)
        for before, after in pairwise(told):
            found = own[after.start : after.end].before
            assert (found.start, found.end) == (before.start, before.end)


def test_what_is_plain_stays(pairs):
    _, own = pairs[0]
    assert plain(own) is own


def test_words_of_a_lemma_come_in_the_order_of_the_text(pairs):
    for _, own in pairs:
        found = own.with_lemma(frozenset(("the", "say", "nowhere")))
        assert found == [t for t in own if t.lemma_.lower() in ("the", "say")]
        assert found


def test_words_are_found_by_themselves_and_by_their_lemma(pairs):
    asked = frozenset(("said", "talk", "nowhere"))
    found = [own.worded(asked) for _, own in pairs]
    assert found == [[t for t in own if t.lemma_.lower() in asked or t.lower_ in asked] for _, own in pairs]
    words = {t.lower_ for each in found for t in each}
    assert words >= {"said", "talks"}  # by the word, by its lemma


def test_what_hangs_on_a_word_is_told_by_label_and_by_word(pairs):
    for _, own in pairs:
        for token in own:
            assert token.child_labels == {c.dep_ for c in token.children}
            assert token.child_words == {c.lower_ for c in token.children}


def test_a_reading_is_remembered_a_word_and_an_argument(nlp):
    looks = []

    @remembered
    def spelt(token, ending):
        looks.append((token.i, ending))
        return token.text + ending

    own = plain(nlp("Kenya slept."))
    assert [spelt(own[0], "!"), spelt(own[0], "!"), spelt(own[0], "?"), spelt(own[1], "!")] == [
        "Kenya!",
        "Kenya!",
        "Kenya?",
        "slept!",
    ]
    assert looks == [(0, "!"), (0, "?"), (1, "!")]
    assert spelt(plain(nlp("Chad slept."))[0], "!") == "Chad!"


def test_a_text_that_is_let_go_of_leaves_no_cycles(nlp):
    def used():
        own = plain(nlp("Kenya said that it would not close the border with Somalia."))
        looked_at = own[1].subtree, own.ents, own.with_lemma(frozenset(("say",)))
        del looked_at
        own.forget()
        return weakref.ref(own)

    gc.disable()
    try:
        assert used()() is None
    finally:
        gc.enable()


def test_a_reading_that_is_handed_in_stays(nlp):
    text = "Kenya warned Somalia."
    own = plain(nlp(text))
    extract_annotated(Document("d:own", text), own, Options())
    assert [t.text for t in own[0].head.subtree] == ["Kenya", "warned", "Somalia", "."]
