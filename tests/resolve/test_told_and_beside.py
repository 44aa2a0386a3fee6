"""Whom words mean by what they are told to do, stand beside or are called after: tasks, pairs, kin, rivals, countries."""

import pytest

MEANT = [
    ("Mali urged Niger to free the soldiers it captured last week.", "it", "Niger"),
    ("The attack by the RSF forced Chad's army to leave two towns it had captured.", "it", "Armed forces of Chad"),
    ("Mali demanded that Niger free the soldiers it captured in May.", "it", "Niger"),
    ("Chad demanded that Sudan withdraw the monitors, whom it calls spies.", "it", "Chad"),
    ("Ann Roe, who heads the trade commission, wrote to the World Bank urging it to lend more.", "it", "World Bank"),
    ("Kenya spoke. The envoy of Chad, whose country has sent men to Haiti, agreed.", "whose country", "Chad"),
    ("Ann Roe's daughter, Eva Roe, said that her mother had left.", "her mother", "Ann Roe"),
    ("The incumbent, Ben Doe, conceded. The president congratulated Ann Roe.", "The president", "Ben Doe"),
    ("Voters chose Ann Roe or Ben Doe on Sunday. Roe accused her opponent of fraud.", "her opponent", "Ben Doe"),
    ("The French group Orano complained. The company has sued Niger.", "The company", "Orano"),
    ("APM Terminals, which belongs to the Danish group Maersk, runs the port. The company has sued Chad.", "The company", "APM Terminals"),
    ("Chad needs money. Chad waits. A Japanese official left. The government denied it.", "The government", "Government of Chad"),
    ("The Kanak and Socialist National Liberation Front left.", "Kanak and Socialist National Liberation Front",
     "Kanak and Socialist National Liberation Front"),
    ("The Kenya Red Cross helped Chad.", "Kenya Red Cross", "Kenya Red Cross"),
    ("Israel Cárdenas Lugo accused the police of torture.", "Israel Cárdenas Lugo", "Israel Cárdenas Lugo"),
    ("The Congress and the CPN (Maoist Centre) met.", "CPN (Maoist Centre)", "CPN (Maoist Centre)"),
]  # fmt: skip
PAIRS = [
    ("Ann Roe met Ben Doe. He held a meeting with Eva Poe, at which the two agreed on a plan.", "the two", {"Ben Doe", "Eva Poe"}),
    ("Mali and Togo fell out. The Group, which Chad chairs with Kenya and Niger, urged both capitals to talk.", "both capitals",
     {"Mali", "Togo"}),
    ("The United States, which brokered a deal between Chad and Sudan, has urged both to talk.", "both", {"Chad", "Sudan"}),
    ("Ann Roe quarrelled with Ben Doe in May. Both belong to the Green Party.", "Both", {"Ann Roe", "Ben Doe"}),
    ("Chad and the president of Portugal met. Both camps accepted the plan.", "Both camps", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "name"), MEANT)
def test_meant(mentions, text: str, words: str, name: str) -> None:
    found = [m.actor.name for m in mentions(text) if m.text == words and m.actor]
    assert name in found


@pytest.mark.parametrize(("text", "words", "names"), PAIRS)
def test_pair(members, text: str, words: str, names: set[str]) -> None:
    assert members(text, words) == names


def test_a_state_is_none_only_inside_a_name(mentions) -> None:
    text = "Israel attacked Jordan Hicks Peterson. Paris Hilton met Israel."
    assert [m.actor.name for m in mentions(text) if m.text == "Israel" and m.actor] == ["Israel", "Israel"]
