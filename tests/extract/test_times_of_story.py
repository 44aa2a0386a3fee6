"""What dates an event: the clause beside it, the noun that names it, what came after it, the story below its headline."""

from datetime import date

import pytest

WRITTEN = date(2024, 7, 10)  # a Wednesday
MONDAY = ("2024-07-08", "2024-07-08")


def span(statement):
    time = statement.time
    return time and (time.start and time.start.isoformat(), time.end and time.end.isoformat())


@pytest.mark.parametrize(
    ("text", "relation", "time"),
    [
        ("On Monday farmers marched on the ministry; police arrested nine of them.", "ARRESTS", MONDAY),
        ("Residents protested against the mine on Monday, and police arrested nine of them.", "ARRESTS", MONDAY),
        ("Gunmen raided the village on Monday, killing nine people and abducting a priest.", "ABDUCTS", MONDAY),
        ("In 2001 Kenya invaded Goma, and Uganda recognised Chad.", "RECOGNIZES", ("2001-01-01", "2001-12-31")),
        ("Leaders meeting in Abuja on Monday rejected the proposal by Niger.", "REJECTS", MONDAY),
        ("In a video released on Monday, Ann Roe accused Chad of spying.", "ACCUSES", MONDAY),
        ("France's decision last May to recognise Chad angered Algeria.", "RECOGNIZES", ("2024-05-01", "2024-05-31")),
        ("Ghana condemned Monday's raid, in which Togo's army killed nine people.", "KILLS", MONDAY),
        (
            "The treaty of 1907, under which Siam ceded Battambang to France, still stands.",
            "CEDES",
            ("1907-01-01", "1907-12-31"),
        ),
        ("Chad has expelled nine diplomats since the army seized power in May.", "EXPELS", ("2024-05-01", None)),
        ("Ghana sent troops to Togo after the riots of 2021.", "DEPLOYS_TO", ("2021-01-01", None)),
        ("Ghana suspended the envoy in 2017 after Togo warned Benin about him.", "WARNS", (None, "2017-12-31")),
        ("Iran and Oman restored ties in March in a deal brokered by China.", "MEDIATES", ("2024-03-01", "2024-03-31")),
        (
            "Ghana gave the rebels until September to hand over their weapons to the army.",
            "SURRENDERS_TO",
            (None, "2024-09-30"),
        ),
        ("Russia offered to mediate in 2021 but was rebuffed by Chad.", "OFFERS", ("2021-01-01", "2021-12-31")),
        ("Congress voted on Monday to block arms sales to Chad.", "SANCTIONS", MONDAY),
        (
            "A month after Russia cut off gas to Chad, factories have run out of fuel.",
            "SANCTIONS",
            ("2024-06-01", "2024-06-30"),
        ),
    ],
)
def test_dated(extract, text, relation, time):
    assert span(next(s for s in extract(text, WRITTEN) if s.relation == relation)) == time


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("In 2009 the presidents met in Goma, but Uganda expelled the envoys.", "EXPELS"),
        ("Farmers in Chad protested against the mine in May, and Togo expelled the envoys.", "EXPELS"),
        ("Ann Roe denied that Togo had ignored Chad, as an aide asserted when he resigned on Monday.", "DENIES"),
        ("Togo's army killed nine people, hours after bishops had met the rebels.", "KILLS"),
        ("The government has ruled out talks with the rebels before next year's vote.", "REJECTS"),
        ("Togo invited the rebels to talks in Lome on Friday.", "OFFERS"),
    ],
)
def test_not_dated(extract, text, relation):
    assert span(next(s for s in extract(text, WRITTEN) if s.relation == relation)) is None
