"""So many, or some, of those whom the text named last: "students marched, and three were held"."""

from typing import TYPE_CHECKING

from diplograph.resolve.by_head import ByHead
from diplograph.resolve.descriptions.guess import Guess

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

SEVERAL = frozenset("some several many most".split())
"""Words that with a passive say of how many of those last named something is told: "some have been sentenced"."""
AWAY = frozenset("custody away hostage prisoner captive prison jail".split())
"""Where people are taken: "took eleven into custody"."""
COUNTED = ("people", "group", "armed_force", "armed_group", "person")


def some_suffer(word: "Token") -> bool:
    """ "Some have been sentenced", "several were beaten": a word for part of a group, of which a passive tells."""
    return word.lower_ in SEVERAL and word.dep_ == "nsubj:pass"


def so_many(number: "Token", by_head: ByHead) -> Guess | None:
    """ "Students marched, and three were held": so many of the people or fighters whom the text named last."""
    alone = number.child_labels.isdisjoint(("nmod", "det", "appos", "flat", "compound"))
    if not alone or not number.text.isalpha() or number.head.pos_ != "VERB":
        return None
    if number.pos_ != "NUM" and not some_suffer(number):
        return None
    taken = number.dep_ == "obj" and not number.head.child_words.isdisjoint(AWAY)
    if not taken and number.dep_ not in ("nsubj", "nsubj:pass"):
        return None
    first = number.sent.before.start
    for head in reversed(by_head.before(number.i, first)):
        actor = by_head[head].actor
        if actor is not None and number.doc[head].tag_ in ("NNS", "NNPS") and actor.type in COUNTED:
            return Guess(actor, (), "nominal", 0.55, f"some of the {number.doc[head].lower_} named before")
    return None
