"""People called by their plight alone: "the homeless", "200 wounded", "the sick and elderly"."""

from typing import TYPE_CHECKING

from diplograph.resolve.descriptions.agent_phrases import ROLES
from diplograph.resolve.known.nouns import nouns

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token


def by_plight(word: "Token") -> bool:
    """Whether an adjective stands for those who are so: it has an article or a number, and no noun."""
    if word.lower_ not in nouns().plights or word.dep_ not in ROLES:
        return False
    if any(c.dep_ == "nummod" or (c.dep_ == "det" and c.lower_ == "the") for c in word.children):
        return True
    return word.dep_ == "conj" and by_plight(word.head)
