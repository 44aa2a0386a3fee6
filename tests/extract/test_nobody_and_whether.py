"""Nobody of a body is the body, and has not; what is asked with "whether" is neither said nor denied."""

import pytest
from tests.reading import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nobody from the junta has met the envoy.", ("junta", "MEETS", "envoy", "-", "actual")),
        (
            "No one in the ruling party has criticised Ann Roe.",
            ("ruling party", "CRITICIZES", "Ann Roe", "-", "actual"),
        ),
        ("No-one from Hamas has met Ann Roe.", ("Hamas", "MEETS", "Ann Roe", "-", "actual")),
        ("Nobody in Kenya's army has been arrested.", (None, "ARRESTS", "Armed forces of Kenya", "-", "actual")),
        (
            "The spokesman would not comment on whether Norway had expelled the diplomats.",
            ("Norway", "EXPELS", "diplomats", "+", "possible"),
        ),
        (
            "The minister refused to be drawn on whether Norway had expelled the diplomats.",
            ("Norway", "EXPELS", "diplomats", "+", "possible"),
        ),
        ("Doubts remain about whether Mali attacked Chad.", ("Mali", "ATTACKS", "Chad", "+", "possible")),
        (
            "The two differ over whether Norway had expelled the diplomats.",
            ("Norway", "EXPELS", "diplomats", "+", "possible"),
        ),
    ],
)
def test_told(extract, text, expected):
    assert expected in told(extract(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway has expelled the diplomats, a spokesman said.", ("Norway", "EXPELS", "diplomats", "+", "actual")),
        ("Mali attacked Chad while envoys met.", ("Mali", "ATTACKS", "Chad", "+", "actual")),
    ],
)
def test_said_all_the_same(extract, text, expected):
    assert expected in told(extract(text))
