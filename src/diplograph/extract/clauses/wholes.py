"""What a number, a pronoun or a noun for many stands for: "two of its crossings", "a round of talks", "Monday" of nothing."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of, conjuncts
from diplograph.annotate.phrases import GROUNDS

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

COUNTING = frozenset(
    "one some many most several half both all each none neither either two three few last rest bulk majority remainder".split()
)
WHOLES = frozenset(
    "round series string wave batch spate flurry raft slew host package set succession sequence bout rash tranche volley salvo "
    "torrent stream campaign catalogue litany cascade".split()
)
"""Nouns for several of a kind together."""
OUTBURSTS = frozenset(
    "wave barrage storm torrent chorus hail flood deluge avalanche outpouring firestorm groundswell hailstorm volley flurry tide".split()
)
"""Nouns for much of what people say and feel: "a storm of criticism"."""
DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september "
    "october november december day eve evening morning night afternoon anniversary".split()
)


GOVERNED = ("obj", "nsubj", "nsubj:pass")
"""Labels of what a verb does something to, and of who does it."""


def contained(noun: "Token", labels: tuple[str, ...] = GOVERNED) -> "Token | None":
    """ "A round of talks", "a storm of criticism": what is done to the whole is done to what it is made of."""
    whole = noun.lemma_.lower()
    if noun.dep_ not in labels or (whole not in WHOLES and whole not in OUTBURSTS):
        return None
    parts = (c for c in noun.children if c.dep_ == "nmod" and case_of(c) == "of" and c.i > noun.i)
    return next((c for c in parts if c.pos_ == "NOUN" and (c.tag_ == "NNS" or whole in OUTBURSTS)), None)


def places_named(noun: "Token") -> "list[Token]":
    """ "The towns of Goma and Bukavu": the names of several places of a kind, each in the place of the noun."""
    if noun.tag_ != "NNS" or noun.lemma_.lower() not in GROUNDS:
        return []
    of = (c for c in noun.children if c.dep_ == "nmod" and case_of(c) == "of" and c.pos_ == "PROPN")
    names = [t for c in of for t in conjuncts(c) if t.pos_ == "PROPN"]
    return names if len(names) > 1 else []


def each_named(name: "Token") -> "list[Token]":
    """ "Were from Chad, Mali and Togo": a name and those joined to it, where none heads a clause of its own."""
    joined = (t for t in conjuncts(name) if t.pos_ == "PROPN")
    return [t for t in joined if t.i == name.i or t.child_labels.isdisjoint(("nsubj", "orphan"))]


def in_front_of(front: "Token") -> "Token | None":
    """ "In front of the embassy": the embassy, which it is outside of."""
    if front.lower_ != "front" or case_of(front) != "in" or "det" in front.child_labels:
        return None
    return next((c for c in front.children if c.dep_ == "nmod" and case_of(c) == "of"), None)


def counted(child: "Token") -> "Token":
    """ "Two of its crossings", "39 of their members": what is counted, not the number."""
    if (child.pos_ not in ("NUM", "PRON", "DET") and child.lower_ not in COUNTING) or "cop" in child.child_labels:
        return child  # "said that the deal was one of its successes"
    some = child.lower_ == "one" or child.tag_ == "CD"
    if some and any(c.dep_ == "appos" and (c.pos_ == "PROPN" or _named(c)) for c in child.children):
        return child  # "one of them, Ann Roe", "two of its deputies, Ann Roe and Ben Doe"
    return next((c for c in child.children if c.dep_ in ("nmod", "obl") and case_of(c) == "of"), child)


def a_day(token: "Token") -> bool:
    """Whether a phrase is a date: "called on Monday" is no call on anyone; "led the march" names no month."""
    return (token.lower_ in DAYS and token.text != "march") or (token.pos_ == "NUM" and "cop" not in token.child_labels)


def _named(noun: "Token") -> bool:
    """ "A welder named Ann Roe"."""
    called = (c for c in noun.children if c.dep_ == "acl" and c.lower_ in ("named", "called", "identified"))
    return any(t.pos_ == "PROPN" for c in called for t in c.children)
