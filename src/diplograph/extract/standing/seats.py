"""Where a body sits: "an agency with headquarters in Geneva", "the group, whose secretariat is in Port Vila"."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from diplograph.annotate import apposed_to, case_of
from diplograph.extract.standing.beside import Fact, fact
from diplograph.model import Mention
from diplograph.resolve import Mentions
from diplograph.resolve.offices.noun_bodies import whose

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token

SEATS = frozenset("headquarters headquarter seat secretariat base".split())
PLACED = ("organisation", "ngo", "company", "media", "government_body", "place", "group")
"""Types of what a town is said to have in it, named or not."""
HOUSED = frozenset(
    "academy agency archive association bank bureau centre center chamber charity chapter clinic club cooperative college company "
    "compound consulate consultancy council embassy exchange factory federation firm foundation group hospital institute "
    "institution jail laboratory mine mill museum newspaper office plant prison quarry refinery school seminary shipyard shrine "
    "smelter society station tank terminal think-tank tribunal trust university watchdog".split()
)
"""Nouns for what has an address: a court is where it has power, a party or a force wherever its people are."""
BUILT = frozenset(
    "prison refinery market compound mine plant factory terminal mill smelter monastery mosque barracks airbase shipyard dam".split()
)
"""Nouns for what stands in one place, and is a place itself; a hospital or a camp may be any there."""
SETTLED = frozenset("villager resident inhabitant townspeople refugee exile emigrant".split())
"""People who live where they are said to be."""
PARTS = frozenset(
    "branch office part wing chapter division arm subsidiary unit employee staff worker member supporter follower fighter "
    "commander militant cadre activist".split()
)
"""What a place behind both is told of sooner than of the whole."""
MAKING = frozenset(
    "open reopen build establish create found plan launch want close set storm attack raid bomb hit".split()
)
"""Verbs whose object is not yet, no longer, or only then in a town."""
CREATING = frozenset("open build establish create found plan launch want".split())
"""Those whose object is not there yet."""
SITTING, FROM = ("in", "at", "near"), ("in", "from")
PEOPLED = ("person", "people", "state", "place", "armed_force")
"""Types that have no seat; an army has bases wherever it is."""


NAMED = ("organisation", "ngo", "company", "media")
TOWNS_OWN = frozenset(
    "institute tank think-tank company firm hospital newspaper charity university museum station daily broadcaster bank school"
    " college gallery church watchdog".split()
)
"""Nouns that a town stands before: "a Washington institute"."""
NO = frozenset("no any every another some".split())


def facts_of_seats(doc: "Doc", mentions: Mentions) -> Iterator[Fact]:
    """The seat that each word for one gives a body."""
    by_head = mentions.by_head
    for noun in doc:
        if noun.pos_ in ("NOUN", "PROPN") and (body := _told_of(noun, by_head)) is not None:
            yield from _placed(noun, body, by_head)
        if noun.lemma_.lower() not in SEATS:
            continue
        body, place = _owner(noun, by_head), _place(noun, by_head)
        if body is not None and body.actor is not None and body.actor.type not in PEOPLED:
            yield from fact(noun, body, "LOCATED_IN", place, "seat")


def _told_of(noun: "Token", by_head: dict[int, Mention]) -> Mention | None:
    """The mention of a noun, or of the name that it is apposed to: "Roe Nickel, a Toronto company"."""
    apposed = noun.dep_ == "appos" and noun.lemma_.lower() in HOUSED and noun.i not in by_head
    return by_head.get(apposed_to(noun).i if apposed else noun.i)


def _placed(noun: "Token", body: Mention, by_head: dict[int, Mention]) -> Iterator[Fact]:
    """ "A tribunal in The Hague", "rights groups in Tashkent", "a company from Shenzhen": what the text places in a town."""
    word = noun.lemma_.lower()
    if body.actor is None or (body.actor.type in PEOPLED and word not in SETTLED and not _built(noun)):
        return
    named = body.kind == "name" and body.actor.type in NAMED and "--" not in body.actor.id
    if not named and word not in HOUSED and word not in SETTLED and not _built(noun) and not _sent(noun, by_head):
        return
    if noun.dep_ == "nmod" and noun.head.lemma_.lower() in PARTS:
        return  # "the branches of his foundation in Siberia", "members of the movement in Lahore"
    if word in PARTS and "--" not in body.actor.id:
        return  # "the bank's office in Colombo": a part of what sits elsewhere
    made = noun.dep_ == "obj" and noun.head.lemma_.lower() in (CREATING if _built(noun) else MAKING)
    if made or not noun.child_words.isdisjoint(NO):
        return
    cases = FROM if body.actor.type == "company" else ("in", "of") if word in SETTLED else ("in",)
    near = [c for c in noun.children if c.dep_ == "nmod" and case_of(c) in cases and c.pos_ == "PROPN"]
    near += [c for c in noun.children if c.dep_ == "compound" and c.pos_ == "PROPN" and noun.lower_ in TOWNS_OWN]
    place = next((m for c in near if (m := by_head.get(c.i)) is not None and m.actor is not None), None)
    land = place is not None and place.actor is not None and place.actor.type == "state" and _sent(noun, by_head)
    town = place is not None and place.actor is not None and (place.actor.type == "place" or place.kind == "metonym")
    if land or town:
        yield from fact(noun, body, "LOCATED_IN", place, "placed")


def _sent(noun: "Token", by_head: dict[int, Mention]) -> bool:
    """ "The United Nations mission in Libya": what an organisation of states keeps in a land, where it is not itself meant."""
    if noun.lemma_.lower() != "mission" or noun.tag_ not in ("NN", "NNP"):
        return False
    own = by_head.get(noun.i)
    owners = (m.actor for c in noun.children if c.dep_ in ("compound", "nmod:poss", "amod") and (m := by_head.get(c.i)))
    return any(a is not None and a.type == "igo" and own is not None and a != own.actor for a in owners)


def _built(noun: "Token") -> bool:
    return noun.lemma_.lower() in BUILT and noun.tag_ != "NNS"


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
    if noun.dep_ == "nsubj" and case_of(clause) in SITTING and "cop" in clause.child_labels:
        places.append(clause)
    if noun.dep_ == "obj" and clause.dep_ == "acl:relcl" and "where" in clause.child_words:
        where = next(c for c in clause.children if c.lower_ == "where")
        places += [clause.head, *(noun.doc[i] for i in range(where.i - 1, max(where.i - 3, -1), -1))]
    found = (m for c in places if (m := by_head.get(c.i)) and m.actor is not None)
    return next((m for m in found if m.actor and m.actor.type in ("state", "place")), None)
