"""What is done, or not done, "to" do something: "has done nothing to free them", "in an attempt to free them"."""

import pytest
from tests.reading import told

CASES = [
    ("Kenya has done nothing to free the hostages.", ("Kenya", "RELEASES", "hostages", "-", "actual")),
    ("Somalia said that Kenya had done nothing to help Uganda.", ("Kenya", "AIDS", "Uganda", "-", "actual")),
    ("Kenya is doing everything to free the hostages.", ("Kenya", "RELEASES", "hostages", "+", "desired")),
    (
        "Ann Roe flew to Mekelle in an attempt to free the hostages.",
        ("Ann Roe", "RELEASES", "hostages", "+", "possible"),
    ),
    ("Norway sent troops in an effort to help Somalia.", ("Norway", "AIDS", "Somalia", "+", "possible")),
    ("Norway did little to help Somalia.", ("Norway", "AIDS", "Somalia", "+", "possible")),
]


@pytest.mark.parametrize(("text", "wanted"), CASES, ids=[text for text, _ in CASES])
def test_what_is_done_to_do_something(extract, text, wanted):
    assert wanted in told(extract(text))
