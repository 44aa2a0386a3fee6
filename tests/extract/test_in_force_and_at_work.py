"""Force done, undone and only had in mind: strikes that kill, bans that stood, roles in attacks, protests to come."""

import pytest
from tests.reading import told_by, triples


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        # a strike that kills is an attack on those whom it kills
        ("An Israeli strike killed a commander.", ("Israel", "ATTACKS", "commander")),
        ("The truce held after killing of militia commander.", (None, "KILLS", "militia commander")),
        ("The RSF, at war with its former ally, denied it.", ("Rapid Support Forces", "ATTACKS", "former ally")),
        ("Fighting broke out between the army and Hamas in Jenin.", ("army", "ATTACKS", "Hamas")),
        ("Thai troops stormed the carriages.", ("Armed forces of Thailand", "ATTACKS", None)),
        ("The raid was blamed on bandits.", ("bandits", "ATTACKS", None)),
        ("The blast was the work of Hamas.", ("Hamas", "ATTACKS", None)),
        # what is destroyed is the thing, not where it stood
        ("North Korea destroyed the liaison office in Kaesong.", ("North Korea", "DESTROYS", None)),
        ("Rebels overran an army post in Chad.", ("rebels", "SEIZES", None)),
        ("Canada designated the gang a terrorist entity.", ("Canada", "SANCTIONS", "gang")),
        ("Ann Roe had suspended three generals.", ("Ann Roe", "SANCTIONS", "generals")),
        ("The premier banned Chinese companies.", ("premier", "RESTRICTS", "Companies of China")),
        ("India barred garments from Kenya.", ("India", "RESTRICTS", "Kenya")),
        ("Villagers cut the highway at Arusha.", ("villagers", "BLOCKADES", "highway")),
        ("Police threw a cordon around the residence.", ("police", "BLOCKADES", None)),
        ("Ann Roe is due in court on Friday.", (None, "TRIES", "Ann Roe")),
        ("Ann Roe was extradited to France.", (None, "EXPELS", "Ann Roe")),
        ("Two lawyers were put back on the aeroplane.", (None, "EXPELS", "lawyers")),
        ("A colleague died in Houthi custody.", ("Houthi movement", "ARRESTS", "colleague")),
        ("Hamas let the women leave.", ("Hamas", "RELEASES", "women")),
        ("Botswana and Lesotho had withdrawn in the spring.", ("Botswana", "WITHDRAWS_FROM", None)),
        ("Oxfam pulled its staff out of Goma.", ("Oxfam", "WITHDRAWS_FROM", "Goma")),
        ("Ann Roe fled after an uprising by students.", ("students", "PROTESTS_AGAINST", None)),
    ],
)
def test_found(extract, text, triple):
    assert triple in triples(extract(text)), triples(extract(text))


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("The minister was the target of criticism.", "ATTACKS"),
        ("A price war broke out between Shell and BP.", "ATTACKS"),
        ("The ministry blamed the explosion on a gas leak.", "ATTACKS"),
        ("Bolivia wants the coast that it lost to Chile in the war of 1879.", "KILLS"),
        ("Ann Roe took over the finance ministry.", "SEIZES"),
        ("The company closed the mine.", "BLOCKADES"),
        ("The court gave the company two days to pay.", "EXPELS"),
        ("Two boys died in captivity.", "ARRESTS"),
        ("The company let its workers go.", "RELEASES"),
        ("Canada withdrew its bill.", "WITHDRAWS_FROM"),
        ("Ann Roe withdrew after the first round.", "WITHDRAWS_FROM"),
        ("The government turned off the pumps in anger over unpaid salaries.", "PROTESTS_AGAINST"),
        ("Ann Roe is due in court on Friday.", "VISITS"),
        ("Nobody wants to let Iran into the club.", "RESTRICTS"),
        ("A judge ordered his arrest over the missing money.", "ARRESTS"),
        ("Gunboats chased a Canadian oil rig out of the bay.", "EXPELS"),
        ("He stopped dreaming of peace.", "ATTACKS"),
    ],
)
def test_not_found(extract, text, relation):
    assert relation not in {s.relation for s in extract(text)}


WORD = [
    # what is lifted, or is not, was in force
    ("Kenya lifted its sanctions on Guinea.", "Kenya", "SANCTIONS", "Guinea", "+", "actual", []),
    ("Kenya will not ease its sanctions on Guinea.", "Kenya", "SANCTIONS", "Guinea", "+", "actual", []),
    ("Kenya demanded that Chad lift its siege of Goma.", "Chad", "BLOCKADES", "Goma", "+", "actual", []),
    # acts that somebody only has in mind
    ("Brazil ruled out an intervention in Chad.", "Brazil", "DEPLOYS_TO", "Chad", "-", "future", ["Brazil"]),
    ("Kenya is weighing an offensive in Chad.", "Kenya", "ATTACKS", "Chad", "+", "possible", []),
    ("Kenya planned a debate on the attack on Goma.", None, "ATTACKS", "Goma", "+", "actual", []),
    ("Rwanda has promised another 2,000 troops.", "Rwanda", "DEPLOYS_TO", None, "+", "future", ["Rwanda"]),
    # who has a part in an act did it, in the words of whoever says so
    ("Kenya denies any role in the killing of Ann Roe.", "Kenya", "KILLS", "Ann Roe", "-", "actual", ["Kenya"]),
    ("Chad accused Kenya of the murder of Ann Roe.", "Kenya", "KILLS", "Ann Roe", "+", "actual", ["Chad"]),
    ("Chad accused Kenya of a part in the attack on Goma.", "Kenya", "ATTACKS", "Goma", "+", "actual", ["Chad"]),
    ("Chad blames the blast on Hamas.", "Hamas", "ATTACKS", None, "+", "actual", ["Chad"]),
    # protests are as their deed is
    ("The fishermen will sail in protest.", "fishermen", "PROTESTS_AGAINST", None, "+", "future", []),
    ("Ann Roe urged fishermen to sail in protest.", "fishermen", "PROTESTS_AGAINST", None, "+", "desired", ["Ann Roe"]),
    ("Ann Roe resigned in protest.", "Ann Roe", "PROTESTS_AGAINST", None, "+", "actual", []),
]


@pytest.mark.parametrize(
    ("text", "subject", "relation", "other", "polarity", "modality", "by"), WORD, ids=[w[0][:40] for w in WORD]
)
def test_word(extract, text, subject, relation, other, polarity, modality, by):
    found = told_by(extract(text))
    assert (subject, relation, other, polarity, modality, by) in found, found


def test_an_order_and_its_deed_are_told_once(extract):
    killed = [s for s in extract("The gang ordered the murder of a prosecutor.") if s.relation == "KILLS"]
    assert [s.modality for s in killed] == ["actual"]


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        ("A row over fish did not overshadow the summit between Peru and Chile.", ("Peru", "MEETS", "Chile")),
        ("Diplomats doubt that the strike will delay a visit by Ann Roe to Angola.", ("Ann Roe", "VISITS", "Angola")),
        ("The shooting will not derail talks between Chad and Niger.", ("Chad", "NEGOTIATES_WITH", "Niger")),
    ],
)
def test_what_troubles_no_event_does_not_deny_it(extract, text, triple):
    found = [
        s for s in extract(text) if (s.subject and s.subject.name, s.relation, s.object and s.object.name) == triple
    ]
    assert [s.polarity for s in found] == ["+"]
