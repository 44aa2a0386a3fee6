"""Clefts, denials by negation, deeds that somebody is blamed for, leave given, deeds seen, and feats claimed."""

import pytest
from tests.reading import told_by

TOLD = [
    # what a cleft says was done is a charge, whoever says it
    ("Pakistan said that it was India that had shelled the village.", "Pakistan", "ACCUSES", "India", "+", "actual", []),
    ("Iran said that it was the United States that had abandoned the accord.", "United States", "LEAVES", None, "+", "actual", ["Iran"]),
    # a denial is the negation of the very clause
    ("Kenya said it had not shelled the village.", "Kenya", "DENIES", None, "+", "actual", []),
    ("Kenya said it gave no such undertaking.", "Kenya", "DENIES", None, "+", "actual", []),
    # a deed that somebody is blamed for was done, in the words of whoever blames
    ("France criticised Russia for shelling a hospital.", "Russia", "ATTACKS", "hospital", "+", "actual", ["France"]),
    ("The court will punish Chad for shelling a hospital.", "Chad", "ATTACKS", "hospital", "+", "actual", []),
    # whoever is given leave, or is seen
    ("Russia offered Armenia a chance to join NATO.", "Armenia", "WANTS_TO_JOIN", "NATO", "+", "possible", ["Russia"]),
    ("Villagers saw soldiers burning houses.", "soldiers", "DESTROYS", "houses", "+", "actual", []),
    # a feat that is claimed
    ("Rebels claim the capture of a naval base.", "rebels", "SEIZES", "naval base", "+", "actual", ["rebels"]),
    # "when" with a time of its own is a plan; with none, a condition
    ("Kenya's minister will raise the matter when Ann Roe visits Seoul next week.", "Ann Roe", "VISITS", "Seoul", "+", "future", []),
    ("Kenya's minister will raise the matter when Ann Roe visits Seoul.", "Ann Roe", "VISITS", "Seoul", "+", "conditional", []),
    # made known is said
    ("Australia let it be known that it would cut off all assistance.", "Australia", "SANCTIONS", None, "+", "future", ["Australia"]),
    ("Chad is believed by France to have armed the rebels.", "Chad", "AIDS", "rebels", "+", "actual", ["France"]),
    # goods that are shipped to a capital are for its state
    ("India will ship rocket launchers to Yerevan.", "India", "AIDS", "Government of Armenia", "+", "future", []),
    ("Kenya marched in protest.", "Kenya", "PROTESTS_AGAINST", None, "+", "actual", []),
    ("The treaty was signed in 1994.", None, "SIGNS", None, "+", "actual", []),
]  # fmt: skip
UNTOLD = [
    ("Pakistan said that it was India that had won the match.", "ACCUSES"),
    ("Myanmar said the bloc had interfered in its affairs and that it did not feel bound by the decision.", "DENIES"),
    ("Kenya said it gave such an undertaking.", "DENIES"),
    ("Washington is bound to Manila by a treaty signed in 1951.", "SIGNS"),
    ("Kenya claimed compensation for the base.", "SEIZES"),
]


@pytest.mark.parametrize(("text", "subject", "relation", "other", "polarity", "modality", "by"), TOLD)
def test_told(extract, text, subject, relation, other, polarity, modality, by):
    found = told_by(extract(text))
    assert (subject, relation, other, polarity, modality, by) in found, found


@pytest.mark.parametrize(("text", "relation"), UNTOLD)
def test_untold(extract, text, relation):
    assert relation not in {s.relation for s in extract(text)}


def test_a_clause_of_its_own_is_no_part_of_what_is_refused(extract):
    found = extract(
        "The council refused to endorse the plotters, the mayor ordered her officers to leave, and Fiji left."
    )
    assert "officers" not in {s.object and s.object.name for s in found if s.relation == "REJECTS"}
