"""Whether a verb is denied by a word of its own."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

NOT = frozenset("not n't never".split())
"""Adverbs that deny their verb."""
ONLY = frozenset("only just merely solely".split())
"""Words with which "not" says that something more was done: "not only armed the rebels but paid them"."""
AT_NO = frozenset(
    "at time,at point,at stage,at moment,under circumstance,under circumstances,under condition,on account,on occasion,"
    "in way,in case,in event,in circumstance,in circumstances,by mean,by means".split(",")
)
"""Phrases with "no" that deny their verb: "at no time did the army share its files", "by no means"."""


def denied(verb: "Token", also: tuple[str, ...] = ()) -> bool:
    """ "Did not drop its objections", "never dropped them"; `also` are further words that deny it."""
    return any((c.lower_ in NOT and not not_only(c)) or c.lower_ in also for c in verb.children)


def not_only(word: "Token") -> bool:
    """ "Not only did it arm them": a "not" that denies nothing; "cannot just expel them" denies it."""
    if word.lower_ not in NOT or word.i + 1 >= len(word.doc) or word.doc.words[word.i + 1].lower_ not in ONLY:
        return False
    return word.i == 0 or word.doc[word.i - 1].lower_ not in ("can", "ca", "could")


def at_no_time(noun: "Token") -> bool:
    """ "At no time did she meet them", "under no circumstances"."""
    if noun.dep_ != "obl" or not any(c.dep_ == "det" and c.lower_ == "no" for c in noun.children):
        return False
    return f"{case_of(noun)} {noun.lemma_}" in AT_NO


def no_one(word: "Token") -> bool:
    """ "Nobody", "no one", "none": who is tried "for the murder of X" and is no one has murdered nobody."""
    return word.lower_ in ("nobody", "none") or (word.lower_ == "one" and "no" in word.child_words)


def befell_no_one(verb: "Token") -> bool:
    """ "No one has been tried for the massacre", "no soldier was jailed for the killing": it was done all the same."""
    core = (c for c in verb.children if c.dep_ in ("nsubj:pass", "obj"))
    return any(no_one(c) or (c.pos_ == "NOUN" and "no" in c.child_words) for c in core)
