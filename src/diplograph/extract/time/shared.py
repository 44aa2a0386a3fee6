"""Whose time a predicate without one of its own shares: that of the clause it is joined to, hangs on, or is set in."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.extract.clauses.clause_shapes import infinitive
from diplograph.extract.clauses.contents import has_subject
from diplograph.extract.propositions.equations import ranked
from diplograph.extract.status.outcomes import HELD, runs
from diplograph.extract.status.purposes import GOING
from diplograph.extract.time.words import DUE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplograph.annotate.plain import Token

CLAUSES = ("advcl", "advcl:relcl", "acl:relcl")
MEANWHILE = frozenset("as when while where".split())
"""What opens a clause that tells of the same time in the same tense."""
MANNER = frozenset(
    "protest request behest invitation urging insistence help anger defiance response retaliation".split()
)
"""Nouns that with "in", "at" or "with" say how or why something was done then: "walked out on Monday in protest"."""


def clauses_beside(token: "Token") -> "Iterator[Token]":
    """The words whose time a predicate shares, the surest first."""
    if (first := _joined_to(token)) is not None:
        yield first
    if token.pos_ == "NOUN":
        yield from _held(token)
        return
    if (above := _same_time(token)) is not None:
        yield above
    if (of := _purpose_of(token)) is not None:
        yield of
    yield from _goes_on(token)
    for clause in token.children:
        fronted = clause.dep_ == "advcl" and clause.tag_ == "VBG" and clause.i < token.i
        if _same_time(clause) is token or (fronted and _marks(clause) <= {"while"}):
            yield clause


def _joined_to(verb: "Token") -> "Token | None":
    """The clause before: "raided the town in May and burnt it", "ended the siege on Monday, killing nine"."""
    first = verb.head
    if first.i >= verb.i or first.pos_ != "VERB" or has_subject(verb):
        return None
    if verb.dep_ == "advcl" and verb.tag_ == "VBG" and _marks(verb) <= {"while"}:
        return first
    return first if verb.dep_ == "conj" and verb.tag_ == first.tag_ and verb.tag_ in ("VBD", "VBN") else None


def _goes_on(verb: "Token") -> "Iterator[Token]":
    """ "Is due to speak in Rome on Monday"; "seized a trawler and arrested its captain on Monday", the time behind both."""
    if verb.lemma_.lower() in DUE:
        yield from (c for c in verb.children if c.dep_ in ("xcomp", "advcl") and infinitive(c))
    if verb.tag_ == "VBD":
        second = [c for c in verb.children if c.dep_ == "conj" and c.tag_ == "VBD" and not has_subject(c)]
        yield from second[:1]


def _same_time(clause: "Token") -> "Token | None":
    """The verb above a clause of its time: "flew to Kabul on Monday, where he met X", "imposed it on Monday, as crowds rose"."""
    if clause.dep_ not in CLAUSES or not _simple_past(clause):
        return None
    opening = {c.lower_ for c in clause.children if c.dep_ in ("mark", "advmod") and c.i < clause.i}
    if not opening & MEANWHILE or (clause.dep_ == "acl:relcl" and "where" not in opening):
        return None
    up = clause.head
    while up.pos_ not in ("VERB", "AUX") and up.head.i != up.i:
        up = up.head
    return up if _simple_past(up) else None


def _purpose_of(verb: "Token") -> "Token | None":
    """The journey that an act is made for, or what it is first in: "is due in Rome on Monday to meet X", "today became the first to"."""
    up = verb.head
    if not infinitive(verb):
        return None
    if verb.dep_ == "acl" and ranked(up):
        return up.head if up.dep_ in ("xcomp", "obj") else up
    journey = verb.dep_ in ("advcl", "xcomp") and up.i < verb.i and up.lemma_.lower() in GOING | DUE
    return up if journey else None


def _held(noun: "Token") -> "Iterator[Token]":
    """The verb by which an event noun comes about, or that it says the manner of."""
    verb = noun.head
    if verb.pos_ != "VERB":
        return
    verbs = {"nsubj:pass": HELD, "obj": HELD | {"host"}}.get(noun.dep_, ())
    manner = noun.dep_ == "obl" and case_of(noun) in ("in", "at", "with") and noun.lemma_.lower() in MANNER
    if manner or verb.lemma_.lower() in verbs or (noun.dep_ == "nsubj" and runs(verb)):
        yield verb


def _simple_past(verb: "Token") -> bool:
    helpers = {c.lower_ for c in verb.children if c.dep_ in ("aux", "aux:pass", "cop")}
    if verb.tag_ == "VBN" and helpers and helpers <= {"was", "were"}:
        return True
    return verb.tag_ == "VBD" and not helpers


def _marks(clause: "Token") -> set[str]:
    return {c.lower_ for c in clause.children if c.dep_ in ("mark", "case")}
