"""Who wants something done, promises, praises or blames without naming a party; what an answer takes for said; sentences of our own."""

import pytest
from tests.reading import triples


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        ("The union wants wages raised.", ("union", "DEMANDS", None)),
        ("The judge ordered the dissolution of the militia.", ("judge", "RESTRICTS", "militia")),
        ("The families pleaded for the prisoners to be freed.", ("families", "CALLS_ON", None)),
        ("UN urges safe passage for civilians", ("United Nations", "CALLS_ON", None)),
        ("Despite appeals from the African Union, Chad closed the camp.", ("African Union", "CALLS_ON", "Chad")),
        ("Senegal was asked to disarm the rebels.", (None, "CALLS_ON", "Senegal")),
        ("Palau was promised a bridge.", (None, "PROMISES", "Palau")),
        ("The two sides committed to letting convoys through.", ("sides", "PROMISES", None)),
        ("The president was elected on a promise to fight crime.", ("president", "PROMISES", None)),
        ("Rwanda promised another 2,000 troops.", ("Rwanda", "PROMISES", None)),
        ("Russia and Ukraine trade blame for strikes", ("Ukraine", "ACCUSES", "Russia")),
        ("Uganda charged that Rwanda had armed the rebels.", ("Uganda", "ACCUSES", "Rwanda")),
        ("The court found that Georgia had violated the rights of the editor.", ("court", "ACCUSES", "Georgia")),
        ("The bishop said the vote had been held and congratulated the winners.", ("bishop", "PRAISES", "winners")),
        ("The bloc praised the conduct of the election.", ("bloc", "PRAISES", None)),
        ("France has congratulated no one.", ("France", "PRAISES", None)),
        ('The minister called the resolution "a licence to kill".', ("minister", "CRITICIZES", None)),
        ("Kenya sent troops, to the dismay of Somalia.", ("Somalia", "CRITICIZES", "Kenya")),
        ("Egypt, a backer of the rebels, closed the border.", ("Egypt", "SUPPORTS", "rebels")),
        ("Paraguay recognises Taiwan and has no relations with Angola.", ("Paraguay", "RECOGNIZES", "Angola")),
        ("Nepal demanded an inquiry into the deaths.", (None, "INVESTIGATES", None)),
        ("Police searched the shop as part of an inquiry into contracts.", ("police", "INVESTIGATES", None)),
        ("Miners carried banners denouncing Peru.", ("miners", "CRITICIZES", "Peru")),
        ("Among those who condemned the raid were Egypt and Jordan.", ("Egypt", "CRITICIZES", None)),
        ("Kenya's condemnation of the raid came late.", ("Kenya", "CRITICIZES", None)),
        ("Police have linked the attack to Hamas.", ("police", "ACCUSES", "Hamas")),
        ("Anicet Mbarga conceded defeat and told Ann Roe to do the same.", ("Ann Roe", "CONCEDES_TO", None)),
        ("Malawi persuaded China to waive the debt.", ("China", "CONCEDES_TO", "Malawi")),
    ],
)
def test_found(extract, text, triple):
    assert triple in triples(extract(text))


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        ("The union wants wages to rise.", ("union", "DEMANDS", None)),
        ("Kenya charged a fee of ten dollars.", ("Kenya", "ACCUSES", None)),
        ("The court ruled on whether Georgia had violated the treaty.", ("court", "ACCUSES", "Georgia")),
        (
            "The spokesman said the president had met the envoy and praised the rebels.",
            ("spokesman", "PRAISES", "rebels"),
        ),
        ('The minister called the treaty "a step forward".', ("minister", "CRITICIZES", None)),
        ("The minister made a plea of guilty.", ("minister", "CALLS_ON", None)),
        ("Under the French proposal, Malta would lift its veto.", ("France", "OFFERS", None)),
        ("Legislators of Georgia passed a law on fishing.", ("Legislators of Georgia", "SUPPORTS", None)),
        ("Soldiers denounced the accord.", ("soldiers", "REJECTS", None)),
        ("The party was offered two ministries.", (None, "HOSTS", "party")),
    ],
)
def test_not_found(extract, text, triple):
    assert triple not in triples(extract(text))


@pytest.mark.parametrize(
    ("text", "relation", "polarity", "modality"),
    [
        ("Norway would support a proposal by Colombia for a committee.", "OFFERS", "+", "actual"),
        ("Lebanon has failed to live up to its promise to disarm the militia.", "PROMISES", "+", "actual"),
        ("Cambodia blocked a Vietnamese proposal to censure China.", "OFFERS", "+", "actual"),
        ("The president telephoned his counterpart to wish him well.", "PRAISES", "+", "actual"),
        ("Norway would make a proposal to Colombia.", "OFFERS", "+", "conditional"),
    ],
)
def test_what_is_answered_was_said(extract, text, relation, polarity, modality):
    found = [s for s in extract(text) if s.relation == relation]
    assert [(str(s.polarity), str(s.modality)) for s in found] == [(polarity, modality)]
