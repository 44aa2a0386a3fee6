"""What laws and rulings do, in whose name: sentences of our own."""

import pytest


@pytest.mark.parametrize(
    ("text", "relation", "subject", "whom"),
    [
        ("The decree bars foreigners from buying land.", "RESTRICTS", None, "foreigners"),
        ("Tunisian law bars foreigners from buying land.", "RESTRICTS", "Tunisia", "foreigners"),
        ("The king's decree dissolved the Progress Party.", "RESTRICTS", "king", "Progress Party"),
        ("Journalists are barred from the border by a decree.", "RESTRICTS", None, "journalists"),
        ("Ben Doe was released by a court order.", "RELEASES", None, "Ben Doe"),
        ("A ruling freed 300 prisoners.", "RELEASES", None, "prisoners"),
    ],
)
def test_a_law_or_ruling_acts_for_whoever_made_it(extract, text, relation, subject, whom):
    (told,) = (s for s in extract(text) if s.relation == relation)
    assert (told.subject.name if told.subject else None) == subject
    assert told.object.name == whom


@pytest.mark.parametrize("text", ["The storm bars foreigners from the islands.", "A song freed 300 prisoners."])
def test_other_things_do_not(extract, text):
    assert not [s for s in extract(text) if s.relation in ("RESTRICTS", "RELEASES")]


@pytest.mark.parametrize(
    ("text", "relation", "modality"),
    [
        ("Arrested in May, Ben Doe will be tried in June.", "ARRESTS", "actual"),
        ("Jailed since 2021, Ben Doe may be freed this week.", "ARRESTS", "actual"),
        ("Having expelled the envoy, Mali will close the embassy.", "EXPELS", "actual"),
        ("Re-elected, the president would deport the migrants.", "EXPELS", "conditional"),
        ("If arrested, Ben Doe will be tried.", "ARRESTS", "conditional"),
    ],
)
def test_what_is_told_first_has_been_done(extract, text, relation, modality):
    (told,) = (s for s in extract(text) if s.relation == relation)
    assert told.modality == modality


@pytest.mark.parametrize(
    ("verb", "modality"),
    [
        ("proposes", "desired"),
        ("suggested", "desired"),
        ("insisted on", "desired"),
        ("argued for", "desired"),
        ("floated", "possible"),
        ("risked", "possible"),
        ("admitted", "actual"),
    ],
)
def test_how_far_a_ban_has_come(extract, verb, modality):
    (told,) = (s for s in extract(f"Kenya {verb} banning the Unity Party.") if s.relation == "RESTRICTS")
    assert told.modality == modality
