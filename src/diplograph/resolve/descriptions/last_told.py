"""Whoever was told of last, by no name: "the latter", "the former", "the 38-year-old", "the lawyer, 43,"."""

from typing import TYPE_CHECKING

from diplograph.annotate import conjuncts
from diplograph.resolve.descriptions.agents import NO_REFERENCE
from diplograph.resolve.descriptions.guess import Guess
from diplograph.resolve.descriptions.people_counted import of_an_age
from diplograph.resolve.known.nouns import nouns

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplograph.annotate.plain import Token
    from diplograph.model import Actor, Mention
    from diplograph.resolve.by_head import ByHead

PAIR = ("former", "latter")
STANDS = ("nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod", "nmod:poss")
"""Where a word stands for somebody."""
FREE = (*(place for place in STANDS if place != "nmod:poss"), "appos")
UNMEANT = ("place", "event", "process")


def alone(token: "Token") -> bool:
    """ "The latter", "the 38-year-old", "a 19-year-old": an adjective that stands for somebody without a noun."""
    return token.dep_ in STANDS and (of_an_age(token) is not None or (token.lower_ in PAIR and _the(token)))


def last_told(token: "Token", by_head: "ByHead") -> Guess | None:
    """The one of the pair, or the person named last, whom the words can only mean."""
    if token.dep_ in NO_REFERENCE or token.tag_ not in ("JJ", "NN", "RB") or not _the(token):
        return None
    if token.lower_ in PAIR:
        named = next((m for c in token.children if c.dep_ == "appos" and (m := by_head.get(c.i))), None)
        if named is not None:
            return Guess(named.actor, named.members, "nominal", 0.9, "apposition")
        return _of_pair(token, by_head)
    human = token.lower_ == "old" or nouns().human(token.lower_)
    if token.dep_ not in ("nsubj", "nsubj:pass") or not human or not (_of_age(token) or _of_before(token)):
        return None
    named = _so_old(token, by_head) or _person_before(token, by_head)
    return Guess(named.actor, (), "nominal", 0.65, "the person named last") if named is not None else None


def _the(token: "Token") -> bool:
    return any(c.lower_ == "the" and c.dep_ == "det" for c in token.children)


def _aged(token: "Token") -> bool:
    return "year" in token.child_words


def _of_age(noun: "Token") -> bool:
    """ "The 38-year-old", "the 38-year-old economist", "the lawyer, 43,"."""
    if noun.lower_ == "old":
        return _aged(noun)
    behind = (c for c in noun.children if c.pos_ == "NUM" and c.i > noun.i and not list(c.children)[1:])
    return any(c.lower_ == "old" and _aged(c) for c in noun.children) or any(c.nbor(-1).text == "," for c in behind)


def _of_before(noun: "Token") -> bool:
    """ "The former teacher said", first thing in its sentence: what the person was before."""
    first = noun.left_edge.i == noun.sent.start
    inside = [c for c in noun.children if c.dep_ in ("amod", "compound", "acl", "acl:relcl", "appos")]
    return (
        first
        and not any(t.lemma_ == noun.lemma_ for t in noun.doc[: noun.left_edge.i])
        and [c.lower_ for c in inside if c.dep_ == "amod"][:1] == ["former"]
        and all(c.dep_ in ("amod", "compound") for c in inside)
    )


def _of_pair(token: "Token", by_head: "ByHead") -> Guess | None:
    """Of the two that its own sentence has named so far, or else the one before, the first or the second."""
    for heads in _where_named(token, by_head):
        found = next((two for h in reversed(heads) if len(two := _joined(token.doc[h], by_head)) == 2), [])
        free = [
            (h, a) for h in heads if (a := by_head[h].actor) and token.doc[h].dep_ in FREE and a.type not in UNMEANT
        ]
        told = {a.id: a for _, a in free}
        if len(told) > 2:  # "Chad accused Sudan of arming rebels": of those that have names
            told = {a.id: a for h, a in free if by_head[h].kind in ("name", "metonym")}
        found = found or list(told.values())
        if len(found) == 2:
            return Guess(found[PAIR.index(token.lower_)], (), "nominal", 0.7, f"the {token.lower_} of two")
    return None


def _where_named(token: "Token", by_head: "ByHead") -> "Iterator[list[int]]":
    """The mentions before the word in its sentence, then those of the sentence before that does not take up a pair itself."""
    this = token.sent
    yield by_head.before(token.i, this.start)
    while len(before := this.before):
        if not any(t.lower_ in PAIR for t in before):
            yield by_head.before(this.start, before.start)
            return
        this = before


def _joined(head: "Token", by_head: "ByHead") -> "list[Actor]":
    """The actors that "and" joins to this one, the first of them."""
    if head.dep_ == "conj":
        return []
    return [m.actor for t in conjuncts(head) if (m := by_head.get(t.i)) is not None and m.actor is not None]


def _so_old(noun: "Token", by_head: "ByHead") -> "Mention | None":
    """ "The 54-year-old" after "Ann Roe, 54,": who was said to be of that age."""
    year = next((c for c in noun.children if c.lower_ == "year"), None)
    if year is None:
        return None
    age = {c.text for c in year.children if c.pos_ == "NUM"}
    named = (h for h in by_head.back_from(noun.i) if by_head[h].kind == "name")
    return next((by_head[h] for h in named if age & {c.text for c in noun.doc[h].children if c.pos_ == "NUM"}), None)


def _person_before(noun: "Token", by_head: "ByHead") -> "Mention | None":
    """The one person whom the sentence before names."""
    if noun.sent.start == 0:
        return None
    before = noun.sent.before
    told = [by_head[h] for h in by_head.before(noun.sent.start, before.start)]
    people = [m for m in told if m.actor is not None and m.actor.type == "person"]
    named = [m for m in people if m.kind == "name"] or [m for m in people if m.kind in ("pronoun", "nominal")]
    return named[-1] if len({m.actor.id for m in named if m.actor is not None}) == 1 else None
