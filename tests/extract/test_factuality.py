"""Polarity and modality of events in their clauses, each class with its counter-examples."""

import pytest
from tests.reading import made


def grade(statements, relation):
    found = made(statements, relation)
    return f"{found.polarity}{found.modality}"


@pytest.mark.parametrize(
    ("text", "relation", "expected"),
    [
        ("Georgia has not ruled out attacking Russia.", "ATTACKS", "+possible"),
        ("Ghana's president called Ben Doe to congratulate him on the vote.", "PRAISES", "+actual"),
        ("Ghana's president called the Malian premier to condemn the coup.", "CRITICIZES", "+actual"),
        ("Ghana's president called Ben Doe on Monday to thank him.", "PRAISES", "+actual"),
        ("Ghana called on Mali to condemn the coup.", "CRITICIZES", "+desired"),
        ("Georgia ruled out attacking Russia.", "ATTACKS", "-future"),
        ("Poland neither confirmed nor denied that it had attacked Georgia.", "ATTACKS", "+possible"),
        ("Poland rejected Russia's demand that Georgia leave NATO.", "DEMANDS", "+actual"),
        ("The attack on Georgia was prevented.", "ATTACKS", "-actual"),
        ("The attack on Georgia was condemned.", "ATTACKS", "+actual"),
        ("Reports that Russia had attacked Georgia were false.", "ATTACKS", "-actual"),
        ("Poland investigated allegations that Russia had attacked Georgia.", "ATTACKS", "+possible"),
        ("Russia condemned what Poland called an attack on Georgia.", "ATTACKS", "+actual"),
    ],
)
def test_what_is_denied_answered_or_named(extract, text, relation, expected):
    assert grade(extract(text), relation) == expected


@pytest.mark.parametrize(
    ("text", "relation", "expected"),
    [
        ("Russia is expected to warn Georgia if it attacks Abkhazia.", "WARNS", "+conditional"),
        ("Russia had threatened Georgia with sanctions if it joined NATO.", "THREATENS", "+actual"),
        ("Were Russia to attack Georgia, NATO would respond.", "ATTACKS", "+conditional"),
        ("An attack by Russia on Georgia would be a mistake, Poland said.", "ATTACKS", "+conditional"),
        ("The attack by Russia on Georgia will be investigated, Poland said.", "ATTACKS", "+actual"),
    ],
)
def test_conditions(extract, text, relation, expected):
    assert grade(extract(text), relation) == expected


@pytest.mark.parametrize(
    ("text", "relation", "expected"),
    [
        ("Russia tried to attack Georgia but failed.", "ATTACKS", "-actual"),
        ("Russia tried to attack Georgia but was caught.", "ATTACKS", "+possible"),
        ("Russia could have attacked Georgia but did not.", "ATTACKS", "-actual"),
        ("Russia had better release Viktor Orban.", "RELEASES", "+desired"),
        ("Poland demands that Viktor Orban resign.", "RESIGNS_FROM", "+desired"),
        ("Poland says that Viktor Orban resigned.", "RESIGNS_FROM", "+actual"),
        ("About 200 people gathered in Warsaw to call for an early election.", "CALLS_ON", "+actual"),
        ("Poland is ready to mediate between Russia and Georgia.", "MEDIATES", "+possible"),
        ("Poland has been trying to mediate between Russia and Georgia.", "MEDIATES", "+actual"),
        ("The parliament of Poland voted to recognise Kosovo.", "RECOGNIZES", "+actual"),
    ],
)
def test_what_came_of_it(extract, text, relation, expected):
    assert grade(extract(text), relation) == expected


def test_nothing_happens_in_a_generic_sentence(extract):
    found = extract("An attack on one member would be an attack on all, NATO said.")
    assert "ATTACKS" not in {s.relation for s in found if s.subject is None}


@pytest.mark.parametrize(
    ("text", "relation", "expected"),
    [
        ("Poland said it would reopen the border once Belarus had attacked Russia.", "ATTACKS", "+conditional"),
        ("Poland promised to leave once Belarus had attacked Russia.", "ATTACKS", "+conditional"),
        ("Poland reopened the border once Belarus had attacked Russia.", "ATTACKS", "+actual"),
        ("Poland would have left once Belarus had attacked Russia.", "ATTACKS", "+actual"),
        ("Poland ought to attack Russia.", "ATTACKS", "+desired"),
        ("Poland was quick to condemn Russia.", "CRITICIZES", "+actual"),
        ("Poland was poised to attack Russia.", "ATTACKS", "+future"),
    ],
)
def test_what_is_still_to_come_whatever_its_tense(extract, text, relation, expected):
    assert grade(extract(text), relation) == expected


@pytest.mark.parametrize(
    ("text", "relation", "expected"),
    [
        ("France left the talks without condemning Russia.", "CRITICIZES", "-actual"),
        ("France left the talks after condemning Russia.", "CRITICIZES", "+actual"),
        ("The Kremlin fears that Georgia would attack Abkhazia.", "ATTACKS", "+possible"),
        ("The Kremlin said that Georgia would attack Abkhazia.", "ATTACKS", "+future"),
        ("Kenya attacked Somalia in a case brought by Chad.", "ATTACKS", "+actual"),
        ("Kenya will attack Somalia in the event of an invasion.", "ATTACKS", "+conditional"),
        ("Kenya detained Ann Roe in the case of the stolen ship.", "ARRESTS", "+actual"),
        ("Chad was to be freed and a commission was to investigate Mali.", "INVESTIGATES", "+future"),
        ("Peru said a court was to try Ann Roe.", "TRIES", "+future"),
        ("Kenya attacked Somalia, in only the second case of its kind.", "ATTACKS", "+actual"),
        (
            '"Kenya must leave," said the French minister, Ann Roe, on arriving in Chad for a meeting.',
            "VISITS",
            "+actual",
        ),
    ],
)
def test_words_around_an_event(extract, text, relation, expected):
    assert grade(extract(text), relation) == expected


@pytest.mark.parametrize(
    ("text", "relation", "expected"),
    [
        ("Russia didn’t attack Georgia.", "ATTACKS", "-actual"),
        ("France hasn’t ruled out sending troops to Mali.", "DEPLOYS_TO", "+possible"),
        ("Reports that Russia had attacked Georgia weren’t false.", "ATTACKS", "+possible"),
        ("Israel didn’t drop its objections to Iran.", "CONCEDES_TO", "-actual"),
    ],
)
def test_a_printed_apostrophe_denies_as_a_typed_one(extract, text, relation, expected):
    assert grade(extract(text), relation) == expected
    assert grade(extract(text.replace("’", "'")), relation) == expected
