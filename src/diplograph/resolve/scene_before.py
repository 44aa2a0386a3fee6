"""Where the sentence before is set: "In Yerevan the government hailed the verdict. The ministry …"."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.resolve.weights import acting

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.model import Actor
    from diplograph.resolve.by_head import ByHead
    from diplograph.resolve.known.gazetteer import Gazetteer

SENTENCES = 4
"""How far back in its paragraph a scene is looked for."""


def scene_before(word: "Token") -> "Token | None":
    """The place that the last sentence of the paragraph with such a beginning begins with."""
    start = word.sent.start
    for _ in range(SENTENCES):
        if start == 0 or "\n" in word.doc.words[start - 1].text:
            return None
        before = word.doc.words[start - 1].sent
        places = (c for c in before.root.children if c.dep_ == "obl" and case_of(c) == "in" and c.pos_ == "PROPN")
        if (place := next((c for c in places if c.left_edge.i <= before.start + 1), None)) is not None:
            return place
        start = before.start
    return None


def scene_before_in(word: "Token", by_head: "ByHead", gazetteer: "Gazetteer") -> set[str]:
    """The state of the capital that the sentence before begins with, which sets the scene of the paragraph."""
    state = _state_at(scene_before(word), by_head, gazetteer)
    return {state.id} if state is not None else set()


def still_there(word: "Token", by_head: "ByHead", gazetteer: "Gazetteer") -> "Actor | None":
    """The state of the scene before, where since then no other has acted."""
    place = scene_before(word)
    state = _state_at(place, by_head, gazetteer)
    if place is None or state is None:
        return None
    since = (by_head[h].actor for h in by_head.before(word.i, place.i + 1) if acting(word.doc[h]))
    others = {s.id for a in since if a is not None and (s := gazetteer.state_of(a)) is not None} - {state.id}
    return None if others else state


def _state_at(place: "Token | None", by_head: "ByHead", gazetteer: "Gazetteer") -> "Actor | None":
    return gazetteer.capital_of(by_head[place.i].text) if place is not None and place.i in by_head else None
