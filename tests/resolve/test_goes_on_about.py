"""Whom a sentence goes on about and whom the sense of a verb needs; what "it" and "them" are; sentences of our own."""

import pytest
from tests.reading import triples

TOPICS = [
    ("Prosecutors charged Ivan Dobrev in May. The premier, Petar Kolev, has denied knowing Dobrev. He condemned Iran on Friday.",
     ("Petar Kolev", "CRITICIZES", "Iran")),
    ("Major Luis Ortega is held by rebels. \"We shall get him back,\" President Ana Roe told the nation. She condemned Iran.",
     ("Ana Roe", "CRITICIZES", "Iran")),
    ("Somali officials said the raid was over. The Rapid Support Forces accused Egypt of sending pilots to Sudan. "
     "Its commander, Omar Salih, condemned Iran.", ("Omar Salih", "LEADS", "Rapid Support Forces")),
    ("Zambia praised Malawi. Jordan, which shares a border with Syria, had lobbied for Syria. "
     "Its foreign minister, Omar Nasser, condemned Iran.", ("Omar Nasser", "HOLDS_OFFICE", "Jordan")),
    ("The bombing was carried out by the Golden Falcon Brigade, police said. Its leader, Ivan Dobrev, condemned Iran.",
     ("Ivan Dobrev", "LEADS", "Golden Falcon Brigade")),
    ("In Quetta, the capital of Pakistani Balochistan, a guerrilla alliance mourned Doe. "
     "\"His blood will water the movement,\" said its chief, Ali Rind.", ("Ali Rind", "HOLDS_OFFICE", "guerrilla alliance")),
    ("A Chadian diplomat, who asked not to be named, said Niger had broken the pact. He condemned Iran.",
     ("Government of Chad", "CRITICIZES", "Iran")),
]  # fmt: skip

OTHERS = [
    # the text tells of him, by his cousin too
    ("Tomas Vaka joined the army at 18. He served in Lebanon. His cousin Mere Vaka recalls it. He condemned Iran.",
     ("Tomas Vaka", "CRITICIZES", "Iran")),
    # whom the quotation is about
    ("Judges convicted Bekim Doda of theft. \"He knew the names,\" Judge Jan Vos said. His lawyer, Carl Poe, condemned Iran.",
     ("Bekim Doda", "CRITICIZES", "Iran"), False),
    # of words that a tag ends
    ("Mali has left the bloc, Togo said. It condemned Iran.", ("Togo", "CRITICIZES", "Iran"), False),
]  # fmt: skip

NEEDED = [
    ("Mr. Aziz greeted Indonesian President Joko Santoso at the airport on Friday, as he arrived on a visit to Cairo.",
     ("Joko Santoso", "VISITS", "Cairo")),
    ("Serbia will not talk to Kosovo as long as it attacks Montenegro.", ("Kosovo", "ATTACKS", "Montenegro")),
    ("Chad refuses to negotiate with Libya until it condemns Iran.", ("Libya", "CRITICIZES", "Iran")),
    ("Norway will not recognise Palestine unless it condemns Iran.", ("Palestine", "CRITICIZES", "Iran")),
    ("Parliament voted the cabinet out, leaving Norway without a government as it hosts Chad.", ("Norway", "HOSTS", "Chad")),
    ("Sudan's government asked the African Union to withdraw its 4,000-strong mission.",
     ("African Union", "HAS_STRENGTH", None)),
    ("On Monday, Tokyo lifted the ban on Chile, saying Santiago had agreed to all of its inspection demands.",
     ("Government of Chile", "CONCEDES_TO", "Government of Japan")),
    ("Ben Doe left Lusaka on Monday after a High Court judge, Carl Poe, ruled his detention by the army was unlawful.",
     ("Armed forces of Zambia", "ARRESTS", "Ben Doe")),
    ("Human Rights Watch praised Chad. Brody of Human Rights Watch said Europe could try its own leaders.",
     ("Europe", "TRIES", "leaders")),
    ("Norway ended its mission in Niger after breaking with the generals who had taken power. They have since hired "
     "trainers from Belarus.", ("generals", "TRADES_WITH", "Belarus")),
    ("Pakistani and Afghan troops traded fire on Friday. \"Pakistan attacked us first,\" said Colonel Omar Rahim, an Afghan "
     "military spokesman. \"If they do not withdraw by Sunday, we will drive them out.\"",
     ("Afghanistan", "EXPELS", "Pakistan")),
]  # fmt: skip

NOT_NEEDED = [
    ("Kenya asked Chad to free its soldiers.", ("Chad", "RELEASES", "Armed forces of Kenya"), True),
    ("Serbia will trade with Kosovo as long as it condemns Iran.", ("Kosovo", "CRITICIZES", "Iran"), False),
    ("Mr. Aziz greeted Joko Santoso on Friday, as he condemned Iran.", ("Joko Santoso", "CRITICIZES", "Iran"), False),
    ("Chad will not leave Mali until it condemns Iran.", ("Mali", "CRITICIZES", "Iran"), False),
    ("The ministry urged Mali to support its army.", ("Mali", "SUPPORTS", "Armed forces of Mali"), False),
]  # fmt: skip

THINGS = [
    ("The ultimatum came on Monday. The premier of Togo, Ben Doe, dismissed it within a day.", ("Ben Doe", "REJECTS", None)),
    ("Chad signed an accord with Mali in May but tore it up in June.", ("Chad", "LEAVES", None)),
    ("Bolivia broke off diplomatic relations with Iran on Friday and restored them with Chile.",
     ("Bolivia", "COOPERATES_WITH", "Chile")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "triple"), [*TOPICS, *NEEDED, *THINGS])
def test_goes_on_about(extract, text, triple):
    assert triple in triples(extract(text))


@pytest.mark.parametrize(
    ("text", "triple", "found"), [(t[0], t[1], t[2] if len(t) > 2 else True) for t in OTHERS + NOT_NEEDED]
)
def test_goes_on_about_others(extract, text, triple, found):
    assert (triple in triples(extract(text))) == found


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Protesters gathered on Monday. The army praised them.", "SUPPORTS"),
        ("The accord was signed. The president dismissed it.", "RESIGNS_FROM"),
        ("It tore up the street.", "LEAVES"),
    ],
)
def test_no_thing_meant(extract, text, relation):
    assert relation not in {t[1] for t in triples(extract(text))}
