"""Relative clauses that a parser hangs on the wrong noun, and the "it" of whoever points something out."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

WHO = ("who", "whom")
IMPERSONAL = frozenset(
    "seem appear emerge turn transpire happen follow matter be remain take become say report believe think announce help hurt "
    "make mean occur dawn strike befall go come look sound feel cost".split()
)
"""Verbs that an "it" without meaning goes with."""


def who_clause(verb: "Token") -> None:
    """ "A charge that drew a letter from the envoy, Ann Roe, who said": no charge is who; the name before the comma is."""
    noun = verb.head
    first = verb.doc[verb.left_edge.i]
    who = first.nbor() if first.is_punct else first
    if who.lower_ not in WHO or who.i < 3 or who.nbor(-1).text != "," or noun.tag_ not in ("NN", "NNS"):
        return
    last = who.nbor(-2)
    name = last.head if last.dep_ == "flat" else last
    between = [c for c in noun.children if c.dep_ == "acl:relcl" and noun.i < c.i < name.i]
    if name.pos_ == "PROPN" and name.ent_type_ == "PERSON" and between and noun.i < name.i:
        verb.head = name


def pointing_out(it: "Token", reporting: dict[str, str]) -> None:
    """ "It points out that …": whoever says, of the sentence before, where the verb is one of speech and active."""
    verb = it.head
    said = " ".join([verb.lemma_.lower(), *(c.lower_ for c in verb.children if c.dep_ == "compound:prt")])
    if said not in reporting or verb.lemma_.lower() in IMPERSONAL or it.i > verb.i:
        return
    labels = {c.dep_ for c in verb.children}
    if "ccomp" in labels and not labels & {"aux:pass", "nsubj", "csubj", "csubj:pass", "nsubj:pass", "cop"}:
        it.dep_ = "nsubj"


def behind_colon(clause: "Token") -> None:
    """ "Chad called for talks, but Mali was slow: it sent nobody": what follows a colon goes with the clause right before it."""
    colon = next((t.i for t in reversed(clause.doc[clause.head.i : clause.i]) if t.text == ":"), 0)
    if not colon or clause.doc[colon + 1].lower_ not in ("it", "he", "she", "they", "its", "his", "her", "their"):
        return
    joined = [c for c in clause.head.children if c.dep_ == "conj" and clause.head.i < c.i < colon]
    if joined and any(c.dep_.startswith("nsubj") for c in joined[-1].children):
        clause.head = joined[-1]
