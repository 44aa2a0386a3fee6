"""Borders that words for neighbours and frontiers speak of: "its neighbour", "neighbouring Niger", "the Libyan border"."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING

from diplograph.annotate import case_of, conjuncts
from diplograph.extract.speech.speakers import each
from diplograph.extract.standing.beside import Fact
from diplograph.model import Actor, Argument, Mention
from diplograph.resolve import Gazetteer, Mentions
from diplograph.resolve.descriptions.countries import NEIGHBOUR

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token

NEIGHBOURING = frozenset("neighbouring neighboring adjoining".split())
FRONTIER = frozenset("border frontier boundary crossing".split())
ADJOINING = NEIGHBOUR | NEIGHBOURING | FRONTIER
OWNING = ("state", "government_body")


def facts_of_neighbours(doc: "Doc", mentions: Mentions, gazetteer: Gazetteer) -> Iterator[Fact]:
    """The borders that a text takes for granted, each told once: of two states that have one."""
    return Neighbours(mentions, gazetteer).facts(doc)


class Neighbours:
    """Knows the states that one text names, and which of them share a border."""

    def __init__(self, mentions: Mentions, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._by_head = mentions.by_head
        self._beside: dict[str, tuple[list[int], list[Argument]]] = {}
        self._actors = {a.id: a for m in mentions for a in (m.actor, *m.members) if a is not None}

    def facts(self, doc: "Doc") -> Iterator[Fact]:
        """The borders that each word for one speaks of."""
        told: set[frozenset[str]] = set()
        for token in doc.worded(ADJOINING):
            for pair in self._pairs(token):
                one, other = (self._land(x) for x in pair)
                both = frozenset(x.id for x in (one, other) if x is not None)
                if one is not None and both not in told and both in self._gazetteer.borders:
                    told.add(both)
                    yield Fact(token, one, "BORDERS", other, token.text, None, "BORDERS/neighbours")

    def _pairs(self, token: "Token") -> Iterator[tuple[Argument, Argument]]:
        """The pairs whose borders a word may speak of: several where "the frontiers of A, B and C meet"."""
        if token.tag_ == "NNS" and token.lemma_.lower() in FRONTIER:
            of = (c for c in token.children if c.dep_ == "nmod" and case_of(c) in ("of", "between"))
            lands = [a for c in of for t in conjuncts(c) for a in each(self._by_head.get(t.i))]
            if len(lands) > 2:
                yield from combinations(lands, 2)
                return
        owners = [a for c in token.children if c.dep_ == "nmod:poss" for a in each(self._by_head.get(c.i))]
        beside = each(self._by_head.get(token.i)) if token.lemma_.lower() in NEIGHBOUR else []
        if len(owners) == 1 and len(beside) > 1:
            yield from ((owners[0], other) for other in beside)  # "its two neighbours" adjoin it, not each other
            return
        if (pair := self._pair(token)) is not None:
            yield pair

    def _pair(self, token: "Token") -> tuple[Argument, Argument] | None:
        """The two whose border a word may speak of."""
        lemma = token.lemma_.lower() if token.pos_ == "NOUN" else ""
        if lemma in NEIGHBOUR or lemma in FRONTIER:
            owners = [a for c in token.children if c.dep_ == "nmod:poss" for a in each(self._by_head.get(c.i))]
            both = owners if lemma in FRONTIER else each(self._by_head.get(token.i))
            if len(both) == 2:
                return both[0], both[1]  # "the two neighbours", "their common border"
        if lemma in NEIGHBOUR:
            beside = each(self._by_head.get(token.i)) or each(self._by_head.get(token.head.i))
            return (owners[0], beside[0]) if owners and beside else None
        if not (lemma in FRONTIER or (token.lower_ in NEIGHBOURING and token.dep_ == "amod")):
            return None
        there = each(self._by_head.get(token.head.i)) if token.dep_ == "amod" else self._beyond(token)
        here = self._this_side(token, there[0]) if len(there) == 1 else None
        return (here, there[0]) if here is not None else None

    def _beyond(self, noun: "Token") -> list[Argument]:
        """ "The border with Mali", "the Slovenian border": the one state that a frontier is said to be with."""
        near = [c for c in noun.children if c.dep_ == "nmod" and case_of(c) in ("with", "into")]
        near = near or [c for c in noun.children if c.dep_ in ("amod", "compound") and c.i in self._by_head]
        return each(self._by_head.get(near[0].i)) if len(near) == 1 else []

    def _this_side(self, word: "Token", there: Argument) -> Argument | None:
        """The state named last before a word that adjoins another; of its sentence, also behind it."""
        other = self._state(there)
        heads, named = self._adjoining(other) if other is not None else ([], [])
        at = bisect_left(heads, word.i)
        before = at > 0
        if before and heads[at - 1] >= word.sent.start:
            return named[at - 1]
        behind = bisect_right(heads, word.i)
        if behind < len(heads) and heads[behind] < word.sent.end and not _of_next_clause(word.doc[heads[behind]], word):
            return named[behind]
        return named[at - 1] if before else None

    def _adjoining(self, other: Actor) -> tuple[list[int], list[Argument]]:
        """The heads, in order, of what names a state that adjoins this one, and what each names; found once a state."""
        if other.id not in self._beside:
            near = [(head, a) for head, m in self._by_head.items() if (a := self._adjoins(m, other)) is not None]
            self._beside[other.id] = [head for head, _ in near], [a for _, a in near]
        return self._beside[other.id]

    def _adjoins(self, mention: Mention, other: Actor) -> Argument | None:
        found = each(mention)
        state = self._state(found[0]) if len(found) == 1 and found[0].type in OWNING else None
        return found[0] if state is not None and self._gazetteer.adjoin(state, other) else None

    def _land(self, arg: Argument) -> Argument | None:
        """The state in the words for it or for its government."""
        state = self._state(arg)
        return replace(arg, id=state.id, name=state.name, type=state.type) if state is not None else None

    def _state(self, arg: Argument) -> Actor | None:
        """The state that an argument is, or whose government it is."""
        return self._gazetteer.state_of(self._actors[arg.id])


def _of_next_clause(name: "Token", word: "Token") -> bool:
    """ "Neighbouring Mali sent fuel, and Burkina Faso soldiers": who acts in a clause joined on is no reference point."""
    clause = name.head
    return name.dep_.startswith("nsubj") and clause.dep_ == "conj" and not clause.is_ancestor(word)
