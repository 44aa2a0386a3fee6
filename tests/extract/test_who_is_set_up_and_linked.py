"""Who is set up to do something, whom officials link to a group, documents that say so; sentences of our own."""

import pytest
from tests.reading import triples


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        ("Chad set up a commission to investigate the massacre.", ("commission", "INVESTIGATES", None)),
        ("The parties agreed to create a tribunal to try suspects.", ("tribunal", "TRIES", "suspects")),
        ("The militia, which officials have linked to al-Qaeda, attacked Goma.", ("militia", "ALLIED_WITH", "al-Qaeda")),
        ("Omar Deeb identified himself as a member of Boko Haram.", ("Omar Deeb", "MEMBER_OF", "Boko Haram")),
        ("The Ann Roe murder led to riots.", (None, "KILLS", "Ann Roe")),
        ("Prosecutors filed charges of war crimes against Omar Deeb.", ("prosecutors", "TRIES", "Omar Deeb")),
        ("The minister resigned after the release of a report that said he had erred.", ("a report", "SAYS", None)),
        ("A letter that accused the army of torture was published.", ("A letter", "ACCUSES", "army")),
        ("The bishop is making a visit to Lagos for talks with Ann Roe.", ("bishop", "MEETS", "Ann Roe")),
        ("The president replaced Omar Deeb with Ann Roe.", ("president", "APPOINTS", "Ann Roe")),
        ("Kenya recalled its ambassador from the Somali capital.", ("Kenya", "SUSPENDS_TIES_WITH", "Somalia")),
        ("Jihadists from the Boko Haram group attacked Goma.", ("Boko Haram", "ATTACKS", "Goma")),
        ("Rebels launched an offensive that has driven people from their homes.", ("rebels", "EXPELS", "people")),
    ],
)  # fmt: skip
def test_found(extract, text, triple):
    assert triple in triples(extract(text))


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        ("Nigeria identified the three as members of Boko Haram.", ("Nigeria", "MEMBER_OF", "Boko Haram")),
        ("Kenyan officials have linked the militia to al-Qaeda.", ("Government of Kenya", "COOPERATES_WITH", "al-Qaeda")),
        ("The court is hearing the Deeb murder case.", (None, "KILLS", "Deeb")),
        ("The minister went to court to stop the march.", ("court", "RESTRICTS", None)),
    ],
)  # fmt: skip
def test_not_found(extract, text, triple):
    assert triple not in triples(extract(text))


def test_one_of(extract):
    said = extract("The minister said the deal is one of the successes of the union.")
    assert [s.content for s in said if s.relation == "SAYS"] == ["the deal is one of the successes of the union"]
