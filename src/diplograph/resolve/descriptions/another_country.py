"""What is done to a country by another: no state visits, sues, guards or trades with itself."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of, subject_of
from diplograph.resolve.known.nouns import nouns
from diplograph.resolve.offices.acted_on import DEALING
from diplograph.resolve.weights import source

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

KEEPING = frozenset("have keep maintain retain station deploy base post".split())
FORCES = frozenset(
    "troop soldier base peacekeeper force contingent instructor adviser advisor trainer marine mercenary garrison battalion "
    "legionnaire gendarme paratrooper drone jet warplane police officer inspector observer monitor".split()
)
COURTS = frozenset("court tribunal arbitration".split())
ENTERED = frozenset("visit enter invade occupy tour bomb attack".split())
CITIZENS = frozenset("citizen national diplomat staff family personnel dependant dependent subject".split())
"""Whom a state tells to leave another."""


def from_there(name: "Token") -> bool:
    """ "Took a house from a Swiss oil trader", "sold to a Swiss trader": of another state than "the state"."""
    giver = name.head
    dealt = giver.dep_ == "obl" and case_of(giver) in ("from", "to") and nouns().human(giver.lemma_.lower())
    return name.dep_ == "amod" and (source(giver) or dealt)


def acted_on_abroad(place: "Token") -> bool:
    """ "Visited the country", "told its citizens to leave the country": no state does that to itself."""
    verb = place.head
    if place.dep_ != "obj":
        return False
    asked = [c.lemma_.lower() for c in verb.head.children if c.dep_ in ("obj", "iobj")] if verb.dep_ == "xcomp" else []
    return verb.lemma_.lower() in ENTERED or (verb.lemma_.lower() == "leave" and not CITIZENS.isdisjoint(asked))


def dealt_with(place: "Token") -> bool:
    """ "Would support the country's claim", "takes the country to court": no state does that to itself."""
    verb = place.head
    sued = verb.lemma_.lower() in ("take", "drag", "haul") and any(
        c.dep_ == "obl" and c.lemma_.lower() in COURTS for c in verb.children
    )
    return place.dep_ == "obj" and (sued or verb.lemma_.lower() in DEALING)


def who_acts(verb: "Token") -> "Token | None":
    """The subject of a verb; of a relative clause, what it explains."""
    subject = next((c for c in verb.children if c.dep_ == "nsubj" and c.lower_ == "it"), None) or subject_of(verb)
    if subject is not None and subject.lower_ in ("which", "that", "who") and verb.dep_ == "acl:relcl":
        return verb.head
    return subject


def stationed(place: "Token") -> bool:
    """ "Has 1,000 troops in the country": forces that a state has in one are abroad."""
    if case_of(place) != "in" or place.dep_ not in ("nmod", "obl"):
        return False
    held = [place.head, *(c for c in place.head.children if c.dep_ == "obj")]
    having = any(t.lemma_.lower() in KEEPING for t in (place.head, place.head.head))
    return having and any(t.lower_.removesuffix("s") in FORCES for t in held)
