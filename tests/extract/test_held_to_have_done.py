"""Who is held to have done a deed, deeds that nobody answers for, verbs that share what follows, what is not to be done."""

import pytest
from tests.reading import triples


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        ("Amman held the rebels responsible for the looting of a clinic.", ("rebels", "DESTROYS", "clinic")),
        ("The guerrillas admitted the killing of two nurses.", ("guerrillas", "KILLS", "nurses")),
        ("The colonel confessed to the murder of the bishop.", ("colonel", "KILLS", "bishop")),
        ("The singer went on trial for the torture of two maids.", ("singer", "TORTURES", "maids")),
        ("The party pinned the murder of its treasurer on the army.", ("army", "KILLS", "Treasurer of party")),
        ("The army was involved in the killing of the priest.", ("army", "KILLS", "priest")),
        ("A raid on Goma was carried out by commandos.", ("commandos", "ATTACKS", "Goma")),
        ("The general who directed the siege of Sarajevo died.", ("general", "BLOCKADES", "Sarajevo")),
        ("A raid claimed by rebels killed two nurses.", ("rebels", "KILLS", "nurses")),
        ("Burundi's dispatch of a battalion to Goma angered Kigali.", ("Burundi", "DEPLOYS_TO", "Goma")),
        (
            "The Security Council approved the dispatch of police to Mali.",
            ("United Nations Security Council", "DEPLOYS_TO", "Mali"),
        ),
        ("Ann Roe was among those who burned the church.", ("Ann Roe", "DESTROYS", "church")),
        ("Four were killed and nine injured when troops shelled Goma.", ("troops", "ATTACKS", "nine")),
    ],
)
def test_did_it(extract, text, triple):
    assert triple in triples(extract(text))


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        ("No group has claimed responsibility for the killing of the bishop.", (None, "KILLS", "bishop")),
        ("The officer was not charged with the murder of the student.", (None, "KILLS", "student")),
        ("Nobody has been convicted of the killing of three herders.", (None, "KILLS", "herders")),
    ],
)
def test_nobody_answers_for_it(extract, text, triple):
    found = list(extract(text))
    assert triple in triples(found)
    kills = [s for s in found if s.relation == "KILLS"]
    assert [(s.polarity.value, s.attribution) for s in kills] == [("+", ())]


@pytest.mark.parametrize(
    ("text", "relations"),
    [
        ("Soldiers beat, robbed and then shot two traders.", {"TORTURES", "SEIZES", "ATTACKS"}),
        ("Border guards pushed back, beat and robbed the family.", {"EXPELS", "TORTURES"}),
    ],
)
def test_object_of_all(extract, text, relations):
    assert relations <= {s.relation for s in extract(text)}


@pytest.mark.parametrize(
    ("text", "relation", "modality"),
    [
        ("The union came out against blocking the port.", "BLOCKADES", "desired"),
        ("Rome decided against sending ships to Hormuz.", "DEPLOYS_TO", "future"),
        ("Paris is opposed to sending soldiers to Mali.", "DEPLOYS_TO", "desired"),
        ("The rebels were not involved in the burning of the church.", "DESTROYS", "actual"),
    ],
)
def test_not_done(extract, text, relation, modality):
    found = [s for s in extract(text) if s.relation == relation]
    assert [(s.polarity.value, s.modality.value) for s in found] == [("-", modality)]


@pytest.mark.parametrize(
    "text",
    [
        "Brazil crushed Bolivia 5-1 in Lima.",
        "Spain destroyed Italy 4-0.",
        "The team was massacred four-nil by the boys.",
        "Children were among those who fled the village.",
        "The general was found guilty of fraud.",
        "The ambassador was struck by the silence of the crowd.",
        "Three officers have had their phones taken away.",
    ],
)
def test_nothing_done(extract, text):
    done = {"ATTACKS", "DESTROYS", "KILLS", "BLOCKADES", "SEIZES"}
    assert not done & {s.relation for s in extract(text)}


def test_massacre_once(extract):
    found = triples(extract("Ann Roe laid the blame for the massacre of 40 pupils on the army."))
    assert ("army", "KILLS", "pupils") in found
    assert ("army", "ATTACKS", "pupils") not in found


def test_taken_capital_is_a_place(extract):
    assert ("Taliban", "SEIZES", "Kabul") in triples(extract("The Taliban took Kabul without a fight."))
