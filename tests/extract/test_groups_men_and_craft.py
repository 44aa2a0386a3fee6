"""Groups, their men and a state's craft, named before and meant again; who is asked, who speaks on, whom an office is not of."""

import pytest
from tests.reading import told_by

TOLD = [
    # a group meant again: not one that is named only to tell more of another
    (
        "JNIM, an affiliate of Al Qaeda, raided Djibo. The group killed ten soldiers.",
        "Jama'at Nusrat al-Islam wal-Muslimin", "KILLS", "soldiers", "actual", [],
    ),
    ("Boko Haram, which split from Ansaru, raided Baga. The group killed ten villagers.", "Boko Haram", "KILLS", "villagers", "actual", []),
    ("The Arakan Army turned down talks. The ethnic armed group attacked Sittwe.", "Arakan Army", "ATTACKS", "Sittwe", "actual", []),
    ("Boko Haram raided Baga. The attackers killed ten villagers.", "Boko Haram", "KILLS", "villagers", "actual", []),
    # by the adjective of the land where it is at home
    (
        "Israel bombed Tyre, where Hezbollah is strong. The Lebanese group fired rockets at Haifa.",
        "Hezbollah", "ATTACKS", "Haifa", "actual", [],
    ),
    ("Al-Shabaab attacked a base. The Somali militants killed six soldiers.", "al-Shabaab", "KILLS", "soldiers", "actual", []),
    # names in the plural are they; parts of a land are not
    ("The Kashmir Tigers said they had shot the soldiers.", "Kashmir Tigers", "ATTACKS", "soldiers", "actual", ["Kashmir Tigers"]),
    (
        "M23 rebels hold parts of North Kivu. Felix Tshisekedi accused them of massacres.",
        "Felix Tshisekedi", "ACCUSES", "M23", "actual", [],
    ),
    # the men of whoever leads a force
    (
        "SDF commander Mazloum Abdi said his men had captured Manbij.",
        "Syrian Democratic Forces", "SEIZES", "Manbij", "actual", ["Mazloum Abdi"],
    ),
    (
        "Wagner chief Yevgeny Prigozhin said his fighters had captured Soledar.",
        "Wagner Group", "SEIZES", "Soledar", "actual", ["Yevgeny Prigozhin"],
    ),
    # a state's craft and police
    ("Chinese coast guard ships rammed a boat. The ships damaged the vessel.", "Coast Guard of China", "DESTROYS", "vessel", "actual", []),
    ("Israeli planes bombed Gaza City.", "Israel Defense Forces", "ATTACKS", "Gaza City", "actual", []),
    ("Kenyan police officers landed in Haiti.", "Police of Kenya", "DEPLOYS_TO", "Haiti", "actual", []),
    # the last named
    ("Chad accused Sudan of arming rebels. The latter denied the charge.", "Sudan", "DENIES", None, "actual", []),
    ("Egypt met officials from Hamas and Fatah, but the latter walked out.", "Fatah", "LEAVES", None, "actual", []),
    # who speaks on without a name
    (
        "Governor Uba Sani condemned the raid. "
        "The army has sent soldiers, its commander told reporters. He said the army had killed six rebels.",
        "army", "KILLS", "rebels", "actual", ["Commander of army"],
    ),
    # fire, and who is behind a deed
    ("Two Lebanese soldiers were killed by Israeli tank fire.", "Israel", "KILLS", "Armed forces of Lebanon", "actual", []),
    ("Iran was behind the assassination of the general.", "Iran", "KILLS", "general", "actual", []),
    (
        "The ELN handed the brother of a general to the Red Cross.",
        "National Liberation Army (Colombia)", "RELEASES", "brother", "actual", [],
    ),
    ("Germany withdrew a frigate from the UN mission.", "Germany", "WITHDRAWS_FROM", "United Nations", "actual", []),
    # whose office is not that of whoever it is turned against
    (
        "Burundi shut its frontier with Rwanda. "
        "Interior Minister Martin Niteretse described President Paul Kagame as a bad neighbour.",
        "Paul Kagame", "HOLDS_OFFICE", "Rwanda", "actual", [],
    ),
]  # fmt: skip
UNTOLD = [
    ("The bandits have demanded 50 million naira for their release.", "RELEASES"),
    ("Ecuador declared a state of internal armed conflict.", "DECLARES_INDEPENDENCE"),
    ("The minister expressed sorrow over the deaths of the soldiers.", "APOLOGIZES_TO"),
    ("Poland will send six F-16 fighters to Romania.", "MEMBER_OF"),
    ("M23 rebels hold parts of North Kivu.", "PART_OF"),
    ("A Turkish forest fire killed two people.", "KILLS"),
    ("A Greek-owned bulk carrier was hit by a drone.", "PART_OF"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "subject", "relation", "other", "modality", "by"), TOLD)
def test_told(extract, text, subject, relation, other, modality, by):
    found = told_by(extract(text))
    assert (subject, relation, other, "+", modality, by) in found, found


@pytest.mark.parametrize(("text", "relation"), UNTOLD)
def test_untold(extract, text, relation):
    assert relation not in [s.relation for s in extract(text)]


def test_nobody_presides_over_guarantors(extract):
    text = (
        "Colombia signed a ceasefire with rebels in Havana. Venezuela, Cuba and Norway act as guarantors. "
        "President Gustavo Petro hailed it."
    )
    held = [s.object and s.object.name for s in extract(text) if s.relation == "HOLDS_OFFICE"]
    assert held
    assert not {"Cuba", "Norway", "Venezuela"} & set(held)


def test_a_trawler_says_nothing(extract):
    found = extract(
        "The navy said it had arrested 14 men. One sailor died when a trawler rammed a patrol craft, it said."
    )
    assert not [s for s in found if s.relation == "SAYS" and s.subject and s.subject.name in ("trawler", "sailor")]
