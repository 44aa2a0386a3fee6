"""Aid, bargains, talks, truces and withdrawals as papers word them, and what only looks like them."""

import pytest
from tests.reading import triples

TOLD = [
    ("Norway is paying Mozambique 20 million dollars.", ("Norway", "AIDS", "Mozambique")),
    ("Uganda took American aid until the war ended.", ("United States", "AIDS", "Uganda")),
    ("The editor was granted asylum in Lithuania.", ("Lithuania", "AIDS", "editor")),
    ("Planes from Egypt landed in Vanuatu with water and tents.", ("Egypt", "AIDS", "Vanuatu")),
    ("Mali has persuaded China to forgive a third of what it owes.", ("China", "AIDS", "Mali")),
    ("After two years of haggling, Mali persuaded China to wait.", ("Mali", "NEGOTIATES_WITH", "China")),
    ("Kenya and Somalia resumed talks.", ("Kenya", "NEGOTIATES_WITH", "Somalia")),
    ("Tanzania will keep 300 men there under an arrangement with Kenya.", ("Tanzania", "AGREES_WITH", "Kenya")),
    ("Qatar and Egypt helped to negotiate a truce.", ("Qatar", "MEDIATES", None)),
    ("The workers were freed after months of Omani shuttle diplomacy.", ("Oman", "MEDIATES", None)),
    ("Lesotho withdrew in the spring.", ("Lesotho", "WITHDRAWS_FROM", None)),
    ("Niger ceased to be a member of ECOWAS.", ("Niger", "LEAVES", "ECOWAS")),
    ("Guinea was suspended from the African Union.", ("African Union", "SUSPENDS_TIES_WITH", "Guinea")),
    ("Bolivia lost its coast to Chile.", ("Bolivia", "CEDES", "Chile")),
    ("Kenya and Uganda agreed to negotiate together with Hamas.", ("Kenya", "COOPERATES_WITH", "Uganda")),
]
ELSE = [
    ("India paid Russia two billion dollars for missiles.", ("India", "AIDS", "Russia")),
    ("Planes from Egypt landed in Vanuatu with tourists.", ("Egypt", "AIDS", "Vanuatu")),
    ("After two years of drought, Mali persuaded China to wait.", ("Mali", "NEGOTIATES_WITH", "China")),
    ("Kenya and Somalia resumed talks.", ("Kenya", "MEETS", "Somalia")),
    ("Qatar and Egypt helped to negotiate a truce.", ("Qatar", "NEGOTIATES_WITH", "Egypt")),
    ("Lesotho withdrew the bill in the spring.", ("Lesotho", "WITHDRAWS_FROM", None)),
    ("Niger ceased to be a colony of France.", ("Niger", "LEAVES", "France")),
    ("Bolivia lost the match to Chile.", ("Bolivia", "CEDES", "Chile")),
    ("Kenya and Uganda agreed to negotiate with Hamas.", ("Kenya", "COOPERATES_WITH", "Uganda")),
    ("Egypt, a backer of the rebels, agreed.", ("Egypt", "AIDS", "rebels")),
    ("The deal was struck with the help of Qatar.", ("Qatar", "AIDS", None)),
]


@pytest.mark.parametrize(("text", "triple"), TOLD)
def test_what_is_told(extract, text: str, triple: tuple[str | None, str, str | None]) -> None:
    found = triples(extract(text))
    assert triple in found, found


@pytest.mark.parametrize(("text", "triple"), ELSE)
def test_what_is_not_told(extract, text: str, triple: tuple[str | None, str, str | None]) -> None:
    assert triple not in triples(extract(text))


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("Negotiators for Mali and Niger agreed to swap prisoners.", {"Mali", "Niger"}),
        ("Delegations from Kenya and the World Bank signed a loan agreement.", {"Kenya"}),
        ("Two officials from Kenya signed a loan agreement.", {"Officials of Kenya"}),
    ],
)
def test_who_acts_for_several_acts_for_each(extract, text: str, subjects: set[str]) -> None:
    kept = ("RELEASES", "SIGNS")
    assert {s.subject.name for s in extract(text) if s.relation in kept and s.subject} == subjects


@pytest.mark.parametrize(
    ("text", "deniers"),
    [
        ("Kenya said that Chad armed the rebels, a charge that Chad rejects.", {"Chad"}),
        ("Kenya said that Chad armed the rebels, an allegation dismissed by Chad.", {"Chad"}),
        ("Chad proposed that Kenya arm the rebels, an offer that Kenya rejects.", set()),
    ],
)
def test_a_charge_rejected_is_denied(extract, text: str, deniers: set[str]) -> None:
    denied = [s for s in extract(text) if s.relation == "AIDS" and s.polarity == "-"]
    assert {a.actor.name for s in denied for a in s.attribution} == deniers


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("Croatia has blocked a chapter in Serbia's talks with the European Union.", "+"),
        ("Serbia has no interest in its talks with the European Union.", "-"),
    ],
)
def test_talks_go_on_whatever_is_done_about_a_part_of_them(extract, text: str, polarity: str) -> None:
    assert [s.polarity for s in extract(text) if s.relation == "NEGOTIATES_WITH"] == [polarity]


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Turkey and Armenia agreed to open two border crossings.", "future"),
        ("The presidents of Chad and Mali agreed to open two border crossings.", "future"),
        ("Kenya agreed to open two border crossings.", "actual"),
    ],
)
def test_a_deal_is_yet_to_be_kept_a_decision_is_not(extract, text, modality):
    assert {s.modality for s in extract(text) if s.relation == "LIFTS_RESTRICTIONS_ON"} == {modality}
