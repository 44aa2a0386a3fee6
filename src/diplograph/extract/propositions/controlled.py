"""Who does what others are given leave to do, or are seen and heard doing."""

from typing import TYPE_CHECKING

from diplograph.extract.clauses.contents import mark_of
from diplograph.extract.propositions.proposition import Proposition

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

GRANTING = frozenset("give offer grant allow hand deny refuse leave".split())
GRANTED = frozenset(
    "chance opportunity permission visa waiver clearance right power time freedom authority "
    "licence license mandate choice option hour day week month".split()
)
"""What is given to whoever is to do its infinitive: "gave them a chance to leave"."""
CREDITING = frozenset(
    "thanks thank tribute gratitude appreciation praise credit blame homage congratulations "
    "compliment kudos scorn honour honor finger".split()
)
"""What is given to the doer of "for …-ing" behind it."""
PERCEIVING = frozenset("hear see watch witness film catch spot observe notice photograph record overhear".split())
"""Verbs whose object does the gerund behind it: "heard guards beating him"."""

ULTIMATA = frozenset("give allow grant tell order warn instruct command offer".split())
"""Verbs by whose "or" their subject says what it will do: "told them to leave or be arrested"."""


def or_else(p: Proposition, by_token: dict[int, Proposition]) -> None:
    """ "Gave it a week to pay or be taken to court": whoever sets the choice would take it there."""
    verb = p.token
    if not p.passive or p.get("subj") or verb.dep_ != "conj" or "or" not in verb.child_words:
        return
    first = verb.head
    governor = by_token.get((first.head.head if first.dep_ == "acl" else first.head).i)
    if governor is not None and governor.word in ULTIMATA and not governor.passive and first.tag_ == "VB":
        p.args["subj"] = [t for t in governor.get("subj") if t.pos_ != "PRON"]


def granted(noun: "Token") -> "list[Token]":
    """ "Gave them a chance to leave", "were given a week to leave": whoever is given it."""
    verb = noun.head
    if noun.dep_ not in ("obj", "obl:unmarked") or verb.lemma_.lower() not in GRANTING:
        return []
    if noun.lemma_.lower() not in GRANTED:
        return []
    return [c for c in verb.children if c.dep_ in ("iobj", "nsubj:pass")]


def perceived(governor: Proposition, clause: "Token") -> bool:
    """ "Heard guards beating him": what is seen or heard right behind a verb is done by its object."""
    seen = governor.get("obj")
    if governor.word not in PERCEIVING or not seen or clause.tag_ != "VBG" or mark_of(clause):
        return False
    return seen[0].i < clause.i and all(t.text != "," for t in clause.doc[seen[0].i : clause.i])
