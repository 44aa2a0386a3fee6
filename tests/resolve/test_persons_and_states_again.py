"""Persons by what the text called them or by their part, and states by their region: "the guest", "the Gulf state"."""

import pytest

from diplograph.model import Document
from diplograph.resolve import Gazetteer, resolve

CASES = [
    ("The opposition politician Ivan Petrov was freed. The politician thanked Poland.", "politician", {"Ivan Petrov"}),
    ("Lina Haddad, a journalist, was held in Amman. The reporter denied it.", "reporter", {"Lina Haddad"}),
    ("Viktor Lomov, a steel tycoon, fled Moscow. Latvia granted the businessman asylum.", "businessman", {"Viktor Lomov"}),
    ("Ambassador Jean Roux left Bamako. The diplomat criticised Mali.", "diplomat", {"Jean Roux"}),
    ("Joan Sy, a student activist, was charged. The 24-year-old activist denied it.", "activist", {"Joan Sy"}),
    ("Defence Minister Murat Aslan of Turkey visited Iraq. The minister thanked Iraq.", "minister", {"Murat Aslan"}),
    ("Malta's prime minister, Joseph Farrugia, arrived in Tunis. The guest thanked Tunisia.", "guest", {"Joseph Farrugia"}),
    ("Ruth Nakato received Hakan Demir in Kampala. The visitor praised Uganda.", "visitor", {"Hakan Demir"}),
    ("Ruth Nakato received Hakan Demir in Kampala. The host thanked Turkey.", "host", {"Ruth Nakato"}),
    ("A court in Belgrade sentenced Dragan Ilic to six years. The defendant accused the judges.", "defendant", {"Dragan Ilic"}),
    ("Police in Vienna arrested Anton Bauer. The suspect denied it.", "suspect", {"Anton Bauer"}),
    ("Rebels abducted Jean Mbala in Bunia. The army freed the hostage.", "hostage", {"Jean Mbala"}),
    ("A former Malian general was arrested in Abidjan. Moussa Keita is accused of plotting.", "general", {"Moussa Keita"}),
    ("Amnesty International accused Egypt of torture. The rights group urged Cairo to free them.", "group", {"Amnesty International"}),
    ("Boko Haram attacked Maiduguri. The jihadists killed 40 people.", "jihadists", {"Boko Haram"}),
    ("Qatar mediated between Hamas and Israel. The energy-rich Gulf state condemned Israel.", "state", {"Qatar"}),
    ("Turkey criticised Sweden. The Nordic country rejected the charge.", "country", {"Sweden"}),
    ("Turkey criticised Israel. The NATO member recalled its envoy.", "member", {"Türkiye"}),
    ("Russia threatened Moldova. The former Soviet republic accused Moscow of sabotage.", "republic", {"Moldova"}),
    ("Niger expelled the envoy. Paris condemned the West African nation.", "nation", {"Niger"}),
    ("Russia threatened Moldova. The eastern European country expelled him.", "country", {"Moldova"}),
    ("Taiwan condemned China. The self-governed island accused Beijing.", "island", {"Taiwan"}),
    ("Denmark and Greenland signed a deal. The two governments agreed.", "governments", {"Denmark", "Greenland"}),
]  # fmt: skip

OTHERS = [
    ("Police arrested Ana Gil and Luis Mora. The suspect denied it.", "suspect", {"Ana Gil", "Luis Mora"}),
    ("Police arrested Anton Bauer. A second suspect fled. The suspect was shot.", "suspect", {"Anton Bauer"}),
    ("A young teacher was killed in Gaza. Ahmed Nasser told the BBC that he saw it.", "teacher", {"Ahmed Nasser"}),
    ("A retired judge was abducted. Prime Minister Jean Roux condemned it.", "judge", {"Jean Roux"}),
    ("The NATO member rejected the plan.", "member", {"NATO"}),
    ("The former Soviet republic rejected the plan.", "republic", {"Soviet Union"}),
    ("Peru met Chile. The European country protested.", "country", {"Peru", "Chile"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "names"), CASES)
def test_meant(meant, text: str, word: str, names: set[str]) -> None:
    assert meant(text, word) == names


@pytest.mark.parametrize(("text", "word", "names"), OTHERS)
def test_not_meant(meant, text: str, word: str, names: set[str]) -> None:
    assert not meant(text, word) & names


OFFICES = [
    ("Ontario's premier, Ann Roe, left. Energy Minister Ben Doe accused Ottawa of delay.", "Ben Doe", "Ontario"),
    ("The Bougainville government rejected it. President Ben Doe accused Port Moresby.", "Ben Doe", "Bougainville"),
    ("Japan lent Sri Lanka $1bn. It rejected an offer from China. President Ben Doe thanked Tokyo.", "Ben Doe", "Sri Lanka"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "person", "body"), OFFICES)
def test_whose_minister(nlp, text: str, person: str, body: str) -> None:
    facts = resolve(Document("d:test", text), nlp(text), Gazetteer.load()).offices
    held = {f.person.actor.name: f.body.actor.name for f in facts if f.person.actor and f.body and f.body.actor}
    assert held[person] == body


def test_whom_a_ministry_summons_is_of_another_state(meant) -> None:
    text = "Pakistan bombed Afghanistan. Kabul condemned it. The foreign ministry summoned the Pakistani envoy."
    assert meant(text, "ministry") == {"Ministry of Foreign Affairs of Afghanistan"}


def test_whose_someone_is_is_not_whose_those_of_them_are(meant):
    assert "Italy" not in meant("Kidnappers of an Italian nurse demanded a ransom.", "kidnappers")
