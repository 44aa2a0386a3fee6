"""What is there whatever the sentence says of it: who is named by a deed, what one flees from, charges that are looked into."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.extract.clauses.claims import CLAIMS

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

CULPRITS = frozenset(
    "abductor assailant assassin attacker captor hijacker hostage-taker kidnapper killer murderer torturer".split()
)
"""Those whom a noun names by what they did."""
SOME = frozenset("a an any no each every another".split())
FLEEING = frozenset("escape flee evade survive".split())
"""Verbs whose object there is, whoever wants to get away from it."""
INQUIRIES = frozenset("examination inquiry enquiry investigation probe review trial".split())


def there_already(noun: "Token") -> bool:
    """ "Called on the captors of X to free her", "fled to escape attacks by Y", "an investigation of charges that …"."""
    if noun.pos_ != "NOUN":
        return False
    lemma = noun.lemma_.lower()
    if lemma in CULPRITS:
        return noun.child_words.isdisjoint(SOME) and "nmod" in noun.child_labels  # "would be the killers of nobody"
    if noun.dep_ == "obj" and noun.head.lemma_.lower() in FLEEING:
        return True
    looked_into = noun.dep_ == "nmod" and noun.head.lemma_.lower() in INQUIRIES
    return looked_into and lemma in CLAIMS and case_of(noun) in ("of", "into", "over", "on")
