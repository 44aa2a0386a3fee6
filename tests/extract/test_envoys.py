"""Envoys who travel in the name of others, and meetings that take place or do not."""

import pytest

TRAVELLED = [
    ("IMF officials were in Lusaka on Monday.", "Lusaka"),
    ("Chinese diplomats left for Lusaka.", "Lusaka"),
    ("A Norwegian delegation passed through Lusaka.", "Lusaka"),
    ("The chancellor has left for Washington to lobby against tariffs.", "Washington"),
    ("The minister said that a delegation would leave for Ankara on Thursday to resume talks.", "Ankara"),
]
HELD = [
    ("A meeting between Ann Roe and Bo Lund took place in Rome.", "+", "actual"),
    ("A meeting between Ann Roe and Bo Lund will go ahead on Monday.", "+", "future"),
    ("A meeting between Ann Roe and Bo Lund could take place in May.", "+", "possible"),
    ("A meeting between Ann Roe and Bo Lund remains possible.", "+", "possible"),
    ("A meeting between Ann Roe and Bo Lund is due on Friday.", "+", "future"),
    ("A meeting between Ann Roe and Bo Lund has never taken place.", "-", "actual"),
    ("A meeting between Ann Roe and Bo Lund failed to materialise.", "-", "actual"),
    ("A meeting between Ann Roe and Bo Lund fell through.", "-", "actual"),
    ("Ann Roe arrived in Cairo and was to meet Bo Lund.", "+", "future"),
]


@pytest.mark.parametrize(("text", "place"), TRAVELLED)
def test_those_who_are_sent_travel_as_persons_do(extract, text, place):
    assert place in {s.object.text for s in extract(text) if s.relation == "VISITS" and s.object}


@pytest.mark.parametrize(("text", "polarity", "modality"), HELD)
def test_a_meeting_is_as_its_verb_says(extract, text, polarity, modality):
    met = [(str(s.polarity), str(s.modality)) for s in extract(text) if s.relation == "MEETS"]
    assert met == [(polarity, modality)]
