"""Who is given something and stands, without "to", before what is given: a parser reads both as one compound."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

HANDING = frozenset("give hand lend promise offer grant award sell pledge loan".split())
"""Verbs that seldom go without a receiver."""
PLACES = ("GPE", "LOC")
COLLECTIVE = frozenset("junta regime kingdom emirate".split())
"""Nouns in the singular that are likelier given something than part of its name: "lent the junta patrol boats"."""


def recipient(thing: "Token") -> None:
    """ "Gave Mali fighter jets", "handed the rebels drones": the first of a compound right behind such a verb is given the rest."""
    verb = thing.head
    if verb.lemma_.lower() not in HANDING or thing.pos_ != "NOUN" or thing.i < verb.i:
        return
    parts = [c for c in thing.lefts if c.dep_ == "compound"]
    dets = [c for whole in (thing, *parts[:1]) for c in whole.lefts if c.dep_ == "det"]
    if not parts or _has_receiver(verb) or _handed_to(thing):
        return
    owner, before = parts[0], verb.i + 1 + len(dets)
    if owner.i != before or not (_state(owner, thing, dets) or _people(owner, thing, dets)):
        return
    owner.head, owner.dep_ = verb, "iobj"
    for det in dets:
        det.head = owner


def named_twice(receiver: "Token") -> None:
    """ "Sold Iran oil to China": what is sold is Iran's, since the receiver stands behind "to"."""
    thing = next((c for c in receiver.head.children if c.dep_ == "obj" and c.i == receiver.i + 1), None)
    if thing is None or receiver.pos_ != "PROPN" or _handed_to(thing):
        return
    if any(c.dep_ == "obl" and c.left_edge.i == thing.i + 1 and _to(c) for c in receiver.head.children):
        receiver.head, receiver.dep_ = thing, "compound"


def _state(owner: "Token", thing: "Token", dets: "list[Token]") -> bool:
    """A state's name, without an article; what is sold may bear its name ("sold Iran oil"), but not in the plural."""
    sold = owner.head.head.lemma_.lower() == "sell" and thing.tag_ != "NNS"
    return owner.pos_ == "PROPN" and owner.ent_type_ in PLACES and not dets and not sold


def _people(owner: "Token", thing: "Token", dets: "list[Token]") -> bool:
    """ "The rebels drones": a plural before a plural is no part of its name."""
    article = [d.lower_ for d in dets] == ["the"]
    several = owner.tag_ == "NNS" or owner.lemma_.lower() in COLLECTIVE
    return article and owner.pos_ == "NOUN" and several and thing.tag_ == "NNS"


def _has_receiver(verb: "Token") -> bool:
    return any(c.dep_ == "iobj" or (c.dep_ == "obl" and _to(c)) for c in verb.children)


def _handed_to(thing: "Token") -> bool:
    return any(c.dep_ in ("nmod", "appos") and _to(c) for c in thing.rights)


def _to(noun: "Token") -> bool:
    return any(c.dep_ == "case" and c.lower_ == "to" for c in noun.children)
