"""A meeting abroad is a visit, one at home is none; what behind a name is no name; what a share of sanctions leaves."""

import pytest

from diplograph.config import Options
from diplograph.engine.pipeline import extract_annotated
from diplograph.model import Document

MEETINGS = [
    ("France's foreign minister, Ann Roe, met her Dutch counterpart in Rome.", True),
    ("President Idris Kollo of Chad met the envoy of Sudan in Vienna on Thursday.", True),
    ("France's foreign minister, Ann Roe, met her Dutch counterpart in Paris.", False),
    ("President Idris Kollo of Chad met the envoy of Sudan in N'Djamena on Thursday.", False),
    ("Keir Starmer met Emmanuel Macron in London.", False),
]
SAID = [
    ("Rwanda arms the M23, a charge that Kigali dismisses.", ("DENIES", None, "+")),
    ("Mali lives in fear, a claim that Niger calls absurd.", ("DENIES", None, "+")),
    ("Guyana drills in Essequibo, a region that Venezuela claims.", ("CLAIMS_TERRITORY", "Essequibo", "+")),
    ("France has lifted most of its sanctions on Niger.", ("SANCTIONS", "Niger", "+")),
    ("France has lifted the last of its sanctions on Niger.", ("SANCTIONS", "Niger", "-")),
]


def told(nlp, text):
    return extract_annotated(Document("d:test", text), nlp(text), Options()).statements


@pytest.mark.parametrize(("text", "visits"), MEETINGS)
def test_where_somebody_meets(nlp, text, visits):
    assert any(s.relation == "VISITS" for s in told(nlp, text)) is visits


@pytest.mark.parametrize(("text", "statement"), SAID)
def test_what_is_meant(nlp, text, statement):
    assert statement in {(s.relation, s.object.name if s.object else None, s.polarity) for s in told(nlp, text)}
