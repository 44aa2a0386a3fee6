"""Who follows whom in an office, whose party "his party" is, and whom "the latter" and "the 38-year-old" mean."""

import pytest
from tests.reading import told_of


@pytest.mark.parametrize(
    ("text", "relation", "found"),
    [
        (
            "Anna Ek will succeed Lars Holm as leader of Norway's Labour Party.",
            "HOLDS_OFFICE",
            ("Anna Ek", "Labour Party", "+", "future"),
        ),
        (
            "Anna Ek will succeed Lars Holm as leader of Norway's Labour Party.",
            "HOLDS_OFFICE",
            ("Lars Holm", "Labour Party", "+", "actual"),
        ),
        (
            "Prime Minister Lars Holm of Sweden will be replaced by Anna Ek.",
            "HOLDS_OFFICE",
            ("Anna Ek", "Sweden", "+", "future"),
        ),
        (
            "Anna Ek was sworn in as prime minister of Sweden, succeeding Lars Holm.",
            "HOLDS_OFFICE",
            ("Lars Holm", "Sweden", "+", "actual"),
        ),
        (
            "Chad's president named Saleh Kebir prime minister, replacing Ali Bo.",
            "HOLDS_OFFICE",
            ("Ali Bo", "Chad", "+", "actual"),
        ),
        (
            "Kashmir's regional assembly elected Omar Lone as chief minister.",
            "HOLDS_OFFICE",
            ("Omar Lone", "Kashmir", "+", "actual"),
        ),
        ("The Bundestag elected Karl Beck chancellor.", "HOLDS_OFFICE", ("Karl Beck", "Germany", "+", "actual")),
        (
            "Australia's National Party has re-elected Barnaby Hughes as leader.",
            "HOLDS_OFFICE",
            ("Barnaby Hughes", "National Party", "+", "actual"),
        ),
        (
            "Bodo Richter was voted out as premier of Thuringia.",
            "HOLDS_OFFICE",
            ("Bodo Richter", "Thuringia", "+", "actual"),
        ),
        (
            "Hamas and Fatah met in Cairo. The latter accused the former of lying.",
            "ACCUSES",
            ("Fatah", "Hamas", "+", "actual"),
        ),
        (
            "The Freedom Party and Fidesz quarrelled. Ana Lopes, a member of the latter, resigned.",
            "MEMBER_OF",
            ("Ana Lopes", "Fidesz", "+", "actual"),
        ),
        (
            "President Igor Matus met the premier. The latter, Zuzana Horak, thanked Kenya.",
            "PRAISES",
            ("Zuzana Horak", "Kenya", "+", "actual"),
        ),
        (
            "Police arrested Ali Musa in Tripoli. The 45-year-old denied the charge.",
            "DENIES",
            ("Ali Musa", None, "+", "actual"),
        ),
        (
            "Fidesz has chosen Ana Lopes as its leader. The lawyer, 43, criticised Kenya.",
            "CRITICIZES",
            ("Ana Lopes", "Kenya", "+", "actual"),
        ),
        (
            "Ana Lopes has resigned. The former teacher criticised Kenya.",
            "CRITICIZES",
            ("Ana Lopes", "Kenya", "+", "actual"),
        ),
        (
            "Bodo Richter of Fidesz lost. Thomas Kemmer of the Free Democrats won. His party thanked Kenya.",
            "PRAISES",
            ("Free Democrats", "Kenya", "+", "actual"),
        ),
        (
            "Former president Ahmed Naseer of the Maldives is free. Naseer urged the president to resign.",
            "CALLS_ON",
            ("Ahmed Naseer", "President of Maldives", "+", "actual"),
        ),
        (
            "Prime Minister Siaosi Eke has clashed with the monarch.",
            "OPPOSES",
            ("Siaosi Eke", "monarch", "+", "actual"),
        ),
        ("The Texas union rejected the offer.", "REJECTS", ("Texas union", None, "+", "actual")),
    ],
)
def test_found(extract, text, relation, found):
    assert found in told_of(extract(text), relation)


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Marta Puig may become prime minister of Andorra.", "HOLDS_OFFICE"),
        ("The new law will replace the governor's powers.", "HOLDS_OFFICE"),
        ("Komeito quit the coalition, leaving the Liberal Democrats in opposition.", "OPPOSES"),
        ("Prime Minister Siaosi Eke has clashed with the monarch.", "ATTACKS"),
        ("Karl Beck said his deputy had boycotted cabinet meetings.", "REJECTS"),
        ("Maia Rusu vetoed the bill and sent it back to parliament.", "RETURNS_TO"),
        ("Ana Lopes lost her majority in parliament.", "ELECTS"),
    ],
)
def test_not_found(extract, text, relation):
    assert not told_of(extract(text), relation)


def test_lawmakers_are_not_the_government(extract):
    assert {s.subject.name for s in extract("Polish lawmakers criticised Germany.")} == {"Sejm"}
