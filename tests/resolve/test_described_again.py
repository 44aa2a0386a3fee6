"""Whom "the party", "his movement", "both of whom", "the body" and "the Adriatic republic" mean; sentences of our own."""

import pytest

ELN = "National Liberation Army (Colombia)"


@pytest.mark.parametrize(
    ("text", "word", "names"),
    [
        ("The Union for Reform left Latvia's cabinet. The party accused Russia of spying.", "party", {"Union for Reform"}),
        ("The Patriotic Movement met. The party's leader, Ann Roe, left.", "party", {"Patriotic Movement"}),
        ("The liberal Union for Reform met. It left.", "it", {"Union for Reform"}),
        ("Hezbollah lost seats. Members of the Shi'ite group left.", "group", {"Hezbollah"}),
        ("The European Union pays. Switzerland sends judges to EULEX, the bloc's mission.", "bloc", {"European Union"}),
        ("Hamas fired rockets. A man told the Gulf Times so. Israel gave the group a day.", "group", {"Hamas"}),
        ("The FARC hid a bomb in a Toyota. Peru condemned the group.", "group",
         {"FARC"}),
        ("The Sovint, as the movement is known, met Ann Roe.", "movement", {"Sovint"}),
        ("The M23 rebels left. Their political leader, Ann Roe, said her movement had won.", "movement", {"M23"}),
        ("A senior RSF negotiator, Ben Doe, said that his side would fight on.", "side", {"Rapid Support Forces"}),
        ("The chairman of Orbis Energy, Ann Roe, left. She said her company was clean.", "company", {"Orbis Energy"}),
        ("The Syrian Democratic Forces denied it. Their commander, Ben Doe, said his fighters had gone.", "fighters",
         {"Syrian Democratic Forces"}),
        ("Bosnian Serb leader Ben Doe denied that his men had fired.", "men", {"Bosnian Serbs"}),
        ("Peru's army chief said his forces were ready.", "forces", {"Armed forces of Peru"}),
        ("The Council of Europe met. The body criticised Serbia.", "body", {"Council of Europe"}),
        ("The African Union and the United Nations met. The world body condemned the raid.", "body", {"United Nations"}),
        ("UN envoy Ann Roe left Sanaa. The Houthis praised the mediator.", "mediator", {"Ann Roe"}),
        ("The National Liberation Army (ELN) left. Peru asked the rebels to stop.", "rebels", {ELN}),
        ("The National Liberation Army and Peru talked. The ELN left.", "army", {ELN}),
        ("Amnesty International met Ann Roe. Qatar pays Amnesty.", "amnesty", {"Amnesty International"}),
        ("Kenya hosts thousands, and Chad has taken in more. Both complain.", "both", {"Kenya", "Chad"}),
        ("Chad and Mali, both of which border Niger, met.", "both", {"Chad", "Mali"}),
        ("Ann Roe met the leaders of Peru and Chile, both of whom back her.", "both", {"Peru", "Chile"}),
        ("Chad sued Niger. Chad says that Niger broke the treaty, which both have ratified.", "both", {"Chad", "Niger"}),
        ("Peru and Chile fought in 1880. The two nations made peace. The countries will trade again.", "countries",
         {"Peru", "Chile"}),
        ("Japan signed a treaty with Australia. The two allies will hold drills.", "allies", {"Japan", "Australia"}),
        ("Turkey let Finland and Sweden in. The three countries signed a memorandum.", "countries",
         {"Türkiye", "Finland", "Sweden"}),
        ("Sudan's army and the Rapid Support Forces met. The two forces agreed on nothing.", "forces",
         {"Sudanese Armed Forces", "Rapid Support Forces"}),
        ("Moldova ordered three employees of the Russian embassy to leave the country.", "country", {"Moldova"}),
        ("In Nicosia, government spokesman Ben Doe said his country was ready.", "country", {"Cyprus"}),
        ("Serbia met Montenegro. Italy praised the Adriatic republic.", "republic", {"Montenegro"}),
        ("Chad expelled an envoy. Kenya praised the former French colony.", "colony", {"Chad"}),
        ("Turkey bought missiles. Washington criticised its NATO ally.", "ally", {"Türkiye"}),
        ("Malaysia attacked Indonesia. China praised the city-state of Singapore.", "state", {"Singapore"}),
        ("Guerrillas landed on the southern island of Basilan. Chad protested. The army flew to the island.", "island",
         {"Basilan"}),
    ],
)  # fmt: skip
def test_meant(meant, text, word, names):
    assert meant(text, word) == names


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        ("The Teachers' Union called a strike. The party condemned it.", "party", "Teachers' Union"),
        ("The Polisario Front fled. The ruling party met.", "party", "Polisario Front"),
        (
            "The body of a soldier was found in Chad. The African Union met. The body bore marks.",
            "body",
            "African Union",
        ),
        ("Iran met Qatar. Senators from both parties left.", "parties", "Iran"),
        ("Mali's army accused Chad of arming its foe.", "foe", "Chad"),
        ("Peru became the 42nd state to do so.", "state", "Peru"),
        ("A diplomat in Paris said his country was ready.", "country", "France"),
        ("Ben Doe of Peru replaced his foreign minister, Ann Roe. Chad met the two leaders.", "leaders", "Ann Roe"),
        ("Norway and Cuba have agreed to act as guarantors. Chad urged both sides to talk.", "sides", "Norway"),
        ("Mali and Chad met. Kenya, Sudan and Togo fought. The countries left.", "countries", "Mali"),
    ],
)
def test_not_meant(meant, text, word, name):
    assert name not in meant(text, word)
