"""The states that the holder of an office travels to: not the holder's own, "a visit to Delhi by President X"."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of, subject_of
from diplograph.resolve.guests import TOWARDS, TRAVELLING
from diplograph.resolve.offices.acted_on import MAKING, partner
from diplograph.resolve.salience import DATELINE, state_of, states_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplograph.annotate.plain import Token
    from diplograph.model import Actor
    from diplograph.resolve.by_head import ByHead
    from diplograph.resolve.known.gazetteer import Gazetteer

JOURNEYS = frozenset("visit trip tour stay journey arrival stopover pilgrimage flight".split())
PAYING = frozenset("pay make begin start undertake".split())
SENDING = frozenset("send dispatch despatch go come".split())
RECEIVING = frozenset("meet receive greet welcome host".split())
THEM = ("him", "her", "them")
PARTIES = frozenset("delegation envoy visitor guest mission delegate".split())
"""Who is received, by the pronoun or the noun."""
BACK = 2
"""How many sentences before a meeting may tell of the journey to it."""


def visited(person: "Token", by_head: "ByHead", gazetteer: "Gazetteer") -> set[str]:
    """The states that a person is said to travel to."""
    places = list(_destinations(person))
    capitals = {s.id for c in places if c.pos_ == "PROPN" and (s := gazetteer.capital_of(c.text)) is not None}
    return states_at(places, by_head, gazetteer) | capitals


def _destinations(person: "Token") -> "Iterator[Token]":
    """The places of a person's journey, by its noun or its verb."""
    above = person.head
    by = person.dep_ == "nmod:poss" or (person.dep_ in ("nmod", "obl", "obl:agent") and case_of(person) in ("by", "of"))
    journeys = [above] if by else []
    if person.dep_ == "nsubj":  # "During a trip to India, Prime Minister X said"
        journeys = [c for c in above.children if c.dep_ == "obl" and c.i < person.i]
    told = (j for j in journeys if j.lemma_.lower() in JOURNEYS)
    yield from (c for j in told for c in j.children if c.dep_ == "nmod" and case_of(c) in TOWARDS)
    if person.dep_ == "nsubj" and above.lemma_.lower() in TRAVELLING and not _homeward(above):
        yield from (c for c in above.children if c.dep_ == "obl" and case_of(c) in TOWARDS and c.pos_ == "PROPN")
        yield from (c for c in above.children if c.dep_ == "obj" and above.lemma_.lower() in ("visit", "tour"))


def returned(person: "Token", gazetteer: "Gazetteer") -> "Actor | None":
    """ "President X flew back to Colombo": the state of the capital that its holder comes home to."""
    verb = person.head
    if person.dep_ != "nsubj" or verb.lemma_.lower() not in TRAVELLING or not _homeward(verb):
        return None
    towns = (c for c in verb.children if c.dep_ == "obl" and case_of(c) == "to" and c.pos_ == "PROPN")
    return next((s for c in towns if (s := gazetteer.capital_of(c.text)) is not None), None)


def met_abroad(person: "Token", by_head: "ByHead", gazetteer: "Gazetteer") -> "tuple[Actor | None, set[str]]":
    """ "Spain sent an envoy to Bamako. He met President X": the state of whoever receives the traveller, and the traveller's own."""
    if partner(person) is None and not _receives(person) and not _called_on(person):
        return None, set()
    number = by_head.sentence[person.i]
    start = by_head.sentences[max(0, number - BACK)]
    for i in range(person.i - 1, start - 1, -1):
        verb = person.doc[i]
        for place in _arrivals(verb):
            mention = by_head.get(place.i)
            there = state_of(mention, gazetteer) if mention is not None else None
            subject = subject_of(verb)
            words = (subject, *subject.children) if subject is not None else ()
            own = states_at(words, by_head, gazetteer)
            if there is not None and there.id not in own:
                return there, own
    return None, set()


def _receives(person: "Token") -> bool:
    """ "Macron arrived in Beirut. Prime Minister X met him": who greets those who have come."""
    verb = person.head
    if person.dep_ != "nsubj" or verb.lemma_.lower() not in RECEIVING:
        return False
    return any(c.dep_ == "obj" and (c.lower_ in THEM or c.lemma_.lower() in PARTIES) for c in verb.children)


def _called_on(person: "Token") -> bool:
    """ "Flew to Lima to reassure President X": whom a journey is made for."""
    aim = person.head
    done_to = person.dep_ in ("obj", "iobj") or (person.dep_ == "obl" and case_of(person) in ("to", "with", "by"))
    meant = aim.dep_ in ("advcl", "xcomp") and aim.tag_ == "VB" and aim.lemma_.lower() not in MAKING
    return done_to and meant and aim.head.lemma_.lower() in TRAVELLING | SENDING and not _homeward(aim.head)


def with_receivers(
    person: "Token", by_head: "ByHead", gazetteer: "Gazetteer", scores: dict[str, float], states: "dict[str, Actor]"
) -> "tuple[dict[str, float], dict[str, Actor], set[str]]":
    """Scores of states with that raised to which whom the holder receives has come, and those that the holder is not of."""
    there, others = met_abroad(person, by_head, gazetteer)
    if there is None:
        return scores, states, others
    return {**scores, there.id: scores.get(there.id, 0.0) + DATELINE}, states | {there.id: there}, others


def _arrivals(verb: "Token") -> "Iterator[Token]":
    """Where somebody travels or is sent to by a verb."""
    lemma = verb.lemma_.lower()
    if lemma in PAYING:  # "paid a visit to Taipei"
        paid = (c for c in verb.children if c.dep_ == "obj" and c.lemma_.lower() in JOURNEYS)
        near = (c for v in paid for c in (*v.children, *verb.children) if c.dep_ in ("nmod", "obl") and c.i > v.i)
        yield from (c for c in near if case_of(c) == "to" and c.pos_ == "PROPN")
    if verb.pos_ == "VERB" and lemma in TRAVELLING | SENDING and not _homeward(verb):
        yield from led_to(verb)


def led_to(verb: "Token") -> "Iterator[Token]":
    """The names of places that a verb of travel leads to: "flew to Kyiv", "visited Kenya"."""
    for c in verb.children:
        visits = c.dep_ == "obj" and verb.lemma_.lower() in ("visit", "tour")
        there = visits or (c.dep_ == "obl" and case_of(c) in TOWARDS)
        if there and c.pos_ == "PROPN" and c.i > verb.i:
            yield c


def _homeward(verb: "Token") -> bool:
    """Whether one goes back."""
    return any(c.dep_ in ("advmod", "compound:prt") and c.lower_ in ("back", "home") for c in verb.children)
