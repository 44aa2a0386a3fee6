"""Documents that speak for those who wrote them: "a report by the UN", "a Belarusian warrant", "Beijing's white paper"."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

DOCUMENTS = frozenset(
    "report statement letter warrant indictment resolution ruling verdict judgment communique communiqué declaration editorial "
    "paper memo memorandum note leaflet petition manifesto dossier bulletin commentary study survey audit finding cable".split()
)
SPOKEN = frozenset("CRITICIZES PRAISES REJECTS RESTRICTS SANCTIONS OPPOSES SUPPORTS".split())
"""What documents do beside accusing, warning and asking."""
OWNERS = ("poss", "prep:by", "prep:from", "amod", "compound", "prep:of")
"""Where a document's author stands."""


def written_by(noun: "Token") -> "list[Token]":
    """The words that may name the author of a document, the surest first."""
    if noun.lemma_.lower() not in DOCUMENTS:
        return []
    by = [c for c in noun.children if c.dep_ == "nmod:poss" or (c.dep_ == "nmod" and case_of(c) in ("by", "from"))]
    return by + [c for c in noun.children if c.dep_ in ("amod", "compound") and c.i < noun.i]
