"""Whom "its" before an office cannot mean: whom only the holder's own words name; a state, where a director is its."""

from typing import TYPE_CHECKING

from diplograph.resolve.guests import hosts_of_mission

if TYPE_CHECKING:
    from diplograph.annotate import Quotation
    from diplograph.annotate.plain import Token
    from diplograph.model import Mention
    from diplograph.resolve.known.gazetteer import Gazetteer, Office

ELECTED = frozenset("president chairman secretary-general coordinator".split())
"""Offices that no army and no police have; firms have no secretary-general."""
CHAIRED = frozenset("chairman treasurer".split())
"""Offices that bodies have, and no state."""
FOLLOWED = frozenset("leader founder".split())
"""What movements and unions have, and no police."""
DIRECTED = frozenset("director chief-executive".split())
"""Offices that no state and no parliament has."""


def in_own_words(
    mention: "Mention", pronoun: "Token", by_head: "dict[int, Mention]", quote: "Quotation | None"
) -> bool:
    """ "The ministry denied it. 'Ghent has reserves,' its spokesman said": not whom only the spokesman names."""
    if quote is None or quote.speaker not in (pronoun.head.i, pronoun.head.head.i):
        return False
    doc = pronoun.doc
    before = doc[doc[quote.start].sent.before.start : quote.start]
    named = (m for t in before if (m := by_head.get(t.i)) is not None and m.kind != "demonym")
    return not any(m.actor == mention.actor for m in named)


def undirected(mention: "Mention", gazetteer: "Gazetteer") -> bool:
    """A state or its parliament: neither has a director."""
    state = gazetteer.state_of(mention.actor) if mention.actor is not None else None
    return state is not None and mention.actor in (state, gazetteer.organ("parliament", state))


def never_has(mention: "Mention", office: "Office", word: str) -> bool:
    """ "Its president" is no police's and no army's, "its leader" no police's, "its general secretary" no firm's."""
    actor = mention.actor
    if actor is None:
        return False
    police = "police" in actor.name.lower().split()
    return (
        (forced(mention) and office.id in ELECTED)
        or (police and word in FOLLOWED)
        or (actor.type == "company" and office.id == "secretary-general")
        or (actor.type == "state" and office.id in CHAIRED)
    )


def forced(mention: "Mention") -> bool:
    """Whether a mention is an army's or the police's, which have no president."""
    actor = mention.actor
    return actor is not None and (actor.type == "armed_force" or "police" in actor.name.lower().split())


def not_at_home(
    found: "list[tuple[float, Mention]]", mission: "Token", by_head: "dict[int, Mention]", gazetteer: "Gazetteer"
) -> "list[tuple[float, Mention]]":
    """ "Its embassy in Quito": those that may have one there, which Ecuador and its organs have not."""
    hosts = hosts_of_mission(mission, by_head, gazetteer)
    if not hosts:
        return found
    states = ((f, gazetteer.state_of(f[1].actor)) for f in found if f[1].actor is not None)
    return [f for f, state in states if state is None or state.id not in hosts]
