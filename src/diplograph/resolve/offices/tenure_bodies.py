"""Of which body the office is that a verb gives or takes: that of whoever gives it, or of an office held before."""

from dataclasses import replace
from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.model import Mention
from diplograph.resolve.known.gazetteer import Gazetteer, Office
from diplograph.resolve.mentions import OfficeFact
from diplograph.resolve.offices.noun_bodies import body_of_noun
from diplograph.resolve.offices.tenure_parts import GIVES, person_at
from diplograph.resolve.offices.words import OF_STATES

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

RULING = frozenset("president prime-minister chancellor king queen emir".split())
"""Offices whose holders give out those of their state."""
SERVING = OF_STATES | {"ambassador", "special-envoy", "chief-secretary"}
"""Offices whose holders serve one state."""
OF_LANDS = frozenset("president prime-minister premier governor first-minister chief-minister mayor chancellor".split())
"""Offices of a land that its own assembly gives: "Kashmir's assembly elected X chief minister"."""
CHOOSING = ("party", "organisation", "ngo", "company", "armed_group", "igo")
OF_PARTIES = frozenset("leader chairman secretary-general spokesperson director chief-executive".split())
"""Offices that a body gives among its own."""


def body_meant(
    verb: "Token",
    people: list[Mention | None],
    office: Office,
    by_head: dict[int, Mention],
    known: list[OfficeFact],
    gazetteer: Gazetteer,
) -> Mention | None:
    """The body that the people of the sentence hold this office of elsewhere in the text, or the state that appoints."""
    ids = {p.actor.id for p in people if p is not None and p.actor is not None}
    for fact in known:
        if fact.office == office.id and fact.body is not None and fact.person.actor and fact.person.actor.id in ids:
            return fact.body
    if office.id in OF_STATES and (served := _state_served(verb, ids, office, by_head, known)) is not None:
        return served
    if verb.lemma_.lower() in GIVES:
        agents = [c for c in verb.children if c.dep_ in ("nsubj", "obl:agent")]
        own = next((m for c in agents if (m := by_head.get(c.i)) and m.actor and m.actor.type in CHOOSING), None)
        if own is not None and office.id in OF_PARTIES:
            return own  # "Australia's National Party re-elected X as leader"
        if (owner := next((m for c in agents if (m := body_of_noun(c, by_head))), None)) is not None:
            kind = owner.actor.type if owner.actor is not None else ""
            if kind == "place" and (own_state := gazetteer.capital_of(owner.text)) is not None:
                return replace(owner, actor=own_state)  # "parliament in Tbilisi"
            return owner if kind == "state" or (kind == "place" and office.id in OF_LANDS) else None
        found = [m for c in agents if (m := by_head.get(c.i)) is not None and m.actor is not None]
        state = next((m for m in found if m.actor is not None and m.actor.type == "state"), None)
        ruling = _rulers(found, known) if office.id in OF_STATES else None
        return state or ruling or (_electors(found, gazetteer) if office.id in OF_LANDS else None)
    return None


def _state_served(
    verb: "Token", ids: set[str], office: Office, by_head: dict[int, Mention], known: list[OfficeFact]
) -> Mention | None:
    """The state of whoever it is said to be under, or that the person serves elsewhere in the text.

    "Served as defence secretary under President Ann Roe", "Chad's ambassador, Ann Roe, becomes foreign minister".
    """
    if (boss := _served_under(verb, by_head)) is not None:
        held = (f.body for f in known if f.person.actor == boss.actor and f.body is not None and f.office in RULING)
        if (whose := next(held, None)) is not None:
            return whose
    own = (f.body for f in known if f.office in SERVING and f.person.actor and f.person.actor.id in ids)
    found = (b for b in own if b is not None and b.actor is not None and b.actor.type == "state")
    return next(found, None) if office.id not in RULING else None


def _served_under(verb: "Token", by_head: dict[int, Mention]) -> Mention | None:
    """The person under whom a verb says that somebody had an office."""
    below = [*verb.children, *(g for c in verb.children if c.dep_ in ("obl", "xcomp", "obj") for g in c.children)]
    return person_at((c for c in below if c.dep_ in ("obl", "nmod") and case_of(c) == "under"), by_head)


def _electors(agents: list[Mention], gazetteer: Gazetteer) -> Mention | None:
    """ "The Bundestag elected Ann Roe chancellor": of the state whose parliament it is."""
    bodies = (m for m in agents if m.actor is not None and m.actor.type == "government_body")
    found = next(((m, s) for m in bodies if m.actor is not None and (s := gazetteer.state_of(m.actor))), None)
    return replace(found[0], actor=found[1]) if found is not None else None


def _rulers(agents: list[Mention], known: list[OfficeFact]) -> Mention | None:
    """ "Prime Minister Ann Roe of Chad named Ben Doe justice minister": the state whose office the appointer holds."""
    ids = {m.actor.id for m in agents if m.actor is not None}
    held = (f.body for f in known if f.person.actor and f.person.actor.id in ids and f.office in RULING)
    return next((b for b in held if b is not None and b.actor is not None and b.actor.type == "state"), None)
