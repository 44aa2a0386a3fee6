"""Forces that are abroad by the words for them: "the Turkish military in Syria", "Irish peacekeepers in Lebanon"."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.extract.speech.speakers import each
from diplograph.extract.standing.beside import Fact
from diplograph.model import Actor, Argument, Mention
from diplograph.resolve import Gazetteer, Mentions

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token

FORCES = frozenset("troop troops force forces soldier peacekeeper military army contingent marine paratrooper".split())
OWNING = ("amod", "compound", "nmod:poss")
SENDERS = ("state",)
STATIONING = frozenset("keep have station deploy send maintain base post put leave withdraw host want".split())
"""Verbs that say of their object where it is, or no longer or not yet is."""


def facts_of_forces(doc: "Doc", mentions: Mentions, gazetteer: Gazetteer) -> Iterator[Fact]:
    """Whose forces each such noun says to be in a state that is not their own."""
    by_head = mentions.by_head
    for noun in doc.with_lemma(FORCES):
        if noun.pos_ != "NOUN" or (noun.dep_ == "obj" and noun.head.lemma_.lower() in STATIONING):
            continue
        land = _land(noun, by_head)
        for who in _whose(noun, by_head, land.actor, gazetteer) if land is not None and land.actor is not None else ():
            for there in each(land):
                yield Fact(noun, who, "DEPLOYS_TO", there, noun.text, None, "DEPLOYS_TO/forces-in")


def _land(noun: "Token", by_head: dict[int, Mention]) -> Mention | None:
    """The state that the noun's own "in" names."""
    inside = (by_head.get(c.i) for c in noun.children if c.dep_ == "nmod" and case_of(c) == "in" and c.i > noun.i)
    return next((m for m in inside if m is not None and m.actor is not None and m.actor.type == "state"), None)


def _whose(noun: "Token", by_head: dict[int, Mention], land: Actor, gazetteer: Gazetteer) -> list[Argument]:
    """The forces where they are a known army, else each of those whose they are; none that are at home there."""
    owners = [a for c in noun.children if c.dep_ in OWNING for a in each(by_head.get(c.i)) if a.type in SENDERS]
    own = by_head.get(noun.i)
    if any(a.id == land.id for a in owners) or not owners:
        return []
    army = own.actor if own is not None and len(owners) == 1 else None
    state = gazetteer.state_of(army) if army is not None else None
    known = own is not None and state is not None and army is not None and army.type == "armed_force" and state != land
    return each(own) if known else owners
