"""Members of a body that are called each other's partners in it: "Russia, its ally in the Union", "Japan's partner in the Quad"."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from diplograph.annotate import apposed_to, case_of, conjuncts
from diplograph.extract.standing.beside import Fact, fact
from diplograph.model import Mention
from diplograph.resolve import Mentions

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token

PARTNERS = frozenset("partner ally member colleague neighbour neighbor rival".split())
MEMBERS = ("state", "government_body")
BODIES = ("igo", "organisation")


def facts_of_fellow_members(doc: "Doc", mentions: Mentions) -> Iterator[Fact]:
    """Each of the states that a phrase says are together in a body is a member of it."""
    for noun in doc.with_lemma(PARTNERS):
        if noun.pos_ != "NOUN":
            continue
        inside = (mentions.at(c.i) for c in noun.children if c.dep_ == "nmod" and case_of(c) == "in")
        body = next((m for m in inside if m is not None and m.actor is not None and m.actor.type in BODIES), None)
        states = _together(noun, mentions) if body is not None else {}
        for state in states.values() if len(states) > 1 else ():
            yield from fact(noun, state, "MEMBER_OF", body, "partners-in")


def _together(noun: "Token", mentions: Mentions) -> dict[str, Mention]:
    """The states that a noun for partners is said of, its owners, and those with whom."""
    said = list(conjuncts(_first(apposed_to(noun), noun))) if noun.dep_ == "appos" else []
    said += [t for c in noun.children if c.dep_ == "nsubj" for t in conjuncts(c)]
    said += [t for c in noun.children if c.dep_ == "nmod:poss" or case_of(c) == "with" for t in conjuncts(c)]
    found = (mentions.at(t.i) for t in said)
    return {m.actor.id: m for m in found if m is not None and m.actor is not None and m.actor.type in MEMBERS}


def _first(last: "Token", noun: "Token") -> "Token":
    """ "Japan and the United States, its partners": all that a plural is said of."""
    while noun.tag_ == "NNS" and last.dep_ == "conj":
        last = last.head
    return last
