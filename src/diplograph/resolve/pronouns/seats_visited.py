"""Whose ministers stand behind "its" where somebody has come to a capital: "visited Taipei and met its foreign minister"."""

from typing import TYPE_CHECKING

from diplograph.model import Actor
from diplograph.resolve.guests import TRAVELLING
from diplograph.resolve.offices.nouns import office_of_noun
from diplograph.resolve.offices.visited import led_to
from diplograph.resolve.offices.words import OF_STATES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplograph.annotate.plain import Token
    from diplograph.model import Mention
    from diplograph.resolve.known.gazetteer import Gazetteer

ORGANS = frozenset("government cabinet junta parliament army military".split())


def of_seat_visited(token: "Token", by_head: "dict[int, Mention]", gazetteer: "Gazetteer") -> Actor | None:
    """The state of the capital that the words before in the sentence travel to, where what "its" owns is a state's."""
    noun = token.head
    if token.lower_ != "its" or token.dep_ != "nmod:poss":
        return None
    office = office_of_noun(noun, gazetteer)
    if noun.lemma_.lower() not in ORGANS and (office is None or office.id not in OF_STATES):
        return None
    for place in _destinations(token):
        state = gazetteer.capital_of(place.text)
        between = (by_head.get(i) for i in range(place.i + 1, token.i))
        named = any(
            m is not None and m.kind == "name" and m.actor and m.actor.type in ("state", "igo") for m in between
        )
        if state is not None and not named:
            return state
    return None


def _destinations(token: "Token") -> "Iterator[Token]":
    """The names of places that verbs of travel before a word of the sentence lead to, the nearest first."""
    verbs = (t for t in reversed(token.doc.words[token.sent.start : token.i]) if t.lemma_.lower() in TRAVELLING)
    yield from (place for verb in verbs for place in led_to(verb) if place.i < token.i)
