"""What is arranged for a day: the present of a timetable, what is called or set for a date."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
TIMETABLED = frozenset(
    "travel visit fly arrive leave depart return begin start open resume meet host convene vote go come address hold "
    "gather assemble".split()
)
MONTHS = frozenset("january february march april may june july august september october november december".split())
DAYS = WEEKDAYS | MONTHS | frozenset("tomorrow tonight".split())
SET = frozenset("scheduled planned due slated set expected".split())
"""What is said behind an event that is to come."""
AHEAD = frozenset("upcoming forthcoming planned scheduled impending".split())
"""What is said of an event that is to come."""
CALLING = frozenset("call schedule set fix announce convene summon plan organise organize".split())
"""Verbs that with "for" and a day tell of what is to come."""
"""Verbs that in the present with a day tell of what is arranged."""


def scheduled(node: "Token") -> bool:
    """ "Visits Peru next week", "talks begin tomorrow", "a visit scheduled for May": the present of a timetable, a date set."""
    if node.pos_ == "NOUN":
        return _set_for(node)
    if node.tag_ not in ("VBZ", "VBP"):
        return False
    if node.lemma_ == "have":
        near = (c for o in node.children if o.dep_ in ("obj", "xcomp") for c in (o, *o.children))
        return any(c.lower_ in SET and c.dep_ in ("acl", "xcomp") for c in near)  # "has talks planned with X"
    behind = [c for c in node.children if c.i > node.i]
    days = (c for c in behind if c.lower_ in WEEKDAYS and "det" not in c.child_labels)
    dated = any(case_of(c) in ("on", "") for c in days) or any(_month_alone(c) for c in behind)
    if node.lemma_.lower() in TIMETABLED and dated:
        return True  # "travels to the capital on Wednesday", "meet in Rome in September"
    times = (c for c in behind if c.dep_ in ("obl:unmarked", "obl:tmod", "advmod"))
    return any(c.lower_ == "tomorrow" or "next" in c.child_words for c in times)


def _set_for(noun: "Token") -> bool:
    """ "A visit planned for September", "talks due on Monday": what has its day still before it."""
    if announced(noun):
        return True
    told = (c for c in noun.children if c.i > noun.i and c.dep_ in ("acl", "amod") and c.lower_ in SET)
    return any(case_of(g) in ("for", "on", "in") for c in told for g in c.children)


def announced(noun: "Token") -> bool:
    """ "An upcoming trial", "Chad's planned withdrawal": it is to come, whatever is wished, feared or said about it."""
    return any(c.dep_ == "amod" and c.lower_ in AHEAD and c.i < noun.i for c in noun.children)


def _month_alone(phrase: "Token") -> bool:
    """ "In September", "on July 11": a month without its year, the next to come."""
    words = [t for t in phrase.subtree if not t.is_punct]
    month = any(t.lower_ in MONTHS and t.pos_ == "PROPN" for t in words)
    years = any(len(t.text) == 4 and t.text.isdigit() for t in words)
    return case_of(phrase) in ("in", "on") and month and not years and len(words) <= 4


def called_for(node: "Token") -> bool:
    """ "Called a strike for Friday", "set a vote for May 12": what is called for a day is to come."""
    if node.lemma_.lower() not in CALLING or node.child_labels.isdisjoint(("obj", "nsubj:pass")):
        return False
    phrases = (c for n in node.children for c in (n, *n.children) if c.i > node.i and case_of(c) == "for")
    return any(DAYS & {t.lower_ for t in p.subtree} and p.pos_ in ("PROPN", "NUM", "NOUN", "ADV") for p in phrases)
