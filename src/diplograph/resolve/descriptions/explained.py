"""Descriptions that explain a name beside them: "Ann Roe, a veteran who heads the union", "the spokesman, Ann Roe,"."""

from dataclasses import replace
from typing import TYPE_CHECKING

from diplograph.model import Mention
from diplograph.resolve.by_head import ByHead
from diplograph.resolve.descriptions.apposed import APPOSED
from diplograph.resolve.descriptions.guess import Guess
from diplograph.resolve.descriptions.nominals import phrase_mention
from diplograph.resolve.known.nouns import nouns

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

EXPLAINED = frozenset("person company ngo party organisation media armed_group igo".split())
OTHERS = ("other", "second", "third", "fourth", "last")
"""One of several, named behind."""
GENERALS = frozenset(
    "consul attorney secretary governor director inspector solicitor prosecutor auditor comptroller".split()
)
"""Posts that "general" belongs to."""


def explained(noun: "Token", by_head: ByHead) -> Mention | None:
    """ "Ann Roe, a veteran who heads the union", "Ben Doe, 2nd Earl of Clare": they are whom they explain."""
    if noun.lower_ == "general":
        return _general(noun, by_head)
    if noun.lower_ == "opposition":
        beside = (c for c in noun.children if c.dep_ == "appos" and c.left_edge.i == noun.i + 1)
        party = next((m for c in beside if (m := by_head.get(c.i)) is not None and m.kind == "name"), None)
        if party is not None:
            return replace(party, head=noun.i)  # "the opposition Freedom Front", read as the opposition, so named
    if noun.lower_ in OTHERS and not (noun.dep_ == "amod" or noun.pos_ == "DET"):  # "the other, Ann Roe, said"
        beside = (c for c in noun.children if c.dep_ == "appos" and c.i > noun.i + 1)
        one = next((m for c in beside if (m := by_head.get(c.i)) is not None and m.kind == "name"), None)
        if one is not None and one.actor is not None and one.actor.type == "person":
            return replace(one, head=noun.i)
    if noun.dep_ == "nsubj:pass" and (known := _as_known(noun, by_head)) is not None:
        return known
    titled = noun.tag_ == "NNP" and nouns().human(noun.lower_)
    told = noun.tag_ == "NN" and not noun.child_labels.isdisjoint(("acl:relcl", "acl"))
    if noun.dep_ != "appos" or not (told or titled):
        return None
    named = by_head.get(noun.head.i)
    if named is None or named.kind != "name" or named.actor is None or named.actor.type not in EXPLAINED:
        return None
    if titled:
        person = named.actor.type == "person" and noun.i > noun.head.i
        return phrase_mention(noun, Guess(named.actor, (), "nominal", 0.9, APPOSED)) if person else None
    return replace(named, head=noun.i)


def _as_known(noun: "Token", by_head: ByHead) -> Mention | None:
    """ "The Hirak, as the movement is known, …": what is called by the name beside."""
    verb = noun.head
    if verb.lemma_.lower() not in ("know", "call") or "as" not in verb.child_words:
        return None
    if verb.dep_ != "advcl" or any(c.dep_ in ("obl", "xcomp") for c in verb.children):
        return None
    name = next((c for c in verb.head.children if c.dep_.startswith("nsubj") and c.i < verb.i), verb.head)
    named = by_head.get(name.i)
    body = named is not None and named.kind == "name" and named.actor is not None and named.actor.type != "person"
    return phrase_mention(noun, Guess(named.actor, (), "nominal", 0.8, APPOSED)) if named and body else None


def _general(noun: "Token", by_head: ByHead) -> Mention | None:
    """ "Its consul general": one post, where the parser takes "general" for another noun."""
    before = noun.nbor(-1) if noun.i else None
    if before is None or before.lower_ not in GENERALS or before.i not in by_head:
        return None
    return replace(by_head[before.i], head=noun.i)


def by_its_name(noun: "Token", guess: Guess, by_head: ByHead) -> Mention | None:
    """ "The spokesman, Ann Roe,": where a name is apposed to a description, the name is the mention."""
    if guess.why != APPOSED:
        return None
    named = (
        m
        for c in (*noun.subtree, *noun.head.children)
        if c.dep_ == "appos" and (m := by_head.get(c.i)) and m.actor == guess.actor
    )
    name = next(named, None)
    return replace(name, head=noun.i) if name is not None and name.kind == "name" else None
