"""The right phrase in each slot: no victims, claimants, places left, users for owners, nor whom an "anti-" names for who acts."""

import pytest
from tests.reading import triples

FOUND = [
    ("Police in Chile asked the FBI to investigate the murder of two envoys.", ("FBI", "INVESTIGATES", None)),
    ("Police are investigating the killing of a farmer by soldiers.", ("police", "INVESTIGATES", "soldiers")),
    ("Prosecutors opened an inquiry into fraud claims by candidate Ann Roe.", ("prosecutors", "INVESTIGATES", None)),
    ("Brazil opposes the use of force against Venezuela.", ("Brazil", "OPPOSES", None)),
    ("Serbia opposes Kosovo's membership of the Council of Europe.", ("Serbia", "OPPOSES", "Kosovo")),
    ("The resolution calls for the withdrawal of foreign troops from Libya.", ("The resolution", "CALLS_ON", None)),
    ("Egypt demanded an apology from Israel.", ("Egypt", "DEMANDS", "Israel")),
    ("Sinn Féin supports a united Ireland.", ("Sinn Féin", "SUPPORTS", None)),
    ("Egypt supports Jordan.", ("Egypt", "SUPPORTS", "Jordan")),
    ("The army attacked anti-Taliban fighters.", ("army", "ATTACKS", "anti-Taliban fighters")),
    ("A pro-Russian party won the vote.", ("pro-russian party", "SUPPORTS", "Russia")),
    ("Hamas militants shot two soldiers.", ("Hamas", "ATTACKS", "soldiers")),
    ("Protesters shouted anti-Rwanda slogans.", ("protesters", "PROTESTS_AGAINST", "Rwanda")),
    ("Transnistria is a pro-Russian enclave in Moldova.", ("Transnistria", "PART_OF", "Moldova")),
    ("A grenade exploded in front of the Turkish embassy.", (None, "ATTACKS", "Embassy of Türkiye")),
    ("Ethiopia's government dismissed the U.N. report, saying it was based on lies.",
     ("Government of Ethiopia", "SAYS", None)),
    ("A report released by Amnesty International says Egypt tortured detainees.",
     ("Amnesty International", "SAYS", None)),
    ("The army shut down a radio station used by Ann Roe to call for attacks against Kenya.",
     ("Ann Roe", "CALLS_ON", None)),
    ("Chad and Niger have signed a deal for Niamey to supply N'Djamena with oil.",
     ("Niger", "TRADES_WITH", "Government of Chad")),
    ("A Canadian nurse taken hostage in Mali was freed.", (None, "ABDUCTS", "canadian nurse")),
    ("The Kurdish militant group Ansar Front says it killed two men.", ("Ansar Front", "SAYS", None)),
    ("The king telephoned the premier to express his condolences.", ("king", "SUPPORTS", "premier")),
    ("Brazil pressed for the United Nations to send troops.", ("Brazil", "CALLS_ON", "United Nations")),
    ("The army launched an offensive to drive Shabab fighters out of Kismayo.", ("army", "ATTACKS", "al-Shabaab")),
]  # fmt: skip
NOT = [
    ("Documents released by Human Rights Watch say guards beat detainees.", ("Human Rights Watch", "SAYS", None)),
    ("Chad and Niger have signed a deal for Niamey to supply N'Djamena with oil.",
     ("Chad", "TRADES_WITH", "Government of Chad")),
    ("The Kurdish militant group Ansar Front says it killed two men.", ("kurdish militant group", "SAYS", None)),
    ("Reigning champion Kenya defeated Uganda on Monday.", ("reigning champion", "", "Uganda")),
    ("Militants killed a man for selling alcohol in northern Nigeria.", ("militants", "", "Nigeria")),
    ("The king telephoned the premier to express support for the strikers.", ("king", "SUPPORTS", "premier")),
    ("Serbia and Montenegro are seeking to join the bloc.", ("Serbia", "", "bloc")),
    ("Students held a rally in Dhaka to protest against Modi's visit.", ("students", "PROTESTS_AGAINST", None)),
    ("Opposition leader Ann Roe called for a rally on Monday.", ("Ann Roe", "PROTESTS_AGAINST", None)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "triple"), FOUND)
def test_found(extract, text, triple):
    assert triple in triples(extract(text))


@pytest.mark.parametrize(("text", "triple"), NOT)
def test_not_found(extract, text, triple):
    assert triple not in triples(extract(text))


def test_told_once(extract):
    led = [s for s in extract("The mayor said the Russia-led bloc had ignored him.") if s.relation == "LEADS"]
    assert [s.attribution for s in led] == [()]
