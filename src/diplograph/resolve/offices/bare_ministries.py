"""Organs in capitals without their state: "Congress", "the Defense Ministry", "the Ministry of Justice"."""

from dataclasses import replace
from typing import TYPE_CHECKING

from diplograph.resolve.by_head import ByHead
from diplograph.resolve.known.gazetteer import Gazetteer
from diplograph.resolve.offices.acted_on import acted_on, judged
from diplograph.resolve.offices.answered import answered
from diplograph.resolve.offices.titles import INFERRED
from diplograph.resolve.salience import salient_state, state_of

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc

CONGRESSES = {"state:india": "Indian National Congress", "state:nepal": "Nepali Congress"}
"""Where "Congress" is a party."""


def own_parliament(doc: "Doc", by_head: ByHead, gazetteer: Gazetteer) -> None:
    """ "Congress", "the Senate": of the state in question where the text names nothing else of the one that has the name."""
    bare = {h: m for h, m in by_head.items() if m.kind == "name" and gazetteer.body_of(m.text.lower()) == "parliament"}
    named = {s.id for h, m in by_head.items() if h not in bare and (s := state_of(m, gazetteer)) is not None}
    rest = ByHead(doc)
    for head in by_head:
        if head not in bare:
            rest[head] = by_head[head]
    for head, mention in bare.items():
        whose = state_of(mention, gazetteer)
        state = salient_state(doc, rest, gazetteer, head) if whose is not None and whose.id not in named else None
        if state is not None:
            party = (
                gazetteer.find(CONGRESSES[state.id]) if mention.text == "Congress" and state.id in CONGRESSES else None
            )
            meant = party or gazetteer.organ("parliament", state)
            by_head[head] = replace(mention, actor=meant, confidence=INFERRED)


def own_ministries(doc: "Doc", by_head: ByHead, gazetteer: "Gazetteer") -> None:
    """Gives each the state of its possessor, else the one in question, as of "the defence ministry" in small letters."""
    bare = [m for m in by_head.values() if m.kind == "name" and "Ministry" in m.text and state_of(m, gazetteer) is None]
    for mention in bare:
        kind, head = gazetteer.body_of(mention.text.lower().removeprefix("the ")), doc[mention.head]
        if kind is None or any(c.dep_ == "nmod:poss" and c.pos_ == "PRON" for c in head.children):
            continue  # "its Defense Ministry": whose that is no one knows yet
        owner = by_head.owner_of(head)
        if owner is not None:
            state = state_of(owner, gazetteer)
        else:
            others = {s for find in (acted_on, answered, judged) for s in find(head, by_head, gazetteer)}
            state = salient_state(doc, by_head, gazetteer, mention.head, others)
        if state is not None:
            by_head[mention.head] = replace(mention, actor=gazetteer.organ(kind, state), confidence=INFERRED)
