"""Who is abroad in "the country": "ordered American soldiers to leave the country" does not mean America."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of, subject_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplograph.annotate.plain import Token

STRANGERS = frozenset(
    "troop soldier base peacekeeper force contingent instructor adviser advisor trainer marine mercenary garrison battalion "
    "legionnaire paratrooper drone jet warplane warship citizen national migrant refugee diplomat envoy ambassador company firm "
    "worker engineer contractor tourist missionary spy agent fighter plane aircraft commando consul attaché attache chargé "
    "nuncio correspondent journalist reporter delegation student pilgrim pastor priest".split()
)
"""Whom an adjective of a state tells of as foreigners where they stand in a country or move."""
STAFF = frozenset("employee member staffer staff official".split())
"""Who is of a mission abroad: "three employees of the Russian embassy"."""
MISSIONS = ("embassy", "consulate", "mission")
MOVING = frozenset(
    "leave enter quit invade withdraw pull expel deport want order evacuate flee move deploy send station drive cross storm "
    "occupy arrive infiltrate".split()
)
"""What foreigners do or suffer at a country's border."""
OUSTING = frozenset("want order expel deport tell ask ban bar evict eject urge demand allow invite let".split())
"""What a host does with them."""


def strangers(place: "Token") -> "Iterator[Token]":
    """The words for the states of those who are said to be in a place, or to come or go: not the place's own."""
    for noun in _movers(place):
        of = (c for c in noun.children if c.dep_ == "nmod" and noun.lemma_.lower() in STAFF)
        for one in (noun, *of):
            if _strange(one) or one.lemma_.lower() in MISSIONS:
                yield from (c for c in one.children if c.dep_ in ("amod", "compound", "nmod:poss"))


def host(place: "Token") -> "Token | None":
    """Who wants strangers out of "the country": it is his own."""
    above = place.head
    verbs = [v for v in (above, above.head, above.head.head) if v.pos_ == "VERB" and v.lemma_.lower() in OUSTING]
    return subject_of(verbs[0]) if verbs else None


def away(word: "Token") -> bool:
    """Whether a mention is of people abroad as likely as not, or the adjective that tells whose: "French troops left"."""
    return _strange(word) or (word.dep_ in ("amod", "compound") and _strange(word.head))


def _strange(noun: "Token") -> bool:
    return noun.pos_ == "NOUN" and bool({noun.lemma_.lower(), noun.lower_.removesuffix("s")} & STRANGERS)


def _movers(place: "Token") -> "Iterator[Token]":
    """The nouns that a place goes with: what is in it, or who goes in or out."""
    above = place.head
    if place.dep_ == "nmod" and case_of(place) in ("in", "inside", "out", "from"):
        yield above
    if place.dep_ not in ("obj", "obl") or above.lemma_.lower() not in MOVING:
        return
    yield from (c for c in above.children if c.dep_ in ("obj", "nsubj:pass") and c.i != place.i)
    if (subject := subject_of(above)) is not None:
        yield subject
    if above.dep_ in ("xcomp", "advcl"):  # "was barred from entering the country"
        yield from (c for c in above.head.children if c.dep_ in ("obj", "iobj", "nsubj:pass"))
