"""Whose men: "his fighters", "Haftar's troops", of a group or force that the owner leads or speaks for."""

from typing import TYPE_CHECKING

from diplograph.model import Actor
from diplograph.resolve.descriptions.guess import Guess
from diplograph.resolve.descriptions.own_party import told_of
from diplograph.resolve.pronouns.clause_subjects import meant_by_whose

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.resolve.by_head import ByHead
    from diplograph.resolve.mentions import OfficeFact

MEN = frozenset("men forces fighters troops soldiers militiamen guerrillas rebels gunmen militants units".split())
LED = ("armed_group", "armed_force")


def followers(noun: "Token", by_head: "ByHead", offices: "list[OfficeFact]") -> Guess | None:
    """ "Mazloum Abdi said his men had captured Manbij": the force in which their owner holds an office."""
    if noun.lower_ not in MEN or not noun.child_labels.isdisjoint(("nummod", "amod", "compound")):
        return None
    pronouns = (meant_by_whose(c) for c in noun.children if c.dep_ == "nmod:poss")
    relative = next((m for t in pronouns if t is not None and (m := by_head.get(t.i)) is not None), None)
    owner = by_head.owner_of(noun) or relative
    if owner is None or owner.actor is None or owner.actor.type != "person":
        return None
    body = _led_by(owner.actor, offices) or _beside(owner.actor, noun, by_head)
    return Guess(body, (), "nominal", 0.7, f"men of {owner.actor.name}") if body is not None else None


def _beside(person: Actor, noun: "Token", by_head: "ByHead") -> Actor | None:
    """ "Its commander, Ann Roe, said her fighters", "Bosnian Serb leader Ben Doe … his troops": the one force, or people, told of."""
    told = {a.id: a for a in told_of(person, noun, by_head, (*LED, "people")) if not a.name.startswith("People of ")}
    return next(iter(told.values())) if len(told) == 1 else None


def _led_by(person: Actor, offices: "list[OfficeFact]") -> Actor | None:
    bodies = (f.body.actor for f in offices if f.person.actor == person and f.body is not None and f.when == "now")
    return next((b for b in bodies if b is not None and b.type in LED), None)
