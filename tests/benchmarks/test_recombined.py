"""New sentences out of trees: parts of one shape change places, with their names and capitals."""

import pytest
from training.recombined import parts, recombined
from training.sentences import Sentence

KENYA = Sentence(
    words="Kenya 's envoy praised the truce in Darfur".split(), document="a", source="own",
    upos="PROPN PART NOUN VERB DET NOUN ADP PROPN".split(), feats=["_"] * 8,
    heads=[2, 0, 3, -1, 5, 3, 7, 5], deps="nmod:poss case nsubj ROOT det obj case nmod".split(),
    names=[(0, 1, "LOC"), (7, 8, "LOC")],
)  # fmt: skip
REBELS = Sentence(
    words="The rebels of Red Dawn left a town in Chad".split(), document="b", source="own",
    upos="DET NOUN ADP PROPN PROPN VERB DET NOUN ADP PROPN".split(), feats=["_"] * 10,
    heads=[1, 5, 3, 1, 3, -1, 7, 5, 9, 7], deps="det nsubj case nmod flat ROOT det obj case nmod".split(),
    names=[(3, 5, "ORG"), (9, 10, "LOC")],
)  # fmt: skip


def test_a_part_is_all_that_hangs_on_a_word() -> None:
    found = {(shape[0], " ".join(p.sentence.words[p.start : p.end])) for shape, p in parts(REBELS)}
    assert found == {
        ("nsubj", "The rebels of Red Dawn"), ("nmod", "of Red Dawn"), ("obj", "a town in Chad"), ("nmod", "in Chad"),
    }  # fmt: skip


@pytest.mark.parametrize("seed", range(5))
def test_parts_change_places_with_their_names(seed: int) -> None:
    for s in recombined([KENYA, REBELS], 40, seed):
        assert len(s.words) > 4
        assert not s.heads
        spoken = [" ".join(s.words[a:b]) for a, b, _ in s.names or []]
        assert set(spoken) <= {"Kenya", "Darfur", "Red Dawn", "Chad"}
        assert len(spoken) == sum(" ".join(s.words).count(n) for n in ("Kenya", "Darfur", "Red Dawn", "Chad"))


def test_capitals_go_with_the_place() -> None:
    made = {" ".join(s.words) for s in recombined([KENYA, REBELS], 400, 1)}
    assert "Kenya 's envoy praised a town in Chad" in made
    assert any(text.startswith("The rebels of Red Dawn left the truce") for text in made)
    assert all(text[0].isupper() and " The" not in text for text in made)


def test_the_same_seed_makes_the_same_sentences() -> None:
    assert recombined([KENYA, REBELS], 20, 3) == recombined([KENYA, REBELS], 20, 3)


def test_trees_without_parts_give_nothing() -> None:
    assert recombined([], 5, 1) == []
    lone = Sentence(
        ["Stop", "!"], "c", "own", upos=["VERB", "PUNCT"], feats=["_", "_"], heads=[-1, 0], deps=["ROOT", "punct"]
    )
    assert recombined([lone], 5, 1) == []
