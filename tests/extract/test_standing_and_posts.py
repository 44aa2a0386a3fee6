"""Who gets and loses posts, who is named beside a noun, and who leads a band."""

import pytest
from tests.reading import told_of


@pytest.mark.parametrize(
    ("text", "relation", "found"),
    [
        ("Police arrested two Germans, Karl Beck and Uwe Kern.", "ARRESTS", ("police", "Karl Beck", "+", "actual")),
        ("Police arrested two Germans, Karl Beck and Uwe Kern.", "ARRESTS", ("police", "Uwe Kern", "+", "actual")),
        ("Two Canadians, Mark Olsen and Anne Thibault, were freed.", "RELEASES", (None, "Mark Olsen", "+", "actual")),
        ("Turkey urged its neighbour Greece to stop.", "CALLS_ON", ("Türkiye", "Greece", "+", "actual")),
        ("France's neighbour Spain agreed.", "BORDERS", ("Spain", "France", "+", "actual")),
        ("Iran armed its ally Hezbollah.", "ALLIED_WITH", ("Hezbollah", "Iran", "+", "actual")),
        ("Two of the ministers, among them Karl Beck, resigned.", "RESIGNS_FROM", ("Karl Beck", None, "+", "actual")),
        ("Hamas leader Karl Beck was killed.", "LEADS", ("Karl Beck", "Hamas", "+", "actual")),
        ("The commander of Hamas in Gaza, Karl Beck, agreed.", "LEADS", ("Karl Beck", "Hamas", "+", "actual")),
        ("A regional commander of Hamas, Karl Beck, agreed.", "HOLDS_OFFICE", ("Karl Beck", "Hamas", "+", "actual")),
        ("The army installed a new governor.", "APPOINTS", ("army", "new governor", "+", "actual")),
        ("The premier dumped his defence secretary.", "APPOINTS", ("premier", "defence secretary", "-", "actual")),
        ("Karl Beck has promised to go by Christmas.", "RESIGNS_FROM", ("Karl Beck", None, "+", "future")),
    ],
)
def test_found(extract, text, relation, found):
    assert found in told_of(extract(text), relation)


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("The firm installed new cameras.", "APPOINTS"),
        ("Rescuers removed two captains from the wreck.", "APPOINTS"),
        ("Karl Beck offered to go to Kyiv.", "RESIGNS_FROM"),
        ("A regional commander of Hamas, Karl Beck, agreed.", "LEADS"),
        ("The committee elected to wait.", "ELECTS"),
        ("Voters rejected the plan.", "ELECTS"),
    ],
)
def test_not_found(extract, text, relation):
    assert not told_of(extract(text), relation)
