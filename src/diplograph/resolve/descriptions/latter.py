"""Whom "the latter" means: the last of those named before."""

from typing import TYPE_CHECKING

from diplograph.resolve.descriptions.guess import Guess
from diplograph.resolve.offices.nouns import WITHOUT_NAME

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.model import Mention
    from diplograph.resolve.by_head import ByHead


def latter(word: "Token", by_head: "ByHead") -> Guess | None:
    """ "Chad told Sudan that …. The latter replied": the last actor named in this sentence, else in the one before."""
    if word.lower_ != "latter" or not word.dep_.startswith(("nsubj", "obj", "obl", "iobj", "nmod")):
        return None
    if not any(c.lower_ == "the" for c in word.children):
        return None
    number = by_head.sentence[word.i]
    starts = by_head.sentences[max(0, number - 1) : number + 1]
    for first, end in reversed(list(zip(starts, [*starts[1:], word.i], strict=True))):
        named = [
            m
            for h in by_head.before(end, first)
            if _somebody(m := by_head[h]) and not _of_another(word.doc[h], by_head)
        ]
        if named:
            last = named[-1]
            actor = last.members[-1] if last.actor is None else last.actor
            return Guess(actor, (), "nominal", 0.6, "the last one named")
    return None


def _somebody(mention: "Mention") -> bool:
    """Whether a mention stands for an actor, by name or as a group of several."""
    if mention.actor is None:
        return bool(mention.members)
    named = mention.kind in ("name", "metonym") and "--" not in mention.actor.id
    return mention.why == WITHOUT_NAME or (named and mention.actor.type != "place")


def _of_another(name: "Token", by_head: "ByHead") -> bool:
    """Whether a name only tells whose another is: "the president of Chad"."""
    return name.dep_ in ("nmod", "nmod:poss", "compound", "amod") and name.head.i in by_head
