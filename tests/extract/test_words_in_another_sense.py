"""Words that would tell of an act were they not said of weather, play, goods, trades, courts or daily life."""

import pytest
from tests.reading import has

UNTOLD = [
    # storms, by their names too
    ("Typhoon Rammasun hit Vietnam. Rammasun killed forty people.", "KILLS"),
    ("Hurricanes Delta and Zeta destroyed thousands of homes in Honduras.", "DESTROYS"),
    ("Forecasters upgraded Nestor to a hurricane. Nestor threatens Cuba.", "THREATENS"),
    ("Irma, the strongest storm in years, devastated Barbuda.", "DESTROYS"),
    # play
    ("Spain attacked early and Germany struck back in the second half.", "ATTACKS"),
    ("Ann Roe crushed Eva Doe in straight sets.", "ATTACKS"),
    ("Rory Roe leads Ben Doe by three strokes.", "LEADS"),
    ("Kenya denied Uganda a place in the final.", "REJECTS"),
    ("The sisters won tickets to the Kenya-Uganda basketball game.", "EXERCISES_WITH"),
    ("Ann Roe blasted 80 runs in an hour.", "CRITICIZES"),
    # things that back, fight or serve nobody
    ("Soldiers backed by tanks shelled the village.", "SUPPORTS"),
    ("Nurses fight malaria in Chad.", "ATTACKS"),
    ("Moldova facilitated the sale of grain.", "MEDIATES"),
    ("NASA launched a probe to Mars.", "INVESTIGATES"),
    ("Shares staged a rally in Tokyo.", "PROTESTS_AGAINST"),
    ("The ruling party held an election rally in Harare.", "PROTESTS_AGAINST"),
    ("The population of Fiji began to decline.", "REJECTS"),
    ("Drought threatens the truce, threatening the peace process.", "THREATENS"),
    ("The opposition bombed at the polls.", "ATTACKS"),
    ("A tanker collided with a trawler off Korea.", "ATTACKS"),
    # daily life
    ("Thousands of pilgrims travelled to Mecca.", "VISITS"),
    ("The minister said that Kenya does not need to pay the firm.", "CALLS_ON"),
    ("The minister visited his parents in Oslo.", "VISITS"),
    ("Worshippers flocked to the mosque.", "SUPPORTS"),
    ("The cosmonaut returned to Earth.", "VISITS"),
    ("The author created a detective, Bo Lund.", "FOUNDED"),
    ("The priest married the couple.", "RELATED_TO"),
    ("The pope expressed concern for the refugees.", "CRITICIZES"),
    # an adjective beside a director is a nation
    ("French theatre director Jean Doe was arrested in Cairo.", "HOLDS_OFFICE"),
    ("Ann Roe, an Iranian film director, criticized Israel.", "HOLDS_OFFICE"),
]  # fmt: skip
TOLD = [
    ("Storm Daniel hit Libya. Police arrested Daniel Roe.", None, "ARRESTS", "Daniel Roe"),
    ("Rebels attacked the town in the first half of May.", "rebels", "ATTACKS", "town"),
    ("Militants attacked the fans before the quarter-final.", "militants", "ATTACKS", "fans"),
    ("Kenya's migration director Ann Roe met Bo Doe.", "Ann Roe", "HOLDS_OFFICE", "Kenya"),
    ("Norway facilitated talks between Mali and the rebels.", "Norway", "MEDIATES", "Mali"),
    ("The king gave a banquet in honour of the emir.", "king", "HOSTS", "emir"),
    ("Voters flocked to the opposition party.", "voters", "SUPPORTS", "opposition party"),
    ("Mali's spies poisoned Ann Roe.", "Spies of Mali", "ATTACKS", "Ann Roe"),
    ("Police charged two teachers over the blast.", "police", "TRIES", "teachers"),
    ("Kenya's president was charged under an anti-terrorism law.", None, "TRIES", "President of Kenya"),
    ("A Chinese coastguard ship collided with a Philippine boat.", "Coast Guard of China", "ATTACKS", "philippine boat"),
    ("Ann Roe, head of the Swiss drug maker, resigned.", "Ann Roe", "HOLDS_OFFICE", "swiss drug maker"),
    ("Chad wants Ann Roe in connection with the murder of a judge.", "Chad", "INVESTIGATES", "Ann Roe"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "relation"), UNTOLD)
def test_untold(extract, text, relation):
    assert relation not in [s.relation for s in extract(text)]


@pytest.mark.parametrize(("text", "subject", "relation", "other"), TOLD)
def test_told(extract, text, subject, relation, other):
    found = extract(text)
    if subject is None:
        assert (relation, other) in [(s.relation, s.object.name) for s in found if s.object], found
    else:
        assert has(found, subject, relation, other), found
