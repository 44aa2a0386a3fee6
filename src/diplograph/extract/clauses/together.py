"""Participles behind several nouns: "nine men and three firms accused of arming the junta" are all accused of it."""

from typing import TYPE_CHECKING

from diplograph.annotate import conjuncts

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token


def told_of(participle: "Token", noun: "Token") -> "list[Token]":
    """Whom a participle tells of: the noun it hangs on, and what is coordinated with it before the participle.

    One hung on the last of several is about all where each is counted alike: "two men and three women".
    """
    first = noun
    while first.dep_ == "conj" and _counted(first) and _counted(first.head):
        first = first.head
    return [t for t in conjuncts(first) if t.i < participle.i] or [noun]


def _counted(noun: "Token") -> bool:
    return noun.pos_ == "NOUN" and "nummod" in noun.child_labels
