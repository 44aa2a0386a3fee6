"""Relatives whom nobody names: "a nephew of the president", "two cousins of the deposed ruler"."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.extract.standing.beside import Fact, fact
from diplograph.model import Mention
from diplograph.resolve import Mentions
from diplograph.resolve.descriptions.agents import UNSAID
from diplograph.resolve.known.nouns import nouns

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token

ACTING = ("nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod", "nmod:poss", "conj")
"""Where a noun stands for somebody: not in "the son of a miner, he joined the army"."""


def facts_of_kin(doc: "Doc", mentions: Mentions) -> Iterator[Fact]:
    """Whose relative each of them is, where the text says or names that person."""
    by_head = mentions.by_head
    for mention in mentions:
        noun = doc[mention.head]
        if mention.kind != "nominal" or noun.lemma_.lower() not in nouns().kin or not mention.why.startswith(UNSAID):
            continue
        if noun.dep_ not in ACTING or any(c.dep_ in ("appos", "cop", "flat") for c in noun.children):
            continue
        if noun.i == noun.sent.start or noun.nbor(-1).is_sent_start:
            continue  # "The daughter of a typesetter, she joined the party at 17"
        yield from fact(noun, mention, "RELATED_TO", _whose(noun, by_head), "kin-of")


def _whose(noun: "Token", by_head: dict[int, Mention]) -> Mention | None:
    """The person that an "of" makes it a relative of; "his brother" tells more of the deed than of the family."""
    owners = (c for c in noun.children if c.dep_ == "nmod" and case_of(c) == "of")
    found = (m for c in owners if (m := by_head.get(c.i)) is not None and m.actor is not None)
    return next((m for m in found if m.actor is not None and m.actor.type == "person"), None)
