"""Demands that somebody answers: who does is to do what is demanded."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.extract.clauses.claims import authored

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

DEMANDS = frozenset("demand call request appeal plea order ultimatum instruction".split())
DEMANDED = frozenset(
    "reject ignore heed resist refuse rebuff dismiss defy bow yield accede cave agree accept answer meet obey flout spurn decline "
    "disregard scorn fulfil fulfill grant".split()
)
"""What whoever is to act does about a demand."""


def answered_demand(noun: "Token") -> bool:
    """ "Bowed to their demands to free them", "ignored a request by Chad to leave": who answers is to do it."""
    answers = noun.dep_ == "obj" or (noun.dep_ == "obl" and case_of(noun) == "to")
    return answers and noun.lemma_.lower() in DEMANDS and noun.head.lemma_.lower() in DEMANDED and authored(noun)
