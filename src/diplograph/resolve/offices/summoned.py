"""Of whose court, embassy or state a holder is by the text: a foreign ministry calls in the envoy of another state."""

from typing import TYPE_CHECKING

from diplograph.annotate import subject_of
from diplograph.model import Mention
from diplograph.resolve.by_head import ByHead
from diplograph.resolve.known.gazetteer import Gazetteer
from diplograph.resolve.mentions import OfficeFact
from diplograph.resolve.offices.posts import SENT, posted
from diplograph.resolve.offices.said import said_before
from diplograph.resolve.offices.titles import INFERRED
from diplograph.resolve.salience import other_state, state_of

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token

SUMMONING = frozenset("summon call expel declare convoke convene carpet berate".split())
"""What one state does to the envoy of another."""


def of_his_post(doc: "Doc", fact: OfficeFact, bare: bool, by_head: ByHead, gazetteer: Gazetteer) -> Mention | None:
    """The court, embassy or state of an office whose words leave it out; `bare`: nothing stands beside the noun."""
    found = posted(doc, fact, by_head) if bare or fact.office == "judge" else None
    found = found or summoned(doc, fact, by_head, gazetteer)
    if found is not None or not bare or fact.dated is None:
        return found
    return said_before(doc[fact.dated], by_head, gazetteer)


def summoned(doc: "Doc", fact: OfficeFact, by_head: ByHead, gazetteer: Gazetteer) -> Mention | None:
    """ "Iran's foreign ministry summoned the chargé d'affaires, X": of the state, beside its own, that stands out there."""
    noun = doc[fact.dated] if fact.dated is not None else doc[fact.person.head]
    verb = noun.head
    if fact.office not in SENT or fact.when != "now" or verb.lemma_.lower() not in SUMMONING:
        return None
    if noun.dep_ not in ("obj", "nsubj:pass") or not noun.child_labels.isdisjoint(("nmod:poss", "amod")):
        return None
    own = _who(verb, by_head)
    host = state_of(own, gazetteer) if own is not None else None
    state = other_state(doc, by_head, gazetteer, fact.start, host) if host is not None else None
    if state is None:
        return None
    span = doc[fact.start : fact.end]
    why = "who sent the envoy that another summons"
    return Mention(span.start_char, span.end_char, span.text, fact.start, "nominal", state, (), INFERRED, why)


def _who(verb: "Token", by_head: ByHead) -> Mention | None:
    """Who summons; of a passive its agent."""
    agent = next((c for c in verb.children if c.dep_ == "obl:agent"), None)
    doer = agent or (subject_of(verb) if "nsubj:pass" not in verb.child_labels else None)
    return by_head.get(doer.i) if doer is not None else None
