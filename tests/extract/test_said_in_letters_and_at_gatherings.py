"""What is said in a letter, at a march or in an order: whose words they are, and to whom they are said."""

import pytest

CASES = [
    ("A bishop read out a statement calling on Ann Roe to resign.", "bishop", "CALLS_ON", "Ann Roe"),
    ("The miners held a march accusing Kenya of neglect.", "miners", "ACCUSES", "Kenya"),
    ("Teachers took part in a rally urging Chile to raise their pay.", "teachers", "CALLS_ON", "Chile"),
    ("The union led a strike to press Peru for better pay.", "union", "CALLS_ON", "Peru"),
    ("The union called a strike to press Peru for better pay.", "union", "CALLS_ON", "Peru"),
    ("Norway wrote to Egypt asking for a meeting.", "Norway", "CALLS_ON", "Egypt"),
    ("Norway cabled Egypt protesting at the arrest.", "Norway", "CRITICIZES", "Egypt"),
    ("Chad wrote to the pope, demanding that he mediate.", "Chad", "DEMANDS", "pope"),
    ("The cabinet ordered its police to guard the hall.", "cabinet", "DEMANDS", "police"),
    ("A frigate ordered the trawler to stop.", "frigate", "DEMANDS", "trawler"),
    ("Hezbollah told its fighters to pull back.", "Hezbollah", "DEMANDS", "fighters"),
]


@pytest.mark.parametrize(("text", "subject", "relation", "partner"), CASES)
def test_who_says_it_to_whom(extract, text: str, subject: str, relation: str, partner: str) -> None:
    found = [s for s in extract(text) if s.relation == relation and s.subject and s.object]
    assert (subject, partner, "+", "actual") in [
        (s.subject.name, s.object.name, s.polarity, s.modality) for s in found if s.subject and s.object
    ]


def test_the_reader_of_a_letter_wants_what_it_asks_for(extract) -> None:
    found = [s for s in extract("A bishop read out a letter urging Ann Roe to resign.") if s.relation == "RESIGNS_FROM"]
    assert [[a.actor.name for a in s.attribution] for s in found] == [["bishop"]]


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Police broke up a march demanding the release of Ann Roe.", "DEMANDS"),
        ("Police broke up a strike to press Peru for better pay.", "CALLS_ON"),
        ("The council received a letter accusing Kenya of fraud.", "ACCUSES"),
        ("Kenya ordered three trawlers.", "DEMANDS"),
    ],
)
def test_nobody_says_what_others_say(extract, text: str, relation: str) -> None:
    assert not [s for s in extract(text) if s.relation == relation]
