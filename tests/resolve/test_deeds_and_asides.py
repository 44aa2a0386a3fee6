"""What "it" means that is nobody, and whom pronouns mean by the words right beside them, by a quotation's speaker, by a condition."""

import pytest

DEEDS = [
    ("Ghana accused Togo of the raid. Togo denied it.", "it", set()),
    ("Norway signed the pact with Chile in May. It must still be ratified.", "it", set()),
    ("Peru condemned the proposal, saying it would amount to a coup.", "it", set()),
    ('Belgium left the bloc. "It is an internal matter," the minister said.', "it", set()),
    ("Cuba freed the prisoners. Maduro called it a victory.", "it", set()),
    ("The Greens support the bill. Two deputies voted against it.", "it", set()),
    ("Mali accused Niger of the murder. Niger denied any part in it.", "it", set()),
    ("Norway said the strikes went on. Chile's envoy said they were unlawful.", "they", set()),
    # who acts, is named or is dealt with
    ("Norway is rich. It is a member of NATO.", "it", {"Norway"}),
    ("A small faction said it was behind the attack.", "it", {"small faction"}),
    ("Chad is poor. It was invaded by Libya.", "it", {"Chad"}),
    ("The court dissolved the Green Party, which it called a threat. Peru protested.", "it", {"court"}),
]
BESIDE = [
    ("Hezbollah fled. Four soldiers, among them a colonel, were killed by rebels.", "them", {"soldiers"}),
    ("The fishermen, all of them Chadians, were freed by Boko Haram.", "them", {"fishermen"}),
    ("Boko Haram has driven thousands of villagers from their homes.", "their", {"villagers"}),
    ("The Houthis shelled Taiz. Residents fled their homes.", "their", {"residents"}),
    ("Saudi Arabia and the United States urged Chad and Niger to honour their word.", "their", {"Chad", "Niger"}),
    ("Miners blocked the road between La Paz and Oruro, demanding the release of their leader.", "their", {"miners"}),
    ("Russia called for calm after Israel's invasion of its neighbour.", "its", {"Israel"}),
    ("Chad accuses Niger of sending hundreds of its own troops.", "its", {"Niger"}),
    ("In a statement on its website, Hamas said Israel would pay.", "its", {"Hamas"}),
    ("With its leader, Ann Roe, in jail, Fatah boycotted the vote.", "its", {"Fatah"}),
    ("Moscow accused Brussels of trying to squeeze it out.", "it", {"Government of Russia"}),
    # near them, but not so
    ("Chad and Niger said soldiers had crossed their border.", "their", {"Chad", "Niger"}),
    ("Ministers met the leaders of Chad and Niger and praised their efforts.", "their", {"Chad", "Niger"}),
]
SPOKEN = [
    ('Ann Roe urged Ben Doe to resign. "He has 24 hours," she said.', "he", {"Ben Doe"}),
    ('Ben Doe warned Tom Poe. "It would be a mistake for Poe to stay," he said.', "he", {"Ben Doe"}),
    ('"We will not yield," Israel\'s prime minister said.', "we", {"Israel"}),
    ('"We are ready," said Peru\'s special envoy, Ann Roe.', "we", {"Peru"}),
    (
        'Lithuania\'s premier, Ann Roe, blamed Minsk. "They came to the talks with nothing at all," Roe said.',
        "they",
        {"Government of Belarus"},
    ),
    ("President Ann Roe left. She praised it. Premier Irak Kobak said she must go.", "she", {"Ann Roe"}),
    ("The talks between Ann Roe and Ben Doe were short. They agreed to meet again.", "they", {"Ann Roe", "Ben Doe"}),
    ("Tom Poe resigned. His predecessor, Ben Doe, was charged. He is accused of theft.", "he", {"Ben Doe"}),
    # the speaker of himself, the one who is spoken to
    ('Ann Roe met Ben Doe. "I will stay," she said.', "i", {"Ann Roe"}),
    ('Ann Roe resigned. "She was brave," said Ben Doe.', "she", {"Ann Roe"}),
]
CONDITIONS = [
    ("Serbia would support Hungary if it blocks the pact.", "it", {"Hungary"}),
    ("Japan would impose sanctions on Russia if it attacked Ukraine.", "it", {"Russia"}),
    ("The bloc would suspend Georgia if it jailed protesters.", "it", {"Georgia"}),
    ("Iran would attack Israel if it was attacked.", "it", {"Iran"}),
    ("Norway will join the bloc if it can.", "it", {"Norway"}),
]


@pytest.mark.parametrize(("text", "word", "expected"), [*DEEDS, *BESIDE, *SPOKEN, *CONDITIONS])
def test_whom_it_means(meant, text, word, expected):
    assert meant(text, word) == expected
