"""The scene of the sentence before a title, which its holder mostly governs."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.resolve.offices.acted_on import JUDGING, MEETING
from diplograph.resolve.offices.reacted import REACTING, SPEAKING
from diplograph.resolve.salience import DATELINE, state_of

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.model import Actor
    from diplograph.resolve.by_head import ByHead
    from diplograph.resolve.known.gazetteer import Gazetteer
    from diplograph.resolve.mentions import OfficeFact

STATING = ((JUDGING | SPEAKING | REACTING) - MEETING) | {"call"}
"""What one does at home when the text goes from capital to capital for answers."""


def with_scene(
    person: "Token", by_head: "ByHead", gazetteer: "Gazetteer", scores: dict[str, float], states: "dict[str, Actor]"
) -> "tuple[dict[str, float], dict[str, Actor]]":
    """Scores of states with that of the scene before raised as a dateline's."""
    place = _scene_before(person)
    mention = by_head.get(place.i) if place is not None else None
    state = state_of(mention, gazetteer) if mention is not None else None
    if state is None:
        return scores, states
    return scores | {state.id: scores.get(state.id, 0.0) + DATELINE}, states | {state.id: state}


def _scene_before(person: "Token") -> "Token | None":
    """ "In Yerevan the government hailed the verdict. Foreign Minister X …": where the sentence before begins."""
    start = person.sent.start
    if start == 0 or "\n" in person.doc[start - 1].text:
        return None
    before = person.sent.before
    places = (c for c in before.root.children if c.dep_ == "obl" and case_of(c) == "in" and c.pos_ == "PROPN")
    return next((c for c in places if c.left_edge.i <= before.start + 1), None)


def speaks_from(fact: "OfficeFact", scene: "Token", by_head: "ByHead", gazetteer: "Gazetteer") -> bool:
    """ "In Quito, President X called it a victory": where one whom the text first names speaks from a capital of no alliance."""
    state = gazetteer.capital_of(scene.text) if scene.head.lemma_.lower() in STATING else None
    if state is None or gazetteer.seated(scene.text, "") is not None:
        return False  # "In Brussels, …": everybody's ministers
    named = (by_head[h].actor for h in by_head.before(fact.start))
    return fact.person.actor not in named and gazetteer.may_have(state, fact.words)
