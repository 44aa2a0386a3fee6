"""Whose "the government", "the army" and "parliament" are in texts about two states: by who does what to whom."""

import pytest

from diplograph.model import Document
from diplograph.resolve import Gazetteer, resolve

G = Gazetteer.load()


def whose(nlp, text, word):
    """The state of the last bare organ that the text calls by a word."""
    doc = nlp(text)
    last = [t.i for t in doc if t.text == word][-1]
    mention = next((m for m in resolve(Document("d:test", text), doc, G) if m.head == last), None)
    state = G.state_of(mention.actor) if mention is not None and mention.actor is not None else None
    return state.name if state is not None else None


UNDERGOES = [
    ("The United States said it would cut aid. Mali was suspended from the African Union after the army seized power.", "army", "Mali"),
    ("The United States and Britain cut aid. Guinea has been in turmoil since January, when the army seized power.", "army", "Guinea"),
    ("Ankara recalled its envoy from Cairo after the army toppled President Mohamed Mursi.", "army", "Egypt"),
    ("Paris withdrew its ambassador from Niamey in 2023 after the military overthrew the president.", "military", "Niger"),
    ("Bahrain sent an envoy to Damascus. It had cut ties in 2012, after the army fired on demonstrators.", "army", "Syria"),
    ("Britain froze aid to Uganda. The government had passed a law that punishes blasphemy with death.", "government", "Uganda"),
    ("The United States imposed sanctions on Nicaragua. The government has jailed dozens of opponents.", "government", "Nicaragua"),
    ("Canada granted asylum to an Iranian actor. The authorities had sentenced him to lashes.", "authorities", "Iran"),
    ("The Gambia sued Myanmar at the world court. It says the military killed thousands.", "military", "Myanmar"),
    ("The United States has urged Nigeria to investigate. The army shot 49 people last year.", "army", "Nigeria"),
    ("Australia sent 200 soldiers to the Solomon Islands after police lost control.", "police", "Solomon Islands"),
    ("Italy handed two boats to Libya in June. The navy uses them to turn back migrants.", "navy", "Libya"),
    ("The United States urged Kenya to send police to Haiti. The government agreed on Monday.", "government", "Kenya"),
    ("Human Rights Watch urged Germany to stop arming Saudi Arabia. The government approved exports last year.", "government", "Germany"),
]  # fmt: skip
ANSWERS = [
    ("Turkish jets bombed Iraq on Tuesday. The government called it a violation of sovereignty.", "government", "Iraq"),
    ("Israeli planes struck Syria on Sunday, killing three soldiers. The army said it had fired back.", "army", "Syria"),
    ("India said its jets had hit camps in Pakistan. The military said it had shot down one of the planes.", "military", "Pakistan"),
    ("Armenia said Azerbaijan had shelled a border village. The defence ministry denied the report.", "ministry", "Azerbaijan"),
    ("Japan lodged a protest with China. The foreign ministry rejected it as groundless.", "ministry", "China"),
    ("Turkey struck northern Iraq. Baghdad summoned the Turkish envoy. The foreign ministry called the raids a crime.", "ministry", "Iraq"),
]  # fmt: skip
THE_DOERS = [
    ("ISLAMABAD - Pakistan suspended trade with India. The government said the borders would stay shut.", "government", "Pakistan"),
    ("Israel struck targets in Syria overnight. The military said it had hit a depot of rockets.", "military", "Israel"),
    ("India accused Pakistan of sheltering militants. The government has summoned the high commissioner.", "government", "India"),
    ("Chile expelled the Venezuelan ambassador. The government denied that it wanted to break off ties.", "government", "Chile"),
    ("Poland closed its border with Belarus after the army reported an incursion by a helicopter.", "army", "Poland"),
    ("Lithuania declared a state of emergency after police found balloons from Belarus.", "police", "Lithuania"),
    ("Norway froze the assets of a Russian oligarch. The government said that it acted on a list.", "government", "Norway"),
]  # fmt: skip
HOLDERS = [
    ("Russia offered loans to Belarus. Chancellor Karl Huber of Austria told parliament that it would fail.", "parliament", "Austria"),
    ("Argentine President Juan Perez ordered the navy to shadow a Chinese ship.", "navy", "Argentina"),
    ("Sudan's foreign minister flew to Cairo. He told reporters that the army would not negotiate.", "army", "Sudan"),
    ('"This government does not talk to terrorists," Colombian Defence Minister Marta Diaz said.', "government", "Colombia"),
    ("Mexico and Peru quarrelled. Mexico's president said he would not recognise the government in Peru.", "government", "Peru"),
]  # fmt: skip
PLACES = [
    ("French President Paul Martin, who will go to Tunisia, has avoided criticism of the authorities there.", "authorities", "Tunisia"),
    ("France urged Algeria to free a writer. The writer, who is French, was arrested by police at Algiers airport.", "police", "Algeria"),
    ("Rwanda denied that it backs rebels who fight the army in Burundi.", "army", "Burundi"),
    ("Iran has armed the Houthis, who drove the government from Sanaa in 2014.", "government", "Yemen"),
    ("The United States and Kenya train soldiers. Al Shabaab has vowed to overthrow the government.", "government", "Somalia"),
    ("The World Bank approved a loan to Kenya after talks in Washington. The government will build roads.", "government", "Kenya"),
    ("Chad recalled its ambassador from Khartoum. It acted after the army shelled a Chadian village.", "army", "Sudan"),
    ("German officials signed the accord with Zambian minister Joe Banda and praised the government's reforms.", "government", "Zambia"),
    ("Eritrea sent troops to Tigray, and Ethiopia said so. Eritrea said the federal government asked for it.", "government", "Ethiopia"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "state"), [*UNDERGOES, *ANSWERS, *HOLDERS, *PLACES])
def test_a_bare_organ_is_of_whom_the_words_around_it_tell(nlp, text, word, state):
    assert whose(nlp, text, word) == state


@pytest.mark.parametrize(("text", "word", "state"), THE_DOERS)
def test_a_bare_organ_of_who_acts_stays_so(nlp, text, word, state):
    assert whose(nlp, text, word) == state


def test_neither_side_is_taken_for_the_accuser_who_is_branded(nlp):
    text = "India accused Pakistan of the attack. The foreign ministry called it baseless."
    assert whose(nlp, text, "ministry") == "Pakistan"
