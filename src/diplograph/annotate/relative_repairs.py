"""Relative clauses that a parser hangs on the wrong noun, and the "it" of whoever points something out."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

IMPERSONAL = frozenset(
    "seem appear emerge turn transpire happen follow matter be remain take become say report believe think announce help hurt "
    "make mean occur dawn strike befall go come look sound feel cost".split()
)
"""Verbs that an "it" without meaning goes with."""


def pointing_out(it: "Token", reporting: dict[str, str]) -> None:
    """ "It points out that …": whoever says, of the sentence before, where the verb is one of speech and active."""
    verb = it.head
    said = " ".join([verb.lemma_.lower(), *(c.lower_ for c in verb.children if c.dep_ == "compound:prt")])
    if said not in reporting or verb.lemma_.lower() in IMPERSONAL or it.i > verb.i:
        return
    labels = {c.dep_ for c in verb.children}
    if "ccomp" in labels and not labels & {"aux:pass", "nsubj", "csubj", "csubj:pass", "nsubj:pass", "cop"}:
        it.dep_ = "nsubj"
