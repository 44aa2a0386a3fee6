"""Members whom a text names among several: "Conservatives, among them Ann Roe", "members of the council, … one of them, Ben Doe"."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from diplograph.annotate import case_of, conjuncts
from diplograph.extract.standing.beside import Fact, fact
from diplograph.extract.standing.unnamed_members import BELONGING, BODIES, LEADING, SITTING, body_of
from diplograph.model import Mention
from diplograph.resolve import Mentions
from diplograph.resolve.offices.lists import named_after

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token

HOUSES = (*BODIES, "government_body", "igo")


def facts_of_those_named(doc: "Doc", mentions: Mentions) -> Iterator[Fact]:
    """The body of each person who is named as one of its members."""
    by_head = mentions.by_head
    bodies: dict[str, Mention] = {}
    for noun in doc:
        if noun.tag_ in ("NNS", "NNPS") and (body := _whose(noun, by_head)) is not None:
            own = by_head.get(noun.i)
            leading = noun.lemma_.lower() in LEADING
            if own is not None and own.actor is not None and own.actor != body.actor and not leading:
                bodies[own.actor.id] = body
            for person in (*_among(noun, by_head), *_listed(noun, by_head)):
                yield from fact(noun, person, "LEADS" if leading else "MEMBER_OF", body, "among")
        elif noun.lower_ == "one" and (body := _of_them(noun, by_head, bodies)) is not None:
            for person in _persons((c for c in noun.children if c.dep_ == "appos"), by_head):
                yield from fact(noun, person, "MEMBER_OF", body, "one-of-them")


def _whose(noun: "Token", by_head: dict[int, Mention]) -> Mention | None:
    """The body whose members or leaders a plural names: that of "members of the assembly", or the party of "Conservatives"."""
    own = by_head.get(noun.i)
    if noun.pos_ == "PROPN" or (own is not None and own.kind == "demonym"):
        return own if own is not None and own.actor is not None and own.actor.type == "party" else None
    if noun.lemma_.lower() in LEADING:
        return body_of(noun, by_head, BODIES)
    return body_of(noun, by_head, HOUSES) if noun.lemma_.lower() in BELONGING else None


def _among(noun: "Token", by_head: dict[int, Mention]) -> list[Mention]:
    """ "Several Conservatives, among them Ann Roe", "members of the council including Ben Doe": those whom it names."""
    some = noun.head if noun.dep_ == "nmod" and case_of(noun) == "of" and noun.head.tag_ == "CD" else noun
    behind = [c for t in {noun.i: noun, some.i: some}.values() for c in t.children if c.i > noun.i]
    behind = [c for c in behind if c.dep_ in ("appos", "nmod")]
    told = [c for c in behind if case_of(c) in ("including", "such as")]
    told += [c for c in behind if any(_among_them(g) for g in (*c.children, *noun.children))]
    return _persons((t for c in told for t in conjuncts(c)), by_head)


def _listed(noun: "Token", by_head: dict[int, Mention]) -> list[Mention]:
    """ "The League's two senators, Ann Roe and Ben Doe", "three of its lawmakers, …": those whom it lists, of lawmakers alone."""
    if noun.lemma_.lower() not in SITTING:
        return []
    some = noun.head if noun.dep_ == "nmod" and case_of(noun) == "of" and noun.head.tag_ == "CD" else noun
    listed = named_after(noun, by_head) or named_after(some, by_head)
    named = [c for c in some.children if c.dep_ == "appos"] if some.lower_ == "one" and not listed else []
    named += [some.head] if some.lower_ == "one" and some.dep_ == "appos" else []
    return [m for m in listed if m.actor is not None and m.actor.type == "person"] or _persons(named, by_head)


def _among_them(word: "Token") -> bool:
    return word.pos_ == "PRON" and case_of(word) == "among"


def _of_them(one: "Token", by_head: dict[int, Mention], bodies: dict[str, Mention]) -> Mention | None:
    """ "One of them, Ann Roe": the body of those whom the pronoun means."""
    them = (by_head.get(c.i) for c in one.children if case_of(c) == "of" and c.pos_ == "PRON")
    return next((bodies.get(m.actor.id) for m in them if m is not None and m.actor is not None), None)


def _persons(tokens: "Iterable[Token]", by_head: dict[int, Mention]) -> list[Mention]:
    found = (by_head.get(t.i) for t in tokens)
    return [m for m in found if m is not None and m.kind == "name" and m.actor is not None and m.actor.type == "person"]
