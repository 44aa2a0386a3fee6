"""What somebody is charged with, owns up to or is asked for by a noun; what stands whatever is said of it; who asks."""

import pytest
from tests.reading import triples


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        ("The Shining Path claimed responsibility for abducting two Swiss engineers.", ("Shining Path", "ABDUCTS")),
        ("Two Syrians were arrested on charges of killing a Polish nurse.", ("People of Syria", "KILLS")),
        ("The banker faces charges of helping the hijackers.", ("banker", "AIDS")),
        ("A man held on charges of killing a nurse escaped.", ("man", "KILLS")),
        ("The general is on trial for torturing prisoners.", ("general", "TORTURES")),
        ("The court sentenced a Syrian on charges of spying for Israel.", ("Syrian", "COOPERATES_WITH")),
        ("Norway accused Russia of aggression and arming the rebels.", ("Russia", "AIDS")),
        ("The premier bowed to students' demands to release the editor.", ("premier", "RELEASES")),
        ("The general ignored a request by Chad to release the pilots.", ("general", "RELEASES")),
        ("Kenya asked the council for permission to impose sanctions on Uganda.", ("Kenya", "SANCTIONS")),
    ],
)
def test_who_did_it(extract, text, triple):
    assert triple in {t[:2] for t in triples(extract(text))}


def test_nobody_did_it(extract):
    for text in (
        "Nobody has claimed responsibility for killing the mayor.",
        "Kenya should take responsibility for arming the rangers.",
    ):
        assert not {t[1] for t in triples(extract(text))} & {"KILLS", "AIDS"}


@pytest.mark.parametrize(
    ("text", "relation", "polarity", "modality", "by"),
    [
        ("The group claimed responsibility for killing a nurse.", "KILLS", "+", "actual", ["group"]),
        ("The group denied responsibility for killing a nurse.", "KILLS", "-", "actual", ["group"]),
        (
            "Spanish police arrested a Syrian on suspicion of killing a nurse.",
            "KILLS",
            "+",
            "possible",
            ["Police of Spain"],
        ),
        ("Two men were arrested on suspicion of killing a nurse.", "KILLS", "+", "possible", []),
        ("The banker faces charges of killing a nurse.", "KILLS", "+", "actual", ["unnamed source"]),
        ("Kenya pushed for Chad to release the pilots.", "RELEASES", "+", "desired", ["Kenya"]),
        ("The envoy stressed the need for Kenya to release the pilots.", "RELEASES", "+", "desired", ["envoy"]),
        ("The envoy is in Cairo to urge that Egypt release the pilots.", "RELEASES", "+", "desired", ["envoy"]),
        ("The minister rejected U.S. claims that Iran armed the rebels.", "AIDS", "+", "actual", ["United States"]),
        (
            "Students protested over a German magazine report that rebels burned a church.",
            "DESTROYS",
            "+",
            "actual",
            [],
        ),
        ("The letter came a week before the Polish president visits Oslo.", "VISITS", "+", "future", []),
        ("Kenya will not pay before the Polish president visits Oslo.", "VISITS", "+", "conditional", []),
        ("A patrol fired on the boat, killing two men before seizing the vessel.", "SEIZES", "+", "actual", []),
        ("The minister is slated to visit Oslo.", "VISITS", "+", "future", []),
        ("Merkel has talks planned with Emmanuel Macron.", "MEETS", "+", "future", []),
        ("The two discussed Spain's plan to withdraw from Mali.", "WITHDRAWS_FROM", "+", "future", []),
        ("Peru resolved its border dispute with Ecuador.", "OPPOSES", "+", "actual", []),
        ("Norway wants to help the troops fighting rebels in Mali.", "ATTACKS", "+", "actual", []),
        ("The president signed an order imposing sanctions on Kenya.", "SANCTIONS", "+", "actual", []),
        ("Latvia regained its independence only to be occupied by Russia.", "SEIZES", "+", "actual", []),
        ("Chad sent troops only to seize the mine.", "SEIZES", "+", "desired", []),
        ("The premier vowed not to let the attack on the embassy derail talks.", "ATTACKS", "+", "actual", ["premier"]),
        ("No order by the general contributed to the torture of detainees.", "TORTURES", "+", "actual", []),
        ("The senator refused to back down on his nomination of Ann Smith.", "APPOINTS", "+", "actual", []),
        ("Kenya has not ruled out the use of force against Iran.", "ATTACKS", "+", "possible", ["Kenya"]),
        ("Kenya has ruled out the use of force against Iran.", "ATTACKS", "-", "future", ["Kenya"]),
    ],
)
def test_how_it_stands(extract, text, relation, polarity, modality, by):
    found = {
        (s.polarity.value, s.modality.value, *(a.actor.name for a in s.attribution))
        for s in extract(text)
        if s.relation == relation
    }
    assert found == {(polarity, modality, *by)}
