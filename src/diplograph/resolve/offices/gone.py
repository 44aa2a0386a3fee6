"""Whether a noun is for who no longer holds the office: "the former president", "ex-minister held"."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.resolve.known.gazetteer import Gazetteer


def gone_from(noun: "Token", gazetteer: "Gazetteer") -> bool:
    """ "The former president", "Peru's ousted premier": no more."""
    return ex(noun) or any(gazetteer.modifiers.get(c.lower_) == "past" for c in noun.children)


def ex(noun: "Token") -> bool:
    """ "Ex-minister held", in one token or three."""
    return noun.lower_.startswith("ex-") or (noun.i > 1 and noun.nbor(-1).text in "-‑" and noun.nbor(-2).lower_ == "ex")
