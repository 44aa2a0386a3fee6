"""Whose word a statement is, and how it stands: promises, reports by several, asides, demands, what none of them did."""

import pytest
from tests.extract.test_arguments import speakers

WORD = [
    # what is promised is so in the words of whoever promises it
    ("Canada pledged $30 million to Haiti.", "Canada", "AIDS", "Haiti", "+", "future", ["Canada"]),
    ("France promised Ghana more electricity.", "France", "AIDS", "Ghana", "+", "future", ["France"]),
    ("France supplied Ghana with electricity.", "France", "TRADES_WITH", "Ghana", "+", "actual", []),
    (
        "Emmanuel Macron invited Bola Tinubu to Paris.",
        "Bola Tinubu",
        "VISITS",
        "Paris",
        "+",
        "desired",
        ["Emmanuel Macron"],
    ),
    ("Ukraine wants to join NATO.", "Ukraine", "WANTS_TO_JOIN", "NATO", "+", "desired", []),
    ("Georgia and Ukraine want to join NATO.", "Ukraine", "WANTS_TO_JOIN", "NATO", "+", "desired", []),
    # of several speakers each speaks of itself
    (
        "Canada and Norway said that they had frozen aid to Sudan.",
        "Norway",
        "SANCTIONS",
        "Sudan",
        "+",
        "actual",
        ["Norway"],
    ),
    (
        "Canada and Norway said that Kenya had frozen aid to Sudan.",
        "Kenya",
        "SANCTIONS",
        "Sudan",
        "+",
        "actual",
        ["Canada"],
    ),
    # the reporter explains who is meant, wherever the speaker stands
    (
        "The men belonged to Hamas, a group that Canada has banned, the ministry said.",
        "Canada",
        "RESTRICTS",
        "Hamas",
        "+",
        "actual",
        [],
    ),
    ("Hamas, which Canada has banned, fired first, Kenya said.", "Canada", "RESTRICTS", "Hamas", "+", "actual", []),
    ("Canada has banned Hamas, Kenya said.", "Canada", "RESTRICTS", "Hamas", "+", "actual", ["Kenya"]),
    # demands in the passive
    ("Russia demanded that the sailors be freed.", None, "RELEASES", "sailors", "+", "desired", ["Russia"]),
    ("France insisted that the hostages be set free.", None, "RELEASES", "hostages", "+", "desired", ["France"]),
    ("France insisted that the hostages had been set free.", None, "RELEASES", "hostages", "+", "actual", ["France"]),
    # not one of them
    ("Not one officer was prosecuted.", None, "TRIES", "officer", "-", "actual", []),
    ("Not a single officer was prosecuted.", None, "TRIES", "single officer", "-", "actual", []),
    ("Only one officer was prosecuted.", None, "TRIES", "officer", "+", "actual", []),
    # a part of what is taken back
    (
        "Britain lifted the last of its sanctions on Belarus.",
        "United Kingdom",
        "SANCTIONS",
        "Belarus",
        "-",
        "actual",
        [],
    ),
    (
        "Britain regretted the last of its sanctions on Belarus.",
        "United Kingdom",
        "SANCTIONS",
        "Belarus",
        "+",
        "actual",
        [],
    ),
    # a noun dated by what its owner did
    (
        "Emmanuel Macron, on a first trip abroad since sending troops into Mali, praised Chad.",
        "Emmanuel Macron",
        "DEPLOYS_TO",
        "Mali",
        "+",
        "actual",
        [],
    ),
    # an office to come
    ("Ann Roe will head the commission.", "Ann Roe", "LEADS", "commission", "+", "future", []),
]


@pytest.mark.parametrize(
    ("text", "subject", "relation", "other", "polarity", "modality", "by"), WORD, ids=[w[0][:40] for w in WORD]
)
def test_word(extract, text, subject, relation, other, polarity, modality, by):
    found = [
        (s.subject and s.subject.name, s.relation, s.object and s.object.name, s.polarity, s.modality, speakers(s))
        for s in extract(text)
    ]
    assert (subject, relation, other, polarity, modality, by) in found, found
