"""Whose is what stands beside or below what is somebody's: "the party's chairman and its treasurer", "Chad's attack on its neighbour"."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

NEAR = frozenset("neighbour neighbor ally partner rival foe".split())
"""Whom one has, in a noun for what one does to them."""
ITS = ("its", "their")
CHARGING = frozenset("accuse suspect blame condemn criticise criticize".split())


def same_owner(pronoun: "Token") -> "Token | None":
    """The owner that is said already, or whom a charge is about: "accuses Chad of sending its own troops"."""
    noun = pronoun.head
    if pronoun.lower_ not in ITS or pronoun.dep_ != "nmod:poss":
        return None
    if noun.dep_ == "conj" and "cc" in noun.child_labels:
        return _owner(noun.head, pronoun.i)
    if noun.dep_ == "nmod" and noun.lemma_.lower() in NEAR and case_of(noun) in ("of", "on", "against", "with"):
        return _owner(noun.head, pronoun.i)
    return _charged(noun) if "own" in noun.child_words else None


def _owner(noun: "Token", before: int) -> "Token | None":
    owners = (c for c in noun.children if c.dep_ == "nmod:poss" and c.i < before and c.pos_ in ("NOUN", "PROPN"))
    return next(owners, None)


def _charged(noun: "Token") -> "Token | None":
    """Whom a verb above accuses of the deed that a noun is part of."""
    deed = next((t for t in noun.ancestors if t.pos_ == "VERB"), None)
    deed = deed.head if deed is not None and deed.dep_ == "conj" else deed
    if deed is None or deed.tag_ != "VBG" or deed.dep_ != "advcl" or deed.head.lemma_.lower() not in CHARGING:
        return None
    return next((c for c in deed.head.children if c.dep_ == "obj" and c.i < deed.i), None)
