"""Territories that a description means: "the region", "the breakaway republic", "the island"."""

from typing import TYPE_CHECKING

from diplograph.model import Actor
from diplograph.resolve.by_head import ByHead
from diplograph.resolve.descriptions.agents import NO_REFERENCE
from diplograph.resolve.descriptions.guess import Guess
from diplograph.resolve.descriptions.regions import region

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

TERRITORY = frozenset("region territory island enclave exclave peninsula republic archipelago statelet".split())
APART = frozenset(
    "breakaway disputed separatist secessionist autonomous semi-autonomous self-governing contested annexed occupied"
    " rebel rebellious unrecognised unrecognized".split()
)
"""What "the … region" may be called and still be the one that was named."""

WATERS = frozenset("sea strait gulf ocean".split())
"""What is disputed and no land."""


def territory(noun: "Token", by_head: ByHead) -> Guess | None:
    """The disputed or dependent territory named last, where a noun with "the" says no other; a region named just before."""
    return _disputed(noun, by_head) or region(noun, by_head)


def _disputed(noun: "Token", by_head: ByHead) -> Guess | None:
    if noun.lemma_.lower() not in TERRITORY or noun.tag_ != "NN" or noun.dep_ in NO_REFERENCE:
        return None
    inside = [c for c in noun.children if c.dep_ not in ("punct", "case", "acl:relcl")]
    said = {c.lower_ for c in inside}
    if not said & {"the", "this"} or any(c.dep_ != "det" and c.lower_ not in APART for c in inside):
        return None
    before = (by_head[h].actor for h in by_head.back_from(noun.i))
    found = next((a for a in before if a is not None and _is_territory(a)), None)
    return Guess(found, (), "nominal", 0.65, "the territory named last") if found is not None else None


def _is_territory(actor: Actor) -> bool:
    if not WATERS.isdisjoint(actor.name.lower().split()):
        return False
    dependent = actor.type == "place" and "iso2" in actor.codes
    return dependent or (actor.type in ("place", "state") and "disputed" in actor.codes)
