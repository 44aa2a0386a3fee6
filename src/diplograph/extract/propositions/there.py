"""What a verb's "there" or "here" is to it: where it happens, or where something goes."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from diplograph.extract.propositions.proposition import Proposition

MOVING = frozenset(
    "send move go fly travel return come deploy dispatch sail flee transfer march drive bring rush head".split()
)
"""Verbs whose "there" is where something goes."""


def there(p: "Proposition") -> None:
    """ "Sent troops there", "was arrested there": the place that the adverb stands for, as behind a preposition."""
    for word in p.token.children if p.part == "verb" else ():
        if word.lower_ in ("there", "here") and word.dep_ == "advmod":
            p.add("prep:to" if p.word in MOVING else "prep:in", word)
