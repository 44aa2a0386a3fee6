"""Whose an office is by what stands beside its noun: a possessor hung elsewhere, a name behind, a capital, an organ before."""

from dataclasses import replace
from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.model import Mention
from diplograph.resolve.known.gazetteer import Gazetteer, Office
from diplograph.resolve.known.nouns import nouns

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

PORTFOLIOS = frozenset("minister foreign-minister defence-minister interior-minister finance-minister".split())


def called(noun: "Token", by_head: dict[int, Mention]) -> Mention | None:
    """ "The editor of the website Kabar24": the name right behind a noun for a body."""
    after = by_head.get(noun.i + 1) if noun.dep_ == "nmod" and noun.lemma_.lower() in nouns().types else None
    named = after is not None and after.kind == "name" and after.actor is not None and after.actor.type != "person"
    return after if named else None


def owner_before(noun: "Token", by_head: dict[int, Mention]) -> "Token | None":
    """ "Chad's foreign minister": the possessor right before the phrase, where the parser hangs it on another noun."""
    first = noun.i
    while first > 0 and noun.doc[first - 1].head.i == noun.i and noun.doc[first - 1].dep_ in ("amod", "compound"):
        first -= 1
    if first < 2 or noun.doc[first - 1].tag_ != "POS":
        return None
    owner = noun.doc[first - 1].head
    return owner if owner.dep_ == "nmod:poss" and owner.i in by_head and owner.head.i > noun.i else None


def organ_before(noun: "Token", owner: Mention, gazetteer: Gazetteer) -> Mention:
    """ "Haiti's police chief": the organ before the noun, of the state that owns it; else the owner."""
    state = gazetteer.state_of(owner.actor) if owner.actor is not None else None
    kinds = (gazetteer.body_of(c.lower_) for c in noun.children if c.dep_ == "compound" and c.i < noun.i)
    kind = next((k for k in kinds if k is not None), None)
    organ = gazetteer.organ(kind, state) if kind is not None and state is not None else None
    return replace(owner, actor=organ) if organ is not None else owner


def seated(noun: "Token", office: Office, by_head: dict[int, Mention], gazetteer: Gazetteer) -> Mention | None:
    """ "A deputy minister in Warsaw": who governs from a capital, and of nothing else, is of its state."""
    if office.id not in PORTFOLIOS or any(c.dep_ in ("nmod:poss", "amod") and c.i in by_head for c in noun.children):
        return None
    towns = (by_head.get(c.i) for c in noun.children if c.dep_ == "nmod" and case_of(c) == "in")
    town = next((m for m in towns if m is not None), None)
    state = gazetteer.capital_of(town.text) if town is not None else None
    if town is None or state is None:
        return None
    return replace(town, actor=state, confidence=min(town.confidence, 0.6))
