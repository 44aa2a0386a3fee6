"""Change points: found where they are, absent where they are not, the same as by trying everything."""

from datetime import date, timedelta
from itertools import combinations, pairwise

import numpy as np
import pytest

from diplograph.web.changes import SHORTEST, change_points, course, deviation

MONDAY = date(1956, 1, 2)


def weekly(levels, noise=1.5, seed=7):
    """Values in weeks of three statements each, around the given levels."""
    rng = np.random.default_rng(seed)
    return [
        (MONDAY + timedelta(7 * w + int(d)), float(level + rng.normal(0, noise)))
        for w, level in enumerate(levels)
        for d in (0, 2, 6)
    ]


def test_a_shift_is_found_in_its_week():
    found = course(weekly([3.0] * 15 + [-5.0] * 12))
    assert len(found.segments) == 2
    before, after = found.changes[0]
    assert after.start == MONDAY + timedelta(7 * 15)
    assert before.mean == pytest.approx(3, abs=0.7)
    assert after.mean == pytest.approx(-5, abs=0.7)
    assert (before.n, after.n) == (45, 36)


def test_two_shifts_and_back():
    found = course(weekly([2.0] * 12 + [-6.0] * 6 + [2.0] * 12))
    assert [s.start for s in found.segments] == [MONDAY + timedelta(7 * w) for w in (0, 12, 18)]


def test_noise_alone_shifts_rarely():
    """Of a hundred courses without a change, at most a handful show one."""
    shown = sum(len(course(weekly([0.0] * 40, 3.0, seed)).segments) > 1 for seed in range(100))
    assert shown <= 8


def test_the_order_of_statements_does_not_matter():
    values = weekly([1.0] * 10 + [-4.0] * 10)
    assert course(values) == course(reversed(values))


def test_too_few_weeks_say_nothing():
    found = course(weekly([3.0] * 4 + [-5.0] * 3))
    assert len(found.weeks) == 7
    assert found.segments == ()
    assert course([]).weeks == ()


def test_weeks_without_statements_are_no_zeros():
    quiet = [(day + timedelta(7 * 20) if day > MONDAY + timedelta(70) else day, v) for day, v in weekly([2.0] * 20)]
    assert len(course(quiet).segments) == 1


@pytest.mark.parametrize("seed", range(12))
def test_no_partition_is_better(seed):
    rng = np.random.default_rng(seed)
    means = np.repeat(rng.normal(0, 4, 4), 4) + rng.normal(0, 1, 16)
    counts = rng.integers(1, 6, 16).astype(float)
    penalty, variance = 3 * np.log(16), deviation(means, counts) ** 2

    def cost(inner):
        ends = [0, *inner, 16]
        out = penalty * len(inner)
        for a, b in pairwise(ends):
            middle = np.average(means[a:b], weights=counts[a:b])
            out += float((counts[a:b] * (means[a:b] - middle) ** 2).sum()) / variance
        return out

    allowed = [
        c
        for k in range(5)
        for c in combinations(range(1, 16), k)
        if all(b - a >= SHORTEST for a, b in zip((0, *c), (*c, 16), strict=False))
    ]
    found = change_points(means, counts)
    assert cost(found) == pytest.approx(min(cost(c) for c in allowed))
