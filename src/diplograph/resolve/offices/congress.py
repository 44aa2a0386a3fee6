"""The state of a legislator whom only a party places: "Senator Ann Roe, an Ohio Republican", "a Democratic congressman"."""

from typing import TYPE_CHECKING

from diplograph.model import Mention
from diplograph.resolve.by_head import ByHead
from diplograph.resolve.known.gazetteer import Gazetteer
from diplograph.resolve.mentions import OfficeFact
from diplograph.resolve.offices.bodies import SITTING
from diplograph.resolve.offices.homes import home_beside
from diplograph.resolve.offices.titles import INFERRED

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token

PARTIES = {
    "Republican": "United States",
    "Democrat": "United States",
    "Democratic": "United States",
    "GOP": "United States",
}
"""Names of partisans, and the state that the text must name for them to be those of its parties."""
BEFORE = ("amod", "compound", "nmod:desc")


def congress(doc: "Doc", fact: OfficeFact, by_head: ByHead, gazetteer: Gazetteer) -> Mention | None:
    """The state whose party the words around a legislator's title name, in a text that speaks of the state."""
    if fact.office not in SITTING or fact.body is not None:
        return None
    noun = doc[fact.dated] if fact.dated is not None else doc[fact.person.head]
    if (home := home_beside(_beside(doc, fact, noun), by_head, gazetteer)) is not None:
        return home
    word = next((t for t in _beside(doc, fact, noun) if t.text in PARTIES), None)
    if word is None:
        return None
    state = gazetteer.find(PARTIES[word.text])
    told = state is not None and any(
        m.actor is not None and gazetteer.state_of(m.actor) == state for m in by_head.values()
    )
    if state is None or not told:
        return None
    why = "the state of the party"
    return Mention(word.idx, word.idx + len(word), word.text, word.i, "nominal", state, (), INFERRED, why)


def _beside(doc: "Doc", fact: OfficeFact, noun: "Token") -> "list[Token]":
    """The words that may name a party: in the title, before the noun, apposed to the name."""
    name = doc[fact.person.head]
    apposed = [c for c in (*name.children, *noun.children) if c.dep_ == "appos"]
    return [*doc[fact.start : fact.end], *(c for c in noun.children if c.dep_ in BEFORE), *apposed]
