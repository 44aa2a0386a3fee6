"""Questions that nobody in the text asks or answers, who is blamed for a deed, and what words of blame are not."""

import pytest

SAID = [
    ("Asked if Chad would send troops, the president said no.", "DEPLOYS_TO", "+", "possible"),
    ("It is not known whether Chad attacked Niger.", "ATTACKS", "+", "possible"),
    ("Orban attacked Zelensky for blocking the pipeline.", "CRITICIZES", "+", "actual"),
    ("The senator attacked the judge over the ruling.", "CRITICIZES", "+", "actual"),
]
UNSAID = [
    ("Asked whether Chad would send troops, the premier declined to comment.", "SAYS"),
    ("A commander, who asked not to be named, left.", "SAYS"),
    ("A source close to the Kremlin left.", "SUPPORTS"),
    ("Orban attacked Zelensky for blocking the pipeline.", "ATTACKS"),
    ("It was not clear whether the rebels would accept the offer.", "REJECTS"),
    ("A source told the news agency Interfax that the envoy had left.", "EXPELS"),
]


@pytest.mark.parametrize(("text", "relation", "polarity", "modality"), SAID)
def test_what_is_said(extract, text: str, relation: str, polarity: str, modality: str) -> None:
    assert (polarity, modality) in [(s.polarity, s.modality) for s in extract(text) if s.relation == relation]


@pytest.mark.parametrize(("text", "relation"), UNSAID)
def test_what_is_not(extract, text: str, relation: str) -> None:
    assert relation not in [s.relation for s in extract(text)]


def test_a_deed_in_a_denial_is_nobodys_word(extract) -> None:
    found = extract("Burundi denied supporting the rebels who attacked the Rwandan village of Bugarama.")
    assert [s.attribution for s in found if s.relation == "ATTACKS"] == [()]
