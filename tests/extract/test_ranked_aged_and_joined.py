"""What will be the first, what comes on arriving, talks broken off, ages and counterparts that stand for somebody; own sentences."""

import pytest
from tests.reading import told

FOUND = [
    ("The minister's visit to Oslo will be the first since 2015.", ("minister", "VISITS", "Oslo", "+", "future")),
    ("The talks between Chad and Libya will be their third.", ("Chad", "NEGOTIATES_WITH", "Libya", "+", "future")),
    ("On arriving in Nairobi, Ann Roe was welcomed by Ben Doe.", ("Ann Roe", "VISITS", "Nairobi", "+", "actual")),
    ("On reaching Nairobi, Ann Roe met Ben Doe.", ("Ann Roe", "VISITS", "Nairobi", "+", "actual")),
    ("Talks between Peru and Chile were suspended in May.", ("Peru", "NEGOTIATES_WITH", "Chile", "+", "actual")),
    ("Ann Roe was forbidden to see her son Ben.", ("Ben", "RELATED_TO", "Ann Roe", "+", "actual")),
    ("Chancellor Ann Roe and her Polish counterpart Jan Kowal signed a treaty.",
     ("Ann Roe", "SIGNS", "Jan Kowal", "+", "actual")),
    ("Police arrested 40 people, including the activist Boniface Mwangi.",
     ("police", "ARRESTS", "Boniface Mwangi", "+", "actual")),
    ("Police arrested dozens, among them the poet Ana Lopez.", ("police", "ARRESTS", "dozens", "+", "actual")),
    ("Police arrested dozens, among them the poet Ana Lopez.", ("police", "ARRESTS", "Ana Lopez", "+", "actual")),
    ("Kenyan police arrested a 19-year-old under the new law.", ("Police of Kenya", "ARRESTS", "19-year-old", "+", "actual")),
    ("The 41-year-old was arrested at his flat by soldiers.", ("soldiers", "ARRESTS", "41-year-old", "+", "actual")),
    ("Georgia's ambassadors to Italy and Peru have resigned.",
     ("Ambassadors of Georgia", "RESIGNS_FROM", None, "+", "actual")),
    ("Mexico suspended relations with Ecuador after police stormed its embassy in Quito.",
     ("Embassy of Mexico", "LOCATED_IN", "Quito", "+", "actual")),
]  # fmt: skip
NOT_FOUND = [
    ("The talks between Greece and Turkey were not the first.", ("Greece", "NEGOTIATES_WITH", "Türkiye", "+", "future")),
    ("Chad is set on leaving the African Union.", ("Chad", "LEAVES", "African Union", "+", "actual")),
    ("The planned talks between Peru and Chile were suspended.", ("Peru", "NEGOTIATES_WITH", "Chile", "+", "actual")),
    ("Ann Roe revived a 20-year-old feud with Chad.", ("Ann Roe", "ATTACKS", "20-year-old", "+", "actual")),
    ("Ann Roe, her deputy Eva Gashi and Ben Doe met.", ("Eva Gashi", "MEETS", "deputy", "+", "actual")),
    ("Ann Roe and her counterpart Ben Doe met.", ("counterpart", "MEETS", "Ben Doe", "+", "actual")),
    ("Kenya thanked Uganda for guarding its embassy in Kampala.", ("Embassy of Uganda", "LOCATED_IN", "Kampala", "+", "actual")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(extract, text, expected):
    assert expected in told(extract(text))


@pytest.mark.parametrize(("text", "unwanted"), NOT_FOUND)
def test_not_found(extract, text, unwanted):
    assert unwanted not in told(extract(text))
