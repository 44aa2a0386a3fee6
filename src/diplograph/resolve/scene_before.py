"""Where the sentence before is set: "In Yerevan the government hailed the verdict. The ministry …"."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.resolve.by_head import ByHead
    from diplograph.resolve.known.gazetteer import Gazetteer


def scene_before(word: "Token") -> "Token | None":
    """The place that the sentence before, of the same paragraph, begins with."""
    start = word.sent.start
    if start == 0 or "\n" in word.doc[start - 1].text:
        return None
    before = word.sent.before
    places = (c for c in before.root.children if c.dep_ == "obl" and case_of(c) == "in" and c.pos_ == "PROPN")
    return next((c for c in places if c.left_edge.i <= before.start + 1), None)


def scene_before_in(word: "Token", by_head: "ByHead", gazetteer: "Gazetteer") -> set[str]:
    """The state of the capital that the sentence before begins with, which sets the scene of the paragraph."""
    place = scene_before(word)
    state = gazetteer.capital_of(by_head[place.i].text) if place is not None and place.i in by_head else None
    return {state.id} if state is not None else set()
