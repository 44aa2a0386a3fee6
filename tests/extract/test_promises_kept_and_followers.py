"""Words that somebody has said stand, whatever becomes of them; and so do those whom a noun tells of by whom they support."""

import pytest

STANDS = [
    ("Chad failed to deliver on its promise to Niger.", "PROMISES", "Chad", "Niger"),
    ("Chad has not kept its pledge to Niger.", "PROMISES", "Chad", "Niger"),
    ("Chad never honoured the promise to Niger by its president, Ann Roe.", "PROMISES", "Ann Roe", "Niger"),
    ("Kenya did not accept an offer by Sudan to share the water.", "OFFERS", "Sudan", "Kenya"),
    ("The editor got threats from supporters of Ann Roe.", "SUPPORTS", "supporters", "Ann Roe"),
    ("Police stopped supporters of Ann Roe from holding a rally.", "SUPPORTS", "supporters", "Ann Roe"),
]
UNSAID = [
    ("No promise by Chad to Niger was kept.", "PROMISES"),
    ("Kenya has not made its offer to Sudan.", "OFFERS"),
]


@pytest.mark.parametrize(("text", "relation", "subject", "partner"), STANDS)
def test_what_has_been_said_stands(extract, text: str, relation: str, subject: str, partner: str) -> None:
    found = [s for s in extract(text) if s.relation == relation and s.subject and s.object]
    assert (subject, partner, "+", "actual") in {(s.subject.name, s.object.name, s.polarity, s.modality) for s in found}


@pytest.mark.parametrize(("text", "relation"), UNSAID)
def test_what_was_never_said_does_not(extract, text: str, relation: str) -> None:
    assert "+" not in {s.polarity for s in extract(text) if s.relation == relation}
