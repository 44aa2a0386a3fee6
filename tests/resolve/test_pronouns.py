"""Whom he, she, it, they, we and "the two" mean, on texts that only the rule in question decides."""

import pytest
from tests.resolve.conftest import who

from diplograph.resolve import Gazetteer, resolve
from diplograph.resolve.pronouns.gender import by_name, words

G = Gazetteer.load()


CASES = [
    # gender: by given name, by title, by noun
    ("President Ana Quispe did not thank Gustavo Rey. She later called Lucia Farfan.", "she", {"Ana Quispe"}),
    ("President Ana Quispe met Gustavo Rey on Monday. He later resigned.", "he", {"Gustavo Rey"}),
    ("Mrs Keller met Toma Idris in Berlin. She praised the talks.", "she", {"Keller"}),
    # an argument of the same clause is someone else, wherever it is named
    ("Peter Kabir spoke with Arvind Deshmukh by telephone. Kabir promised him that it would stop.", "him", {"Arvind Deshmukh"}),
    # a participle's subject is the clause's: whom it names is not the pronoun
    ("Peter Byron was ill. Placed under the care of Tom Bailey, he was told to rest.", "he", {"Peter Byron"}),
    # a possessive belongs to the subject of its own clause
    ("Azerbaijan insists that Armenia must change its constitution.", "its", {"Armenia"}),
    ("Brazil, which borders Guyana, has sent soldiers to the border. Its army is large.", "its", {"Brazil"}),
    # a predicate noun is a clause of its own
    ("Ann Roe thanked Ben Poe. Ben Poe told a radio station that he had been the victim of a plot.", "he", {"Ben Poe"}),
    # a relative clause that has the noun for its other argument
    ("Ms Ann Roe left. The attorney general, whom she met twice, protested. Lawyers thanked her.", "her", {"Ann Roe"}),
    ("Peter Kabir left. Nationalists led by Tom Wekesa, who want him to quit, cheered.", "him", {"Peter Kabir"}),
    # a clause joined to another goes on with its subject
    ("Kenya said that Uganda had insulted the nation, and it demanded an apology.", "it", {"Kenya"}),
    # who is reported
    ("Peter Wekesa met Tom Mwangi. Mwangi said that he would leave.", "he", {"Tom Mwangi"}),
    # one of a force is a he
    ("An Irish soldier was killed when gunmen fired at his car.", "his", {"irish soldier"}),
    # groups
    ("Mali and Burkina Faso said an attack on Niger would be an attack on them.", "them", {"Mali", "Burkina Faso"}),
    ("Turkey has put off a meeting with Sweden and Finland on their plans.", "their", {"Sweden", "Finland"}),
    ("Germany, which mediated between Armenia and Azerbaijan, left. Armenia met Azerbaijan. Talks between the two go on.",
     "two", {"Armenia", "Azerbaijan"}),
    ("India expelled a diplomat of Canada. India accused Canada of lies. Australia and Britain did not criticise India. "
     "Talks between the two countries were suspended.", "countries", {"India", "Canada"}),
    ("North Korea fired a missile. Japan urged both Koreas to show restraint.", "koreas", {"North Korea", "South Korea"}),
    ("North Korea fired a missile. Japan said that the South had called.", "south", {"South Korea"}),
    # we
    ("\"We will not tolerate this,\" said Lin Guowei, a spokesman for the Chinese foreign ministry.", "we", {"China"}),
    # what means nobody
    ("It is raining in Paris.", "it", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "expected"), CASES, ids=[t[:60] for t, _, _ in CASES])
def test_whom_a_word_means(meant, text, word, expected):
    assert meant(text, word) == expected


def test_given_names_are_of_one_gender_or_in_no_list():
    female = {n for n, g in words().names.items() if g == "female"}
    assert len(female) > 3000
    assert len(words().names) - len(female) > 1500
    for name in ("Kim Jong Un", "Robin Cook", "Andrea Rossi", "Lee Kuan Yew", "Villanueva"):
        assert by_name(name) == ""
    assert by_name("Ngozi Okonjo-Iweala") == by_name("Smirnova") == "female"


BODIES = [
    ("The European Union froze funds. The Union praised Ukraine.", "union", "European Union"),
    ("Members of the European Parliament said that the Commission had given in.", "commission", "European Commission"),
    ("The United Nations force in Lebanon has 10,000 troops.", "force", "UN Interim Force in Lebanon"),
    ("A peacekeeping mission of the United Nations left.", "united", None),
    ("The North American leaders met.", "north", None),
    ("Police arrested a leader of the Ennahda party. The party protested.", "party", "Ennahda Movement"),
    ("The defence ministry of Japan spoke. Japan warned Iran. The defence ministry declined to comment.", "ministry",
     "Ministry of Defence of Japan"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "expected"), BODIES, ids=[t[:50] for t, _, _ in BODIES])
def test_bodies_by_a_noun(meant, text, word, expected):
    assert meant(text, word) == ({expected} if expected else set())


CAPITALS = [
    ("Hungary approved a loan to Kyiv.", "kyiv", "Government of Ukraine"),
    ("The minister visited Nairobi last week.", "nairobi", "Nairobi"),
    ("Rebels captured Kabul on Sunday.", "kabul", "Kabul"),
    ("Italy offered Tunis a loan.", "tunis", "Government of Tunisia"),
    ("The envoy flew to Kyiv.", "kyiv", "Kyiv"),
]


@pytest.mark.parametrize(("text", "word", "expected"), CAPITALS)
def test_capitals_that_act_and_places(meant, text, word, expected):
    assert meant(text, word) == {expected}


HEADLINES = [
    ("Premier quits after three months", "Peru's prime minister, Gustavo Rey, resigned on Wednesday.", "premier",
     {"Gustavo Rey"}),
    ("Ousted premier loses passport", "Former Prime Minister Farida Rahman fled. Prime Minister Arvind Deshmukh spoke.",
     "premier", {"Farida Rahman"}),
    ("Iran condemns agency", "The International Atomic Energy Agency criticised Iran.", "agency",
     {"International Atomic Energy Agency"}),
]  # fmt: skip


@pytest.mark.parametrize(("title", "text", "word", "expected"), HEADLINES, ids=[h[0] for h in HEADLINES])
def test_a_headline_means_whom_the_story_names(nlp, title, text, word, expected):
    from diplograph.annotate import annotate
    from diplograph.read import from_text

    ((document, doc),) = annotate([from_text(f"{title}\n\n{text}")], nlp)
    found = [m for m in resolve(document, doc, G) if doc[m.head].text.lower() == word]
    assert who(found[0]) == expected
