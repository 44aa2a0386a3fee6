"""Who is named only as a guest: one who travels to a place, a mission, foreigners in a town. The organs there are its own."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.resolve.known.nouns import nouns

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplograph.annotate.plain import Token
    from diplograph.model import Actor, Mention
    from diplograph.resolve.by_head import ByHead
    from diplograph.resolve.known.gazetteer import Gazetteer

MISSIONS = frozenset("embassy ambassador diplomat envoy consulate attaché attache commissioner nuncio".split())
"""Who is abroad for a state by what they are."""
AWAY = frozenset("refugee asylum-seeker exile tourist expatriate deportee investor".split()) | MISSIONS
"""Whose state is not the one that they are in."""
GUESTS = frozenset(
    "delegation national figure critic politician company firm investor engineer official minister".split()
)
"""Who, beside human beings of private trades, is a guest where the text has them in another state's town."""
TRAVELLING = frozenset("visit arrive fly travel land jet head journey tour".split())
"""What takes somebody abroad, as "return" does not."""
TOWARDS, THERE = ("to", "in", "at", "for"), ("in", "at")
INSIDE = ("amod", "compound", "nmod:poss", "nmod", "nmod:desc", "flat", "appos")
"""Labels of what belongs to the phrase of whoever acts."""


def host_of_guest(name: "Token", own: "Actor", by_head: "ByHead", gazetteer: "Gazetteer") -> "Actor | None":
    """The other state in whose town the phrase of a name is: "an Iranian delegation flew to Baghdad" is in Iraq."""
    phrases = list(_phrases(name))
    noun = phrases[-1]
    if by_head[name.i].kind == "nominal" and noun.dep_ == "obj":
        return None  # "its consul in Santiago": told of whoever sends him
    guest = any(_guest(t) for t in phrases)
    travels = noun.dep_ == "nsubj" and noun.head.lemma_.lower() in TRAVELLING
    if not (guest or travels) or name.head.dep_ == "obl":
        return None
    places = list(_places(noun, TOWARDS if travels else THERE))
    towns = (_state_at(p, by_head, gazetteer) for p in places)
    return next((s for s in towns if s is not None and s.id != own.id), None)


def hosts_of_mission(mission: "Token", by_head: "dict[int, Mention]", gazetteer: "Gazetteer") -> frozenset[str]:
    """The states in whose capital a mission is, none of which has sent it: "its embassy in Quito"."""
    if mission.lemma_.lower() not in MISSIONS:
        return frozenset()
    towns = (_state_at(p, by_head, gazetteer) for p in _places(mission, THERE))
    return frozenset(s.id for s in towns if s is not None)


def abroad(name: "Token") -> bool:
    """Whether a name only says whose someone is who is elsewhere: "the Dutch embassy", "a refugee from Eritrea"."""
    above = name.head
    owns = name.dep_ in ("amod", "compound", "nmod:poss") or (name.dep_ == "nmod" and case_of(name) in ("from", "of"))
    return owns and above.lemma_.lower() in AWAY


def _phrases(name: "Token") -> "Iterator[Token]":
    """A name and the nouns of whose phrase it is a part, the last of them that of the clause."""
    yield name
    while name.dep_ in INSIDE and name.head.pos_ in ("NOUN", "PROPN"):
        name = name.head
        yield name


def _guest(noun: "Token") -> bool:
    """ "Investors", "the consul", "a Pakistani national": no soldiers, whose army is where they come from."""
    lemma = noun.lemma_.lower()
    return noun.pos_ == "NOUN" and (lemma in GUESTS or lemma in AWAY or lemma in nouns().private)


def _places(noun: "Token", cases: tuple[str, ...]) -> "Iterator[Token]":
    """Where the clause of a noun, or the noun itself, has it: "visited Beirut", "the embassy in Quito"."""
    yield from (c for c in noun.children if c.dep_ == "nmod" and case_of(c) in THERE)
    verb = noun.head
    if verb.pos_ != "VERB":
        return
    for child in verb.children:
        goal = child.dep_ == "obj" and verb.lemma_.lower() in ("visit", "tour")
        if goal or (child.dep_ == "obl" and case_of(child) in cases):
            yield child
        if child.dep_ in ("obj", "obl"):  # "visited a prisoner in Minsk", "bought the port in Colombo"
            yield from (c for c in child.children if c.dep_ == "nmod" and case_of(c) in THERE)


def _state_at(place: "Token", by_head: "dict[int, Mention]", gazetteer: "Gazetteer") -> "Actor | None":
    """The state that a name for a place is, or of which it is the capital."""
    mention = by_head.get(place.i)
    if place.pos_ != "PROPN" or mention is None or mention.actor is None:
        return None
    return gazetteer.capital_of(mention.text) if mention.actor.type == "place" else gazetteer.state_of(mention.actor)
