"""Whose leader is taken, and who is: "arrested its chairman", "a judge ordered his arrest" are not of who does it."""

from typing import TYPE_CHECKING

from diplograph.annotate import subject_of

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.model import Mention

TAKING = frozenset(
    "arrest detain seize capture hold abduct kidnap kill shoot wound behead hang jail imprison execute assassinate take "
    "torture beat poison expel deport extradite target murder stab apprehend nab snatch".split()
)
"""What one does to another's people."""
CHIEFS = frozenset(
    "leader commander chief chairman chairwoman president spokesman spokeswoman head founder captain member mayor minister "
    "ambassador deputy secretary bishop comrade officer crew activist organiser organizer".split()
)
"""Who is of those who were named, not of those who take him."""
ORDERED = frozenset("order authorise authorize".split())
SUFFERED = frozenset(
    "arrest detention imprisonment jailing expulsion deportation extradition execution killing assassination murder torture".split()
)
"""What a ruler or judge orders to be done to another."""


def taker(pronoun: "Token", by_head: "dict[int, Mention]") -> "Mention | None":
    """The subject that "its" or "their" before somebody who is taken cannot mean, where the clause before has another actor."""
    noun = pronoun.head
    verb = noun.head
    if noun.dep_ == "obj" and verb.lemma_.lower() in ORDERED and noun.lemma_.lower() in SUFFERED:
        subject = subject_of(verb)
        return by_head.get(subject.i) if subject is not None else None
    taken = noun.dep_ == "obj" and verb.pos_ == "VERB" and verb.lemma_.lower() in TAKING
    if not taken or noun.lemma_.lower() not in CHIEFS or verb.dep_ != "conj":
        return None
    subject = subject_of(verb)
    before = verb.doc[verb.head.i + 1 : verb.i]
    other = any(t.i in by_head and t.dep_ in ("obj", "nmod:poss", "obl", "nmod", "compound") for t in before)
    return by_head.get(subject.i) if subject is not None and other else None
