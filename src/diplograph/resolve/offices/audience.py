"""The parliament that an officeholder speaks to: mostly that of the holder's own state."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.model import Actor, Mention
    from diplograph.resolve.by_head import ByHead
    from diplograph.resolve.known.gazetteer import Gazetteer

SPEAKING = frozenset("tell inform assure brief update remind warn appear testify speak".split())
"""What a minister does before the parliament of the state."""
GUESTS = frozenset("president king queen emir supreme-leader secretary-general pope".split())
"""Offices whose holders address the parliaments of others on visits."""


def heard_by(person: "Token", office: str, by_head: "ByHead", gazetteer: "Gazetteer") -> "Actor | None":
    """ "The deputy prime minister, X, told the Dáil …": the state of the parliament that a minister speaks to."""
    if office in GUESTS:
        return None
    speaker = person.head if person.dep_ == "appos" else person
    if speaker.dep_ != "nsubj" or speaker.head.lemma_.lower() not in SPEAKING:
        return None
    heard = (c for c in speaker.head.children if c.dep_ in ("iobj", "obj") or case_of(c) in ("before", "in", "to"))
    found = (m for c in heard if (m := by_head.get(c.i)) is not None and is_parliament(m, gazetteer))
    return next((gazetteer.state_of(m.actor) for m in found if m.actor is not None), None)


def is_parliament(mention: "Mention", gazetteer: "Gazetteer") -> bool:
    """Whether a mention names the parliament of a state by a name that no other parliament has, as the Sejm or the Dáil."""
    if mention.actor is None or mention.kind != "name" or mention.actor.type != "government_body":
        return False
    state = gazetteer.state_of(mention.actor)
    return state is not None and mention.actor == gazetteer.organ("parliament", state)
