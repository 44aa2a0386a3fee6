"""Who heads what, whose an office or an organ is in articles about two states, and who belongs to what."""

import pytest
from tests.reading import told_of

FOUND = [
    ("Ole Dahl, chairman of the rail union Fagforbundet, agreed.", "LEADS", ("Ole Dahl", "Fagforbundet")),
    ("The head of the Turkish Red Crescent, Cem Aydin, agreed.", "LEADS", ("Cem Aydin", "Turkish Red Crescent")),
    ("Hassan Omar is the leader of the Umma Party.", "LEADS", ("Hassan Omar", "National Umma Party")),
    (
        "The budget committee, under the chairmanship of Sikota Phiri, will hear the auditors.",
        "LEADS",
        ("Sikota Phiri", "budget committee"),
    ),
    ("Ann Roe, a Canadian who heads the mission, agreed.", "LEADS", ("Ann Roe", "mission")),
    (
        "The Japanese side was headed by Ken Mori and the Chinese side by Li Wei.",
        "LEADS",
        ("Li Wei", None),
    ),
    ("Ann Roe remains chairwoman of the Labour Party.", "HOLDS_OFFICE", ("Ann Roe", "Labour Party")),
    (
        "The Congress party, whose spokesman Jairam Patel spoke in Delhi, agreed.",
        "HOLDS_OFFICE",
        ("Jairam Patel", "Congress party"),
    ),
    (
        "Kenya's central bank raised rates. Its governor, Jacob Mwanza, resigned.",
        "HOLDS_OFFICE",
        ("Jacob Mwanza", "Central bank of Kenya"),
    ),
    (
        "Croatia called on the European Commission to press Serbia. Its enlargement commissioner, Anna Roth, is in Zagreb.",
        "HOLDS_OFFICE",
        ("Anna Roth", "European Commission"),
    ),
    (
        "In Armenia, the deputy foreign minister, Ara Petrosyan, said Yerevan respected Georgia's borders. "
        "The country's ambassador in Tbilisi, Karen Davtyan, agreed.",
        "HOLDS_OFFICE",
        ("Karen Davtyan", "Armenia"),
    ),
    (
        "Pakistan's army chief, Tariq Khan, met Afghan President Hamid Karzai, accompanied by the head of the country's "
        "intelligence agency, Shahid Malik.",
        "HOLDS_OFFICE",
        ("Shahid Malik", "Intelligence service of Pakistan"),
    ),
    (
        "The executive committee of the Christian Democratic Movement expelled its deputy chairman, Jan Novak.",
        "HOLDS_OFFICE",
        ("Jan Novak", "Christian Democratic Movement"),
    ),
    (
        "Ann Roe, the chief negotiator of the Moro Islamic Liberation Front, replaced Ben Doe.",
        "HOLDS_OFFICE",
        ("Ben Doe", "Moro Islamic Liberation Front"),
    ),
    ("In Bishkek, lawmaker Gulnara Isaeva said no.", "HOLDS_OFFICE", ("Gulnara Isaeva", "Kyrgyzstan")),
    (
        "Kofi Owusu, the Ghanaian secretary general of the African Union, agreed.",
        "HOLDS_OFFICE",
        ("Kofi Owusu", "African Union"),
    ),
    ("Kofi Owusu, the Ghanaian secretary general of the African Union, agreed.", "CITIZEN_OF", ("Kofi Owusu", "Ghana")),
    ("The union elected a Rwandan vice-chairwoman, Jeanne Mukarugwiza.", "CITIZEN_OF", ("Jeanne Mukarugwiza", "Rwanda")),
    ("Zambia arrested five people. The justice minister denied it.", "DENIES", ("Justice minister of Zambia", None)),
    (
        "Norway accused Russia of fraud on Monday. In Moscow, a spokesman denied it. The army attacked Georgia, he said.",
        "ATTACKS",
        ("Armed forces of Russia", "Georgia"),
    ),
    ("Kenya's former president criticised Chad.", "CRITICIZES", ("Former president of Kenya", "Chad")),
    (
        "Three Bolivian soldiers were held. Chilean Interior Minister Luis Rojas said the soldiers attacked Colchane.",
        "ATTACKS",
        ("Armed forces of Bolivia", "Colchane"),
    ),
    ("Ole Dahl was elected to the executive committee of the Labour Party.", "MEMBER_OF", ("Ole Dahl", "executive committee")),
    ("Ann Roe of the Prosperous Justice Party left.", "MEMBER_OF", ("Ann Roe", "Prosperous Justice Party")),
    (
        "Ann Roe is a director of Siemens and a cousin of Olaf Scholz.",
        "RELATED_TO",
        ("Ann Roe", "Olaf Scholz"),
    ),
]  # fmt: skip
NOT_FOUND = [
    ("Ladislav Hronec, the deputy chairman of Smer, agreed.", "LEADS", "Ladislav Hronec"),
    ("Maria Silva, the EU's head of communications, agreed.", "LEADS", "Maria Silva"),
    ("Maria Silva, head of sales at Volkswagen, agreed.", "LEADS", "Maria Silva"),
    ("Ann Roe, a Canadian who heads the mission, agreed.", "LEADS", "Canada"),
    ("The movement, led from Brussels by Rafael Correa, split.", "LEADS", "Brussels"),
    ("Amrullah Salehi, an ethnic Tajik, agreed.", "CITIZEN_OF", "Amrullah Salehi"),
    ("The union elected a Rwandan vice-chairwoman, Jeanne Mukarugwiza.", "HOLDS_OFFICE", "Jeanne Mukarugwiza"),
    ("The president of the club denied it. The Dutch club sued Kenya.", "DENIES", "President of the Netherlands"),
    ("The news agency KCNA said he had met a team. Its chairman, Kim Jong Su, agreed.", "HOLDS_OFFICE", "Kim Jong Su"),
    ("Ann Roe was admitted to the hospital.", "MEMBER_OF", "Ann Roe"),
    ("Ann Roe is on the committee's list of suspects.", "MEMBER_OF", "Ann Roe"),
]


@pytest.mark.parametrize(("text", "relation", "ends"), FOUND)
def test_found(extract, text, relation, ends):
    assert ends in {(subject, other) for subject, other, *_ in told_of(extract(text), relation)}


@pytest.mark.parametrize(("text", "relation", "subject"), NOT_FOUND)
def test_not_found(extract, text, relation, subject):
    assert subject not in {first for first, *_ in told_of(extract(text), relation)}
