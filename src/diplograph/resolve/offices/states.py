"""The state of an office whose title leaves it out: "Foreign Minister X", "the minister, X"."""

from dataclasses import replace
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.model import Actor, Mention
from diplograph.resolve.by_head import ByHead
from diplograph.resolve.known.gazetteer import Gazetteer
from diplograph.resolve.mentions import OfficeFact
from diplograph.resolve.offices.acted_on import (
    accused_by,
    acted_on,
    counterparts_of,
    faced,
    faced_between,
    host_of,
    judged,
    lobbied_by,
    partners_states,
)
from diplograph.resolve.offices.answered import answered
from diplograph.resolve.offices.audience import heard_by
from diplograph.resolve.offices.homes import with_homes
from diplograph.resolve.offices.missions import received, with_hosts
from diplograph.resolve.offices.one_each import contested, held_elsewhere, joined_state
from diplograph.resolve.offices.own_clauses import beside_own, chosen_by, in_exile, own_clause, own_government, sent_by
from diplograph.resolve.offices.posts import owned
from diplograph.resolve.offices.provoked import provoked
from diplograph.resolve.offices.reacted import own_will, reacting, served_elsewhere
from diplograph.resolve.offices.said import described_before, of_a_state, own_council, said_before
from diplograph.resolve.offices.scenes import speaks_from, with_scene
from diplograph.resolve.offices.scolded import scolded
from diplograph.resolve.offices.titles import INFERRED
from diplograph.resolve.offices.visited import returned, visited, with_receivers
from diplograph.resolve.offices.words import LAW_OFFICERS
from diplograph.resolve.salience import (
    CLEAR,
    SCENE,
    TOPIC,
    ahead_in_both,
    at_home,
    named_before,
    opening_state,
    salient_state,
    scene_of,
    scores_before,
    shares,
    state_of,
)
from diplograph.resolve.weights import beside, department

if TYPE_CHECKING:
    from collections.abc import Collection

    from diplograph.annotate.plain import Doc, Token

AT_HOME = frozenset((*LAW_OFFICERS, *"interior-minister finance-minister speaker".split()))
"""Offices whose holders are mostly at home where a sentence begins with a capital."""
UNLIKE = 0.25
"""What is left of a state in question whose names are others than the holder's."""
FOREIGN = 0.05
"""A name that fits a state less than this, in comparison with another in question, is of nobody of that state's."""
ROYAL = ("prince", "sheikh", "ayatollah", "grand ayatollah", "imam", "cardinal", "archbishop", "bishop")
"""Titles of many in a house or a faith, and names: of no state."""


def holders_state(doc: "Doc", by_head: ByHead, gazetteer: Gazetteer, fact: OfficeFact) -> Actor | None:
    """The state of an organ in a title: the one that stands out, else the most salient that the holder does not act on."""
    if (owner := whose_title(doc, by_head, gazetteer, fact)) is not None:
        return owner
    if (state := own_state(doc, by_head, gazetteer, fact)) is not None:
        return state
    return salient_state(doc, by_head, gazetteer, fact.start, acted_on(doc[fact.person.head], by_head, gazetteer))


def own_state(
    doc: "Doc", by_head: ByHead, gazetteer: Gazetteer, fact: OfficeFact, but: "Collection[str]" = ()
) -> Actor | None:
    """The state of an office whose title leaves it out, where one stands out among those that can have the office.

    `but` are states that have someone else in it. Where the holder's name is at home in another state in question and not
    in the one that stands out, that one is left out too.
    """
    state = _standing_out(doc, by_head, gazetteer, fact, but)
    if state is None:
        return None
    named = {s.id for _, s in named_before(doc, by_head, gazetteer, fact.start)}
    if _fit(fact, gazetteer, named | {state.id})[state.id] >= FOREIGN:
        return state
    if state == _told_by_clause(doc[fact.person.head], fact, by_head, gazetteer):
        return state  # "flew back to Colombo", whatever his name
    other = _standing_out(doc, by_head, gazetteer, fact, {*but, state.id})
    return None if other == state else other


