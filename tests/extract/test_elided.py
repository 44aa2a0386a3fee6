"""Clauses of which only the helper is left."""

import pytest

CASES = [
    ("Chad has not condemned the coup, nor has Mali.", ("Mali", "CRITICIZES", "-", "actual")),
    ("Chad did not condemn the coup, but Mali did.", ("Mali", "CRITICIZES", "+", "actual")),
    ("Chad will recognise Kosovo, but Mali will not.", ("Mali", "RECOGNIZES", "-", "future")),
    ("France supported the treaty with Chad; Germany did not.", ("Germany", "SUPPORTS", "-", "actual")),
    ("Unlike Kenya, Chad recognises Kosovo.", ("Kenya", "RECOGNIZES", "-", "actual")),
    ("Unlike Kenya, Chad has not condemned the coup.", ("Kenya", "CRITICIZES", "+", "actual")),
    ("Kenya supports the treaty with Chad, and so does Mali.", ("Mali", "SUPPORTS", "+", "actual")),
]


@pytest.mark.parametrize(("text", "wanted"), CASES, ids=[text for text, _ in CASES])
def test_whether_others_do_so_too(extract, text, wanted):
    found = [(s.subject and s.subject.name, s.relation, s.polarity, s.modality) for s in extract(text)]
    assert wanted in found
    assert len([f for f in found if f[0] == wanted[0]]) == 1


def test_nobody_is_said_to_have_done_it(extract):
    found = extract("Nobody has been charged with killing Ann Roe.")
    assert not any(s.relation == "KILLS" for s in found)
