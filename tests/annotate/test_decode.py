"""Reading the network's scores: a word has one subject and one object."""

import numpy as np

from diplograph.annotate.decode import SURE_TWICE, _keep_one

OBL, NSUBJ = 0, 1


def labels(*scores: tuple[float, float], heads: tuple[int, ...]) -> list[int]:
    table = np.array(scores, np.float32)
    best = table.argmax(1)
    _keep_one(table, np.array(heads), best, [NSUBJ])
    return [int(i) for i in best]


def test_the_surer_of_two_subjects_stays_and_the_other_takes_its_next_label() -> None:
    assert labels((0.0, 5.0), (1.0, 2.0), heads=(3, 3)) == [NSUBJ, OBL]
    assert labels((1.0, 2.0), (0.0, 5.0), heads=(3, 3)) == [OBL, NSUBJ]


def test_two_words_may_have_a_subject_each() -> None:
    assert labels((0.0, 5.0), (1.0, 2.0), heads=(3, 4)) == [NSUBJ, NSUBJ]


def test_a_second_subject_that_can_be_nothing_else_stays() -> None:
    assert labels((0.0, 9.0), (0.0, SURE_TWICE + 1), heads=(3, 3)) == [NSUBJ, NSUBJ]
