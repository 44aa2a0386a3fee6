"""The figures of a confidence, and the fit of its weights."""

import json

import numpy as np
import pytest
from benchmarks.confidence import report
from training.confidence import ROWS, area, fit, probability


def test_area_is_how_often_the_right_one_is_surer():
    right = np.array([True, True, False, False])
    assert area(np.array([0.9, 0.8, 0.2, 0.1]), right) == 1
    assert area(np.array([0.1, 0.2, 0.8, 0.9]), right) == 0
    assert area(np.array([0.5, 0.5, 0.5, 0.5]), right) == 0.5


def test_a_confidence_that_is_a_probability_beats_the_mean():
    sure, right = np.array([0.9] * 10 + [0.1] * 10), np.array([True] * 9 + [False] + [False] * 9 + [True])
    told = report(sure, right)
    assert told["by_tenth"] == {"0.1": {"statements": 10, "right": 0.1}, "0.9": {"statements": 10, "right": 0.9}}
    assert told["at_least"]["0.5"] == {"statements": 10, "right": 0.9}
    assert told["brier"] == pytest.approx(0.09)
    assert told["brier_of_the_mean"] == 0.25


def test_the_fit_finds_what_makes_statements_right():
    dice = np.random.default_rng(7)
    x = np.c_[np.ones(20_000), dice.integers(0, 2, (20_000, 2))].astype(float)
    right = (dice.random(20_000) < probability(x, np.array([-1.0, 3.0, 0.0]))).astype(float)
    bias, telling, idle = fit(x, right, bias=0)
    assert (bias, telling, idle) == (pytest.approx(-1, abs=0.3), pytest.approx(3, abs=0.4), pytest.approx(0, abs=0.3))


def test_recorded_rows_are_whole():
    rows = [json.loads(line) for line in ROWS.read_text("utf-8").splitlines()]
    assert len(rows) > 1000
    assert all(set(row) == {"article", "relation", "confidence", "right", "features"} for row in rows)
    assert {row["right"] for row in rows} == {True, False}
