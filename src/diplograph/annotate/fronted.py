"""Descriptions set before the name they describe, which a parser takes for the subject: "A neighbour of Mali, Niger closed …"."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

DESCRIBING = frozenset(
    "member ally neighbour neighbor mediator critic rival opponent foe supporter backer patron partner founder colony protectorate "
    "province republic producer exporter importer supplier donor subsidiary signatory guarantor newcomer".split()
)
"""Singular nouns that say what a state or body is, beside another."""


def fronted_apposition(name: "Token") -> None:
    """ "A member of NATO since 2017, Montenegro …": two subjects, of which the first says what the second is."""
    verb = name.head
    before = name.left_edge.i - (not name.left_edge.is_punct)
    if before < 0 or name.doc[before].text != ",":
        return
    alone = (c for c in verb.children if c.i < name.i and not any(g.dep_ == "case" for g in c.children))
    first = next((c for c in alone if c.dep_ in (name.dep_, "obj", "obl", "advcl")), None)
    if first is None or first.pos_ != "NOUN" or first.right_edge.i not in (before - 1, before):
        return
    if first.doc[first.left_edge.i].lower_ in ("a", "an", "one") or first.left_edge.i == first.sent.start:
        first.head, first.dep_ = name, "appos"


def fronted_list(name: "Token") -> None:
    """ "A neighbour of Mali, Niger closed …": the last of a list has an "and"; without one it is the subject."""
    noun = name.head.head
    comma = name.left_edge.i - (not name.left_edge.is_punct)
    if name.pos_ != "PROPN" or name.head.dep_ not in ("nmod", "nmod:poss", "compound") or name.doc[comma].text != ",":
        return
    single = noun.tag_ == "NN" and noun.lemma_.lower() in DESCRIBING and noun.dep_ in ("nsubj", "nsubj:pass")
    first = noun.doc[noun.left_edge.i].lower_
    last = name.right_edge.i == noun.right_edge.i and noun.right_edge.i < noun.head.i
    if single and first in ("a", "an") and last and not any(c.dep_ in ("cc", "case") for c in name.children):
        name.head, name.dep_ = noun.head, noun.dep_
        noun.head, noun.dep_ = name, "appos"
