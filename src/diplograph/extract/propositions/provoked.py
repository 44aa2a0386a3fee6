"""What provokes a protest, strike or alarm: who did what the clause or phrase beside it tells, and so is whom it is against."""

from typing import TYPE_CHECKING

from diplograph.annotate import base, case_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplograph.annotate.plain import Token

OCCASIONS = frozenset("after because since unless if when as".split())
"""Conjunctions before what others answer: "took to the streets after the court barred him"."""
NO_GRIEVANCE = frozenset(
    "call urge appeal ask invite summon join back support endorse encourage lose die flee meet visit host welcome greet agree "
    "offer say tell warn address arrive leave return resume end win thank mark celebrate".split()
)
"""What somebody does against nobody: a strike "after the union called for one" is not against the union."""
QUARRELS = frozenset(
    "dispute row standoff stand-off quarrel feud conflict battle argument confrontation showdown".split()
)
"""Nouns with whose "with" those who strike name the other side: "in a dispute with the ministry"."""
GRIEVANCES = ("over", "at", "about")
"""Prepositions before a deed that is protested: "over the ministry's decision", "at his dismissal by the bank"."""


def provokers(word: "Token") -> "Iterator[tuple[Token, bool]]":
    """Words for who may have provoked what a word tells, and whether each did something to a thing or person."""
    for over in _clause_of(word):
        for child in over.children:
            if child.dep_ == "advcl" and child.i > word.i:
                yield from _of_clause(child)
            elif base(child.dep_) in ("obl", "nmod") and child.i > over.i:
                yield from ((t, True) for t in _of_phrase(child))


def _clause_of(word: "Token") -> "list[Token]":
    """A predicate and what it complements: "threatened to strike unless …" may hang on either."""
    return [word, word.head] if word.dep_ == "xcomp" else [word]


def _of_clause(verb: "Token") -> "Iterator[tuple[Token, bool]]":
    """Who did what a clause tells: its subject, or of a passive whom "by" names."""
    marks = {c.lower_ for c in verb.children if c.dep_ in ("mark", "advmod") and c.i < verb.i}
    if not marks & OCCASIONS or verb.lemma_.lower() in NO_GRIEVANCE or verb.pos_ != "VERB":
        return
    core = {base(c.dep_) for c in verb.children}
    acts_on = bool(core & {"obj", "ccomp", "xcomp"})
    for child in verb.children:
        if child.dep_ == "obl:agent":
            yield child, True
        elif child.dep_ == "nsubj" and child.pos_ != "PRON" and (acts_on or "obl" in core):
            yield child, acts_on and "as" not in marks


def _of_phrase(noun: "Token") -> "list[Token]":
    """ "In a dispute with X", "over X's decision to …", "over his sacking by X"."""
    case, word = case_of(noun), noun.lemma_.lower()
    if case == "in" and word in QUARRELS:
        return [c for c in noun.children if base(c.dep_) in ("nmod", "obl") and case_of(c) == "with"]
    if case not in GRIEVANCES or noun.pos_ != "NOUN":
        return []
    by = [c for c in noun.children if base(c.dep_) in ("nmod", "obl") and case_of(c) == "by"]
    return by or [c for c in noun.children if c.dep_ == "nmod:poss" and c.pos_ != "PRON"]
