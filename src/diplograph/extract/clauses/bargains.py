"""What is done in exchange: "agreed to free them in return for the release of X" leaves both to come, or neither."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

BARGAINING = frozenset("undertake promise pledge agree offer propose vow consent".split())
"""Verbs whose "in exchange for …" is yet to come as what they promise is."""


def in_trade(noun: "Token") -> bool:
    """ "In exchange for the release of X", "in return for it": one is done as much as the other."""
    if noun.lower_ not in ("exchange", "return") or noun.dep_ != "obl" or case_of(noun) != "in":
        return False
    return any(c.dep_ == "nmod" and case_of(c) == "for" for c in noun.children)
