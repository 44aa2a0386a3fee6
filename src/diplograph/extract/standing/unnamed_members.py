"""Members, leaders and citizens whom nobody names: "six lawmakers of the Kuomintang", "four leaders of the Reform party"."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from diplograph.annotate import case_of, conjuncts
from diplograph.extract.speech.speakers import argument
from diplograph.extract.standing.beside import Fact, fact, state_beside
from diplograph.model import Argument, Mention
from diplograph.model_ids import actor_id, digest
from diplograph.resolve import Mentions
from diplograph.resolve.offices.lists import named_after

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token

SITTING = frozenset("lawmaker mp deputy legislator senator councillor".split())
BELONGING = SITTING | frozenset("member fighter militant activist cadre".split())
LEADING = frozenset("leader commander".split())
CITIZENS = frozenset("citizen national".split())
BODIES = ("party", "armed_group", "organisation", "ngo")
WHO = ("nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod", "conj")
"""Where a noun stands for somebody."""


def facts_of_unnamed_members(doc: "Doc", mentions: Mentions) -> Iterator[Fact]:
    """The body or state of each of them, by a phrase that names it."""
    by_head = {m.head: m for m in mentions}
    bodies: dict[str, Mention] = {}
    for noun in doc:
        lemma = noun.lemma_.lower()
        if noun.tag_ in ("NNS", "NNPS") and (body := _whose(noun, by_head, mentions)) is not None:
            if (own := by_head.get(noun.i)) is not None and own.actor is not None and own.actor != body.actor:
                bodies[own.actor.id] = body
            for person in _among(noun, by_head):
                yield from fact(noun, person, "MEMBER_OF", body, "among")
        elif noun.lower_ == "one" and (body := _of_them(noun, by_head, bodies)) is not None:
            for person in _persons((c for c in noun.children if c.dep_ == "appos"), by_head):
                yield from fact(noun, person, "MEMBER_OF", body, "one-of-them")
        if lemma in CITIZENS:
            relation, whole = "CITIZEN_OF", state_beside(noun, by_head, ())
        elif lemma in BELONGING or lemma in LEADING:
            relation, whole = "MEMBER_OF" if lemma in BELONGING else "LEADS", _body(noun, by_head)
        else:
            continue
        if whole is not None and _somebody(noun, by_head):
            obj = argument(whole)
            if obj is not None:
                yield Fact(noun, _unnamed(noun), relation, obj, noun.text, None, f"{relation}/unnamed")


def _whose(noun: "Token", by_head: dict[int, Mention], mentions: Mentions) -> Mention | None:
    """The body that the several whom a plural names are members of: of "members of the assembly", or "Conservatives"."""
    own = by_head.get(noun.i)
    if noun.pos_ == "PROPN" or own is not None and own.kind == "demonym":
        return own if own is not None and own.actor is not None and own.actor.type == "party" else None
    if noun.lemma_.lower() not in BELONGING:
        return None
    near = (c for c in noun.children if c.dep_ in ("compound", "amod") or (c.dep_ == "nmod" and case_of(c) == "of"))
    found = (m for c in near if (m := by_head.get(c.i)) is not None and m.actor is not None and "--" not in m.actor.id)
    return next((m for m in found if m.actor is not None and m.actor.type in (*BODIES, "government_body", "igo")), None)


def _among(noun: "Token", by_head: dict[int, Mention]) -> list[Mention]:
    """ "Several Conservatives, among them Ann Roe", "members of the council including Ben Doe": those whom it names."""
    told = [c for c in noun.children if c.dep_ == "nmod" and case_of(c) in ("including", "such as") and c.i > noun.i]
    apposed = (c for c in noun.children if c.dep_ in ("appos", "nmod") and c.i > noun.i)
    told += [c for c in apposed if any(_among_them(g) for g in (*c.children, *noun.children))]
    return _persons((t for c in told for t in conjuncts(c)), by_head)


def _among_them(word: "Token") -> bool:
    return word.pos_ == "PRON" and case_of(word) == "among"


def _of_them(one: "Token", by_head: dict[int, Mention], bodies: dict[str, Mention]) -> Mention | None:
    """ "One of them, Ann Roe": the body of those whom the pronoun means."""
    them = (by_head.get(c.i) for c in one.children if case_of(c) == "of" and c.pos_ == "PRON")
    return next((bodies.get(m.actor.id) for m in them if m is not None and m.actor is not None), None)


def _persons(tokens: "Iterable[Token]", by_head: dict[int, Mention]) -> list[Mention]:
    found = (by_head.get(t.i) for t in tokens)
    return [m for m in found if m is not None and m.kind == "name" and m.actor is not None and m.actor.type == "person"]


def _somebody(noun: "Token", by_head: dict[int, Mention]) -> bool:
    """Whether it tells of some whom the text counts, and names nowhere beside it."""
    few = any(c.dep_ == "nummod" and c.text.isalpha() for c in noun.children)
    sitting = noun.lemma_.lower() in SITTING and any(case_of(c) == "of" for c in noun.children)
    counted = noun.tag_ == "NNS" and (few or sitting)
    own = by_head.get(noun.i)
    named = any(c.dep_ in ("appos", "flat", "cop") for c in noun.children) or (own is not None and own.kind == "name")
    return counted and not named and noun.dep_ in WHO and not named_after(noun, by_head)


def _body(noun: "Token", by_head: dict[int, Mention]) -> Mention | None:
    near = (c for c in noun.children if c.dep_ in ("compound", "amod") or (c.dep_ == "nmod" and case_of(c) == "of"))
    found = (m for c in near if (m := by_head.get(c.i)) is not None and m.actor is not None)
    return next((m for m in found if m.actor is not None and m.actor.type in BODIES and "--" not in m.actor.id), None)


def _unnamed(noun: "Token") -> Argument:
    """Someone of the document whom only these words name."""
    words = [c for c in noun.children if c.i < noun.i and c.dep_ in ("amod", "compound", "nummod")]
    span = noun.doc[min(t.i for t in (*words, noun)) : noun.i + 1]
    made = f"{actor_id(span.text, 'people')}--{digest(noun.sent.text, span.text, 0)[:6]}"
    return Argument(made, span.text, "people", span.start_char, span.end_char, span.text, 0.6)
