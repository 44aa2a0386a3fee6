"""Whose a bare office or organ is: whose turn it is, where a sentence is set, who scolds its holder, what the dateline says."""

import pytest

from diplograph.model import Document
from diplograph.resolve import Gazetteer, resolve

G = Gazetteer.load()
HELD = [
    # whose turn it is
    ("Uganda taxed Kenyan milk. Kenya vowed retaliation. Foreign ministry spokeswoman Ann Roe said the tariffs were illegal.",
     {("Ann Roe", "Ministry of Foreign Affairs of Kenya")}),
    ("Chad and Niger recognised the rebels. Sudan summoned their ambassadors in protest. Foreign Minister Ben Roe called it a stab.",
     {("Ben Roe", "Sudan")}),
    ("The United States threatened to impose sanctions on Georgian officials. Prime Minister David Roe rejected the criticism.",
     {("David Roe", "Georgia")}),
    ("Chile gave Bolivia a day to close the pipeline. The ultimatum was handed to Bolivia's envoy. President Ana Roe rejected it.",
     {("Ana Roe", "Bolivia")}),
    # where the sentence is set
    ("ANKARA (Newsline) - Turkey has threatened to bomb Cyprus. In Nicosia, government spokesman Ben Roe denied the report.",
     {("Ben Roe", "Government of Cyprus")}),
    ("HAVANA (Newsline) - Cuba freed two Americans. In Quito, President Rafael Roe, whose country sheltered them, called it a victory.",
     {("Rafael Roe", "Ecuador")}),
    ("In Brussels, Prime Minister Ben Roe said Latvia would pay.", set()),
    ("Kenya told the Union so. In Paris, President Ben Roe met French leaders.", {("Ben Roe", "Kenya")}),
    ("SPLIT, Croatia, May 2019 - Voters went to the polls. President Ana Roe urged calm.", {("Ana Roe", "Croatia")}),
    # who scolds the holder, and for what
    ("Turkey wants more. Sweden's Left Party accused Prime Minister Ann Roe of giving in to Turkey.", {("Ann Roe", "Sweden")}),
    ("Niger expelled the Belgian ambassador over remarks by Foreign Minister Ben Roe.", {("Ben Roe", "Belgium")}),
    # what the holder's own clause says
    ("Pakistan accused the United States. Washington denied it. Army chief Ben Roe, whose institution has ruled Pakistan, said so.",
     {("Ben Roe", "Armed forces of Pakistan")}),
    # of what body
    ("Nigeria mourned former military ruler Ben Roe.", {("Ben Roe", "Nigeria")}),
    ("The Estonian minister met the tribunal's chief prosecutor, Ann Roe, in The Hague.", {("Ann Roe", "tribunal")}),
    ("The Arab League held talks in Cairo. Secretary-General Ben Roe urged Iraq to withdraw.", {("Ben Roe", "Arab League")}),
    ("The African Union and the United Nations sent envoys. Secretary-General Ben Roe urged calm.", set()),
    ("The trade union met in Lima. Secretary-General Ben Roe urged calm.", set()),
    ("Secretary of State Ann Roe met Turkish leaders. Washington fears a war.", {("Ann Roe", "United States")}),
    ("Mexico's president met Secretary of State Ann Roe.", set()),
    ("Cardinal Ben Roe, the Vatican's secretary of state, urged Chad to free the priest.", {("Ben Roe", "Holy See")}),
    ("The Vatican denied the report. Pope Leo urged Colombia to free the hostages.", {("Leo", "Holy See")}),
    ("Egypt's Copts mourned. Pope Tawadros urged calm.", set()),
    ("Russia threatened Latvia. Security Council secretary Ben Roe said Latvia would pay.", {("Ben Roe", "Security Council of Russia")}),
    ("The president of the Security Council, Ben Roe, urged Sudan to withdraw.", {("Ben Roe", "United Nations Security Council")}),
    ("Kenya's Inspector General Ben Roe denied the report.", {("Ben Roe", "Kenya")}),
    ("Turkey shelled the town. Kurdish leader Ben Roe and army chief Tom Doe left.", {("Ben Roe", "Kurds"), ("Tom Doe", "Kurds")}),
    ("On Monday gunmen kidnapped a Kurdish lawmaker, Ben Roe.", set()),
    ("Moldova sent troops. Russia offered help to the separatist president, Ben Roe. President Ana Roe protested.",
     {("Ana Roe", "Moldova")}),
    ("Christian Democrat chancellor Ann Roe criticized Poland.", set()),
    ("The king and Queen Sofia visited Rabat.", set()),
]  # fmt: skip
MEANT = [
    # persons of a body, who are not the body
    ("More than 40 Kenyan lawmakers signed a petition.", "lawmakers", "Lawmakers of Kenya"),
    ("Nigerian lawmakers approved the budget.", "lawmakers", "Parliament of Nigeria"),
    ("A group of Serbian ministers walked out of the session.", "ministers", "Ministers of Serbia"),
    ("A Chadian diplomat has been charged with espionage.", "diplomat", "chadian diplomat"),
    ("Poland expelled a Belarusian diplomat.", "diplomat", "Government of Belarus"),
    ("Moscow will cut the number of Polish diplomats.", "diplomats", "Government of Poland"),
    ("Norway freed two Iranian agents.", "agents", "Agents of Iran"),
    ("A Communist Party official in Hanoi has gone on trial for graft.", "official", "communist Party official"),
    ("A Labour Party official criticized Israel.", "official", "Labour Party"),
    ("The Israeli stabbed a soldier.", "Israeli", "israeli"),
    ("The French invaded Mexico.", "French", "France"),
    # who has left a group, or was never of a state
    ("A Hamas breakaway faction threatened Egypt.", "faction", "Hamas breakaway faction"),
    ("Hamas fighters threatened Egypt.", "fighters", "Hamas"),
    ("Repression against ethnic Albanians in Kosovo was condemned.", "Albanians", "ethnic Albanians"),
    ("The police shot at Albanians.", "Albanians", "People of Albania"),
    # whose organ
    ("Pakistan is divided. Ben Roe, a former Canadian member of parliament, denied it.", "parliament", "Parliament of Canada"),
    ("France will send advisers to help Malians train police.", "police", "Police of Mali"),
    ("Kenyan police to lead force\n\nPORT-AU-PRINCE, Haiti (AP) - Gunmen killed two nuns in Haiti. Police said a gang was responsible.",
     "Police", "Police of Haiti"),
    ("Ecuador shot down two planes. The Defense Ministry denied it.", "Ministry", "Ministry of Defence of Ecuador"),
    ("Canada's foreign minister, Ann Roe, met miners. Her ministry in Ottawa denied it.", "ministry",
     "Ministry of Foreign Affairs of Canada"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "held"), HELD, ids=[c[0][-60:] for c in HELD])
def test_whose_office_the_text_says_it_is(nlp, text, held):
    found = resolve(Document("d:x", text, "en"), nlp(text), G)
    assert {
        (f.person.actor.name, f.body.actor.name) for f in found.offices if f.person.actor and f.body and f.body.actor
    } == held


@pytest.mark.parametrize(("text", "word", "name"), MEANT, ids=[c[0][-60:] for c in MEANT])
def test_whom_the_words_for_a_bodys_people_mean(nlp, text, word, name):
    found = resolve(Document("d:x", text, "en"), nlp(text), G)
    named = [m.actor.name for m in found if m.actor and word in m.text.split()]
    assert named[-1:] == [name]
