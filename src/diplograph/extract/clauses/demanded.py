"""Demands that somebody answers: who does is to do what is demanded."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.extract.clauses.claims import authored

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

DEMANDS = frozenset("demand call request appeal plea order ultimatum instruction".split())
DEMANDED = frozenset(
    "reject ignore heed resist refuse rebuff dismiss defy bow yield accede cave agree accept answer meet obey flout spurn decline "
    "disregard scorn fulfil fulfill grant give disobey concede comply acquiesce consent assent capitulate buckle brush shrug laugh "
    "satisfy consider hear entertain".split()
)
"""What whoever is to act does about a demand."""


PARTS = frozenset("one any all none most some few each many half".split())
DESPITE = frozenset(("despite", "in spite of", "in defiance of"))
"""With them one goes on doing what one was asked not to do."""


def answered_demand(noun: "Token") -> bool:
    """ "Bowed to their demands to free them", "ignored a request by Chad to leave": who answers is to do it.

    So is who acts "despite a request by Chad to leave".
    """
    if noun.lemma_.lower() not in DEMANDS or not authored(noun):
        return False
    if noun.dep_ == "nmod" and noun.head.lower_ in PARTS and case_of(noun) == "of":
        noun = noun.head  # "met not one of their demands"
    case = case_of(noun) if noun.dep_ == "obl" else ""
    if case in DESPITE:
        return True
    return (noun.dep_ == "obj" or case == "to") and any(v.lemma_.lower() in DEMANDED for v in _verbs(noun))


def _verbs(noun: "Token") -> "list[Token]":
    """The verbs of a noun: "considered but rejected a request" has two."""
    joined = (c for c in noun.head.children if c.dep_ == "conj" and c.i < noun.i)
    return [noun.head, *joined]
