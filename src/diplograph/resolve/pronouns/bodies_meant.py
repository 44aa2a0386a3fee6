"""Which mentions "it" can mean: bodies, lands that act or are ruled, what governs."""

from typing import TYPE_CHECKING

from diplograph.model import Actor, Mention
from diplograph.resolve.descriptions.owned_agents import OFFICIALS
from diplograph.resolve.known.nouns import nouns
from diplograph.resolve.pronouns.singular_words import GOVERNMENTS, MANY, MANY_OF_THEM, PERSONAL, TAKEN_AS_ONE

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token
    from diplograph.resolve.known.gazetteer import Gazetteer

BODIES = frozenset(
    "state territory igo government_body armed_group armed_force party company organisation ngo media".split()
)


def one_side(actor: Actor | None, own: Actor, gazetteer: "Gazetteer") -> bool:
    """Whether an actor is one for whom somebody speaks, or of the same state: its army, its government."""
    state = gazetteer.state_of(own)
    return actor == own or (actor is not None and state is not None and gazetteer.state_of(actor) == state)


def governs(mention: Mention) -> bool:
    """Whether a body has ministers: a state, a territory, a government."""
    actor = mention.actor
    governs = actor is not None and not GOVERNMENTS.isdisjoint(actor.name.lower().split())
    return actor is not None and (actor.type in ("state", "place") or governs)


def place_acting(mention: Mention, token: "Token") -> bool:
    """ "Bougainville means to secede, and its president, Ann Roe, …": a place that acts in the sentence has offices."""
    head = token.doc.words[mention.head]
    place = mention.actor is not None and mention.actor.type == "place" and mention.kind == "name"
    start = token.sent.start
    before = token.i == start > 0 and head.head.i == token.sent.before.root.i  # "Tigray has … . Its president, Ann Roe"
    return place and head.dep_ == "nsubj" and (head.i >= start or before)


def is_ruled(mention: Mention, _: "Doc") -> bool:
    """What has a mayor, governor or premier: a place, or a state."""
    kinds = ("state", "place")
    return mention.actor is not None and mention.actor.type in kinds and mention.kind != "demonym"


def is_body_or_town(mention: Mention, doc: "Doc") -> bool:
    """What can be shelled, seized or left: "left Gondar and shelled it"."""
    town = mention.actor is not None and mention.actor.type == "place" and mention.kind != "demonym"
    return town or is_body(mention, doc)


def is_body(mention: Mention, doc: "Doc") -> bool:
    """A body, or a territory that acts: "Greenland does not want …"."""
    head = doc.words[mention.head]
    if mention.actor is None or mention.kind == "demonym" or head.lower_ in PERSONAL:
        return False  # "a Syrian official … he"
    if any(c.lower_ == "no" and c.dep_ == "det" for c in head.children):
        return False  # "no militant crossed": nobody, whom no pronoun means
    the = "the" in head.child_words or mention.actor.type != "organisation"
    several = head.tag_ == "NNS" and mention.kind == "nominal" and head.lower_ not in TAKEN_AS_ONE
    officials = mention.why.startswith(OFFICIALS)  # "prosecutors are looking into payments it made"
    if (several and (officials or mention.actor.type != "government_body")) or head.lower_ in MANY_OF_THEM:
        return False  # "11,000 peacekeepers", "American soldiers, … where they"
    many = head.tag_ in ("NNS", "NNPS") and head.lower_ not in TAKEN_AS_ONE
    if many and mention.actor.type in MANY and the:
        return (
            False  # "the Conservatives", "the Houthis" are they; "Federated Farmers", "the Rapid Support Forces" are it
        )
    if head.lemma_.lower() in nouns().craft and not head.dep_.startswith(("nsubj", "obj")):
        return False  # "fired at a supply boat": a mere target
    governed = mention.actor.type == "place" and bool(mention.actor.codes.keys() & {"iso2", "disputed"})
    return mention.actor.type in BODIES or (governed and head.dep_ == "nsubj")
