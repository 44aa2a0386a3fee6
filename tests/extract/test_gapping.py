"""Clauses that leave out the verb of the clause before them."""

import pytest
from tests.reading import told

CASES = [
    ("Hamas will free 50 hostages and Israel 150 prisoners.", ("Israel", "RELEASES", "prisoners", "future")),
    ("France expelled six Russian diplomats and Spain four.", ("Spain", "EXPELS", "Diplomats of Russia", "actual")),
    ("Chad accused Mali of shelling Bol, and Mali Chad of arming rebels.", ("Mali", "ACCUSES", "Chad", "actual")),
    ("Norway praised Denmark, and Sweden Finland.", ("Sweden", "PRAISES", "Finland", "actual")),
]


@pytest.mark.parametrize(("text", "wanted"), CASES, ids=[text for text, _ in CASES])
def test_says_the_same_of_others(extract, text, wanted):
    found = [(*ends, modality) for *ends, _, modality in told(extract(text))]
    assert wanted in found


def test_has_its_own_time(extract):
    found = {s.subject.name: s.time.start.year for s in extract("Kenya recognised Kosovo in 2009 and Uganda in 2011.")}
    assert found == {"Kenya": 2009, "Uganda": 2011}


def test_says_nothing_of_the_first_clause(extract):
    found = {(s.subject.name, s.relation) for s in extract("Chad voted for the resolution and Mali against it.")}
    assert ("Chad", "OPPOSES") not in found
    assert ("Mali", "OPPOSES") in found
