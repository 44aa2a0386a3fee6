"""The actors that a word stands for: of a group all, of "Congolese soil" the state, of "whose" the owner."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of, conjuncts
from diplograph.extract.clauses.wholes import places_named
from diplograph.extract.propositions.relatives import owners as whose_owners
from diplograph.extract.speech.speakers import argument, each
from diplograph.model import Argument, Mention
from diplograph.resolve import Mentions
from diplograph.resolve.offices.partisans import ONE_OF_ITS

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

LAND = frozenset("soil territory airspace waters land shores".split())
"""Words for what a state is made of: whoever is on it is in that state."""
PARTS = frozenset("half third quarter north south east west part portion swathe tip".split())
"""What "whose" may own of a state: "Cyprus, whose northern third is occupied"."""


def actors_of(token: "Token", mentions: Mentions) -> list[Argument]:
    """The actors that a word stands for; a group gives its members."""
    if token.lower_ == "whose":
        return [a for owner in whose_owners(token) for a in actors_of(owner, mentions)]
    mention = _owner_of_land(token, mentions) or mentions.at(token.i) or _named_matter(token, mentions)
    if token.dep_ == "appos" and ((mention is None and token.tag_ == "NN") or (mention and mention.why == ONE_OF_ITS)):
        mention = mentions.at(token.head.i)  # "Al-Shabaab, the group that …", "Ann Roe, a Democrat who …"
    if mention is None:
        return []
    if places := [a for name in places_named(token) for a in _at_word(name, mentions)]:
        return places
    if mention.actor is not None and mention.actor.type == "people" and (people := _counted(token, mentions)):
        return people
    return each(mention)


def _counted(demonym: "Token", mentions: Mentions) -> list[Argument]:
    """ "Two Germans, Ann Roe and Ben Doe": the persons, not their people."""
    if "nummod" not in demonym.child_labels:
        return []
    names = (t for c in demonym.children if c.dep_ == "appos" and c.i > demonym.i for t in conjuncts(c))
    return [a for name in names for a in _at_word(name, mentions) if a.type == "person"]


def _at_word(name: "Token", mentions: Mentions) -> list[Argument]:
    """The actor of a name."""
    mention = mentions.at(name.i)
    own = argument(mention) if mention is not None else None
    return [own] if own is not None else []


def _named_matter(token: "Token", mentions: Mentions) -> Mention | None:
    """ "The Belgrade–Pristina Dialogue process": the name before a general noun."""
    for child in token.children:
        mention = mentions.at(child.i) if child.dep_ == "compound" else None
        if mention is not None and mention.actor is not None and mention.actor.type in ("process", "event"):
            return mention
    return None


def _owner_of_land(token: "Token", mentions: Mentions) -> Mention | None:
    """ "Congolese soil", "the territory of Syria": the state whose land, sea or sky it is."""
    if token.lower_ not in LAND and not (token.lower_ in PARTS and token.dep_ in ("obj", "nsubj:pass", "obl")):
        return None
    owners = [
        c
        for c in token.children
        if c.dep_ in ("amod", "nmod:poss", "compound") or (c.dep_ == "nmod" and case_of(c) == "of")
    ]
    if token.lower_ in PARTS:
        owners = [t for c in owners if c.lower_ == "whose" for t in whose_owners(c)]
    found = (mentions.at(c.i) for c in owners)
    return next(
        (m for m in found if m is not None and m.actor is not None and m.actor.type in ("state", "place")), None
    )
