"""Names joined before a noun or a helper, phrases behind two nouns, who is behind an act; sentences of our own."""

import pytest
from tests.reading import triples


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        ("The African Union and Malawi officials agreed on the plan.", ("African Union", "AGREES_WITH", "Government of Malawi")),
        ("Kenyan and United Nations officials said they were safe.", ("United Nations", "SAYS", None)),
        ("Leaders of Hamas and Fatah warned Israel on Friday.", ("Fatah", "WARNS", "Israel")),
        ("Leaders of two factions -- Hamas and Fatah -- warned Israel.", ("Fatah", "WARNS", "Israel")),
        ("Officials from four countries including Kenya and Egypt will meet.", ("Kenya", "MEETS", "Egypt")),
        ("The visitors were from Kenya, Uganda and Rwanda.", ("visitors", "CITIZEN_OF", "Rwanda")),
        ("Two Kenyan nurses and a doctor who were kidnapped in Gao have been freed.", (None, "ABDUCTS", "Nurses of Kenya")),
        ("Kenya has recognised Kosovo but Malawi, Zambia and Angola have not.", ("Zambia", "RECOGNIZES", "Kosovo")),
        ("The attackers killed 12 people, including the mayor and a journalist.", ("attackers", "KILLS", "journalist")),
        ("Gunmen kidnapped a lawmaker, Ann Roe, and four of her guards.", ("gunmen", "ABDUCTS", "guards")),
        ("The clash left three soldiers and two rebels dead.", (None, "KILLS", "soldiers")),
        ("The governor was charged with the torture and murder of 30 villagers.", ("governor", "KILLS", "villagers")),
        ("Forces from Mali and Chad attacked Goma.", ("Armed forces of Chad", "ATTACKS", "Goma")),
        (
            "Kenyan troops, along with forces from Mali and Chad, will be deployed in Somalia.",
            ("Armed forces of Mali", "DEPLOYS_TO", "Somalia"),
        ),
        ("A bomber was behind the blast that killed six people.", ("bomber", "KILLS", "people")),
        ("Militants marked the day with an attack on Goma.", ("militants", "ATTACKS", "Goma")),
        ("Omar Deeb met monitors on Friday ahead of a meeting with rebel leaders.", ("Omar Deeb", "MEETS", "rebel leaders")),
        ("At least 40 security personnel have been killed by rebels.", ("rebels", "KILLS", "security personnel")),
    ],
)  # fmt: skip
def test_found(extract, text, triple):
    assert triple in triples(extract(text))


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        ("The army freed two nurses and a pilot who was seized in Gao.", (None, "ABDUCTS", "nurses")),
        ("Chad deplored the killing of two nurses and the abduction of a pilot.", (None, "KILLS", "pilot")),
        ("The minister was from Kenya, and Uganda arrested him.", ("minister", "CITIZEN_OF", "Uganda")),
        ("Kenya has recognised Kosovo but Malawi and Zambia have not.", ("Kenya", "RECOGNIZES", "Malawi")),
        ("Malawi recognised Kosovo and Zambia, and Angola has not.", ("Zambia", "RECOGNIZES", "Kosovo")),
        ("The minister agreed with the attack on Goma.", ("minister", "ATTACKS", "Goma")),
        ("Rwanda was behind the Ugandan troops who killed six people.", ("Rwanda", "KILLS", "people")),
    ],
)
def test_not_found(extract, text, triple):
    assert triple not in triples(extract(text))
