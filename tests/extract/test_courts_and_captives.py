# ruff: noqa: E501
"""Courts, police and those they hold: who is whose, who did what he was punished for, what was there before; sentences of our own."""

import pytest
from tests.reading import told_of

CASES = [
    # the deed that one is banned or wanted for was done
    ("Kenya banned Orbit for failing to appoint an agent.", "APPOINTS", "Orbit", "agent", "-", "actual"),
    ("Police are looking for a man wanted for attacking a mosque.", "ATTACKS", "man", "mosque", "+", "actual"),
    # who is handed over faces the trial
    ("Belgium handed over a banker to France to face trial.", "TRIES", None, "banker", "+", "desired"),
    ("Serbia surrendered Ben Doe to the International Criminal Court.", "RETURNS_TO", "Serbia", "International Criminal Court", "+", "actual"),
    # lists are no clubs, papers no premises
    ("The UN removed the militia from its list of terrorist groups.", "LIFTS_RESTRICTIONS_ON", "United Nations", "militia", "+", "actual"),
    ("A police raid on the newspaper's offices drew criticism.", "SEIZES", "police", "newspaper", "+", "actual"),
    # whose it is
    ("Ben Doe was flown to Chad. A Lagos judge had cleared his extradition.", "EXPELS", None, "Ben Doe", "+", "actual"),
    ("Ann Roe begged the men to return. The union's secretary, Ben Doe, dismissed her plea.", "REJECTS", "Ben Doe", "Ann Roe", "+", "actual"),
    ("Police arrested six protesters in Lahore. They deny the charges.", "DENIES", "protesters", None, "+", "actual"),
    ("Police arrested Ben Doe. The American ambassador urged the judges to free him.", "RELEASES", "judges", "Ben Doe", "+", "desired"),
    # who a sentence was about; whom nobody names
    ("Ben Doe was freed on Friday. The interior minister criticised the decision. He said the court was wrong.", "SAYS", "interior minister", None, "+", "actual"),
    ("Singapore's home affairs minister resigned.", "RESIGNS_FROM", "Home affairs minister of Singapore", None, "+", "actual"),
    ("The attorney general said the law was fair.", "SAYS", "attorney general", None, "+", "actual"),
    ("Police arrested the head of the country's largest union.", "ARRESTS", "police", "head of largest union", "+", "actual"),
    ("The court jailed a Ukrainian and a Belarusian for spying.", "SANCTIONS", "court", "Belarusian", "+", "actual"),
    # police charge with crimes, not with lances
    ("Police charged the mayor with taking bribes.", "TRIES", "police", "mayor", "+", "actual"),
    ("Soldiers charged the crowd.", "ATTACKS", "soldiers", "crowd", "+", "actual"),
    # a rally that was broken up took place
    ("Police fired to break up a rally by supporters of Ben Doe.", "SUPPORTS", "supporters", "Ben Doe", "+", "actual"),
    # who is held or to be freed is whoever was taken before
    ("Soldiers freed 20 pupils from a camp where they had been held by Boko Haram.", "ARRESTS", "Boko Haram", "pupils", "+", "actual"),
    ("Boko Haram kidnapped 40 pupils in Yobe. The governor called for their release.", "RELEASES", None, "pupils", "+", "desired"),
    ("Rebels raided the mission and took 20 nurses. Kenya demands their release.", "RELEASES", None, "nurses", "+", "desired"),
    # ranks, and which of them is meant
    ("General Ben Doe read it out. Troops arrested the colonel who led the mutiny.", "ARRESTS", "troops", "colonel", "+", "actual"),
    ("General Ben Doe read it out. Troops arrested the general.", "ARRESTS", "troops", "Ben Doe", "+", "actual"),
    # none is killed by his own side
    ("A marine and six rebels were killed when troops raided the camp.", "KILLS", None, "marine", "+", "actual"),
    ("Two soldiers were killed when rebels raided the camp.", "KILLS", "rebels", "soldiers", "+", "actual"),
    # on television is no seeming
    ("Soldiers appeared on television to announce that they had seized power.", "SAYS", "soldiers", None, "+", "actual"),
    ("Rebels hijacked a train and held 300 passengers for a day before commandos freed them.", "RELEASES", "commandos", "passengers", "+", "actual"),
    # of whom lawyers, kin and his party speak
    ("A lawyer for Ben Doe said he had been shot by soldiers.", "ATTACKS", "soldiers", "Ben Doe", "+", "actual"),
    ("Ann Roe has been in jail since March. Her sister said police had beaten her.", "TORTURES", "police", "Ann Roe", "+", "actual"),
    ("Carl Poe met Ann Roe. Ben Doe's party denied that he led the White Army.", "LEADS", "Ben Doe", "White Army", "-", "actual"),
    # whose fighters, and whose only by name
    ("Fighters from Hamas killed two soldiers.", "KILLS", "Hamas", "soldiers", "+", "actual"),
    ("JNIM seized Goma. Soldiers later shelled the al Qaeda affiliate.", "ATTACKS", "soldiers", "Jama'at Nusrat al-Islam wal-Muslimin", "+", "actual"),
    ("Wagner fought JNIM. On Sunday the group seized Goma.", "SEIZES", "Jama'at Nusrat al-Islam wal-Muslimin", "Goma", "+", "actual"),
    # the accused answers
    ("Orbit signed a deal. Chad accuses Sudan of arming rebels; it denies the charge.", "DENIES", "Sudan", None, "+", "actual"),
    # no mediator is one of the two, and "the two" are those just joined
    ("Afghanistan attacked Pakistan. Qatar and Turkey mediated a ceasefire. China urged both countries to talk.", "CALLS_ON", "China", "Pakistan", "+", "actual"),
    ("Oman and Turkey sold drones to Ethiopia. Kenya asked the two to suspend deliveries.", "CALLS_ON", "Kenya", "Türkiye", "+", "actual"),
    ("India bombed Pakistan. The two nuclear-armed rivals agreed to a truce.", "CEASES_FIRE_WITH", "India", "Pakistan", "+", "actual"),
    ("Sudanese refugees in Cairo say police have rounded up dozens of them.", "ARRESTS", "Police of Egypt", "Refugees of Sudan", "+", "actual"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "relation", "subject", "object_", "polarity", "modality"), CASES)
