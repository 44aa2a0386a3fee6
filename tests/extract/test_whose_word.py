"""Whose word it is, and whether it holds: extraction, appositions, documents, decisions, charges; sentences of our own."""

import pytest

from diplograph.model import Modality, Polarity


def told(statements, relation):
    """Polarity, modality and speakers of each statement of a relation."""
    found = (s for s in statements if s.relation == relation)
    return {(s.polarity, s.modality, tuple(a.actor.name for a in s.attribution)) for s in found}


YES, NO = Polarity.POSITIVE, Polarity.NEGATIVE
DONE, AHEAD = Modality.ACTUAL, Modality.FUTURE


@pytest.mark.parametrize(
    ("text", "relation", "expected"),
    [
        ("Iran, which Israel says is arming Hezbollah, condemned Chad.", "AIDS", (YES, DONE, ("Israel",))),
        ("Iran, which is arming Hezbollah, condemned Chad.", "AIDS", (YES, DONE, ())),
        ("The minister, Ben Doe, said that the League, a member of the Freedom Bloc, would resist.", "MEMBER_OF",
         (YES, DONE, ())),
        ("A court ordered Turkey to pay for having imported Iraqi oil.", "TRADES_WITH", (YES, DONE, ())),
        ("Ben Doe telephoned Ann Roe to wish her well.", "PRAISES", (YES, DONE, ())),
        ("Kenya reported that Chad was arming Niger, a charge that Chad rejects.", "AIDS", (NO, DONE, ("Chad",))),
        ("The UN published a report that accused Chad of arming Niger.", "AIDS", (YES, DONE, ("United Nations",))),
        ("The order followed Mali's decision to expel Ben Doe.", "EXPELS", (YES, DONE, ())),
        ("Chad condemned the decision of Mali to expel Ben Doe.", "EXPELS", (YES, DONE, ())),
        ("Mali announced its decision to expel Ben Doe.", "EXPELS", (YES, AHEAD, ())),
        ("Mali will make its decision to expel Ben Doe.", "EXPELS", (YES, AHEAD, ())),
        ("Kenya says that Chad has failed to live up to its promise to leave.", "PROMISES", (YES, DONE, ("Kenya",))),
        ("A man whom Kenya described as a commander of Hezbollah was killed.", "LEADS", (YES, DONE, ("Kenya",))),
        ("Kenya said fighters loyal to Ben Doe had shelled a village.", "SUPPORTS", (YES, DONE, ())),
        ("Ten people died, Kenya said, and Chad has expelled Ben Doe.", "EXPELS", (YES, DONE, ())),
        ("Ten people died, Kenya said, and Chad had expelled Ben Doe.", "EXPELS", (YES, DONE, ("Kenya",))),
        ("The officers registered the complaint, according to Ben Doe's sister, Ann Doe.", "RELATED_TO",
         (YES, DONE, ())),
    ],
)  # fmt: skip
def test_told(extract, text, relation, expected):
    assert expected in told(extract(text), relation)


@pytest.mark.parametrize(
    ("text", "relation", "denied"),
    [
        ("Kenya says that Chad will arm Niger, a plan that Chad rejects.", "AIDS", (NO, AHEAD, ("Chad",))),
        ("Iran, whom Israel condemned, is arming Hezbollah.", "AIDS", (YES, DONE, ("Israel",))),
    ],
)
def test_not_told(extract, text, relation, denied):
    assert denied not in told(extract(text), relation)
