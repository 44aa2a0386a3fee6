"""One side told of alone: talks, land, loans and goods without a partner; talks before an accord; who is said to be in talks."""

import pytest

TOLD = [
    ("The court ordered both sides to resume talks.", "sides", "NEGOTIATES_WITH", "", "+", "desired"),
    ("Ann Roe called on member states to open negotiations.", "member states", "NEGOTIATES_WITH", "", "+", "desired"),
    ("Bo Lund was rumoured to be in talks with Iran.", "Bo Lund", "NEGOTIATES_WITH", "Iran", "+", "possible"),
    ("Bo Lund appears to be in talks with Iran.", "Bo Lund", "NEGOTIATES_WITH", "Iran", "+", "possible"),
    ("Fiji and Tonga initialled a pact after two days of talks.", "Fiji", "NEGOTIATES_WITH", "Tonga", "+", "actual"),
    ("Oslo is still waiting: Tonga has yet to agree.", "Tonga", "AGREES_WITH", "", "-", "actual"),
    ("Fiji and Tonga failed to settle on a price.", "Fiji", "AGREES_WITH", "Tonga", "-", "actual"),
    ("Norway agreed to swap data with Iceland.", "Norway", "AGREES_WITH", "Iceland", "+", "actual"),
    ("Tonga will hand over a strip of land near the coast.", "Tonga", "CEDES", "", "+", "future"),
    ("Two villages were handed to Armenia in May.", "", "CEDES", "Armenia", "+", "actual"),
    ("The World Bank may approve a $40 million disbursement.", "World Bank", "AIDS", "", "+", "possible"),
    ("Tonga's IMF bailout is in doubt.", "International Monetary Fund", "AIDS", "Tonga", "+", "actual"),
    ("Tonga has tapped a Chinese credit line.", "China", "AIDS", "Tonga", "+", "actual"),
    ("Japan stopped importing timber last year.", "Japan", "TRADES_WITH", "", "-", "actual"),
    ("Bo Lund stormed out of a meeting with Ann Roe.", "Bo Lund", "MEETS", "Ann Roe", "+", "actual"),
    ("Tonga will answer with drills alongside Fiji.", "Tonga", "EXERCISES_WITH", "Fiji", "+", "future"),
    ("Tonga has a fishing treaty with Fiji.", "Tonga", "AGREES_WITH", "Fiji", "+", "actual"),
    ("Tonga is pressing for a trade deal with Fiji.", "Tonga", "AGREES_WITH", "Fiji", "+", "desired"),
    ("Nurses flown in by Cuba ran the clinic.", "Cuba", "AIDS", "", "+", "actual"),
    ("Norway interceded with Iran for the release of two sailors.", "Norway", "MEDIATES", "Iran", "+", "actual"),
]
SILENT = [
    ("The two sides talked to reporters.", "NEGOTIATES_WITH"),
    ("Chile and Bolivia import oil.", "TRADES_WITH"),
    ("Mali ceased to be a member of the Commonwealth.", "MEMBER_OF"),
    ("Fiji and Tonga settled on the coast.", "AGREES_WITH"),
    ("Talks on a treaty between Fiji and Tonga collapsed.", "AGREES_WITH"),
    ("The two governments signed a pact during his visit to China.", "VISITS"),
    ("Ann Roe told Reuters by telephone that she was well.", "MEETS"),
    ("Tonga handed over a list of names.", "CEDES"),
]


@pytest.mark.parametrize(("text", "subject", "relation", "object_", "polarity", "modality"), TOLD)
def test_told_of_one_side(extract, text, subject, relation, object_, polarity, modality):
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
