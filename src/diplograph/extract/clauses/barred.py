"""Whom a clause says that something is forbidden to: "nobody may leave", "women may no longer sing"."""

from typing import TYPE_CHECKING

from diplograph.annotate import base, case_of
from diplograph.extract.clauses.negation import denied, no_one

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

STATES = frozenset(
    "be have know need want like love hate trust believe think feel fear hope expect remember recall understand care matter "
    "exist remain become seem suffice survive suffer lose win find get fall benefit last realise realize recognise recognize "
    "represent mean prove notice afford happen depend deserve hear agree succeed recover die guess forget".split()
)
"""What no rule forbids: with it, "may" says how likely something is."""
DECREEING = frozenset(
    "decree rule order stipulate ordain legislate proclaim provide specify state announce tell inform".split()
)
"""Verbs of whoever lays down what may be done."""
RULES = frozenset(
    "law rule decree ordinance regulation edict emergency curfew terms order ban act constitution".split()
)
"""What something may be done or not done "under"."""


def barred(verb: "Token") -> "list[Token]":
    """ "No foreigner may own land", "they may neither film nor report", "women may no longer sing": to whom it is forbidden.

    "May not" says so only where somebody decrees it or a law has it: "may not attack them" is a guess.
    """
    helpers = {c.lower_ for c in verb.children if c.dep_ in ("aux", "cop")}
    if "may" not in helpers or "have" in helpers or verb.pos_ != "VERB" or verb.lemma_.lower() in STATES:
        return []
    who = [c for c in verb.children if c.dep_ in ("nsubj", "nsubj:pass")]
    none = any(no_one(t) or (t.pos_ in ("NOUN", "PROPN") and "no" in t.child_words) for t in who)
    return who if none or _no_longer(verb) or (denied(verb) and _ruled(verb)) else []


def _no_longer(verb: "Token") -> bool:
    longer = any(c.lower_ == "longer" and "no" in c.child_words for c in verb.children)
    return longer or any(c.lower_ == "neither" and c.dep_ in ("advmod", "cc", "cc:preconj") for c in verb.children)


def _ruled(verb: "Token") -> bool:
    """ "May not travel, the court ruled", "under the decree they may not travel"."""
    said = verb.head.lemma_.lower() if base(verb.dep_) in ("ccomp", "parataxis") else ""
    under = (c for c in verb.children if base(c.dep_) == "obl" and case_of(c) == "under")
    return said in DECREEING or any(c.lemma_.lower() in RULES for c in under)
