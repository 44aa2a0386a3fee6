"""Acts that news puts in indirect words, and the like of them that are no such acts; sentences of our own."""

import pytest
from tests.reading import has, triples

SAID = [
    # objection
    (
        "Beijing took strong exception to Premier Kolarov's remarks on Tibet.",
        "Government of China",
        "CRITICIZES",
        "Kolarov",
    ),
    ("Serbia hit out at American sanctions on its oil company.", "Serbia", "CRITICIZES", "United States"),
    ("Kenya's minister said that Uganda had only itself to blame.", "Minister of Kenya", "CRITICIZES", "Uganda"),
    ("Kenya told reporters that Uganda was acting like a bully.", "Kenya", "CRITICIZES", "Uganda"),
    ("Kenya complained that Uganda was behaving recklessly.", "Kenya", "CRITICIZES", "Uganda"),
    ("Ben Roe, under fire from France over his silence, left Paris.", "France", "CRITICIZES", "Ben Roe"),
    ("Algeria handed a note of protest to France over the arrests.", "Algeria", "CRITICIZES", "France"),
    ("Ann Roe said that she took no lessons from Ben Poe.", "Ann Roe", "CRITICIZES", "Ben Poe"),
    ("Kenya's reaction was scathing.", "Kenya", "CRITICIZES", None),
    ("A row has broken out between Spain and Gibraltar over a boat.", "Spain", "OPPOSES", "Gibraltar"),
    (
        "Rabat, whose claim to Western Sahara is old, kept silent.",
        "Government of Morocco",
        "CLAIMS_TERRITORY",
        "Western Sahara",
    ),
    ("Kenya complained about the tone of the report.", "Kenya", "CRITICIZES", None),
    ("Ann Roe said that Ghana was a friend.", "Ann Roe", "PRAISES", "Ghana"),
    ("The council passed a motion of no confidence in Ben Roe.", "council", "OPPOSES", "Ben Roe"),
    ("Ben Roe was pelted with eggs.", None, "PROTESTS_AGAINST", "Ben Roe"),
    ("Ann Roe called her supporters into the streets.", "Ann Roe", "CALLS_ON", "supporters"),
    ("Ann Roe accused certain Western countries of lying.", "Ann Roe", "ACCUSES", "certain western countries"),
    # accusation
    ("The army stands accused of blocking aid.", None, "ACCUSES", "army"),
    ("Uganda spoke of a smear campaign orchestrated by Kenya.", "Uganda", "ACCUSES", "Kenya"),
    ("Kenya retorted that Uganda had lied about the raid.", "Kenya", "ACCUSES", "Uganda"),
    ("Amnesty International found that Uganda had used excessive force.", "Amnesty International", "ACCUSES", "Uganda"),
    # appeals
    ("Ann Roe impressed on Kenya that the raids had to stop.", "Ann Roe", "CALLS_ON", "Kenya"),
    ("Ann Roe dared Ben Poe to open the books.", "Ann Roe", "CALLS_ON", "Ben Poe"),
    ("The union is adamant that the law be scrapped.", "union", "DEMANDS", None),
    ("Kenya shrugged off the complaint by Uganda.", "Kenya", "REJECTS", "Uganda"),
    # threats
    ("Kenya promised retaliation against Uganda.", "Kenya", "THREATENS", "Uganda"),
    ("The premier served notice that the garrison would have to go.", "premier", "WARNS", None),
    ("Kenya will not stand for bases near its border.", "Kenya", "OPPOSES", None),
    # praise and scorn
    ("Ann Roe had nothing but praise for Ghana.", "Ann Roe", "PRAISES", "Ghana"),
    ("Ann Roe had nothing but scorn for Ghana.", "Ann Roe", "CRITICIZES", "Ghana"),
    ("Ann Roe was less kind about Ghana.", "Ann Roe", "CRITICIZES", "Ghana"),
    ("Kenya's ambassador was full of praise for the decision.", "Ambassador of Kenya", "PRAISES", None),
    ("Ann Roe answered with a tirade against Ghana.", "Ann Roe", "CRITICIZES", "Ghana"),
    ("Ann Roe visited Togo in a clear rebuke to Ghana.", "Ann Roe", "CRITICIZES", "Ghana"),
    ("The ruling was met with derision by the Kenyan leader, Harrison Banda.", "Harrison Banda", "CRITICIZES", None),
    # regret and denial
    ("Ann Roe asked the families for pardon.", "Ann Roe", "APOLOGIZES_TO", "families"),
    ("Kenya did not accept responsibility.", "Kenya", "DENIES", None),
    ("Ben Poe scoffed at the suggestion.", "Ben Poe", "REJECTS", None),
    ("The villagers said that Kenya had tricked them.", "villagers", "ACCUSES", "Kenya"),
    # travel and votes
    ("Ann Roe cut short a trip to Oman.", "Ann Roe", "VISITS", "Oman"),
    ("Ann Roe ended a ten-day mission to Togo.", "Ann Roe", "VISITS", "Togo"),
    ("Ann Roe's first trip abroad will take her to Guyana.", "Ann Roe", "VISITS", "Guyana"),
    ("Ann Roe led her party back to power with 41 seats.", None, "ELECTS", "Ann Roe"),
    ("The seat went to Ann Roe with a majority of nine.", None, "ELECTS", "Ann Roe"),
    ("The governor swore in Camille Bartley as prime minister.", "governor", "APPOINTS", "Camille Bartley"),
    ("The party picked Ann Roe as its standard-bearer.", "party", "APPOINTS", "Ann Roe"),
    # talks, protest and posts
    ("Ann Roe called on the Samoan leader in May.", "Ann Roe", "MEETS", "Leader of Samoa"),
    ("Pensioners banged pots outside the finance ministry.", "pensioners", "PROTESTS_AGAINST", "finance ministry"),
    ("Ann Roe tried to calm them over breakfast with Ben Poe.", "Ann Roe", "MEETS", "Ben Poe"),
    (
        "After talks in Ottawa, Claire Tremblay and Arvind Menon agreed to send aid.",
        "Claire Tremblay",
        "MEETS",
        "Arvind Menon",
    ),
    ("Over lunch with Ben Poe, Ann Roe praised Kenya.", "Ann Roe", "MEETS", "Ben Poe"),
    ("The women shouted Babacar Sène down.", "women", "PROTESTS_AGAINST", "Babacar Sène"),
    ("Ann Roe won in Kenya. Her first act was to name Ben Poe as her deputy.", "Ann Roe", "APPOINTS", "Ben Poe"),
]