def _standing_out(
    doc: "Doc", by_head: ByHead, gazetteer: Gazetteer, fact: OfficeFact, but: "Collection[str]"
) -> Actor | None:
    """The state that the words around a holder or the text before him tell, whatever his name says of it."""
    person = doc[fact.person.head]
    scores, states = scores_before(doc, by_head, gazetteer, fact.start)
    named = list(named_before(doc, by_head, gazetteer, fact.start))
    states |= {s.id: s for _, s in named}  # those in a quotation have no score of their own
    scene = scene_of(person, doc[fact.start].sent.start) or _told_in(person)
    if scene is not None and scene.i in by_head:
        state = state_of(by_head[scene.i], gazetteer)
        if state is None:
            return None  # "on Bougainville, President X": of the place, as likely as not
        told_of = scene.dep_ == "obl" and person.head.i != scene.head.i
        home = fact.office in AT_HOME or told_of
        if scene.dep_ != "obl" or home or "acl:relcl" in scene.child_labels:
            return state
        if _says_of(person, state, by_head, gazetteer) or (
            state.id not in but and speaks_from(fact, scene, by_head, gazetteer)
        ):
            return state
        scores[state.id] += SCENE
        states[state.id] = state
    if (told := _told_by_clause(person, fact, by_head, gazetteer)) is not None:
        return told
    told = reacting(person, by_head, gazetteer) or described_before(doc, by_head, gazetteer, fact)
    if told is not None and told.id not in but:
        return told
    if fact.dated is not None and (before := said_before(doc[fact.dated], by_head, gazetteer)) is not None:
        return state_of(before, gazetteer)
    willed = scores.keys() & own_will(person, by_head, gazetteer)
    opening = opening_state(named, by_head) & opening_state(at_home(named, by_head, gazetteer), by_head)
    for key in (*opening, *_near(named, doc[fact.start], person), *willed):
        scores[key] += TOPIC
    scores, states = with_homes(doc[fact.start], by_head, gazetteer, scores, states)
    scores, states = with_scene(person, by_head, gazetteer, scores, states)
    scores, states = with_hosts(doc, fact, by_head, gazetteer, scores, states)
    scores, states, others = with_receivers(person, by_head, gazetteer, scores, states)
    others |= {
        s
        for find in (acted_on, answered, beside_own, in_exile, host_of, counterparts_of, judged, lobbied_by, visited)
        for s in find(person, by_head, gazetteer)
    }
    scores = _by_name(fact, gazetteer, scores)
    fitting = [k for k in scores if k not in others and k not in but and gazetteer.may_have(states[k], fact.words)]
    ranked = sorted(fitting, key=lambda k: (-scores[k], k))
    if not ranked or (len(ranked) > 1 and scores[ranked[0]] < CLEAR * scores[ranked[1]]):
        best = ahead_in_both({k: scores[k] for k in ranked}, shares(doc, by_head, gazetteer))
        return states[best] if best else None
    return states[ranked[0]]


def _says_of(person: "Token", state: Actor, by_head: ByHead, gazetteer: Gazetteer) -> bool:
    """ "In Nairobi, President X said Kenya would …": whether the holder tells what the state does."""
    said = (w for c in person.head.children if c.dep_ == "ccomp" for w in c.children if w.dep_.startswith("nsubj"))
    return any((m := by_head.get(w.i)) is not None and state_of(m, gazetteer) == state for w in said)


def _told_by_clause(person: "Token", fact: OfficeFact, by_head: ByHead, gazetteer: Gazetteer) -> Actor | None:
    """The state that the clause of the holder settles, by where one goes, whom one tells, who receives or scolds one."""
    told = returned(person, gazetteer) or heard_by(person, fact.office, by_head, gazetteer)
    told = told or own_clause(person, by_head, gazetteer) or chosen_by(person, by_head, gazetteer)
    told = told or sent_by(person, by_head, gazetteer)
    told = told or provoked(person, by_head, gazetteer) or department(fact, by_head, gazetteer)
    return told or received(person, by_head, gazetteer) or scolded(person, by_head, gazetteer)


def _by_name(fact: OfficeFact, gazetteer: Gazetteer, scores: dict[str, float]) -> dict[str, float]:
    """ "Foreign Minister Petrovic" in a text about Serbia and Austria: of the states in question, one with such names."""
    fit = _fit(fact, gazetteer, scores)
    return {k: s * max(fit[k], UNLIKE) for k, s in scores.items()}


