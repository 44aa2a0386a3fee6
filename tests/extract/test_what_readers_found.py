"""What careful readers found wrong and missing in wire copy: one of a body, allies, victims, what is voted and committed."""

import pytest
from tests.reading import triples


@pytest.mark.parametrize(
    ("text", "subject", "relation", "object_"),
    [
        ("Rebels in Mali killed a U.N. peacekeeper near Gao.", "rebels", "KILLS", "U.N. peacekeeper"),
        ("The murder of an E.U. diplomat shocked Chad.", None, "KILLS", "E.U. diplomat"),
        ("NATO soldiers killed a farmer.", "NATO", "KILLS", "farmer"),
        ("Gunmen killed a Taliban fighter.", "gunmen", "KILLS", "Taliban"),
        ("Afghan and coalition forces raided Gardez.", "coalition forces", "ATTACKS", "Gardez"),
        ("Afghan and coalition forces raided Gardez.", "Armed forces of Afghanistan", "ATTACKS", "Gardez"),
        ("Iraqi and Kurdish forces shelled Sinjar.", "kurdish forces", "ATTACKS", "Sinjar"),
        ("Coalition air strikes hit Raqqa.", "coalition", "ATTACKS", "Raqqa"),
        ("Serbia cracked down on ethnic Albanian separatists.", "Serbia", "RESTRICTS", "ethnic albanian separatists"),
        ("Syrian rebel leaders rejected the plan.", "Rebel leaders of Syria", "REJECTS", None),
        ("Palestinian leaders rejected the plan.", "Government of Palestine", "REJECTS", None),
        ("New figures from Brazil's central bank show that prices rose.", "Central bank of Brazil", "SAYS", None),
        ("An announcement from Chad said six men had died.", "Chad", "SAYS", None),
        ("The suspect was extradited from Italy to Peru.", "Italy", "EXPELS", "suspect"),
        ("German carmaker Volkswagen opened a plant.", "Volkswagen", "LOCATED_IN", "Germany"),
        ("Kagame said the West must open its markets.", "Kagame", "CALLS_ON", "West"),
        ("Political leaders from across Iraq are meeting in Basra.", "political leaders", "MEETS", None),
        ("The head of the U.N. inquiry said Chad was helping.", "head of U.N. inquiry", "SAYS", None),
        ("Norway condemned Iran's execution of two men.", "Norway", "CRITICIZES", "Iran"),
        ("The senator called for sanctions on Iran.", "senator", "CRITICIZES", "Iran"),
        ("Russia destroyed Ukraine's bridges.", "Russia", "DESTROYS", "Ukraine"),
    ],
)
def test_stated(extract, text, subject, relation, object_):
    assert (subject, relation, object_) in triples(extract(text))


@pytest.mark.parametrize(
    ("text", "relation", "object_"),
    [
        ("Israel struck Palestinian militant targets in Gaza.", "ATTACKS", "Palestine"),
        ("Turkey shelled Kurdish rebel positions in Iraq.", "ATTACKS", "People of Kurdistan"),
        ("Germany voiced outrage at the cleric's execution.", "CRITICIZES", "cleric"),
        ("The senator's home was destroyed.", "DESTROYS", "senator"),
        ("An al-Shabab leader killed in the raid was not Ahmed Roe.", "KILLS", "Ahmed Roe"),
        ("The leader of the rebels is not Juma Roe.", "LEADS", "rebels"),
        ("Peru withdrew its bid to lead the OAS.", "WANTS_TO_JOIN", "Organization of American States"),
        ("The army disarmed the militias.", "ATTACKS", "militias"),
        ("The army cleared the road of snow.", "ATTACKS", "road"),
    ],
)
def test_not_stated(extract, text, relation, object_):
    assert not any((r, o) == (relation, object_) for _, r, o in triples(extract(text)))


@pytest.mark.parametrize(
    ("text", "relation", "modality"),
    [
        ("The council voted 12 to 3 to back a ceasefire.", "SUPPORTS", "actual"),
        ("The parliament voted to reject the treaty.", "REJECTS", "actual"),
        ("The council will vote to reject the treaty.", "REJECTS", "future"),
        ("Troops committed a massacre of villagers.", "KILLS", "actual"),
        ("Norway committed aid to Malawi.", "AIDS", "future"),
        ("He will serve until a new president is elected on July 10.", "ELECTS", "future"),
        ("The cabinet will rule until a new president is elected.", "ELECTS", "conditional"),
    ],
)
def test_modality(extract, text, relation, modality):
    assert {s.modality for s in extract(text) if s.relation == relation} == {modality}
