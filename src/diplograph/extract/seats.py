"""Where a body sits: "an agency with headquarters in Geneva", "the group, whose secretariat is in Port Vila"."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from diplograph.annotate import apposed_to, case_of
from diplograph.extract.beside import Fact, fact
from diplograph.model import Mention
from diplograph.resolve import Mentions
from diplograph.resolve.office_bodies import whose

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token

SEATS = frozenset("headquarters headquarter seat secretariat base".split())
PLACED = frozenset(
    "tribunal think-tank tank institute institution university college laboratory company firm compound consultancy foundation"
    " museum".split()
)
"""Institutions that are somewhere, as a court is also where it has power."""
SITTING, FROM = ("in", "at", "near"), ("in", "from")
PEOPLED = ("person", "people", "state", "place", "armed_force")
"""Types that have no seat; an army has bases wherever it is."""


def facts_of_seats(doc: "Doc", mentions: Mentions) -> Iterator[Fact]:
    """The seat that each word for one gives a body."""
    by_head = {m.head: m for m in mentions}
    for noun in doc:
        if noun.lemma_.lower() in PLACED and noun.tag_ == "NN":
            yield from _placed(noun, by_head)
        if noun.lemma_.lower() not in SEATS:
            continue
        body, place = _owner(noun, by_head), _place(noun, by_head)
        if body is not None and body.actor is not None and body.actor.type not in PEOPLED:
            yield from fact(noun, body, "LOCATED_IN", place, "seat")


def _placed(noun: "Token", by_head: dict[int, Mention]) -> Iterator[Fact]:
    """ "A tribunal in The Hague", "a company from Shenzhen": an institution that the text places and nobody need name."""
    body = by_head.get(noun.i)
    places = (c for c in noun.children if c.dep_ == "nmod" and case_of(c) in FROM and c.pos_ == "PROPN")
    place = next((m for c in places if (m := by_head.get(c.i)) is not None and m.actor is not None), None)
    town = place is not None and place.actor is not None and (place.actor.type == "place" or place.kind == "metonym")
    if body is not None and body.actor is not None and body.actor.type not in PEOPLED and town:
        yield from fact(noun, body, "LOCATED_IN", place, "placed")


def _owner(noun: "Token", by_head: dict[int, Mention]) -> Mention | None:
    """Whose seat it is: its possessor, or what it goes with."""
    if noun.dep_ == "nmod" and case_of(noun) == "with":
        body = noun.head
        return by_head.get(body.i) or (by_head.get(apposed_to(body).i) if body.dep_ == "appos" else None)
    owners = (c for c in noun.children if c.dep_ == "nmod:poss" or (c.dep_ == "nmod" and case_of(c) == "of"))
    return next((m for c in owners if (m := whose(c, by_head) or by_head.get(c.i))), None)


def _place(noun: "Token", by_head: dict[int, Mention]) -> Mention | None:
    """Where it is: in its own phrase, in what a copula says of it, or in what a "where" goes back to."""
    places = [c for c in noun.children if c.dep_ == "nmod" and case_of(c) in SITTING]
    clause = noun.head
    if noun.dep_ == "nsubj" and case_of(clause) in SITTING and any(c.dep_ == "cop" for c in clause.children):
        places.append(clause)
    if noun.dep_ == "obj" and clause.dep_ == "acl:relcl" and any(c.lower_ == "where" for c in clause.children):
        places.append(clause.head)
    found = (m for c in places if (m := by_head.get(c.i)) and m.actor is not None)
    return next((m for m in found if m.actor and m.actor.type in ("state", "place")), None)
