"""Who says so: comments, background clauses, sources, speech told of; each with what must not be read so."""

import pytest
from tests.reading import said_by


@pytest.mark.parametrize(
    ("text", "relation", "speakers"),
    [
        ("Sudan alleges that Kenya attacked Somalia, a charge Uganda denies.", "DENIES", []),
        ("Sudan says that Kenya attacked Somalia, which Kenya denies.", "DENIES", []),
        ("Kenya said Ethiopia, which attacked Somalia in 2006, would withdraw its troops.", "ATTACKS", []),
        ("Kenya said that Ethiopia, which will attack Somalia, had lied.", "ATTACKS", ["Kenya"]),
        ("Kenya would not say whether Uganda had attacked Somalia.", "ATTACKS", []),
    ],
)
def test_the_reporter_speaks_beside_a_report(extract, text, relation, speakers):
    assert said_by(extract(text), relation) == speakers


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Russia attacked Georgia and invaded Ukraine, according to the United Nations.", ["United Nations"]),
        ("Russia attacked Georgia; Poland attacked Germany, according to the United Nations.", []),
        ("Russia attacked Georgia, according to a report by Amnesty International.", ["Amnesty International"]),
        ("Russia attacked Georgia according to the plan.", []),
    ],
)
def test_sources_at_the_end(extract, text, speakers):
    found = [s for s in extract(text) if s.object and s.object.name == "Georgia"]
    assert said_by(found, "ATTACKS") == speakers


@pytest.mark.parametrize(
    ("text", "relation", "speakers"),
    [
        ("Kenya charged that Uganda had attacked Somalia.", "ATTACKS", ["Kenya"]),
        ("Kenya expressed alarm that Uganda had attacked Somalia.", "ATTACKS", ["Kenya"]),
        ("Kenya pointed out that Uganda had attacked Somalia.", "ATTACKS", ["Kenya"]),
        ("Kenya has let it be known that Uganda attacked Somalia.", "ATTACKS", ["Kenya"]),
        ("Kenya has not ruled out attacking Somalia.", "ATTACKS", []),
        ("Uganda has ended its embargo on Somalia, it announced on Monday.", "LIFTS_RESTRICTIONS_ON", ["Uganda"]),
        ("Al-Shabaab called for attacks on Kenya.", "ATTACKS", ["al-Shabaab"]),
        ("Kenya called for Uganda's help after attacks on Somalia.", "ATTACKS", []),
        ("Kenya had promised aid to Somalia; Uganda said that it came late.", "PROMISES", []),
    ],
)
def test_what_speaks(extract, text, relation, speakers):
    assert said_by(extract(text), relation) == speakers


def test_speech_that_is_told_of_keeps_its_teller(extract):
    assert said_by(extract("Kenya said it will ask Uganda to attack Somalia."), "CALLS_ON") == ["Kenya"]
    assert said_by(extract("Kenya said that it condemned Uganda."), "CRITICIZES") == []


def test_relative_speakers_are_who_they_describe(extract):
    found = extract("Police arrested William Ruto, who said that Uganda had attacked Somalia.")
    assert said_by(found, "ATTACKS") == ["William Ruto"]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("UN: Russia attacked Georgia", ["United Nations"]),
        ("Russia attacked Georgia: UN", ["United Nations"]),
        ("Sudan: Russia attacked Georgia", []),
        ("The results: Russia attacked Georgia", []),
    ],
)
def test_labels_of_headlines(extract, text, speakers):
    found = [s for s in extract(text) if s.relation == "ATTACKS"]
    assert [s.subject.name for s in found] == ["Russia"]
    assert [a.actor.name for a in found[0].attribution] == speakers


@pytest.mark.parametrize(
    ("text", "speakers", "polarity"),
    [
        ("Kenya denied a claim by Sudan that Chad had attacked Niger.", ["Sudan"], "+"),
        ("Kenya rejected the American charge that Chad had attacked Niger.", ["United States"], "+"),
        ("Kenya denied the claim that Chad had attacked Niger.", ["Kenya"], "-"),
        ("Kenya denied that Chad had attacked Niger.", ["Kenya"], "-"),
    ],
)
def test_a_claim_that_is_denied_keeps_its_author(extract, text, speakers, polarity):
    found = extract(text)
    assert said_by(found, "ATTACKS") == speakers
    assert next(s for s in found if s.relation == "ATTACKS").polarity == polarity


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenya says Chad attacked Niger, something Uganda denies.", {("Kenya", "+"), ("Uganda", "-")}),
        ("Kenya says Chad attacked Niger, which Uganda disputes.", {("Kenya", "+"), ("Uganda", "-")}),
        ("Kenya says Chad attacked Niger, which Uganda welcomes.", {("Kenya", "+")}),
        ("Kenya says Chad attacked Niger, a figure Uganda likes.", {("Kenya", "+")}),
    ],
)
def test_a_denial_beside_a_claim_denies_it(extract, text, expected):
    found = [s for s in extract(text) if s.relation == "ATTACKS"]
    assert {(s.attribution[-1].actor.name, s.polarity) for s in found if s.attribution} == expected


def test_a_hope_is_no_speech(extract):
    assert said_by(extract("Kenya praised Chad's hopes of attacking Niger."), "ATTACKS") == []
