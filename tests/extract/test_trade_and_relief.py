"""Statements of trade, relief and business: who is hit, who acts behind "into" and "them", and what such words do not say."""

import pytest

from diplograph import annotate
from diplograph.config import Options
from diplograph.engine.pipeline import extract_annotated
from diplograph.model import Document

FOUND = [
    ("Tanzania has confiscated gold worth 20 million dollars from Acacia Mining.", "SEIZES", "Tanzania", "Acacia Mining"),
    ("Guinea withdrew a mining licence from Emirates Global Aluminium.", "RESTRICTS", "Guinea", "Emirates Global Aluminium"),
    ("The European Union has frozen 400 million euros in aid to Ethiopia.", "SANCTIONS", "European Union", "Ethiopia"),
    ("The United States dropped its tariffs on steel from Argentina.", "LIFTS_RESTRICTIONS_ON", "United States", "Argentina"),
    ("Qatar has stepped in with fuel for Gaza's only power plant.", "AIDS", "Qatar", "Gaza"),
    ("Mexico sent 200 electricians to Honduras after a storm.", "AIDS", "Mexico", "Honduras"),
    ("Spain rescued 60 people from a dinghy off the Canary Islands.", "AIDS", "Spain", "people"),
    ("Cambodia closed its border to Thai fruit and vegetables.", "BLOCKADES", "Cambodia", "Thailand"),
    ("Moscow talked Chad into expelling the diplomats.", "EXPELS", "Chad", "diplomats"),
    ("Giulia Ferri, the prime minister, attacked the judges.", "CRITICIZES", "Giulia Ferri", "judges"),
    ("Gunmen attacked the court in Goma.", "ATTACKS", "gunmen", "court"),
    ("Slovakia and Chad have banned the grain. The European Commission sued them.", "TRIES", "European Commission", "Slovakia"),
    ("The envoy condemned the Sudanese army on Monday.", "CRITICIZES", "envoy", "Sudanese Armed Forces"),
    ("Brazil's environment agency denied Petrobras a licence.", "RESTRICTS", "Government of Brazil", "Petrobras"),
    ("Nurses and doctors stopped work on Monday to demand pay.", "STRIKES_AGAINST", "nurses", None),
]  # fmt: skip
NOT_FOUND = [
    ("The company said it had not been told why.", "DEMANDS"),
    ("The United States dropped its tariffs on steel from Argentina.", "SANCTIONS"),
    ("Spain rescued 60 people from a dinghy off the Canary Islands.", "RELEASES"),
    ("UNICEF said that 12,000 children needed shelter.", "CALLS_ON"),
    ("Thailand repatriated 1,000 of its citizens from Myanmar.", "EXPELS"),
    ("Ann Roe of Ghana flew to Washington to ask the IMF for a bailout.", "AIDS Government of the United States"),
    ("The consortium carries Kazakh oil to the Black Sea.", "TRADES_WITH"),
    ("Slovakia said its supplies had been hit.", "ATTACKS"),
]  # fmt: skip


def _statements(text: str) -> list[tuple[str | None, str | None, str | None]]:
    found = extract_annotated(Document("d:1", text), annotate.load()(text), Options()).statements
    return [(s.relation, s.subject.name if s.subject else None, s.object.name if s.object else None) for s in found]


@pytest.mark.parametrize(("text", "relation", "subject", "object_"), FOUND)
def test_found(text: str, relation: str, subject: str, object_: str | None) -> None:
    assert (relation, subject, object_) in _statements(text)


@pytest.mark.parametrize(("text", "relation"), NOT_FOUND)
def test_not_found(text: str, relation: str) -> None:
    said = {f"{r} {s}" for r, s, _ in _statements(text)} | {r for r, _, _ in _statements(text)}
    assert relation not in said


def test_a_name_is_no_month() -> None:
    text = "Jan Kos met the farmers on 3 June 2021."
    found = extract_annotated(Document("d:1", text), annotate.load()(text), Options()).statements
    assert {str(s.time.start) for s in found if s.time} == {"2021-06-03"}
