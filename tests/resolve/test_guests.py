"""Guests, missions and foreigners in a town: the organs there are the place's own; sentences of our own."""

import pytest
from tests.reading import triples


def _names(found):
    return {s.subject.name for s in found if s.subject}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("A Kenyan delegation flew to Juba. The army blamed the rebels.", "South Sudan People's Defence Forces"),
        ("US Secretary of State Ann Roe landed in Kyiv. The army blamed the rebels.", "Armed forces of Ukraine"),
        ("A senior Omani envoy visited Beirut. Parliament blamed the rebels.", "Parliament of Lebanon"),
        ("The Danish consul visited a prisoner in Minsk. The police blamed the rebels.", "Police of Belarus"),
        ("Chinese investors bought a bank in Lusaka. The opposition blamed the rebels.", "Opposition in Zambia"),
        ("Refugees rallied near the Dutch embassy in Bogota. The police blamed the rebels.", "Police of Colombia"),
        ("In Caracas, the Danish embassy sheltered a poet. The police blamed the rebels.", "Police of Venezuela"),
        ("A Malian opposition figure was arrested in Kampala. The army blamed the rebels.", "Armed forces of Uganda"),
        ("Refugees from Syria walked to Lebanon. The army blamed the rebels.", "Armed forces of Lebanon"),
        # soldiers are no guests, and what is said to be at home is
        ("Ukrainian soldiers trained in Warsaw. The army blamed the rebels.", "Armed forces of Ukraine"),
        ("The Danish premier visited Tunis. The government in Copenhagen blamed the rebels.", "Government of Denmark"),
    ],
)
def test_organs_where_a_guest_is(extract, text, who):
    assert who in _names(extract(text))


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("India accused Pakistan of arming gunmen. The foreign ministry denied the claim.", "Pakistan"),
        ("Guyana protested to Venezuela over the ships. The foreign ministry dismissed the protest.", "Venezuela"),
        ("The United States sanctioned two judges in Guatemala. The government condemned the sanctions.", "Guatemala"),
    ],
)
def test_who_answers(extract, text, who):
    assert any(name.endswith(f" of {who}") for name in _names(extract(text)))


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "French President Ann Roe arrived in Beirut. Prime Minister Ben Doe met her.",
            ("Ben Doe", "HOLDS_OFFICE", "Lebanon"),
        ),
        (
            "Turkey struck a village in Iraq. The government condemned the strike, and parliament demanded the withdrawal "
            "of the troops.",
            ("Parliament of Iraq", "DEMANDS", "Armed forces of Türkiye"),
        ),
    ],
)
def test_who_receives_and_demands(extract, text, statement):
    assert statement in triples(extract(text))


@pytest.mark.parametrize(
    ("text", "not_of"),
    [
        ("Envoys from France and Germany met President Ann Roe in Tunis.", "Germany"),
        ("Kenya accused Somalia of selling oil. Foreign Minister Ben Doe rejected the accusation.", "Kenya"),
        ("French football federation president Ann Roe apologised.", "France"),
        (
            "Congolese bishops' conference president Ben Doe urged the rebels to leave.",
            "Democratic Republic of the Congo",
        ),
        ("The president of the Rwandan bar, Ann Roe, criticised the law.", "Rwanda"),
    ],
)
def test_whose_a_holder_is_not(extract, text, not_of):
    held = {s.object.name for s in extract(text) if s.relation in ("HOLDS_OFFICE", "LEADS") and s.object}
    assert not_of not in held


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "A Moldovan court jailed a poet. The president said that Russia had financed the opposition.",
            ("Russia", "AIDS", "Opposition in Moldova"),
        ),
        (
            "Protests shook Tbilisi. Russia warned the government, and NATO backed the opposition.",
            ("NATO", "SUPPORTS", "Opposition in Georgia"),
        ),
        ("Venezuela held an election. Washington accused the government.", ("", "ACCUSES", "Government of Venezuela")),
        ("Belarus jailed the opposition.", ("Belarus", "ARRESTS", "Opposition in Belarus")),
    ],
)
def test_whom_another_state_deals_with(extract, text, statement):
    subject, relation, whom = statement
    assert any(s.startswith(subject) and (r, o) == (relation, whom) for s, r, o in triples(extract(text)) if s and o)
