"""Calls on the telephone, which are no appeals: "called the premier to thank her"."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

BY_PHONE = frozenset(
    "apologise apologize assure brief commiserate complain condemn condole congratulate convey discuss explain express extend greet inform "
    "offer praise protest reassure thank voice warn wish".split()
)
"""What one calls another for, who is asked for nothing by that."""


def by_phone(clause: "Token") -> bool:
    """Whether a clause tells what a call was for: who calls does it, and not who is called."""
    return clause.head.lemma_.lower() == "call" and clause.lemma_.lower() in BY_PHONE
