"""Nouns that take up what was just told: "Turkey freed him, a step that Berlin welcomed", "…, a charge that Minsk denies"."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.extract.propositions.proposition import Proposition

DEEDS = frozenset(
    "move decision step act action measure gesture ruling policy announcement plan strike raid practice".split()
)
"""Nouns that take up a whole clause before them, as what is done in it."""
CHARGES = frozenset("charge accusation allegation".split())
"""Nouns that take up what somebody says of another."""
WORDS = CHARGES | frozenset(
    "claim assertion contention proposal offer suggestion idea request appeal demand call plea pledge promise threat warning invitation".split()
)
"""Nouns that take up a clause as what somebody says in it."""
BESIDE = ("appos", "parataxis")
SUBJECTS = ("nsubj", "nsubj:pass")


def whose(p: "Proposition") -> "list[Token]":
    """Whoever acts in the clause that a noun for a deed sums up, or speaks in the one that a noun for words does.

    "Turkey freed the pastor, a move that Berlin welcomed" is Turkey's move, "Kenya said Chad had lied, a charge that Chad denies"
    Kenya's charge.
    """
    word, verb = p.token.lemma_.lower(), _told(p.token)
    if verb is None or word not in DEEDS | WORDS:
        return []
    if word in WORDS:
        verb = _speaking(verb)
    while verb.dep_ == "conj" and verb.head.pos_ == "VERB" and verb.child_labels.isdisjoint(SUBJECTS):
        verb = verb.head
    if word not in WORDS and "ccomp" in verb.child_labels:
        return []  # "warned that X might dissolve parliament, a step that …": not who warns
    passive = "nsubj:pass" in verb.child_labels
    return [c for c in verb.children if c.dep_ == ("obl:agent" if passive else "nsubj") and c.i < p.token.i]


def charged(p: "Proposition") -> "list[Token]":
    """What is said that "a charge" sums up: "Kenya said that Chad had armed them, a charge that Chad denies"."""
    verb = _told(p.token) if p.token.lemma_.lower() in CHARGES else None
    if verb is None:
        return []
    if verb.dep_ == "ccomp" and verb.head.pos_ == "VERB":
        return [verb]
    return [c for c in verb.children if c.dep_ == "ccomp" and c.i < p.token.i][-1:]


def _told(noun: "Token") -> "Token | None":
    """The verb of the clause that a noun stands beside."""
    return noun.head if noun.dep_ in BESIDE and noun.head.pos_ == "VERB" and noun.head.i < noun.i else None


def _speaking(verb: "Token") -> "Token":
    """ "Said it would host them, an offer that …": the verb above what is said."""
    while verb.dep_ in ("ccomp", "xcomp") and verb.head.pos_ == "VERB" and verb.head.i < verb.i:
        verb = verb.head
    return verb
