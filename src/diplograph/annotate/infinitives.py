"""Infinitives that a parser hangs on a phrase of time or place between them and their verb."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

WILLED = frozenset("promise vow pledge swear threaten refuse decline agree undertake volunteer".split())
"""Verbs that seldom go without what they say is to be done."""
CASES = frozenset("during at in on after before".split())
TAKING = frozenset(
    "bid effort attempt move drive push plan way time order chance right power decision campaign effort readiness willingness "
    "deal agreement vote exchange return response".split()
)
"""Nouns with infinitives of their own: "threatened it in a bid to win"."""
COMPLETE = ("xcomp", "ccomp", "obj")


def behind_a_phrase(clause: "Token") -> None:
    """ "He promised during the race to restore ties": what is promised, not what the race was for."""
    noun = clause.head
    verb = noun.head
    if noun.dep_ != "obl" or verb.lemma_.lower() not in WILLED or verb.i > noun.i or clause.tag_ != "VB":
        return
    case = next((c.lower_ for c in noun.children if c.dep_ == "case"), "")
    marked = any(c.dep_ == "mark" and c.lower_ == "to" for c in clause.children)
    own = noun.lemma_.lower() in TAKING and case != "during"
    if marked and case in CASES and not own and not any(c.dep_ in COMPLETE for c in verb.children):
        clause.head, clause.dep_ = verb, "xcomp"
