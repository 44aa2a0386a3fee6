"""Coordinated verbs of speech: which of the verbs before it one of them goes with."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

JUDGING = frozenset(
    "praise congratulate thank commend applaud hail welcome condemn denounce deplore criticise criticize blame attribute".split()
)
"""What speakers do with words beside saying something; events and things do none of it."""
ABSTRACT = ("tion", "sion", "ment", "ity", "ness", "ance", "ence")
"""Endings of nouns for what happens or is the case."""


def like_with_like(verb: "Token", reporting: "dict[str, str]") -> None:
    """ "Said that X should leave and urged …": a finite speech verb goes with the first one, not with the infinitive."""
    word = verb.lemma_.lower()
    if word not in reporting and not (word in JUDGING and _says_nothing(verb.head)):
        return
    inner = verb.head
    outer = inner.head
    if inner.dep_ != "ccomp" or verb.i < outer.i or outer.lemma_.lower() not in reporting or outer.tag_ != verb.tag_:
        return
    helped = any(c.dep_ in ("aux", "aux:pass") for c in inner.children)
    own = any(c.dep_.startswith("nsubj") or c.dep_ in ("aux", "mark") for c in verb.children)
    if inner.tag_ in ("VB", "VBN", "VBG") and helped and not own:
        verb.head = outer


def _says_nothing(verb: "Token") -> bool:
    """ "The vote was held", "consultations continued": what happens, or is done to its subject, has no speaker."""
    subjects = [c for c in verb.children if c.dep_.startswith("nsubj")]
    events = (c.pos_ == "NOUN" and c.lemma_.lower().endswith(ABSTRACT) for c in subjects)
    return any(c.dep_ == "nsubj:pass" for c in subjects) or any(events)
