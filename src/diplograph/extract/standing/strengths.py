"""How many a body has by the number before its name or noun: "the ten-member bloc", "the 8,000-strong ISAF"."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from diplograph.extract.speech.speakers import argument
from diplograph.extract.standing.beside import HYPHENS, Fact
from diplograph.resolve import Mentions

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token

STRONG = "strong"
COUNTED = frozenset(("member", "nation", "state", "country", STRONG))
"""Words that a hyphen joins to the number of those who belong to a body."""
BODIES = ("igo", "organisation", "government_body", "armed_force", "armed_group", "party", "ngo", "group")


def facts_of_strengths(doc: "Doc", mentions: Mentions) -> Iterator[Fact]:
    """The strength that each such word gives the body behind it; "the 600-strong force", which nobody names, has a frame."""
    by_head = mentions.by_head
    for word in doc.worded(COUNTED):
        if word.i < 2 or doc.words[word.i - 1].text not in HYPHENS or doc.words[word.i - 2].pos_ != "NUM":
            continue
        body = by_head.get(word.head.i) if word.dep_ in ("amod", "compound") else None
        if body is None or body.actor is None or body.actor.type not in BODIES:
            continue
        who = argument(body) if word.lower_ != STRONG or body.kind == "name" else None
        if who is not None:
            said = doc[_first(word).i : word.i + 1].text
            yield Fact(word.head, who, "HAS_STRENGTH", None, said, said, "HAS_STRENGTH/numbered")


def _first(word: "Token") -> "Token":
    """Where the number begins: "1.5 million-strong"."""
    start = word.i - 2
    while start and word.doc[start - 1].pos_ == "NUM":
        start -= 1
    return word.doc[start]
