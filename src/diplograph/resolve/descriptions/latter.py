"""Whom "the latter" and "the former" mean: the last and the first of two that the text has just named."""

from typing import TYPE_CHECKING

from diplograph.resolve.descriptions.guess import Guess

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.model import Actor
    from diplograph.resolve.by_head import ByHead

WORDS = ("latter", "former")
ROLES = ("nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod", "nmod:poss", "conj")


def latter(noun: "Token", by_head: "ByHead") -> Guess | None:
    """ "Zambia sued the bloc. The latter had warned …": who stands last before it; "the former" only where there are two."""
    alone = noun.lower_ in WORDS and noun.dep_ in ROLES and not any(c.dep_ != "det" for c in noun.children if c.i > noun.i)
    if not alone or not any(c.dep_ == "det" and c.lower_ == "the" for c in noun.children):
        return None
    number = by_head.sentence[noun.i]
    for first in (noun.sent.start, by_head.sentences[max(0, number - 1)]):
        two = _named(noun, by_head, first)
        if len(two) > 1:
            break
    else:
        return None
    if noun.lower_ == "former":
        return Guess(two[0], (), "nominal", 0.65, "the first of the two named") if len(two) == 2 else None
    return Guess(two[-1], (), "nominal", 0.65, "the one named last")


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
