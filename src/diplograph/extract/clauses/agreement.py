"""Whom a relative clause is about, by the number of its verb."""

from typing import TYPE_CHECKING

from diplograph.annotate import conjuncts

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

RELATIVE = frozenset("who whom which that".split())


def agreeing(verb: "Token") -> "Token | None":
    """ "Nationalists led by the ex-minister, who want …": the nearest noun above that has the number of the verb."""
    subject = next((c for c in verb.children if c.dep_.startswith("nsubj") and c.lower_ in RELATIVE), None)
    shown = number(verb)
    if subject is None or not shown or shown == _number_of(verb.head) or verb.head.tag_ == "NNPS":
        return None  # "the United States" is one and many
    node = verb.head
    joined = [t for t in conjuncts(node) if node.i < t.i < verb.left_edge.i]
    if shown == "s" and joined and subject.lower_ == "which":
        return joined[-1]  # "Chad and France, which has troops there"
    if shown == "p" and (first := _first_joined(node)) is not None:
        return first  # "two nurses and a doctor who were kidnapped"
    for _ in range(3):
        if node.dep_ not in ("nmod", "obl", "obl:agent", "acl", "amod", "appos"):
            return None
        node = node.head
        if node.pos_ == "NOUN" and _number_of(node) == shown:
            return node
    return None


def _first_joined(noun: "Token") -> "Token | None":
    """The first of several nouns of which this is the last."""
    first = noun
    while first.dep_ == "conj" and first.head.pos_ in ("NOUN", "PROPN") and first.head.i < first.i:
        first = first.head
    return first if first.i != noun.i and max(t.i for t in conjuncts(first)) == noun.i else None


def number(verb: "Token") -> str:
    """ "s" or "p" where a clause's finite verb shows it, else ""."""
    for word in (*(c for c in verb.children if c.dep_ in ("aux", "aux:pass", "cop")), verb):
        if word.tag_ == "VBZ" or word.lower_ == "was":
            return "s"
        if word.tag_ == "VBP" or word.lower_ == "were":
            return "p"
        if word.tag_ in ("VBD", "MD"):
            return ""
    return ""


def _number_of(noun: "Token") -> str:
    several = noun.tag_ in ("NNS", "NNPS") or any(t.i != noun.i for t in conjuncts(noun))
    return "p" if several else "s"
