"""What stands between several in one word, visits put on ice or promised, arrivals, what follows a date, and other senses."""

import pytest

TOLD = [
    ("Hostilities between the two clans ceased in May.", "clans", "CEASES_FIRE_WITH", "", "+", "actual"),
    ("Clashes between the two tribes killed ten people.", "tribes", "ATTACKS", "", "+", "actual"),
    ("Joint drills between the two navies ended on Friday.", "navies", "EXERCISES_WITH", "", "+", "actual"),
    ("Ann Roe has put back her visit to Quito until May.", "Ann Roe", "VISITS", "Quito", "+", "future"),
    ("Ann Roe has put on ice her trip to Quito.", "Ann Roe", "VISITS", "Quito", "+", "future"),
    ("The World Bank has put its talks with Chad on hold.", "World Bank", "NEGOTIATES_WITH", "Chad", "+", "actual"),
    ("Ann Roe turned down an invitation to visit Japan.", "Ann Roe", "VISITS", "Japan", "-", "actual"),
    ("The king promised a visit to Chad.", "king", "VISITS", "Chad", "+", "future"),
    ("On her arrival in Lusaka, Ann Roe was met by dancers.", "Ann Roe", "VISITS", "Lusaka", "+", "actual"),
    ("Ann Roe is to visit Chad in April, when a pact is expected to be signed.", "", "SIGNS", "", "+", "future"),
    ("Oman offered its good offices to both sides.", "Oman", "MEDIATES", "sides", "+", "future"),
    ("Ann Roe agreed to a meeting with Kofi Boateng.", "Ann Roe", "MEETS", "Kofi Boateng", "+", "future"),
    ("Party elders forced out Kenji Morita.", "party elders", "APPOINTS", "Kenji Morita", "-", "actual"),
    ("The Liberals will choose a new leader in May.", "Liberals", "ELECTS", "new leader", "+", "future"),
    ("The rebels are ready to negotiate.", "rebels", "NEGOTIATES_WITH", "", "+", "possible"),
    ("Chad and Mali will stage live-fire drills off Jeju.", "Chad", "EXERCISES_WITH", "Mali", "+", "future"),
]
SILENT = [
    ("Slovakia is against Ukraine joining NATO.", "MEMBER_OF"),
    ("Tension between the two neighbours rose.", "OPPOSES"),
    ("Chad and Mali will stage live-fire drills off Jeju.", "MOBILIZES_AGAINST"),
    ("A cold front from Siberia swept into Poland.", "VISITS"),
    ("The generals were told to return to barracks.", "VISITS"),
    ("Ann Roe and Kofi Boateng sat at different tables.", "NEGOTIATES_WITH"),
    ("Ann Roe took the council to court and won.", "ELECTS"),
    ("The clerk called Ann Roe by her first name.", "MEETS"),
    ("Kenya helped to arrange the meeting.", "MEETS"),
    ("Ushers dragged out the deputies one at a time.", "POSTPONES"),
    ("Madrid withdrew its extradition request for the Hezbollah veteran.", "WANTS_TO_JOIN"),
]


@pytest.mark.parametrize(("text", "subject", "relation", "object_", "polarity", "modality"), TOLD)
def test_told(extract, text, subject, relation, object_, polarity, modality):
    found = [s for s in extract(text) if s.relation == relation]
    assert any(
        subject in (s.subject.name if s.subject else "")
        and object_ in (s.object.name if s.object else "")
        and (s.polarity, s.modality) == (polarity, modality)
        for s in found
    ), [(s.subject and s.subject.name, s.object and s.object.name, s.polarity, s.modality) for s in found]


@pytest.mark.parametrize(("text", "relation"), SILENT)
def test_nothing_of_the_kind(extract, text, relation):
    assert relation not in [s.relation for s in extract(text)]
