"""Whose a bare organ is not: who aids or judges it, whose soldiers it shoots at; and where the police act."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of, subject_of
from diplograph.resolve.descriptions.deeds_of_states import (
    HARMING,
    MEN_OF,
    SEIZING,
    TARGETS,
    clause_of,
    states_in,
    words_of,
)
from diplograph.resolve.offices.acted_on import AIDING, DISPARAGING, JUDGING

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.model import Actor
    from diplograph.resolve.by_head import ByHead
    from diplograph.resolve.known.gazetteer import Gazetteer


def scene_of_act(verb: "Token", by_head: "ByHead", gazetteer: "Gazetteer") -> "Actor | None":
    """ "He was arrested by police at Algiers airport": the one state where a clause has it happen."""
    places = (c for c in verb.children if c.dep_ == "obl" and case_of(c) in ("in", "at", "near", "outside"))
    found = {s.id: s for s in states_in((t for c in places for t in words_of(c)), by_head, gazetteer)}
    return next(iter(found.values())) if len(found) == 1 else None


def foreign_targets(noun: "Token", by_head: "ByHead", gazetteer: "Gazetteer") -> set[str]:
    """ "The army shelled a Chadian village": no army does that to its own state; it may fight rebels of the same."""
    verb = clause_of(noun)
    if verb is None or verb.lemma_.lower() not in HARMING | SEIZING:
        return set()
    hit = [c for c in verb.children if c.dep_ == "obj" and c.lemma_.lower() in TARGETS]
    return {s.id for s in states_in((t for c in hit for t in words_of(c)), by_head, gazetteer)}


def other_than_doer(noun: "Token", by_head: "ByHead", gazetteer: "Gazetteer") -> set[str]:
    """ "Officials from Germany praised the government's reforms", "Russian advisers train the army": not theirs who do it."""
    verb, deeds = noun.head, AIDING
    if noun.dep_ in ("nmod:poss", "nmod") and verb.dep_ == "obj" and case_of(noun) in ("", "of"):
        verb, deeds = verb.head, JUDGING | DISPARAGING
    elif noun.dep_ != "obj" and case_of(noun) not in ("beside", "alongside"):
        return set()
    if verb.pos_ != "VERB" or (noun.dep_ != "obl" and verb.lemma_.lower() not in deeds):
        return set()
    subject = subject_of(verb)
    mention = by_head.get(subject.i) if subject is not None else None
    if subject is None or mention is None:
        return set()
    whole = mention.kind == "metonym" or (mention.actor is not None and mention.actor.type in ("state", "armed_force"))
    men = subject.lemma_.lower() in MEN_OF
    return {s.id for s in states_in(words_of(subject), by_head, gazetteer)} if whole or men else set()
