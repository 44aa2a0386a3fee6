"""Words of which several actors fit: each is given to the right one, or to nobody where it is open."""

import pytest
from tests.reading import triples


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        ("Kenyan prosecutors are investigating the shipping firm Dorvik Lines over payments it made to Ann Roe.",
         ("Dorvik Lines", None, "Ann Roe")),
        ("The Sudanese army drove the Rapid Support Forces out of a town. The United Nations has accused both sides.",
         ("United Nations", "ACCUSES", "Sudanese Armed Forces")),
        ("President Tom Moro of Kenya spoke. The deputy president, Ben Doe, was in Kampala. Uganda's leader telephoned the president.",
         ("Leader of Uganda", "MEETS", "Tom Moro")),
        ("Malian guerrillas freed four soldiers, handing them over to the Red Cross. The group attacked Chad.",
         ("Guerrillas of Mali", "ATTACKS", "Chad")),
        ("Ben Doe, 54, was arrested in March. The judge heard Carl Poe and Dan Loe. The 54-year-old criticised Iran.",
         ("Ben Doe", "CRITICIZES", "Iran")),
        ("The Chadian foreign ministry handed the Libyan envoy a note. He condemned the killing of Tom Moro.",
         ("Ambassador of Libya", "CRITICIZES", None)),
        ("TUNIS - Three men were arrested in May. Security officials said they belonged to Hamas.",
         ("men", "MEMBER_OF", "Hamas")),
        ("Clara Fuentes faces a trial. She has denied it. A government source said she had attacked Tom Moro.",
         ("Clara Fuentes", None, "Tom Moro")),
        ("Lebanon's army said that Israel had struck one of its posts.", ("Israel", "ATTACKS", "Armed forces of Lebanon")),
        ("North Macedonia is ready to vote. Bulgaria has blocked the country's talks with the European Union.",
         ("North Macedonia", "NEGOTIATES_WITH", "European Union")),
        ("Ann Roe of Amnesty called on the Chadian authorities to find the men. She urged them to work with Mali.",
         ("Government of Chad", "COOPERATES_WITH", "Mali")),
    ],
)  # fmt: skip
def test_meant(extract, text, triple):
    found = triples(extract(text))
    assert any(s == triple[0] and o == triple[2] and triple[1] in (r, None) for s, r, o in found), found


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("The Nigerian navy was criticised. The army said they had attacked Chad.",
         ("Armed forces of Nigeria", "ATTACKS", "Chad")),
        ("Norway was a guarantor of the talks, together with Cuba, which hosted them. The soldiers left.",
         ("Cuba", "HOSTS", "Norway")),
        ("India's Border Security Force spoke. Chad closed the border.", ("Chad", "BLOCKADES", "Border Security Force")),
        ("China claims the South China Sea. Japan ruled the archipelago.", ("Japan", "CONTROLS", "South China Sea")),
        ("Artur Danielyan, a former minister of Armenia, met Tom Moro. Iran accused the Armenian leader.",
         ("Iran", "ACCUSES", "Artur Danielyan")),
        ("Tom Moro met Ben Doe. Ann Roe said she should resign.", ("Ann Roe", "RESIGNS_FROM", None)),
        ("Mali's president, Tom Moro, blamed the speaker, Ben Doe, and said they had plotted against him.",
         ("Mali", "OPPOSES", "Tom Moro")),
        ("The two neighbours, Ghana and Chad, fell out when Ghana hired Russian mercenaries. The jihadists killed Ann Roe.",
         ("Mercenaries of Russia", "KILLS", "Ann Roe")),
        ("The prime minister spoke to a radio station. The former minister fled to Bolivia and met Tom Moro.",
         ("prime minister", "MEETS", "Tom Moro")),
        ("The group Sherwood, which fights corruption, spoke. The company attacked Chad.", ("Sherwood", "ATTACKS", "Chad")),
        ("The Chadian opposition leader spoke. India, which surrounds the island nation, attacked it.",
         ("India", "BORDERS", "Chad")),
    ],
)  # fmt: skip
def test_not_meant(extract, text, wrong):
    assert wrong not in triples(extract(text))


def test_the_topic_of_two_parties(extract):
    text = (
        "The main opposition party accused the ruling party of fraud. The party attacked Chad, said Moussa Adamou, "
        "a lawyer for the detained president. He called on the generals to free him."
    )
    found = triples(extract(text))
    assert ("main opposition party", "ATTACKS", "Chad") in found
    assert any(r == "RELEASES" and o == "detained president" for _, r, o in found), found


def test_crew_of_the_tanker(extract):
    found = triples(extract("Nigeria's navy has detained a Panama-flagged tanker and its 17 crew members."))
    assert ("Armed forces of Nigeria", "SEIZES", "tanker") in found
    assert not any(o == "Armed forces of Nigeria" for _, _, o in found)


def test_the_client_of_the_lawyer(extract):
    text = (
        "President Davit Maisuradze met Tom Moro. They are afraid, said Nino Abashidze, a lawyer for the jailed politician, "
        "Giorgi Lomtatidze. She said his health had worsened and accused Iran of torturing him."
    )
    assert ("Iran", "TORTURES", "Giorgi Lomtatidze") in triples(extract(text))
