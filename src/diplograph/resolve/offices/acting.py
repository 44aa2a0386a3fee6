"""Nouns for the office that a person acts in: "who as minister signed it", "as president, Ann Roe banned it"."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from diplograph.annotate import case_of

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token


def acting_as(head: "Token") -> Iterator["Token"]:
    """The nouns behind an "as" that stands before the verb of a name: what he or she was when doing it."""
    yield from (c for c in head.children if c.dep_ == "nmod" and _as(c))
    for verb in _does(head):
        both = verb.lemma_.lower() == "double"  # "Ann Roe doubles as mayor and as chair of the party"
        for noun in (c for c in verb.children if c.dep_ == "obl" and (both or c.i < verb.i) and _as(c)):
            yield noun
            yield from (c for c in noun.children if both and c.dep_ == "conj" and c.pos_ == "NOUN")


def _as(noun: "Token") -> bool:
    return noun.tag_ == "NN" and case_of(noun) == "as"


def _does(head: "Token") -> "list[Token]":
    """The verbs that a name is the subject of: its own clause's, and that of its relative clause."""
    own = [head.head] if head.dep_ in ("nsubj", "nsubj:pass") and head.head.pos_ == "VERB" else []
    told = (c for c in head.children if c.dep_ == "acl:relcl" and c.pos_ == "VERB")
    return [*own, *(c for c in told if any(g.lower_ == "who" and g.dep_.startswith("nsubj") for g in c.children))]
