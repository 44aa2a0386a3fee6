"""Clauses whose verb is the one before: "Kenya sent two ships and Chad three", "voted for the treaty and Mali against it".

Universal Dependencies makes the first of what is left the conjunct of the verb and the rest its orphans.
"""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.extract.propositions.proposition import Proposition

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplograph.annotate.plain import Token


CONTRARY = {"prep:for": "prep:against", "prep:against": "prep:for"}
"""Roles that are not held over where the other is given: "voted for the treaty and Mali against it"."""


def gapped(p: Proposition) -> "Iterator[tuple[Proposition, Token]]":
    """A proposition for each clause that leaves out the verb of this one, and the word that its tree hangs on."""
    if p.part != "verb":
        return
    for first, orphans in _gaps(p.token):
        if given := _parts(p, first, orphans):
            below = frozenset(t.lemma_.lower() for t in (p.token, *first.subtree))
            kept = {role: held for role, held in p.args.items() if CONTRARY.get(role) not in given}
            yield p.with_args(kept | given, {"adv": below}), first


def gaps_below(verb: "Token") -> "Iterator[Token]":
    """The words of the clauses that leave this verb out: they say nothing of it."""
    for first, _ in _gaps(verb):
        yield from first.subtree


def _gaps(verb: "Token") -> "Iterator[tuple[Token, list[Token]]]":
    """The first word of each such clause, with its orphans."""
    for first in (c for c in verb.children if c.dep_ == "conj"):
        if orphans := [c for c in first.children if c.dep_ == "orphan"]:
            yield first, orphans


def _parts(p: Proposition, first: "Token", orphans: "list[Token]") -> "dict[str, list[Token]]":
    """What is left, by the roles that it has in the clause before."""
    done_to = "obj" if p.passive else "subj"
    bare = [t for t in orphans if not case_of(t)]
    behind = {_role(p, case_of(t)): [t] for t in orphans if case_of(t)}
    if case := case_of(first):
        return behind | {f"prep:{case}": [first]} | ({"obj": _counted(p, bare[0])} if bare else {})
    if bare:
        return {} if p.passive else behind | {"subj": [first], "obj": _counted(p, bare[0])}
    same = p.get("obj") and first.pos_ in ("NUM", "NOUN")  # "killed two in Gao and 17 others in Kidal since May"
    return behind | {"obj" if same and not p.passive else done_to: _counted(p, first)}


def _role(p: Proposition, case: str) -> str:
    """ "One was led by Ann Roe and the other by Ben Doe": whom a passive's "by" names is who does it."""
    return "subj" if p.passive and case == "by" else f"prep:{case}"


def _counted(p: Proposition, what: "Token") -> "list[Token]":
    """ "Expelled six diplomats and Spain four": a bare number counts what the first one does."""
    return list(p.get("obj")) if what.pos_ == "NUM" and p.get("obj") and not p.passive else [what]
