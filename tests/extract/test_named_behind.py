"""What a noun says of the name behind it, of the name that it stands before, and who leads a body without a name."""

import pytest
from tests.reading import triples


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "A member of the Philippine cabinet, Ann Roe, left.",
            ("Ann Roe", "MEMBER_OF", "Government of the Philippines"),
        ),
        ("A critic of Chad, Ann Roe, left.", ("Ann Roe", "CRITICIZES", "Chad")),
        ("An ally of Moscow, Serbia abstained.", ("Serbia", "ALLIED_WITH", "Government of Russia")),
        ("A union leader, Ann Roe, read out a letter.", ("Ann Roe", "LEADS", None)),
        ("Two members of the Japanese cabinet resigned.", ("members", "RESIGNS_FROM", "Government of Japan")),
    ],
)
def test_found(extract, text, wanted):
    assert wanted in triples(extract(text))


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("A judge, Ann Roe, left.", "HOLDS_OFFICE"),
        ("A friend of the premier left Serbia.", "ALLIED_WITH"),
        ("Hungary wants to help, its premier said, and his chief of staff, Ann Roe, agreed.", "LEADS"),
    ],
)
def test_not_found(extract, text, relation):
    assert relation not in {s.relation for s in extract(text)}


def test_an_adjective_behind_its_noun(extract):
    loyal = triples(extract("Fighters loyal to Abdi Guled overran Kismayo."))
    assert ("fighters", "SUPPORTS", "Abdi Guled") in loyal
    assert not any(r == "SUPPORTS" for _, r, _ in triples(extract("Loyal fighters overran Kismayo.")))


def test_nobody_is_restricted(extract):
    assert "RESTRICTS" not in {s.relation for s in extract("Nobody would be forced to sign anything.")}
    assert "RESTRICTS" in {s.relation for s in extract("Villagers were forced to sign it.")}
