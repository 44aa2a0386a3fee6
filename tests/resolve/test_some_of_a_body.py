"""Some people of a body are not the body; those taken stay those who were taken, and another's people are not the taker's."""

import pytest


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Five executives of Nestle were arrested in Lagos.", "executives", "executives"),
        ("A Huawei executive was arrested in Vancouver.", "executive", "Huawei executive"),
        ("The EU executive sued Poland.", "executive", "European Union"),
        ("Police detained five Rio Tinto employees.", "employees", "Rio Tinto employees"),
        ("A member of the ruling party criticised the president.", "member", "member"),
        ("Some NATO members oppose the plan.", "members", "NATO members"),
        ("Half of the members of the Arab League boycotted the summit.", "members", "members"),
        ("Members of the Security Council condemned the coup.", "Members", "members"),
        ("A former member of the Taliban accused Iran of fraud.", "member", "former member"),
        ("Taliban fighters attacked Kabul.", "fighters", "Taliban"),
        ("Former officials of the World Bank criticised Kenya.", "officials", "former officials"),
        ("Two NATO soldiers were killed in Kabul.", "soldiers", "NATO soldiers"),
        ("Three members of the Russian band Pussy Riot were jailed.", "members", "members"),
    ],
)
def test_not_the_body(meant, text: str, words: str, name: str) -> None:
    assert meant(text, words.lower()) == {name}


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        ("Prosecutors charged eight officers with fraud. Two of them were acquitted on Sunday.", "them", "officers"),
        ("Soldiers arrested four students on Monday. They were released on bail.", "They", "students"),
        ("The widow of Pierre Blanc, Agathe Blanc, accused France of betraying her.", "her", "Agathe Blanc"),
    ],
)
def test_whom_pronouns_mean(meant, text: str, word: str, name: str) -> None:
    assert meant(text, word.lower()) == {name}


def test_followers_act_themselves(extract) -> None:
    found = {
        s.subject.name for s in extract("Supporters of Imran Khan clashed with police.") if s.relation == "ATTACKS"
    }
    assert found == {"supporters"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Greenpeace protested in the Arctic. Russia arrested 30 of its activists.", "activists"),
        ("Police in Minsk raided the offices of Viasna. Belarus jailed four of its activists.", "activists"),
    ],
)
def test_whose_people_are_taken(extract, text: str, name: str) -> None:
    assert {s.object.name for s in extract(text) if s.relation == "ARRESTS"} == {name}


def test_who_complains_is_not_whom_the_accused_helps(meant) -> None:
    assert meant("The army chased the rebels. Officers accused Chad of arming them.", "them") == {"rebels"}
