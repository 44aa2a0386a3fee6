"""Who is told apart: two of one surname, a place and its government, a finder and the words found, any countries and these."""

import pytest
from tests.reading import triples


def of(statements, relation):
    return {(s, o) for s, r, o in triples(statements) if r == relation}


@pytest.mark.parametrize(
    "text",
    [
        "President Obama, first lady Michelle Obama and Vice President Joe Biden will visit Kenya.",
        "President Obama and his wife Michelle Obama will visit Kenya.",
    ],
)
def test_a_surname_listed_beside_a_full_name_is_of_another(extract, text):
    assert {("Obama", "Kenya"), ("Michelle Obama", "Kenya")} <= of(extract(text), "VISITS")


def test_a_surname_after_the_full_name_is_of_the_same(extract):
    found = of(extract("Michelle Obama and Joe Biden will visit Kenya. Obama met President Kibaki."), "MEETS")
    assert ("Michelle Obama", "Kibaki") in found


def test_a_president_is_of_the_state_whose_government_is_his(extract):
    text = "China declared its support for the Uzbek government of President Islam Karimov."
    assert ("Islam Karimov", "Uzbekistan") in of(extract(text), "HOLDS_OFFICE")


@pytest.mark.parametrize(
    "text",
    ["Workers held a parade through downtown Washington.", "The minister criticised Arab countries that met in Cairo."],
)
def test_what_happens_in_a_capital_is_not_done_to_a_government(extract, text):
    assert not any(o and o.startswith("Government") for _, _, o in triples(extract(text)))


def test_a_news_agency_is_not_the_government(extract):
    found = triples(extract("The French news agency quotes a rebel spokesman as saying that many civilians were hurt."))
    assert not any("Government of France" in (s, o) for s, _, o in found)


def test_the_words_of_a_sign_are_not_those_of_its_finder(extract):
    found = extract('Authorities found a sign that read: "For every one of mine that you kill, I will kill 10."')
    assert not any(s == "authorities" for s, r, _ in triples(found) if r in ("SAYS", "KILLS"))


def test_any_countries_may_be_urged(extract):
    assert ("Amnesty", "countries") in of(extract("Amnesty urged countries to drop the ban."), "CALLS_ON")
    assert not any("countries" in (s, o) for s, _, o in triples(extract("The two countries signed the treaty.")))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The al-Khalayleh family accused Jordan of torture.", "al-Khalayleh family"),
        ("A think-tank accused Jordan of torture.", "think-tank"),
        ("The anti-graft agency accused Jordan of fraud.", "anti-graft agency"),
    ],
)
def test_what_hyphens_join_is_named_whole(extract, text, name):
    assert (name, "Jordan") in of(extract(text), "ACCUSES")


def test_what_is_declared_something_is_no_report(extract):
    assert not of(extract("The United Nations declared Srebrenica a safe area."), "SAYS")
    assert of(extract("Kenya declared that Srebrenica was a safe area."), "SAYS")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Police say the militants hurled grenades and fired as they stormed the camp.", "militants"),
        ("Officials said the rebels attacked the camp before they seized the bridge.", "rebels"),
    ],
)
def test_they_of_a_clause_are_those_who_act_in_its_main_clause(extract, text, who):
    acts = [s.subject and s.subject.name for s in extract(text) if s.relation in ("ATTACKS", "SEIZES")]
    assert set(acts) == {who}


def test_where_a_president_travels_is_not_his_state(extract):
    found = of(extract("During a trip to India last week, Prime Minister Cameron criticised Pakistan."), "HOLDS_OFFICE")
    assert ("Cameron", "India") not in found


def test_what_is_found_difficult_is_no_report(extract):
    assert not of(extract("Authorities found it difficult to reach the passengers."), "SAYS")


@pytest.mark.parametrize(
    "text", ["An Iraqi was arrested in Berlin.", "Prosecutors say the 36-year-old Iraqi was arrested near Osnabrueck."]
)
def test_one_of_a_people_is_not_the_state(extract, text):
    assert of(extract(text), "ARRESTS") == {(None, "Iraqi")}


def test_a_people_as_a_whole_is_told_of_as_its_state(extract):
    assert of(extract("The French rejected the plan."), "REJECTS") == {("France", None)}


def test_an_islamic_state_is_not_the_group_of_that_name(extract):
    found = triples(extract("Al-Shabaab wants to establish a strict Islamic state."))
    assert not any("Islamic State" in (s, o) for s, _, o in found)
    assert ("Islamic State", "Mosul") in of(extract("The Islamic State attacked Mosul."), "ATTACKS")


def test_those_armed_with_something_are_not_helped(extract):
    assert not of(extract("Police armed with batons dispersed a protest."), "AIDS")
    assert of(extract("Russia armed the rebels with rockets."), "AIDS") == {("Russia", "rebels")}


def test_groups_of_a_state_keep_the_noun_that_says_which(extract):
    assert ("News agencies of France", None) in of(extract("French news agencies said he was arrested."), "SAYS")


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("NATO Secretary General Jens Stoltenberg visited Kenya.", "Secretary General"),
        ("IAEA Director General Rafael Grossi visited Kenya.", "Director General"),
        ("NATO spokesman General Ben Roe visited Kenya.", "spokesman"),
    ],
)
def test_a_general_of_an_office_is_no_rank(extract, text, office):
    assert [s.content for s in extract(text) if s.relation == "HOLDS_OFFICE"] == [office]
