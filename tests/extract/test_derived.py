"""Roles that frames read off, lemmas cut short, and acts that a denial makes."""

import pytest
from tests.reading import told

from diplograph.schema import load
from diplograph.schema.lint import lint


def said(statements):
    """Subject, relation, object and polarity of each statement."""
    return {t[:4] for t in told(statements)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Iran-backed militia seized the town.", ("Iran", "SUPPORTS", "militia", "+")),
        ("Norway insisted that Kosovo pull out its police.", ("Norway", "DEMANDS", "Kosovo", "+")),
        ("Egypt, at odds with Ethiopia over a dam, sent an envoy.", ("Egypt", "OPPOSES", "Ethiopia", "+")),
        ("Hamas walked away from the deal with Israel.", ("Hamas", "REJECTS", "Israel", "+")),
        ("Serbia sympathises with Russia.", ("Serbia", "SUPPORTS", "Russia", "+")),
        ("The European Union will not accept Belarus's demand.", ("European Union", "REJECTS", "Belarus", "+")),
        ("Turkey dropped its objections to Sweden's membership.", ("Türkiye", "OPPOSES", "Sweden", "-")),
        ("The inquiry had been called for by Kenya.", ("Kenya", "CALLS_ON", None, "+")),
    ],
)
def test_read_off(extract, text, expected):
    assert expected in said(extract(text))


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Iran backed away from the militia.", "SUPPORTS"),
        ("Norway insisted that Kosovo had pulled out its police.", "DEMANDS"),
        ("Germany urged restraint, while Egypt, at odds with Ethiopia, sent an envoy.", "-"),
        ("The European Union accepted Belarus's demand.", "REJECTS"),
        ("The minister called the move retaliation for the arrest.", "CALLS_ON"),
        ("Al-Qaeda called for attacks on Norway.", "-"),
        ("If the jury finds the mayor guilty, he will go to prison.", "ACCUSES"),
    ],
)
def test_not_read_off(extract, text, relation):
    found = said(extract(text))
    assert relation not in {r for _, r, _, _ in found}
    assert not {("Germany", "OPPOSES", "Ethiopia", "+"), ("al-Qaeda", "CALLS_ON", "Norway", "+")} & found


@pytest.mark.parametrize(
    "text", ["Egypt was quick to promise Somalia aid.", "Egypt was the first to promise Somalia aid."]
)
def test_whoever_is_first_does_it(extract, text):
    promised = [s for s in extract(text) if s.relation == "PROMISES"]
    assert [s.modality.value for s in promised] == ["actual"]


def test_an_empty_subject_is_an_error(tmp_path):
    (tmp_path / "relations").mkdir()
    (tmp_path / "relations" / "greets.yaml").write_text(
        "relation: GREETS\nframes: [{id: hail, verb: [greet], subject: [], object: [obj]}]"
    )
    assert any("names nobody" in problem for problem in lint(load((tmp_path,))))
