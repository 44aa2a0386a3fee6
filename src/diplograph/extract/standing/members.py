"""Members by a possessive: "the Red Cross's Ann Roe", "Ben Doe, whose Amal movement"."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from diplograph.extract.standing.beside import Fact, fact
from diplograph.extract.standing.persons import FELLOW_BODIES, MOVEMENTS, named_party, whose_person
from diplograph.model import Mention
from diplograph.resolve import Mentions

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token

FOLLOWERS = frozenset("democrats conservatives liberals socialists nationalists republicans greens".split())
"""Last words of the names of parties that name their people: "her Christian Democrats"."""
PARTIES = MOVEMENTS | FOLLOWERS | frozenset("congress front rally union".split())
"""Words in the names of parties."""
OWNING = frozenset("whose his her".split())


def facts_of_members(doc: "Doc", mentions: Mentions) -> Iterator[Fact]:
    """The bodies that persons are members of, where an office there does not say it already."""
    by_head = mentions.by_head
    held = {
        (f.person.actor.id, f.body.actor.id) for f in mentions.offices if f.person.actor and f.body and f.body.actor
    }
    named = (m for m in mentions if m.kind == "name" and m.actor is not None and m.actor.type == "person")
    found = [f for m in named for f in _named_by_body(doc.words[m.head], m, by_head)]
    for token in doc.worded(OWNING):
        if token.lower_ == "whose" and token.head.lower_ in MOVEMENTS:
            found.extend(_whose_movement(token, by_head))
        if token.lower_ in ("his", "her"):
            found.extend(_own_party(token, by_head))
    yield from (f for f in found if (f.subject.id, f.object and f.object.id) not in held)


def _named_by_body(name: "Token", person: Mention, by_head: dict[int, Mention]) -> Iterator[Fact]:
    """ "The Red Cross's Ann Roe", "Labour's Ben Doe": the possessive right before a name says whose member that is."""
    for child in name.children:
        near = child.dep_ == "nmod:poss" and child.right_edge.i + 1 == name.i and name.idx == person.start
        body = by_head.get(child.i) if near else None
        if body is not None and body.actor is not None and body.actor.type in FELLOW_BODIES:
            yield from fact(name, person, "MEMBER_OF", body, "whose")


def _whose_movement(pronoun: "Token", by_head: dict[int, Mention]) -> Iterator[Fact]:
    """ "Ann Roe, whose Amal movement": the body by a name and a noun is that of a member of it."""
    body, person = by_head.get(pronoun.head.i), whose_person(pronoun, by_head)
    named = [m for c in pronoun.head.children if c.dep_ == "compound" and (m := by_head.get(c.i))]
    if body is None or body.actor is None or "--" in body.actor.id:
        body = next(iter(named), None)
    if person is not None and body is not None and body.actor is not None and body.actor.type in FELLOW_BODIES:
        yield from fact(pronoun.head, person, "MEMBER_OF", body, "whose-movement")


def _own_party(pronoun: "Token", by_head: dict[int, Mention]) -> Iterator[Fact]:
    """ "Ben Doe said his National Democratic Congress would win": a party that is called somebody's is that of a member."""
    person, party = by_head.get(pronoun.i), by_head.get(pronoun.head.i)
    before = (m for c in pronoun.head.children if (m := by_head.get(c.i)) and named_party(c, m) is not None)
    called = next(before, None)
    if person is not None and person.actor and person.actor.type == "person" and called is not None:
        yield from fact(pronoun.head, person, "MEMBER_OF", called, "own-party")
        return
    if person is None or person.actor is None or person.actor.type != "person" or party is None or party.actor is None:
        return
    named = party.actor.name.split()[0] in party.text and "--" not in person.actor.id + party.actor.id
    words = {w.lower() for w in party.actor.name.split()}
    people = party.actor.type == "people" and words & FOLLOWERS and pronoun.head.pos_ == "PROPN"
    if named and (people or party.actor.type == "party" or (party.actor.type in FELLOW_BODIES and words & PARTIES)):
        yield from fact(pronoun.head, person, "MEMBER_OF", party, "own-party")
