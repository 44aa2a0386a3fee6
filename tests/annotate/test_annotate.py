"""The shipped pipeline: labels, determinism, and texts that no one meant to write."""

import numpy as np
import pytest

from diplograph import annotate
from diplograph.annotate.lemmas import lemmatizer
from diplograph.annotate.trees import best_tree
from diplograph.errors import ModelError
from diplograph.schema import load

SENTENCE = "Kenya's president warned Somalia against closing the border."


def test_tree_tags_and_names(nlp):
    doc = nlp(SENTENCE)
    warned = next(t for t in doc if t.text == "warned")
    assert warned.lemma_ == "warn"
    assert warned.pos_ == "VERB"
    assert {c.dep_: c.text for c in warned.children}["nsubj"] == "president"
    assert {"Kenya", "Somalia"} <= {e.text for e in doc.ents}


def test_a_parse_does_not_depend_on_its_neighbours(nlp):
    texts = [SENTENCE, "Talks failed.", "The long meeting between the ministers of Chad and Niger ended in Abuja."]
    alone = [[(t.head.i, t.dep_) for t in nlp(t)] for t in texts]
    together = [[(t.head.i, t.dep_) for t in d] for d in nlp.pipe(texts)]
    assert alone == together


def test_line_breaks_end_sentences(nlp):
    assert [s.text.strip() for s in nlp("Chad votes\n\nPolls open at noon.").sents] == [
        "Chad votes",
        "Polls open at noon.",
    ]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("The men fled to the U.S. The president thanked Mexico.", "The men fled to the U.S."),
        ("It is part of Honda Motor Co. Its director, Ann Roe, left.", "It is part of Honda Motor Co."),
        ("The talks began at 9 p.m. In Oslo, the government agreed.", "The talks began at 9 p.m."),
        (
            "The U.S. president met J.K. Rowling at Acme Inc. in May.",
            "The U.S. president met J.K. Rowling at Acme Inc. in May.",
        ),
    ],
)
def test_a_shortened_word_may_end_a_sentence(nlp, text, first):
    assert next(iter(nlp(text).sents)).text.strip() == first


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\x00", "🙂🙂", "שלום עולם", "a" * 5000, "... ... ...", "\u202eabc"])
def test_odd_texts_give_a_doc(nlp, text):
    assert nlp(text).text == text


def test_many_words_without_a_full_stop(nlp):
    doc = nlp("word " * 20_000)
    assert sum(1 for _ in doc.sents) >= 1


def test_unknown_pipeline_is_said():
    with pytest.raises(ModelError, match="no spaCy pipeline"):
        annotate.load("no_such_pipeline")


@pytest.mark.parametrize(
    ("word", "tag", "lemma"),
    [("accused", "VBD", "accuse"), ("planning", "VBG", "plan"), ("named", "VBD", "name"), ("expelled", "VBN", "expel"),
     ("froze", "VBD", "freeze"), ("allies", "NNS", "ally"), ("NATO", "NNP", "NATO"), ("threatens", "VBZ", "threaten"),
     ("bigger", "JJR", "big"), ("called", "VBD", "call"), ("agreed", "VBD", "agree"), ("postponed", "VBN", "postpone"),
     ("fled", "VBD", "flee"), ("freed", "VBN", "free"), ("retook", "VBP", "retake"), ("bases", "NNS", "base"), ("bases", "VBZ", "base"),
     ("proposes", "VBZ", "propose"), ("revises", "VBZ", "revise"), ("focuses", "VBZ", "focus")],
)  # fmt: skip
def test_lemmas(word, tag, lemma):
    assert lemmatizer()(word, tag) == lemma


def test_best_tree_has_one_root_and_no_cycle():
    scores = np.array([[0, 0, 9, 1], [0, 9, 0, 1], [5, 1, 1, 0]], np.float32)
    heads = best_tree(scores)
    assert sum(heads == 0) == 1
    for start in range(1, 4):
        node, steps = start, 0
        while node and steps < 5:
            node, steps = int(heads[node - 1]), steps + 1
        assert node == 0


def test_best_tree_equals_brute_force():
    rng = np.random.default_rng(3)
    for _ in range(40):
        scores = rng.normal(size=(4, 5)).astype(np.float32)
        best = max(
            (h for h in np.ndindex(5, 5, 5, 5) if _tree(h)), key=lambda h: sum(scores[i, h[i]] for i in range(4))
        )
        assert best_tree(scores).tolist() == list(best)


def _tree(heads) -> bool:
    if sum(h == 0 for h in heads) != 1 or any(h == i + 1 for i, h in enumerate(heads)):
        return False
    for start in range(4):
        node, steps = start + 1, 0
        while node and steps < 6:
            node, steps = heads[node - 1], steps + 1
        if node:
            return False
    return True


def quotes(nlp, text):
    doc = nlp(text)
    found = annotate.quotations(doc, load().cues.reporting)
    return [(doc[q.start : q.end].text, q.speaker is not None and doc[q.speaker].text, q.direct) for q in found]


def test_quotations_find_their_speaker(nlp):
    assert quotes(nlp, "“We will not leave the valley,” said Amina Diallo.")[0][1:] == ("Amina", True)
    assert quotes(nlp, "Diallo said: “We will not leave the valley.”")[0][1] == "Diallo"
    assert quotes(nlp, "“We will not leave,” Diallo said. “Nobody can make us go.”")[1][1] == "Diallo"
