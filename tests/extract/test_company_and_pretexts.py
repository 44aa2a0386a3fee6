"""Who is taken along with a person, what a pretext is looked for, crowds brought out, and what an epithet tells."""

import pytest
from tests.reading import told_by

TOLD = [
    # a person's company, whether the adverb is read with its preposition or apart from it
    ("Rebels seized her at Bardai together with a German doctor.", "rebels", "ABDUCTS", "german doctor", "actual", []),
    ("Ann Roe was convicted of fraud together with her brother, Ben Roe.", None, "SANCTIONS", "Ben Roe", "actual", []),
    ("Ann Roe was detained along with two reporters.", None, "ARRESTS", "reporters", "actual", []),
    ("Greece arrested Ann Roe together with her brother.", "Greece", "ARRESTS", "brother", "actual", []),
    # who looks for a pretext is to do it
    ("Iran said Ethiopia was looking for a pretext to grab the port of Assab.", "Ethiopia", "SEIZES", "Assab", "possible", ["Iran"]),
    # numbers alone that are people, by where they are brought to or driven from
    ("The reform brought thousands on to the streets of Yerevan.", "thousands", "PROTESTS_AGAINST", None, "actual", []),
    ("Soldiers drove 40,000 from their homes.", "soldiers", "EXPELS", "40,000", "actual", []),
    # a participle before its noun
    ("Leila Ben Amor, the jailed judge, was ill.", None, "ARRESTS", "Leila Ben Amor", "actual", []),
    ("Members of the banned Dawn Society met in Beirut.", None, "RESTRICTS", "Dawn Society", "actual", []),
]  # fmt: skip
UNTOLD = [
    ("Greece arrested Ann Roe together with her brother.", "brother", "ARRESTS"),
    ("China mediated the talks together with Oman.", "talks", "MEDIATES"),
    ("The firm brought thousands to the market.", "thousands", "PROTESTS_AGAINST"),
]


@pytest.mark.parametrize(("text", "subject", "relation", "other", "modality", "by"), TOLD)
def test_told(extract, text, subject, relation, other, modality, by):
    found = told_by(extract(text))
    assert (subject, relation, other, "+", modality, by) in found, found


@pytest.mark.parametrize(("text", "subject", "relation"), UNTOLD)
def test_untold(extract, text, subject, relation):
    assert (subject, relation) not in [(s.subject and s.subject.name, s.relation) for s in extract(text)]


def test_states_that_act_together_both_act(extract):
    found = extract("China mediated the talks together with Oman.")
    assert {"China", "Oman"} <= {s.subject.name for s in found if s.relation == "MEDIATES" and s.subject}
