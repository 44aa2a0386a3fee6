"""Attachments that a parser of this size gets wrong in news and that the words around them settle.

Each repair says which reading it prefers and why no other is likely; trees that do not have its shape stay as they are.
"""

from typing import TYPE_CHECKING

import numpy as np
from spacy.attrs import DEP

from diplograph.schema import load

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

FINITE = ("VBD", "VBZ", "VBP")
GENERALS = frozenset(
    "secretary attorney governor director consul solicitor inspector surgeon adjutant quartermaster".split()
)
"""Nouns that "general" follows in a title."""


def repair(doc: "Doc") -> "Doc":
    """Mend the tree of a Doc in place."""
    reporting = load().cues.reporting
    wanted = [doc.vocab.strings.add(dep) for dep in ("conj", "nmod:desc", "appos", "advcl")]
    for i in np.flatnonzero(np.isin(doc.to_array(DEP), wanted)):
        token = doc[int(i)]
        if token.dep_ == "conj" and token.tag_ in FINITE and token.lemma_.lower() in reporting:
            _like_with_like(token, reporting)
        elif token.dep_ == "nmod:desc" and token.i < token.head.i:
            _two_titled(token)
        elif token.dep_ == "appos":
            _no_apposition(token)
        elif token.dep_ == "advcl" and token.lower_ in ("provided", "providing"):
            _provided_that(token)
    return doc


def _no_apposition(token: "Token") -> None:
    """ "The kidnapping of X": what has a preposition is no apposition. "The secretary general of Y": one title, not two."""
    if any(c.dep_ == "case" and c.i < token.i and c.lower_ != "'s" for c in token.children):
        token.dep_ = "nmod"
    elif (
        token.lower_ == "general" and token.i and token.nbor(-1).lower_ in GENERALS and token.nbor(-1).i > token.head.i
    ):
        noun = token.nbor(-1)
        for child in list(noun.children):
            child.head = token
        noun.head, noun.dep_ = token, "compound"
        token.pos_, token.tag_ = "NOUN", "NN"


def _provided_that(token: "Token") -> None:
    """ "Provided that X, Y": a conjunction, where the next word is "that" and marks a clause of the same verb."""
    that = token.nbor() if token.i + 1 < len(token.doc) else token
    clause = that.head
    if that.lower_ == "that" and that.dep_ == "mark" and clause.dep_ in ("advcl", "ccomp") and clause.i != token.i:
        clause.head, clause.dep_ = token.head, "advcl"
        token.head, token.dep_ = clause, "mark"


def _like_with_like(verb: "Token", reporting: "dict[str, str]") -> None:
    """ "Said that X should leave and urged …": a finite speech verb goes with the first one, not with the infinitive."""
    inner = verb.head
    outer = inner.head
    if inner.dep_ != "ccomp" or outer.lemma_.lower() not in reporting or outer.tag_ != verb.tag_:
        return
    helped = any(c.dep_ in ("aux", "aux:pass") for c in inner.children)
    own = any(c.dep_.startswith("nsubj") or c.dep_ in ("aux", "mark") for c in verb.children)
    if inner.tag_ in ("VB", "VBN", "VBG") and helped and not own:
        verb.head = outer


def _two_titled(title: "Token") -> None:
    """ "President A and Prime Minister B met": A is a person beside B, not part of B's title."""
    last = title.head
    name = next((c for c in title.children if c.dep_ == "flat" and c.ent_type_ == "PERSON"), None)
    if name is None or last.ent_type_ != "PERSON":
        return
    between = [t for t in title.doc[name.i + 1 : last.i] if t.dep_ == "cc"]
    if not between:
        return
    second = next((t for t in title.doc[between[0].i : last.i] if t.dep_ == "nmod:desc" and t.head.i == last.i), None)
    for child in [c for c in name.children if between[0].i < c.i < last.i]:
        child.head, child.dep_ = (second or last), "compound"
    name.head, name.dep_ = last.head, last.dep_
    title.head, title.dep_ = name, "nmod:desc"
    for child in [c for c in title.children if c.dep_ == "flat"]:
        child.head = name
    between[0].head = last
    last.head, last.dep_ = name, "conj"
