"""Titles of long bodies and in the plural, who is to be or no longer is what, who follows whom, and who belongs where."""

import pytest
from tests.reading import told_of

NORWAY, CHAD = ("Ole Dahl", "Norway", "+", "actual"), ("Anna Roth", "Chad", "+", "actual")


@pytest.mark.parametrize(
    ("text", "relation", "found"),
    [
        ("Bank of England Governor Ole Dahl agreed.", "HOLDS_OFFICE", ("Ole Dahl", "Bank of England", "+", "actual")),
        ("UN envoy to Yemen Ole Dahl agreed.", "HOLDS_OFFICE", ("Ole Dahl", "United Nations", "+", "actual")),
        ("Norway's ambassador in Paris Ole Dahl agreed.", "HOLDS_OFFICE", NORWAY),
        ("Presidents Ole Dahl of Norway and Anna Roth of Chad met.", "HOLDS_OFFICE", NORWAY),
        ("Presidents Ole Dahl of Norway and Anna Roth of Chad met.", "HOLDS_OFFICE", CHAD),
        ("Foreign ministers Ole Dahl and Anna Roth of Norway and Chad met.", "HOLDS_OFFICE", CHAD),
        ("The Turkish-backed president of Norway, Ole Dahl, agreed.", "HOLDS_OFFICE", NORWAY),
        ("Ole Dahl will be Norway's next president.", "HOLDS_OFFICE", ("Ole Dahl", "Norway", "+", "future")),
        ("Ole Dahl looks certain to be president of Norway.", "HOLDS_OFFICE", ("Ole Dahl", "Norway", "+", "future")),
        ("Ole Dahl is set to become president of Norway.", "HOLDS_OFFICE", ("Ole Dahl", "Norway", "+", "future")),
        ("Ole Dahl went on to become president of Norway.", "HOLDS_OFFICE", NORWAY),
        ("Ole Dahl, elected president of Norway in May, agreed.", "HOLDS_OFFICE", NORWAY),
        ("Ole Dahl doubles as Norway's premier and head of the Freedom Party.", "HOLDS_OFFICE", NORWAY),
        ("The king named Ole Dahl premier of Norway. He succeeds Ulf Berg.", "HOLDS_OFFICE", ("Ulf Berg", "Norway", "+", "actual")),
        ("Parliament in Oslo elected Ole Dahl president.", "HOLDS_OFFICE", NORWAY),
        ("Norway's ambassador, Ole Dahl, becomes deputy foreign minister.", "HOLDS_OFFICE", NORWAY),
        ("A delegation under Ole Dahl arrived.", "LEADS", ("Ole Dahl", "delegation", "+", "actual")),
        ("NATO members Norway and Chad agreed.", "MEMBER_OF", ("Chad", "NATO", "+", "actual")),
        ("Ole Dahl, a Hamas fighter, agreed.", "MEMBER_OF", ("Ole Dahl", "Hamas", "+", "actual")),
        ("The sisters Anna Roth and Mary Stone agreed.", "RELATED_TO", ("Anna Roth", "Mary Stone", "+", "actual")),
        ("The daughter of Ole Dahl was arrested.", "RELATED_TO", ("daughter", "Ole Dahl", "+", "actual")),
        ("Kidal, in the far north of Mali, is quiet.", "LOCATED_IN", ("Kidal", "Mali", "+", "actual")),
    ],
)  # fmt: skip
def test_found(extract, text, relation, found):
    assert found in told_of(extract(text), relation)


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Ole Dahl is not president of Norway.", "HOLDS_OFFICE"),
        ("Ole Dahl could be president of Norway.", "HOLDS_OFFICE"),
        ("Ole Dahl was to be president of Norway.", "HOLDS_OFFICE"),
        ("Ole Dahl, king of the tabloids, agreed.", "HOLDS_OFFICE"),
        ("Foreign ministers Ole Dahl and Anna Roth met.", "HOLDS_OFFICE"),
        ("Ole Dahl is deputy leader of Hamas.", "LEADS"),
        ("Ole Dahl led her to the car.", "LEADS"),
        ("The captain stepped down onto the quay.", "RESIGNS_FROM"),
        ("Kidal, a town on the road to Mali, is quiet.", "LOCATED_IN"),
    ],
)
def test_not_found(extract, text, relation):
    assert not told_of(extract(text), relation)
