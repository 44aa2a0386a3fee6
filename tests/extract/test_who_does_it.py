"""Who does what a clause without a subject says, who says it, and what it was only done for."""

import pytest
from tests.reading import told


def lines(statements):
    return {(*ends, polarity + modality) for *ends, polarity, modality in told(statements)}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Prosecutors charged Ann Roe with sedition and with insulting Chad.", ("Ann Roe", "CRITICIZES", "Chad", "+actual")),
        ("Families accused Kenya of having attacked Chad.", ("Kenya", "ATTACKS", "Chad", "+actual")),
        ("Argentina was sad; Paraguay was angry and attacked Chad.", ("Paraguay", "ATTACKS", "Chad", "+actual")),
        ("Mali is under pressure from Kenya to attack Chad.", ("Kenya", "CALLS_ON", "Mali", "+actual")),
        ("Kenya sent troops to Baidoa, where its soldiers are stationed.",
         ("Armed forces of Kenya", "DEPLOYS_TO", "Baidoa", "+actual")),
        ("Seven Moroccan soldiers were reported killed.", (None, "KILLS", "Armed forces of Morocco", "+actual")),
        ("Ann Roe was to have visited Chad.", ("Ann Roe", "VISITS", "Chad", "+conditional")),
        ("Ann Roe, on leaving for Chad, told Kenya the truth.", ("Ann Roe", "VISITS", "Chad", "+actual")),
        ("The convoy stopped to attack Chad.", ("convoy", "ATTACKS", "Chad", "+desired")),
        ("Chad stopped attacking Kenya.", ("Chad", "ATTACKS", "Kenya", "-actual")),
        ("The Tunisian ambassador has been recalled from Paris.",
         ("Tunisia", "SUSPENDS_TIES_WITH", "Government of France", "+actual")),
        ("Envoys of Chad and Mali met. Kenya wants to bring the parties together.", ("Kenya", "MEDIATES", "Chad", "+desired")),
        ("Kenya abandoned an attempt to attack Chad.", ("Kenya", "ATTACKS", "Chad", "-possible")),
    ],
)  # fmt: skip
def test_who_does_it(extract, text, wanted):
    assert wanted in lines(extract(text))


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Kenya left the soldiers without water.", "LEAVES"),
        ("Pakistan is suspected of encouraging China.", "CALLS_ON"),
        ("Ann Roe was stabbed in the back, Chad said.", "TORTURES"),
        ("Kenya welcomed the decision to attack Chad.", "ATTACKS"),
    ],
)
def test_not_found(extract, text, relation):
    assert relation not in {s.relation for s in extract(text)}


@pytest.mark.parametrize(
    ("text", "relation", "speakers"),
    [
        ("Chad met Kenya. It threatened to attack Mali.", "ATTACKS", ["Chad"]),
        ("Prosecutors charged Kenya with massing tanks at Assab.", "DEPLOYS_TO", ["prosecutors"]),
        ("Russia reserved the right to seek the arrest of Chad's men.", "ARRESTS", ["Russia"]),
        ("Ann Roe said that Chad should be asked why it arms the rebels.", "AIDS", ["Ann Roe"]),
        ("Failing that, Ann Roe declared, Chad would attack Mali.", "ATTACKS", ["Ann Roe"]),
    ],
)
def test_who_says_it(extract, text, relation, speakers):
    found = [s for s in extract(text) if s.relation == relation]
    assert [a.actor.name for a in found[-1].attribution] == speakers
