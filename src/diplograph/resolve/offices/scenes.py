"""The scene of the sentence before a title, which its holder mostly governs."""

from typing import TYPE_CHECKING

from diplograph.resolve.offices.acted_on import JUDGING, MEETING
from diplograph.resolve.offices.reacted import REACTING, SPEAKING
from diplograph.resolve.salience import DATELINE, state_of
from diplograph.resolve.scene_before import scene_before

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
    place = scene_before(person)
    mention = by_head.get(place.i) if place is not None else None
    state = state_of(mention, gazetteer) if mention is not None else None
    if state is None:
        return scores, states
    return scores | {state.id: scores.get(state.id, 0.0) + DATELINE}, states | {state.id: state}


def speaks_from(fact: "OfficeFact", scene: "Token", by_head: "ByHead", gazetteer: "Gazetteer") -> bool:
    """ "In Quito, President X called it a victory": where one whom the text first names speaks from a capital of no alliance."""
    state = gazetteer.capital_of(scene.text) if scene.head.lemma_.lower() in STATING else None
    if state is None or gazetteer.seated(scene.text, "") is not None:
        return False  # "In Brussels, …": everybody's ministers
    named = (by_head[h].actor for h in by_head.before(fact.start))
    return fact.person.actor not in named and gazetteer.may_have(state, fact.words)
