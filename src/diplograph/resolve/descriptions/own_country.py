"""Which state "his country" and "whose country" are: that of the office which the owner holds."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.model import Actor, Mention
from diplograph.resolve.by_head import ByHead
from diplograph.resolve.descriptions.guess import Guess
from diplograph.resolve.descriptions.nominals import phrase_mention
from diplograph.resolve.known.gazetteer import Gazetteer
from diplograph.resolve.mentions import OfficeFact
from diplograph.resolve.offices.nouns import WITHOUT_NAME
from diplograph.resolve.pronouns.clause_subjects import meant_by_whose
from diplograph.resolve.salience import scene_of, state_of

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

SHOWN = ("name", "nominal", "title")
"""Kinds of mentions beside which a text says who somebody is."""
SPEAKERS = frozenset("spokesman spokeswoman spokesperson official minister premier lawmaker".split())
"""Who, in a capital, is at home there, as no envoy is."""


def owned_country(
    noun: "Token", guess: Guess, by_head: ByHead, facts: list[OfficeFact], gazetteer: Gazetteer
) -> Mention | None:
    """ "His country": the state of the office that its owner holds, or the owner where that is a state's organ."""
    owner = by_head.get(int(guess.why))
    if owner is None and (meant := meant_by_whose(noun.doc[int(guess.why)])) is not None:
        owner = by_head.get(meant.i)
    if owner is None or owner.actor is None:
        return None
    said = (by_head.get(c.i) for c in noun.doc[owner.head].children if c.dep_ == "nmod:poss")  # "Iran's Ann Roe"
    whose = next((m.actor for m in said if m is not None and m.actor is not None), None)
    state = gazetteer.state_of(owner.actor) or (gazetteer.state_of(whose) if whose is not None else None)
    for fact in facts:
        if fact.person.actor and fact.person.actor.id == owner.actor.id and fact.body and fact.body.actor:
            state = state or gazetteer.state_of(fact.body.actor)
    if state is None:
        same = (m for m in by_head.values() if m.actor == owner.actor and m.why == WITHOUT_NAME)
        state = next((s for m in same if (s := _state_of_post(noun.doc[m.head], by_head)) is not None), None)
    if state is None:
        told = (m for m in by_head.values() if m.actor == owner.actor and m.head < noun.i and m.kind in SHOWN)
        state = next((s for m in told if (s := _spoken_in(noun.doc[m.head], by_head, gazetteer)) is not None), None)
    if state is None:
        return None
    return phrase_mention(noun, Guess(state, (), "nominal", 0.8, f"country of {owner.actor.name}"))


def _spoken_in(speaker: "Token", by_head: ByHead, gazetteer: Gazetteer) -> Actor | None:
    """ "In Nicosia, government spokesman Ann Roe said her country", "a spokesman in Paris said his": that of the capital."""
    titles = [speaker, *(c for c in speaker.children if c.dep_ in ("nmod:desc", "compound", "appos"))]
    if not any(t.lemma_.lower() in SPEAKERS for t in titles):
        return None
    near = [c for c in speaker.children if c.dep_ == "nmod" and case_of(c) == "in"]
    places = (*near, scene_of(speaker, speaker.sent.start))
    known = (m for t in places if t is not None and (m := by_head.get(t.i)) is not None)
    return next((s for m in known if (s := state_of(m, gazetteer)) is not None), None)


def _state_of_post(holder: "Token", by_head: ByHead) -> Actor | None:
    """ "The representative of Chad, whose country …", "Chad's premier said his …": the state of an office without a name."""
    of = (by_head.get(c.i) for c in holder.children if c.dep_ in ("nmod", "nmod:poss", "compound", "amod"))
    return next((m.actor for m in of if m is not None and m.actor is not None and m.actor.type == "state"), None)
