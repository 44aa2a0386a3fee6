"""The parties of a coalition by the noun that they are listed behind: "the coalition's three parties, the Greens, Roe and Doe"."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.extract.standing.beside import Fact, fact
from diplograph.model import Mention
from diplograph.resolve import Mentions
from diplograph.resolve.offices.lists import named_after

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token

PARTIES = frozenset("party partner faction component".split())
"""Nouns for what a coalition is of."""
COALITIONS = frozenset("coalition alliance bloc".split())
JOINED = frozenset("party organisation armed_group igo ngo".split())


def facts_of_coalitions(doc: "Doc", mentions: Mentions) -> Iterator[Fact]:
    """Each party that the text lists as one of a coalition."""
    by_head = mentions.by_head
    for noun in doc.with_lemma(PARTIES):
        coalition = _coalition(noun, by_head)
        for party in _listed(noun, by_head) if coalition is not None else ():
            if party.actor is not None and party.actor.type in JOINED:
                yield from fact(noun, party, "MEMBER_OF", coalition, "coalition")


def _coalition(noun: "Token", by_head: dict[int, Mention]) -> Mention | None:
    """ "The parties of the ruling coalition", "the alliance's two factions": what they have formed."""
    whole = (
        c
        for c in noun.children
        if c.lemma_.lower() in COALITIONS
        and (c.dep_ == "nmod:poss" or (c.dep_ == "nmod" and case_of(c) in ("of", "in")))
    )
    return next((m for c in whole if (m := by_head.get(c.i)) is not None), None)


def _listed(noun: "Token", by_head: dict[int, Mention]) -> list[Mention]:
    """The names behind the noun: several, or one where it stands for one."""
    if noun.tag_ == "NNS":
        return named_after(noun, by_head)
    apposed = (by_head.get(c.i) for c in noun.children if c.dep_ == "appos" and c.i > noun.i and c.pos_ == "PROPN")
    return [m for m in apposed if m is not None and m.kind == "name"]
