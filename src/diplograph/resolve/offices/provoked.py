"""Whose the holder of an office is for whose words or deeds a state calls its envoy home, or sends another's away."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.resolve.salience import state_of

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.model import Actor
    from diplograph.resolve.by_head import ByHead
    from diplograph.resolve.known.gazetteer import Gazetteer

RECALLING = frozenset("recall withdraw pull".split())
"""What one does with one's own envoy, who is sent "to" the other."""
SCOLDING = frozenset("expel summon eject dismiss".split())
"""What one does with the other's."""
ENVOYS = frozenset("ambassador envoy diplomat attaché consul".split())
BECAUSE = frozenset("after because when over since".split())


def provoked(person: "Token", by_head: "ByHead", gazetteer: "Gazetteer") -> "Actor | None":
    """ "Peru recalled its ambassador to Colombia after President X said …": the state that gave the offence."""
    clause = person.head if person.dep_.startswith("nsubj") else person
    marked = clause.dep_ == "advcl" and any(c.dep_ == "mark" and c.lower_ in BECAUSE for c in clause.children)
    remark = person.head if person.dep_ == "nmod:poss" else None
    over = remark is not None and remark.dep_ == "obl" and case_of(remark) in BECAUSE
    verb = clause.head if marked else remark.head if remark is not None and over else None
    if verb is None or verb.lemma_.lower() not in RECALLING | SCOLDING:
        return None
    envoys = (c for c in verb.children if c.dep_ in ("obj", "nsubj:pass") and c.lemma_.lower() in ENVOYS)
    own = verb.lemma_.lower() in RECALLING
    for envoy in envoys:
        near = [c for c in (*envoy.children, *verb.children) if case_of(c) in ("to", "from", "in")] if own else []
        near += [c for c in envoy.children if c.dep_ in ("nmod:poss", "amod")] if not own else []
        states = (s for c in near if (m := by_head.get(c.i)) is not None and (s := state_of(m, gazetteer)) is not None)
        if (state := next(states, None)) is not None:
            return state
    return None
