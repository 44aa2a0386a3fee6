"""Descriptions set before their subject: "A member of NATO since 2017, Montenegro …", "Once a colony of Spain, the country …"."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

SUBJECTS = ("nsubj", "nsubj:pass")
EMPTY = frozenset("it this that there what".split())
"""Subjects that a description says nothing of."""


def fronted_for(noun: "Token") -> "Token | None":
    """The subject that a description before it is said of, hung on the clause without a copula or a preposition."""
    labels = noun.child_labels
    if noun.dep_ != "advcl" or noun.pos_ != "NOUN" or case_of(noun) or labels & {"cop", "mark", *SUBJECTS}:
        return None
    subject = next((c for c in noun.head.children if c.dep_ in SUBJECTS), None)
    if subject is None or subject.i < noun.i or subject.lower_ in EMPTY:
        return None
    return subject if any(t.text == "," for t in noun.doc[noun.i : subject.i]) else None


def fronted_before(subject: "Token") -> "Token | None":
    """The description that is set before a subject."""
    if subject.dep_ not in SUBJECTS:
        return None
    before = (c for c in subject.head.children if c.dep_ == "advcl" and c.i < subject.i)
    return next((c for c in before if fronted_for(c) == subject), None)