def _fit(fact: OfficeFact, gazetteer: Gazetteer, states: "Collection[str]") -> dict[str, float]:
    """How well the holder's name fits each of some states."""
    return gazetteer.fit_of_name(fact.person.actor.name if fact.person.actor is not None else "", states)


def _told_in(person: "Token") -> "Token | None":
    """ "In Tirana, the opposition accused Prime Minister X": where a sentence is set that tells of him."""
    if person.dep_ not in ("obj", "iobj", "obl", "nmod", "nmod:poss"):
        return None
    places = (c for c in person.sent.root.children if c.dep_ == "obl" and case_of(c) == "in" and c.pos_ == "PROPN")
    return next((c for c in places if c.left_edge.i <= person.sent.start + 1), None)


def whose_title(doc: "Doc", by_head: ByHead, gazetteer: Gazetteer, fact: OfficeFact) -> Actor | None:
    """ "The Uzbek government of President X"; "China, whose foreign ministry spokesman X said …": the state said beside it."""
    if (led := own_government(doc[fact.person.head], by_head, gazetteer)) is not None:
        return led
    before = doc[fact.start - 1] if fact.start else None
    clauses = before.ancestors if before is not None and before.lower_ == "whose" else ()
    owner = next((by_head.get(a.head.i) for a in clauses if a.dep_ == "acl:relcl"), None)
    return state_of(owner, gazetteer) if owner is not None else None


def _near(named: "list[tuple[Token, Actor]]", title: "Token", person: "Token") -> list[str]:
    """The last state to act before the title in its sentence; of what the holder says, the one that acts there."""
    here = [(t, s.id) for t, s in named if t.sent.start == title.sent.start and t.dep_.startswith("nsubj")]
    near = [(t, s) for t, s in here if not beside(t, title)]
    joined = {t.head.i for t, _ in named if t.dep_ == "conj"}
    near = [
        (t, s) for t, s in near if t.i not in joined
    ]  # "Germany and Norway froze it": of two, neither is in question
    reported = [s for t, s in near if t.head.dep_ == "ccomp" and t.head.head.i == person.head.i]
    return (reported or [s for _, s in near])[-1:]


def with_bodies(doc: "Doc", facts: list[OfficeFact], by_head: ByHead, gazetteer: Gazetteer) -> list[OfficeFact]:
    """Offices of a state whose state the title leaves out, with the one that the text is about."""
    known = {(f.person.actor.id, f.office) for f in facts if f.body is not None and f.person.actor is not None}
    ministers = {p for p, office in known if "minister" in office}
    out: list[OfficeFact] = []
    inferred: list[OfficeFact] = []
    for said in facts:
        fact = own_council(said, chain(facts, inferred), gazetteer, partial(own_state, doc, by_head, gazetteer, said))
        person = fact.person.actor
        royal = fact.words.lower() in ROYAL  # of a house, not of the state in question
        served = served_elsewhere(doc, fact, [*facts, *inferred], by_head) if fact.body is None else None
        stateless = royal or (served is None and not of_a_state(doc, fact, by_head, gazetteer))
        if fact.body is not None or person is None or stateless:
            out.append(fact)
            continue
        if (person.id, fact.office) in known or (fact.words == "Minister" and person.id in ministers):
            continue  # the text says it elsewhere
        state = whose_title(doc, by_head, gazetteer, fact) or served
        if state is None and not owned(doc, fact, by_head):
            met = partners_states(doc, fact, inferred)
            known_facts = [*facts, *inferred]
            but = held_elsewhere(fact, facts) | faced(doc, fact, known_facts, gazetteer)
            but |= accused_by(doc, fact, known_facts, gazetteer) | faced_between(doc, fact, known_facts)
            first = joined_state(doc, fact, inferred) if not met else None
            state = None if met else first or own_state(doc, by_head, gazetteer, fact, but)
        if state is None:
            out.append(fact)
            continue
        known.add((person.id, fact.office))
        span = doc[fact.start : fact.end]
        body = Mention(
            span.start_char,
            span.end_char,
            span.text,
            fact.start,
            "nominal",
            state,
            (),
            INFERRED,
            "the state in question",
        )
        inferred.append(replace(fact, body=body))
    return [*out, *contested(inferred)]
