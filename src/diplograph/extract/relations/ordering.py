"""Whose arrest is ordered: never that of whoever orders it."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.extract.propositions.proposition import Proposition

ORDERING = frozenset(
    "order issue sign approve authorise authorize announce obtain grant decree sanction request".split()
)
"""Verbs for what is done to others: "a judge ordered his arrest"; not "demanded his release", nor "resisted his arrest"."""


def who_orders(p: "Proposition") -> "list[Token]":
    """The subject of the verb that orders what an event noun with a possessive pronoun names: "issued a warrant for her arrest"."""
    if p.part != "noun" or not any(c.dep_ == "nmod:poss" and c.pos_ == "PRON" for c in p.token.children):
        return []
    noun = p.token
    if noun.dep_ == "nmod" and case_of(noun) == "for":
        noun = noun.head
    if noun.dep_ != "obj" or noun.head.lemma_.lower() not in ORDERING:
        return []
    return [c for c in noun.head.children if c.dep_ == "nsubj"]
