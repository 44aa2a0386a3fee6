"""Whether what a noun names is no longer so: "dropped its objections", "the truce collapsed"."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.extract.clauses.in_force import TRUCES, undone
from diplograph.extract.clauses.negation import NOT, denied
from diplograph.resolve.pronouns.spoken_for import DIRECTING

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

ENDING = frozenset(
    "withdraw drop lift abandon waive retract rescind overcome revoke annul repeal scrap shelve discontinue renounce relinquish".split()
)
"""Verbs after which what their object names is no longer so: "dropped its objections", "withdrew its offer"."""
LAPSING = frozenset(
    "collapse unravel crumble disintegrate expire lapse end founder shatter breakdown expiry unravelling unraveling end".split()
)
"""What becomes of a truce that holds no longer."""
RUINS = frozenset("tatters ruins shreds over dead".split())
NOT_QUITE = frozenset("may might could would will if yet nearly almost".split())
"""Words beside such a verb with which the truce still holds."""
SHARES = frozenset("last rest most all many some half part remainder bulk".split())
"""Words for a part of what stands behind "of"."""
NOT_ALL = frozenset("most many some half part bulk".split())
"""Shares that leave something: who lifted most of its sanctions still has some."""


def taken_back(noun: "Token") -> bool | None:
    """ "Dropped its objections": who drops them no longer objects; False where they were never dropped, None elsewhere."""
    if noun.dep_ in ("nmod", "obl") and noun.head.lower_ in SHARES and case_of(noun) == "of":
        ended = taken_back(noun.head)  # "lifted the last of its sanctions"
        return False if ended and noun.head.lower_ in NOT_ALL else ended
    if noun.lemma_.lower() in TRUCES and _lapses(noun):
        return True
    if noun.dep_ != "obj" or noun.head.lemma_ not in ENDING or undone(noun):
        return None
    if noun.head.dep_ == "xcomp" and noun.head.tag_ == "VB" and noun.head.head.lemma_.lower() in DIRECTING - {"force"}:
        return False  # "urged to drop its objections": it has them
    return not (denied(noun.head) or _kept(noun.head))


def _kept(verb: "Token") -> bool:
    """ "Refused to lift its siege", "has no intention of lifting it", "does not plan to": it goes on."""
    up = verb.head
    if verb.dep_ == "xcomp":
        return up.lemma_.lower() in ("refuse", "decline") or denied(up)
    return verb.dep_ in ("acl", "advcl") and "no" in up.child_words


def _lapses(truce: "Token") -> bool:
    """ "The truce collapsed", "the collapse of the truce", "the ceasefire is in tatters"; not "might collapse"."""
    over = truce.head
    if truce.dep_ == "nmod":
        return case_of(truce) == "of" and over.lemma_.lower() in LAPSING
    if truce.dep_ != "nsubj":
        return False
    said = {c.lower_ for c in over.children if c.dep_ in ("aux", "advmod", "compound:prt", "case", "mark")}
    if said & (NOT | NOT_QUITE):
        return False
    down = over.lemma_.lower() in ("break", "fall") and bool(said & {"down", "apart"})
    return down or over.lemma_.lower() in LAPSING or over.lower_ in RUINS
