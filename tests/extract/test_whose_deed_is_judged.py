"""Whose deed a judgement is of: told just before, in a clause of the noun's own, or left open."""

import pytest
from tests.reading import told_by

TOLD_BEFORE = [
    ("Israel raided Jenin. Egypt condemned the raid.", ("Egypt", "CRITICIZES", "Israel")),
    ("Turkey expelled three diplomats. Greece deplored the expulsions.", ("Greece", "CRITICIZES", "Türkiye")),
    ("Kenya banned flights from Somalia; Sudan called the ban a mistake.", ("Sudan", "CRITICIZES", "Kenya")),
    ("Egypt invited Iran to the summit. Iran turned down the invitation.", ("Iran", "REJECTS", "Egypt")),
    ("Russia demanded that Latvia return the archive. Latvia rejected the demand.", ("Latvia", "REJECTS", "Russia")),
    ("Mali closed the border. Senegal criticised the decision.", ("Senegal", "CRITICIZES", "Mali")),
    ("France and Germany proposed a new tax. Italy rejected the plan.", ("Italy", "REJECTS", "France")),
    ("France and Germany proposed a new tax. Italy rejected the plan.", ("Italy", "REJECTS", "Germany")),
]
OF_THE_NOUN = [
    ("Togo condemned the sanctions that Benin had imposed on Niger.", ("Togo", "CRITICIZES", "Benin")),
    ("Kenya rejected a plan drawn up by Uganda.", ("Kenya", "REJECTS", "Uganda")),
    ("Slovenia objected to a fence that Hungary had put up.", ("Slovenia", "OPPOSES", "Hungary")),
    ("Kenya condemned the raid, which was carried out by Israel.", ("Kenya", "CRITICIZES", "Israel")),
]
LEFT_OPEN = [
    "A bomb killed six people in Kabul. Pakistan condemned the attack.",  # by nobody known
    "Israel struck Gaza after Syria fired rockets. Iran condemned the attack.",  # whose?
    "Kenya expelled the envoy and Uganda recalled its ambassador. Tanzania criticised the decision.",
    "Kosovo offered a land swap in May. Serbia turned down an offer on Friday.",  # another
    "Canada, itself the target of Chinese tariffs, hailed the decision.",
    "Kenya condemned the plan that angered Chad.",
    "Kenya condemned the attack that Chad suffered.",
    "Kenya condemned the deportation of the Rohingya families.",
]


@pytest.mark.parametrize(("text", "wanted"), TOLD_BEFORE + OF_THE_NOUN)
def test_a_deed_is_judged_with_whoever_did_it(extract, text, wanted):
    assert wanted in [(s, relation, o) for s, relation, o, *_ in told_by(extract(text))]


@pytest.mark.parametrize("text", LEFT_OPEN)
def test_nobody_is_judged_for_what_others_may_have_done(extract, text):
    judged = ("CRITICIZES", "PRAISES", "REJECTS")
    assert all(s.object is None for s in extract(text) if s.relation in judged)


CONTESTS = [
    ("France backed Kenya in its dispute with Somalia.", "Kenya", "Somalia"),
    ("Poland stood behind Lithuania in its quarrel with China.", "Lithuania", "China"),
    ("Guyana rejected Brazil's offer to mediate in its dispute with Venezuela.", "Guyana", "Venezuela"),
    ("The United States sided with Greece in its feud with Turkey.", "Greece", "Türkiye"),
    ("Chad lost patience with Mali in its dispute with Niger.", "Chad", "Niger"),
]


@pytest.mark.parametrize(("text", "subject", "other"), CONTESTS)
def test_whose_quarrel_one_is_helped_in(extract, text, subject, other):
    quarrels = [(s.subject.name, s.object.name) for s in extract(text) if s.relation == "OPPOSES"]
    assert quarrels == [(subject, other)]


def test_whoever_is_urged_to_drop_objections_has_them(extract):
    found = told_by(extract("Egypt urged Sudan to drop its objections to the bid by Chad."))
    opposed = [(s, o, polarity) for s, relation, o, polarity, *_ in found if relation == "OPPOSES"]
    assert opposed == [("Sudan", "Chad", "+")]


def test_a_list_of_deeds_has_an_object_each(extract):
    found = told_by(extract("The governor refused, accused Sudan of a plot and left."))
    assert not [o for _, relation, o, *_ in found if relation == "REJECTS" and o]
