"""Visits that are none: whoever holds office in a state meets guests at home."""

from collections import defaultdict

from diplograph.model import Statement
from diplograph.resolve import Gazetteer

BINDING = ("HOLDS_OFFICE", "CITIZEN_OF", "LEADS")
"""Standing facts that say where somebody is at home."""
WITHIN = ("LOCATED_IN", "PART_OF")
MEETING = frozenset({"VISITS/meet-in-place", "VISITS/attend-in-place"})
"""The frames that take who meets somebody, or attends something, somewhere to have gone there."""


def abroad(found: list[Statement], gazetteer: Gazetteer) -> list[Statement]:
    """Without the visits that a meeting is taken for, but where the text says who the visitor is and it is not at home."""
    if not any(s.rule in MEETING for s in found):
        return found
    home: dict[str, set[str]] = defaultdict(set)
    for s in found:
        if s.relation in BINDING + WITHIN and s.subject is not None and s.object is not None:
            home[s.subject.id].add(s.object.id)
    return [s for s in found if s.rule not in MEETING or _away(s, home, gazetteer)]


def _away(s: Statement, home: dict[str, set[str]], gazetteer: Gazetteer) -> bool:
    """Whether the place of a meeting is no state, and in no state, that the one who meets there is known to belong to."""
    if s.subject is None or s.object is None or s.subject.id not in home:
        return False
    state = gazetteer.capital_of(s.object.text)
    places = {s.object.id, *home.get(s.object.id, ()), *((state.id,) if state is not None else ())}
    return places.isdisjoint(home[s.subject.id])
