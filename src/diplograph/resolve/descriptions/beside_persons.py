"""People by whom they stand beside: "his mother" after "Ann Roe's son", "his client" after "Roe's lawyer"."""

from itertools import islice
from typing import TYPE_CHECKING

from diplograph.annotate import case_of, conjuncts
from diplograph.resolve.descriptions.guess import Guess
from diplograph.resolve.descriptions.persons_again import BACK
from diplograph.resolve.pronouns.gender import by_name
from diplograph.resolve.pronouns.spoken_for import COUNSEL

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.resolve.by_head import ByHead

PARENTS = {"father": "male", "mother": "female"}
CHILDREN = frozenset("son daughter child".split())
RIVALS = frozenset("rival opponent challenger contender".split())


def parent_again(noun: "Token", by_head: "ByHead") -> Guess | None:
    """ "Ann Roe's son, Ben, said that his mother …": whose son the text has just called him."""
    owner = by_head.owner_of(noun)
    if noun.lower_ not in PARENTS or owner is None or owner.actor is None or "appos" in noun.child_labels:
        return None
    sex = PARENTS[noun.lower_]
    for head in islice(by_head.back_from(noun.i), BACK):
        said = noun.doc[head]
        child = said.head if said.dep_ == "nmod:poss" else None
        if child is None or child.lower_ not in CHILDREN or by_head[head].actor is None:
            continue
        named = (by_head.get(c.i) for c in (child, *child.children) if c.dep_ in ("appos", "flat") or c is child)
        parent = by_head[head].actor
        if parent is None or parent.type != "person" or parent == owner.actor or (by_name(parent.name) or sex) != sex:
            continue
        if owner.actor in [m.actor for m in named if m is not None]:
            return Guess(parent, (), "nominal", 0.7, f"parent of {owner.actor.name}")
    return None


def rival_again(noun: "Token", by_head: "ByHead") -> Guess | None:
    """ "Chose between Ann Roe and Ben Doe. She congratulated her rival": the other of two persons joined before."""
    owner = by_head.owner_of(noun)
    apart = not noun.child_labels.isdisjoint(("appos", "nmod", "amod", "compound"))
    if noun.lower_ not in RIVALS or owner is None or owner.actor is None or apart:
        return None
    for head in islice(by_head.back_from(noun.i), BACK):
        if by_head[head].actor != owner.actor and (by_head[head].kind != "name" or noun.doc[head].dep_ != "conj"):
            continue
        first = noun.doc[head]
        while first.dep_ in ("conj", "appos", "flat") and first.head.i != first.i:
            first = first.head
        known = [m.actor for t in conjuncts(first) if (m := by_head.get(t.i)) is not None and m.actor is not None]
        others = {a.id: a for a in known if a.type == "person" and a != owner.actor}
        if owner.actor in known and len(others) == 1 == len(known) - 1:
            return Guess(next(iter(others.values())), (), "nominal", 0.65, f"the other beside {owner.actor.name}")
    return None


def client_again(noun: "Token", by_head: "ByHead") -> Guess | None:
    """ "A lawyer for Ann Roe said her client was innocent": the one person whose lawyer the sentence has named before."""
    if noun.lower_ != "client" or "nmod:poss" not in noun.child_labels:
        return None
    whose = [
        c
        for t in noun.sent
        if t.i < noun.i and t.lemma_.lower() in COUNSEL
        for c in t.children
        if c.dep_ in ("nmod:poss", "compound") or (c.dep_ == "nmod" and case_of(c) in ("of", "for"))
    ]
    named = (m.actor for c in whose for t in c.subtree if (m := by_head.get(t.i)) is not None and m.actor is not None)
    persons = {a.id: a for a in named if a.type == "person"}
    one = next(iter(persons.values())) if len(persons) == 1 else None
    return Guess(one, (), "nominal", 0.7, f"client, {one.name}") if one is not None else None
