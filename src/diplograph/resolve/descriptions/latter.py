"""Whom "the latter" and "the former" mean: the last and the first of two that the text has just named."""

from typing import TYPE_CHECKING

from diplograph.annotate import conjuncts
from diplograph.resolve.descriptions.guess import Guess

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.model import Actor
    from diplograph.resolve.by_head import ByHead

WORDS = ("latter", "former")
ROLES = ("nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod", "nmod:poss", "conj")


def latter(noun: "Token", by_head: "ByHead") -> Guess | None:
    """ "Zambia sued the bloc. The latter had warned …": who stands last before it; "the former" only where there are two."""
    alone = (
        noun.lower_ in WORDS and noun.dep_ in ROLES and not any(c.dep_ != "det" for c in noun.children if c.i > noun.i)
    )
    if not alone or not any(c.dep_ == "det" and c.lower_ == "the" for c in noun.children):
        return None
    number = by_head.sentence[noun.i]
    if pair := _joined(noun, by_head, by_head.sentences[max(0, number - 1)]):
        return Guess(pair[0 if noun.lower_ == "former" else -1], (), "nominal", 0.7, "of the two joined before")
    for first in (noun.sent.start, by_head.sentences[max(0, number - 1)]):
        two = _named(noun, by_head, first)
        if len(two) > 1:
            break
    else:
        return None
    if noun.lower_ == "former":
        return Guess(two[0], (), "nominal", 0.65, "the first of the two named") if len(two) == 2 else None
    return Guess(two[-1], (), "nominal", 0.65, "the one named last")


def _joined(noun: "Token", by_head: "ByHead", first: int) -> "list[Actor]":
    """ "Brazil and Chile sided with Mexico, and the latter …": the last two actors that stand joined."""
    for i in range(noun.i - 1, first - 1, -1):
        if noun.doc[i].dep_ == "conj" or not any(c.dep_ == "conj" for c in noun.doc[i].children):
            continue
        both = [m.actor for t in conjuncts(noun.doc[i]) if t.i < noun.i and (m := by_head.get(t.i)) is not None]
        actors = [a for a in both if a is not None and a.type != "place"]
        if len(actors) == len(both) == 2:
            return actors
    return []


def _named(noun: "Token", by_head: "ByHead", first: int) -> "list[Actor]":
    """The actors from a token to the noun, each once, in the order of their last naming."""
    out: list[Actor] = []
    for head in by_head.before(noun.i, first):
        actor = by_head[head].actor
        if actor is None or actor.type == "place" or noun.doc[head].dep_ in ("amod", "compound", "nmod:desc"):
            continue
        if noun.doc[head].dep_ == "nmod:poss" and noun.doc[head].pos_ == "PRON":
            continue
        out = [a for a in out if a.id != actor.id] + [actor]
    return out
