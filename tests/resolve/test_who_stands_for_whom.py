"""Actors that stand for others: organs by their capital, offices said before, subjects of asides, groups of two."""

import pytest
from tests.resolve.conftest import who

from diplograph.model import Document
from diplograph.resolve import Gazetteer, resolve

CASES = [
    # an organ by the capital that it sits in, not soldiers by the town where they stand
    ("The government in Khartoum rejected the offer.", "government", {"Government of Sudan"}),
    ("The Soviet Union is large. The government in Moscow left.", "government", {"Government of the Soviet Union"}),
    ("Turkey left. The foreign ministry in Ankara said so.", "ministry", {"Ministry of Foreign Affairs of Türkiye"}),
    ("The soldiers in Khartoum left.", "soldiers", {"soldiers"}),
    ("Mali and Ghana met. The opposition in Ghana accused the government of lies.", "government", {"Government of Ghana"}),
    ("Peru's parliament met. The government of President Ana Rey of Chile met it.", "government", {"Government of Chile"}),
    ("The White House met Cuba. The administration denied it.", "administration", {"Government of the United States"}),
    ("Mali's regional administration met. The administration denied it.", "administration", {"Government of Mali"}),
    ("The Kenyan-led force withdrew.", "force", set()),
    ("Moscow mocked Poland. Its foreign ministry's spokeswoman left.", "ministry", {"Ministry of Foreign Affairs of Russia"}),
    ("Parliament spoke of a warning from Bamako.", "bamako", {"Government of Mali"}),
    ("The road from Bamako is long.", "bamako", {"Bamako"}),
    # an office said before, and others that only share its noun
    ("The British Prime Minister flew to Bonn. The Prime Minister had been ill.", "minister", {"Prime minister of United Kingdom"}),
    ("Arta Berisha, Kosovo's minister for local government, left. Kosovo's prime minister left.", "minister",
     {"Prime minister of Kosovo"}),
    ("Honduras is angry. Honduras's prison chief left.", "chief", {"prison chief"}),
    ("Beijing's ambassador left.", "ambassador", {"Ambassador of China"}),
    # two of whom the text has spoken, and two others
    ("Ana Quispe met Gustavo Rey. The navy killed two men.", "men", {"men"}),
    ("Algeria and Spain quarrelled. Caritas urged both to stop.", "both", {"Algeria", "Spain"}),
    ("Algeria quarrelled with Spain. Caritas urged both of them to stop.", "both", set()),
    ("The leaders of Mali and Chad quarrelled. Bola Tinubu telephoned both leaders.", "leaders",
     {"Mali", "Chad"}),
    # who does what a clause without a subject says is not its object
    ("Peter Kabir met Arvind Deshmukh. Kabir is said to have told him the truth.", "him", {"Arvind Deshmukh"}),
    ("Rwanda met Burundi. Rwanda, it says, armed the rebels.", "it", set()),
    # nobody in particular is no "he"; what acts but in an aside is hardly "it"
    ("Peter Kabir would not hand over a single man. He left.", "he", {"Peter Kabir"}),
    ("Chad, which Mali helped and which Mali now fears, denied it. It has an army.", "it", {"Chad"}),
    ("Fiji expelled two Chinese officers. The two had left.", "two", {"Officers of China"}),
    ("Fiji expelled three Chinese officers. Fiji met China. The two had left.", "two", {"Fiji", "China"}),
    ("Iraq left. The Gulf Cooperation Council, which met Iraq and called upon it to act, left.", "it", {"Iraq"}),
    ("It was Washington that asked for troops.", "washington", {"Government of the United States"}),
    ("It was in Washington that they met.", "washington", {"Washington"}),
    ("They put the guards on trial as spies. Chad wants them.", "them", {"guards"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "expected"), CASES, ids=[t[:60] for t, _, _ in CASES])
def test_whom_it_stands_for(meant, text, word, expected):
    assert meant(text, word) == expected


OFFICES = [
    ("Peru received the Soviet ambassador. The ambassador, Ivan Petrov, left.", "Soviet Union"),
    ("Peru received Russia. The ambassador, Ivan Petrov, left.", None),
    ("Colombo and Delhi met. The minister from Colombo, Ivan Petrov, left.", "Sri Lanka"),
    ("A Kosovo minister left Serbia. Ivan Petrov, the minister for trade, left.", "Kosovo"),
    ("Haiti's council met. In Nairobi, President Ivan Petrov said Kenya was ready.", "Kenya"),
    ("The British prime minister had talks in Geneva with Chancellor Ivan Petrov.", None),
    ("Caracas is angry with Cuba. President Ivan Petrov, who has sent Cuba oil, left.", "Venezuela"),
]


@pytest.mark.parametrize(("text", "state"), OFFICES, ids=[t[:60] for t, _ in OFFICES])
def test_whose_office_it_is(nlp, text, state):
    doc = nlp(text)
    facts = resolve(Document("d:test", text), doc, Gazetteer.load()).offices
    bodies = {f.body.actor.name if f.body and f.body.actor else None for f in facts if "Ivan Petrov" in who(f.person)}
    assert bodies - {None} == {state} - {None}
