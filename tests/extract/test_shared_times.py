"""A clause without a time of its own shares that of the clause it is joined to, where that is exact."""

from datetime import date

import pytest


@pytest.mark.parametrize(
    ("text", "relation", "time"),
    [
        ("The rebels raided Goma in May and burnt the market.", "DESTROYS", ("2024-05-01", "2024-05-31")),
        ("Police searched the firm on Monday and arrested Ann Roe.", "ARRESTS", ("2024-07-08", "2024-07-08")),
        ("The army ended the siege on Monday, killing nine rebels.", "KILLS", ("2024-07-08", "2024-07-08")),
        ("The rebels raided Goma in 2019 and burnt the market.", "DESTROYS", None),
        ("The rebels, at war since May, denied the raid and accused the army.", "ACCUSES", None),
        ("Kenya attacked Goma in May and Chad arrested Ann Roe.", "ARRESTS", None),
    ],
)
def test_times_are_shared(extract, text, relation, time):
    found = next(s for s in extract(text, date(2024, 7, 10)) if s.relation == relation)
    assert (found.time and (found.time.start.isoformat(), found.time.end.isoformat())) == time