@pytest.mark.parametrize(("text", "subject", "relation", "other"), SAID)
def test_in_other_words(extract, text, subject, relation, other):
    found = extract(text)
    assert has(found, subject, relation, other), triples(found)


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Kenya accused Uganda of doing Moscow's bidding.", "DEMANDS"),
        ("Lawmakers rallied behind the bishop.", "PROTESTS_AGAINST"),
        ("The candidate will not stand for election in Kenya.", "OPPOSES"),
        ("Kenya will act as mediator, Uganda said.", "CRITICIZES"),
        ("The soldiers, under fire from Israeli artillery, left Gaza.", "CRITICIZES"),
        ("Kenya is adamant that Uganda lost the match.", "DEMANDS"),
        ("Ann Roe was met with a hail of stones.", "MEETS"),
        ("The mother begged the king to pardon her son.", "APOLOGIZES_TO"),
        ("Kenya accepted responsibility for the raid.", "DENIES"),
        ("The MEPs met Driss Alaoui during his visit to Spain.", "HOSTS"),
        ("Kenya's reaction was swift.", "CRITICIZES"),
        ("Ben Roe complained of pain.", "CRITICIZES"),
        ("Ann Roe said that Ghana was not a friend.", "PRAISES"),
        ("The countries accused Ghana of lying.", "ACCUSES"),
        ("Kenya's victory over Ghana was scathing.", "PRAISES"),
        ("Over lunch with Ben Poe, Ann Roe offered condolences.", "PRAISES"),
    ],
)
def test_no_such_act(extract, text, relation):
    assert relation not in {r for _, r, _ in triples(extract(text))}


@pytest.mark.parametrize(
    "text", ["Ann Roe was arrested and warned to keep quiet.", "Ann Roe was freed and warned to keep quiet."]
)
def test_passive_before_an_infinitive(extract, text):
    assert has(extract(text), None, "WARNS", "Ann Roe")


def test_whoever_stands_accused_says_nothing(extract):
    found = [s for s in extract("The army stands accused of blocking aid.") if s.relation == "BLOCKADES"]
    assert all(a.actor.name != "army" for s in found for a in s.attribution)
