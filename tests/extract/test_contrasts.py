"""Who is ruled out and who is named instead, beside others that stay as they are; sentences of our own."""

import pytest

CASES = [
    ("Kenya blamed Sudan, not Chad, for the raid.", "ACCUSES", {("Kenya", "Sudan", "+"), ("Kenya", "Chad", "-")}),
    ("Sudan, and not Kenya, attacked Chad.", "ATTACKS", {("Sudan", "Chad", "+"), ("Kenya", "Chad", "-")}),
    ("Kenya condemned Sudan but not Chad.", "CRITICIZES", {("Kenya", "Sudan", "+"), ("Kenya", "Chad", "-")}),
    ("Kenya attacked not Sudan but Chad.", "ATTACKS", {("Kenya", "Sudan", "-"), ("Kenya", "Chad", "+")}),
    ("Kenya did not attack Sudan but Chad.", "ATTACKS", {("Kenya", "Sudan", "-"), ("Kenya", "Chad", "+")}),
    ("Kenya supports Sudan rather than Chad.", "SUPPORTS", {("Kenya", "Sudan", "+"), ("Kenya", "Chad", "-")}),
    ("Not only Sudan but Chad condemned Kenya.", "CRITICIZES", {("Sudan", "Kenya", "+"), ("Chad", "Kenya", "+")}),
    ("Kenya condemned not just Sudan but also Chad.", "CRITICIZES", {("Kenya", "Sudan", "+"), ("Kenya", "Chad", "+")}),
    ("Neither Kenya nor Sudan condemned Chad.", "CRITICIZES", {("Kenya", "Chad", "-"), ("Sudan", "Chad", "-")}),
    ("Ann Roe, not Ben Doe, leads the Freedom Party.", "LEADS",
     {("Ann Roe", "Freedom Party", "+"), ("Ben Doe", "Freedom Party", "-")}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "relation", "expected"), CASES)
def test_each_end_has_its_own_polarity(extract, text, relation, expected):
    found = [s for s in extract(text) if s.relation == relation]
    assert {(s.subject.name, s.object.name, str(s.polarity)) for s in found} == expected