def test_who_did_what(extract, text, relation, subject, object_, polarity, modality):
    assert (subject, object_, polarity, modality) in told_of(extract(text), relation)


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Argentina court confirms sentence", "SAYS"),
        ("She boarded a plane for Oman.", "SEIZES"),
        ("Sierra Leone treason trial opens", "TRIES"),
        ("The ruling favoured the Home Office. The ambassador welcomed it.", "HOSTS"),
        ("The president attacked the media for reporting lies.", "ATTACKS"),
    ],
)
def test_no_such_deed(extract, text, relation):
    assert not [s for s in extract(text) if s.relation == relation]


@pytest.mark.parametrize(
    "text",
    [
        'Ben Doe, a spokesman for Hamas, rejected the plan. "They bombed a school," he said.',
        'The leader of Boko Haram, Ann Roe, called the verdict revenge. "They attacked a mosque," Ann Roe said.',
    ],
)
def test_they_are_not_whom_one_speaks_for(extract, text):
    assert {s.subject for s in extract(text) if s.relation == "ATTACKS"} <= {None}


@pytest.mark.parametrize(
    ("text", "relation", "subject", "by"),
    [
        ("The raid killed six people, by the army's count, and rebels later shelled Goma.", "ATTACKS", "rebels", []),
        (
            "Chadian drones killed six, a doctor said, in a raid that Kenya said had hit Hamas.",
            "ATTACKS",
            "Armed forces of Chad",
            ["Kenya"],
        ),
        ("Kenya and Mali have pledged troops.", "DEPLOYS_TO", "Mali", ["Mali"]),
    ],
)
def test_whose_word(extract, text, relation, subject, by):
    found = [s for s in extract(text) if s.relation == relation and (s.subject.name if s.subject else None) == subject]
    assert [[a.actor.name for a in s.attribution] for s in found] == [by]


@pytest.mark.parametrize(
    "text",
    [
        "Members of the PKK laid their weapons in a cauldron and burned them.",
        "The United States has carried out 40 air strikes in Chad and said one of them killed Ben Doe of Hamas.",
        "Hamas blew up a bridge and shot the soldiers who came to inspect it.",
    ],
)
def test_things_are_no_people(extract, text):
    told = {(s.relation, s.object.name) for s in extract(text) if s.object}
    doers = {(s.relation, s.subject.name) for s in extract(text) if s.subject}
    assert not {("DESTROYS", "Kurdistan Workers' Party"), ("INVESTIGATES", "Hamas")} & told
    assert ("KILLS", "Hamas") not in doers
