"""Standing facts of those whom nobody names, of one named among several, of places in places, and of events that one leads."""

import pytest
from tests.reading import triples


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Six lawmakers of the Labour Party walked out.", ("Six lawmakers", "MEMBER_OF", "Labour Party")),
        ("A court jailed four leaders of the Labour Party.", ("four leaders", "LEADS", "Labour Party")),
        ("Two French nationals were arrested in Tehran.", ("Two French nationals", "CITIZEN_OF", "France")),
        ("Five lawmakers of the Labour Party, including Ann Roe and Ben Doe, left.", ("Ben Doe", "MEMBER_OF", "Labour Party")),
        ("The village of Kfar Kila, in southern Lebanon, was bombed.", ("Kfar Kila", "LOCATED_IN", "Lebanon")),
        ("Jets bombed a monastery in Hsipaw.", ("monastery", "LOCATED_IN", "Hsipaw")),
        ("Ann Roe was a leader of the boycott.", ("Ann Roe", "LEADS", None)),
        ("Ann Roe, who led the march, gave a speech.", ("Ann Roe", "LEADS", None)),
        ("Niger pulled out of a U.S.-led coalition.", ("United States", "LEADS", "coalition")),
        ("Colonel Salem Barghathi's government refused.", ("Salem Barghathi", "LEADS", "government")),
        ("Five EU members, Spain and Romania included, objected.", ("Romania", "MEMBER_OF", "European Union")),
        ("Russia moved its Africa Corps to Libya.", ("Africa Corps (Russia)", "PART_OF", "Russia")),
        ("Burkina Faso, Mali and Niger met. All three support Iran.", ("Niger", "SUPPORTS", "Iran")),
    ],
)  # fmt: skip
def test_told(extract, text, expected):
    assert expected in triples(extract(text))


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("About 7,500 fighters of Hamas have gathered.", "MEMBER_OF"),
        ("Members of the Labour Party voted.", "MEMBER_OF"),
        ("Germany advised its citizens to leave Chad.", "CITIZEN_OF"),
        ("Angela Merkel said her government would refuse.", "LEADS"),
        ("Rebels planned to open a monastery in Hsipaw.", "LOCATED_IN"),
        ("The islands are known as the Senkakus in Japan.", "LOCATED_IN"),
    ],
)
def test_not_told(extract, text, relation):
    assert relation not in {t[1] for t in triples(extract(text))}


@pytest.mark.parametrize(
    ("text", "holder", "body"),
    [
        ("Foreign Minister Penny Wong of Australia agreed; New Zealand's Nanaia Mahuta said she was concerned.",
         "Nanaia Mahuta", "New Zealand"),
        ("President Ann Roe of Bolivia named her deputy, Ben Doe, as acting minister.", "Ben Doe", "Bolivia"),
        ("Talks began. The enlargement commissioner, Ines Lindqvist, left.", "Ines Lindqvist", "European Commission"),
        ("The headman of Langpih, Jim Roe, refused.", "Jim Roe", "Langpih"),
        ("Ann Roe, who represents Dundee, resigned.", "Ann Roe", "Dundee"),
    ],
)  # fmt: skip
def test_offices(extract, text, holder, body):
    assert (holder, "HOLDS_OFFICE", body) in triples(extract(text))
