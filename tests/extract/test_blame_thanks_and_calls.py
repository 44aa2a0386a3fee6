"""Blame pinned on somebody, thanks for a deed, calls whose source or receiver the verb has, and demands that a copula puts."""

import pytest
from tests.reading import told_by

TOLD = [
    # who is blamed did it, in the words of whoever blames
    ("Kenya pointed the finger at Al-Shabaab for the bombing in Nairobi.", "al-Shabaab", "ATTACKS", "Nairobi", "+", "actual", ["Kenya"]),
    ("Ethiopia laid the murder of three elders at Eritrea's door.", "Eritrea", "KILLS", "elders", "+", "actual", ["Ethiopia"]),
    ("Sudan pointed the finger at Chad for arming the rebels.", "Chad", "AIDS", "rebels", "+", "actual", ["Sudan"]),
    # who is thanked did what the thanks are for
    ("The king paid tribute to the firemen for rescuing the children.", "firemen", "AIDS", "children", "+", "actual", []),
    # much of what people say is what they say
    ("The raid drew a wave of criticism from Kenya.", "Kenya", "CRITICIZES", None, "+", "actual", []),
    # whoever turns a request down was asked; whose demand it is that another leave
    ("A request from Chad for arms was refused by France.", "Chad", "CALLS_ON", "France", "+", "actual", []),
    ("The rebels' main demand is that Kenya leave Goma.", "rebels", "DEMANDS", "Kenya", "+", "actual", []),
    # so many who say something are people
    ("Thousands demanded that Kenya free Ann Roe.", "thousands", "DEMANDS", "Kenya", "+", "actual", []),
    # a paper that somebody signed or left
    ("A letter signed by forty professors urges Kenya to free Ann Roe.", "professors", "CALLS_ON", "Kenya", "+", "actual", []),
    # no time lost
    ("Egypt wasted no time in condemning Israel.", "Egypt", "CRITICIZES", "Israel", "+", "actual", []),
    # what is said in a capital
    ("The deal was praised in Seoul.", "Government of South Korea", "PRAISES", None, "+", "actual", []),
]  # fmt: skip
UNTOLD = [
    ("The rebels' main demand is that Kenya leave Goma.", "rebels", "WITHDRAWS_FROM"),
    ("Ethiopia laid the murder of three elders at Eritrea's door.", "Ethiopia", "KILLS"),
    ("The video drew an angry response online.", "The video", "CRITICIZES"),
    ("The king paid tribute to the firemen for rescuing the children.", "king", "AIDS"),
]


@pytest.mark.parametrize(("text", "subject", "relation", "other", "polarity", "modality", "by"), TOLD)
def test_told(extract, text, subject, relation, other, polarity, modality, by):
    found = told_by(extract(text))
    assert (subject, relation, other, polarity, modality, by) in found, found


@pytest.mark.parametrize(("text", "subject", "relation"), UNTOLD)
def test_untold(extract, text, subject, relation):
    assert (subject, relation) not in {(s.subject and s.subject.name, s.relation) for s in extract(text)}
