"""The scorers themselves: what counts as right, wrong and missed."""

import json
from pathlib import Path

import pytest
from benchmarks.gold_compare import compare
from benchmarks.gold_match import Judge
from benchmarks.gold_scores import report
from benchmarks.statements import judged
from benchmarks.tuples import Tuple

from benchmarks import carb
from diplograph.model import Document, Extraction
from diplograph.resolve import Gazetteer
from diplograph.schema import load

GOLD = Path(__file__).parents[2] / "benchmarks" / "gold"
EMPTY = {"attribution": [], "polarity": "+", "modality": ["actual"], "evidence": "x"}


@pytest.fixture(scope="module")
def judge():
    return Judge(load(), Gazetteer.load())


@pytest.fixture
def outcome(extract, judge):
    """The comparison of a text's statements with listed ones."""

    def run(text, *listed):
        article = {"id": "a", "split": "dev", "statements": [EMPTY | {"evidence": text} | g for g in listed]}
        return compare(article, Extraction(Document("d:t", text), (), (), tuple(extract(text))), judge)

    return run


def listed(subject, relation, obj, **more):
    return {"subject": [subject], "relation": [relation], "object": [obj]} | more


def test_a_full_agreement_is_right(outcome):
    assert len(outcome("Turkey warned Greece.", listed("Turkey", "WARNS", "Greece")).strict) == 1


def test_symmetric_relations_agree_either_way_and_others_do_not(outcome):
    assert outcome("France met Italy.", listed("Italy", "MEETS", "France")).strict
    assert not outcome("France warned Italy.", listed("Italy", "WARNS", "France")).lenient


@pytest.mark.parametrize("wrong", [{"polarity": "-"}, {"modality": ["future"]}, {"attribution": [["Iran"]]}])
def test_polarity_modality_and_attribution_decide_strictly_only(outcome, wrong):
    made = outcome("Turkey warned Greece.", listed("Turkey", "WARNS", "Greece", **wrong))
    assert made.lenient
    assert not made.strict


def test_a_link_that_may_be_missing(outcome):
    text = "Iran said that Turkey had attacked Greece."
    for chain in ([["Iran"]], [["Iran", None]], [["Spain", None], ["Iran"]]):
        assert outcome(text, listed("Turkey", "ATTACKS", "Greece", attribution=chain)).strict
    assert not outcome(text, listed("Turkey", "ATTACKS", "Greece", attribution=[["Spain", None]])).strict


def test_a_description_is_found_in_the_argument_or_the_content(outcome):
    text = "Police arrested three opposition lawmakers."
    assert outcome(text, listed("police", "ARRESTS", "lawmakers")).strict
    assert not outcome(text, listed("police", "ARRESTS", "journalists")).lenient


def test_optional_entries_count_for_nothing_and_unlisted_statements_are_wrong(outcome):
    one = outcome("Turkey warned Greece. Iran attacked Iraq.", listed("Turkey", "WARNS", "Greece", optional=True))
    one.sentences = 2
    figures = report([one])["strict"]
    assert (figures["listed"], figures["counted"], figures["right"]) == (0, 1, 0)


def test_the_gold_is_well_formed():
    relations, ids = set(load().relations), set()
    for split in ("dev", "heldout"):
        for line in (GOLD / f"{split}.jsonl").read_text("utf-8").splitlines():
            article = json.loads(line)
            assert article["split"] == split
            assert article["id"] not in ids
            ids.add(article["id"])
            whole = " ".join(f"{article['title']} {article['text']}".split())
            for g in article["statements"]:
                assert set(g["relation"]) <= relations
                assert " ".join(g["evidence"].split()) in whole
                assert g["polarity"] in "+-"
    assert len(ids) >= 40


def test_one_article_end_to_end():
    article = json.loads((GOLD / "dev.jsonl").read_text("utf-8").splitlines()[0])
    figures = report(list(judged([article])))
    assert figures["articles"] == 1
    assert figures["lenient"]["hit"] >= figures["strict"]["hit"] > 0


def words(*parts):
    return Tuple(parts[0].split(), [p.split() for p in parts[1:]], 1.0)


@pytest.mark.parametrize(("found", "expected"), [
    (words("met", "the king", "the queen in Rome"), (1.0, 1.0)),
    (words("met", "the king", "the queen"), (1.0, 5 / 7)),
    (words("saw", "the king", "the queen in Rome"), (0.0, 0.0)),
    (words("met", "the king"), (0.0, 0.0)),
    (words("met", "the old king", "the queen", "in Rome"), (7 / 8, 1.0)),
])  # fmt: skip
def test_tuples_agree_slot_by_slot(found, expected):
    assert carb.compare(words("met", "the king", "the queen", "in Rome"), found) == pytest.approx(expected)


def test_precision_pairs_one_to_one_and_recall_takes_the_best():
    gold = {"s": [words("met", "a", "b"), words("met", "a", "c")]}
    figures = carb.scores(gold, {"s": [words("met", "a", "b c"), words("left", "x", "y")]}, 0.0)
    assert figures["recall"] == pytest.approx(1.0)
    assert figures["precision"] == pytest.approx((3 / 4) / 2)


def test_speech_may_be_told_either_way_round():
    assert carb.compare(words("said", "he", "all is well"), words("said", "all is well", "he")) == (1.0, 1.0)
