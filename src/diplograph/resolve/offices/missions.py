"""What missions tell of a bare office: embassies are abroad, so the minister who answers one is of its host."""

from itertools import islice
from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.resolve.offices.posts import MISSIONS
from diplograph.resolve.salience import DATELINE, state_of
from diplograph.resolve.weights import ACTING, acting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplograph.annotate.plain import Doc, Token
    from diplograph.model import Actor
    from diplograph.resolve.by_head import ByHead
    from diplograph.resolve.known.gazetteer import Gazetteer
    from diplograph.resolve.mentions import OfficeFact

ENVOYS = MISSIONS & frozenset("ambassador envoy diplomat attaché attache chargé consul".split())
RECEIVING = frozenset("meet receive see summon call host greet talk confer hold".split())
"""What the host's officials and an envoy do with each other."""


def received(person: "Token", by_head: "ByHead", gazetteer: "Gazetteer") -> "Actor | None":
    """ "The Russian ambassador in Pyongyang met Vice Foreign Minister X": the state that an envoy is sent to."""
    node = person.head if person.dep_ in ("appos", "nmod:desc", "nmod") and person.head.pos_ != "VERB" else person
    told = (c for c in person.children if c.dep_ == "acl:relcl")
    for verb in (c for c in (node.head, *told) if c.pos_ == "VERB" and c.lemma_.lower() in RECEIVING):
        roles = (c for c in verb.children if c.dep_.startswith("nsubj") or c.dep_ in ("obj", "obl", "obl:agent"))
        for envoy in (c for c in roles if c.lemma_.lower() in ENVOYS and c.i != person.i):
            if (host := host_of(envoy, by_head, gazetteer)) is not None:
                return host
    return None


def with_hosts(
    doc: "Doc", fact: "OfficeFact", by_head: "ByHead", gazetteer: "Gazetteer", scores: dict[str, float],
    states: "dict[str, Actor]",
) -> "tuple[dict[str, float], dict[str, Actor]]":  # fmt: skip
    """Scores of states with those raised that receive the mission named just before.

    "The Chinese embassy in Canberra dismissed the trial. Home Affairs Minister X …": what the sender's mission does is no
    sign of the sender.
    """
    scores, states, here = dict(scores), dict(states), by_head.sentence[fact.start]
    for mission, sender in _missions(doc, fact.start, by_head, gazetteer):
        host = host_of(mission, by_head, gazetteer)
        if host is None or host == sender:
            continue
        if acting(mission):
            scores[sender.id] = scores.get(sender.id, 0.0) - ACTING / (1 + here - by_head.sentence[mission.i])
        scores[host.id] = scores.get(host.id, 0.0) + DATELINE
        states[host.id] = host
    return scores, states


def _missions(doc: "Doc", before: int, by_head: "ByHead", gazetteer: "Gazetteer") -> "Iterator[tuple[Token, Actor]]":
    """The missions named in the sentence of an office and the one before, each with the state that sends it."""
    first = by_head.sentences[max(0, by_head.sentence[before] - 1)]
    for noun in islice(doc, first, before):
        if noun.lemma_.lower() not in MISSIONS or noun.pos_ not in ("NOUN", "PROPN"):
            continue
        owners = (c for c in noun.children if c.dep_ in ("amod", "compound", "nmod:poss"))
        sent = (state_of(m, gazetteer) for c in owners if (m := by_head.get(c.i)) is not None)
        sender = next((s for s in sent if s is not None), None)
        sender = sender or (state_of(m, gazetteer) if (m := by_head.get(noun.i)) is not None else None)
        if sender is not None:
            yield noun, sender


def host_of(mission: "Token", by_head: "ByHead", gazetteer: "Gazetteer") -> "Actor | None":
    """ "Embassy in Canberra", "ambassador to Kenya": where a mission is."""
    behind = (
        c for c in mission.head.children if c.dep_ == "obl" and c.left_edge.i == mission.i + 1
    )  # "met the envoy in Rabat"
    phrases = (*(c for c in mission.children if c.dep_ == "nmod"), *behind)
    places = (c for c in phrases if case_of(c) in ("in", "to"))
    return next((s for c in places if (m := by_head.get(c.i)) and (s := state_of(m, gazetteer)) is not None), None)
