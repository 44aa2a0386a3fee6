"""What provokes a protest, strike or alarm: who did what the clause or phrase beside it tells, or is to do, is whom it is against."""

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
AWAITED = frozenset(("until", "till"))
"""Conjunctions before what is asked of somebody: "will march until the king resigns"."""
BEFOREHAND = frozenset("unless until because after since".split())
"""Conjunctions of clauses that may stand in front: "unless the mine pays, they will strike"."""
ENDING_IT = frozenset(
    "remove disperse clear evict arrest detain drag expel stop chase drive beat disband scatter escort eject shoot fire charge "
    "intervene attack dismantle break storm raid".split()
)
"""What puts an end to a protest, by whoever does it: "camped there until police removed them"."""
PRESSING = frozenset(
    "force press pressure compel make get persuade oblige push urge convince induce coerce lobby ask pressurise pressurize petition".split()
)
"""What a protest is to do to whom it is against: "walked out to force the ministry to pay"."""
DEMANDING = frozenset("demand insist ask urge".split())
"""Verbs behind whose "that" stands who is to do what a protest is for."""
PROMPTING = frozenset("prompt lead cause force drive push move spur oblige compel provoke goad impel".split())
"""Verbs by whose subject others are brought to act: "flew jets there, prompting Japan to scramble its own"."""
GRIEVANCES = ("over", "at", "about")
"""Prepositions before a deed that is protested: "over the ministry's decision", "at his dismissal by the bank"."""


def provokers(word: "Token") -> "Iterator[tuple[Token, bool]]":
    """Words for who may have provoked what a word tells, and whether each did something to a thing or person."""
    yield from ((t, True) for t in _prompted_by(word))
    for over in _clause_of(word):
        for child in over.children:
            if child.dep_ == "advcl" and (child.i > word.i or not BEFOREHAND.isdisjoint(child.child_words)):
                yield from _of_clause(child)
            if child.dep_ in ("advcl", "xcomp", "acl") and child.i > over.i:
                yield from ((t, True) for t in _pressed(child))
            elif base(child.dep_) in ("obl", "nmod") and child.i > over.i:
                yield from ((t, True) for t in _of_phrase(child))


def _clause_of(word: "Token") -> "list[Token]":
    """A predicate and what it complements: "threatened to strike unless …" may hang on either."""
    return [word, word.head] if word.dep_ == "xcomp" else [word]


def _prompted_by(word: "Token") -> "list[Token]":
    """ "Its jets crossed the line, prompting Japan to scramble its own": who did what the whole clause tells."""
    verb = word.head
    if word.dep_ not in ("xcomp", "ccomp") or verb.lemma_.lower() not in PROMPTING:
        return []
    if verb.dep_ == "advcl" and verb.tag_ == "VBG":
        verb = verb.head
    return [c for c in verb.children if c.dep_ == "nsubj" and c.pos_ != "PRON"]


def _pressed(purpose: "Token") -> "list[Token]":
    """ "To force the bank to pay", "to demand that the bank pay": the bank."""
    lemma = purpose.lemma_.lower()
    if lemma not in PRESSING | DEMANDING or not any(c.lower_ == "to" and c.dep_ == "mark" for c in purpose.children):
        return []
    pressed = [c for c in purpose.children if c.dep_ in ("obj", "iobj") and lemma in PRESSING]
    clauses = [c for c in purpose.children if c.dep_ in ("ccomp", "xcomp")]
    return pressed or [t for c in clauses for t in c.children if t.dep_ == "nsubj" and t.i < c.i]


def _of_clause(verb: "Token") -> "Iterator[tuple[Token, bool]]":
    """Who did what a clause tells: its subject, or of a passive whom "by" names."""
    marks = {c.lower_ for c in verb.children if c.dep_ in ("mark", "advmod", "case") and c.i < verb.i}
    if marks & AWAITED and verb.lemma_.lower() not in ENDING_IT:
        yield from ((c, True) for c in verb.children if c.dep_ == "nsubj" and c.pos_ != "PRON")
        return
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
