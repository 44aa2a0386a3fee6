"""Whom a plea, demand or threat is made to where it stands elsewhere, threats told as warnings, denials in any words."""

import pytest
from tests.reading import told_by

TOLD = [
    # whoever turns a plea down, heeds or ignores it was asked
    ("Slovenia brushed aside Croatia's plea for more water.", "Croatia", "CALLS_ON", "Slovenia", "+", "actual", []),
    ("Peru threw out a petition by the miners to reopen the pit.", "miners", "CALLS_ON", "Peru", "+", "actual", []),
    ("The king was deaf to the widows' plea for bread.", "widows", "CALLS_ON", "king", "+", "actual", []),
    ("Rome paid no attention to a warning by Libya about the boats.", "Libya", "WARNS", "Government of Italy", "+", "actual", []),
    ("The recruits disobeyed an order from the colonel to advance.", "colonel", "DEMANDS", "recruits", "+", "actual", []),
    ("Kenya asked for more time, but Uganda refused.", "Kenya", "CALLS_ON", "Uganda", "+", "actual", []),
    ("Chad freed the pastor on Monday, a demand of the bishops.", "bishops", "DEMANDS", "Chad", "+", "actual", []),
    # who is to act stands in what is called for
    ("Spain's call for the release of the sailors by Morocco was ignored.", "Spain", "CALLS_ON", "Morocco", "+", "actual", []),
    ("Ghana called for Togo's withdrawal from the island.", "Ghana", "CALLS_ON", "Togo", "+", "actual", []),
    ("Bolivia withdrew its envoys, as Chile had demanded.", "Chile", "CALLS_ON", "Bolivia", "+", "actual", []),
    # of whom amends are demanded
    ("Peru accused Chile of spying and demanded an apology.", "Peru", "DEMANDS", "Chile", "+", "actual", []),
    ("Hundreds of women surrounded the ministry in Lima to demand bread.", "women", "DEMANDS", "ministry", "+", "actual", []),
    ("Kenya demanded that Uganda apologise.", "Uganda", "APOLOGIZES_TO", "Kenya", "+", "desired", ["Kenya"]),
    # headlines that tell somebody what to do
    ("Tokyo to Pyongyang: free the fishermen", "Government of Japan", "CALLS_ON", "Government of North Korea", "+", "actual", []),
    ("Ann Roe tells Berlin: send us tanks", "Ann Roe", "DEMANDS", "Government of Germany", "+", "actual", []),
    # threats: what one's own side would do, if or unless another acts
    ("If Finland joins the pact, Russia will expel Finnish envoys, the Russian foreign minister warned.", "Foreign minister of Russia",
     "THREATENS", "Finland", "+", "actual", []),
    ("Niger will expel the monitors unless the African Union pays, its interior minister said.", "Interior minister of Niger",
     "THREATENS", "African Union", "+", "actual", []),
    ("The rebels threatened to shoot two pilots unless Mali halted its raids.", "rebels", "THREATENS", "Mali", "+", "actual", []),
    ("The union told the ministry it would shut the ports unless wages rose.", "union", "THREATENS", "ministry", "+", "actual", []),
    ("Under threat of sanctions from Norway, Iceland closed the bank.", "Norway", "THREATENS", "Iceland", "+", "actual", []),
    # denials
    ("It is not true, the nuncio said, that Chad had paid.", "nuncio", "DENIES", None, "+", "actual", []),
    ("There is no truth, the minister said, in the report that Chad had paid.", "minister", "DENIES", None, "+", "actual", []),
    ("Ghana says that it has not recruited the gunmen.", "Ghana", "DENIES", None, "+", "actual", []),
]  # fmt: skip
UNTOLD = [
    ("The court threw out an appeal by the general.", "general", "CALLS_ON", "court"),
    ("Kenya accused Chad of fraud and demanded an apology from Mali.", "Kenya", "DEMANDS", "Chad"),
    ("Thousands rallied outside the embassy of Peru, demanding sanctions.", "thousands", "DEMANDS", "Embassy of Peru"),
    ("Russia would attack Chad if Mali fell, the Polish foreign minister warned.", "Foreign minister of Poland", "THREATENS", "Mali"),
    ("France has said it would send troops to Chad if Mali asked.", "France", "THREATENS", "Mali"),
    ("He was neither beaten nor starved by the guards, Ben Doe told his mother, merely bored.", "Ben Doe", "DEMANDS", "mother"),
    ("Ann Roe called on the king at his palace.", "Ann Roe", "CALLS_ON", "king"),
    ('"This must stop," Ann Roe told the broadcaster Yle.', "Ann Roe", "DEMANDS", "Yle"),
    ("The guards said they had not been told of the riot.", "guards", "DENIES", None),
    ("Train to Paris: stop at Lille", None, "CALLS_ON", "Government of France"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "subject", "relation", "other", "polarity", "modality", "by"), TOLD)
def test_told(extract, text, subject, relation, other, polarity, modality, by):
    found = told_by(extract(text))
    assert (subject, relation, other, polarity, modality, by) in found, found


@pytest.mark.parametrize(("text", "subject", "relation", "other"), UNTOLD)
def test_untold(extract, text, subject, relation, other):
    told = {(s.subject and s.subject.name, s.relation, s.object and s.object.name) for s in extract(text)}
    assert (subject, relation, other) not in told


def test_what_is_wanted_done_is_told_with_what_it_is_done_to(extract):
    assert "the bodies returned" in {s.content for s in extract("The families want the bodies returned.")}
