"""Relatives whom nobody names, or not yet: "a nephew of the president", "two cousins of the deposed ruler"."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.extract.standing.beside import Fact, fact
from diplograph.model import Mention
from diplograph.resolve import Mentions
from diplograph.resolve.descriptions.agents import UNSAID
from diplograph.resolve.descriptions.named_next import NAMED_LATER
from diplograph.resolve.known.nouns import nouns

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token

ACTING = ("nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod", "nmod:poss", "conj")
"""Where a noun stands for somebody: not in "the son of a miner, he joined the army"."""


SIBLINGS = frozenset("brother sister twin sibling cousin half-brother half-sister spouse".split())
"""Nouns that in the plural say what several are to each other."""


def facts_of_kin(doc: "Doc", mentions: Mentions) -> Iterator[Fact]:
    """Whose relative each of them is, where the text says or names that person."""
    by_head = mentions.by_head
    for mention in mentions:
        if mention.kind == "name" and mention.actor is not None and mention.actor.type == "person":
            yield from _siblings(doc.words[mention.head], mention, by_head)
            continue
        noun = doc.words[mention.head]
        named_later = mention.why in NAMED_LATER or mention.why.startswith(UNSAID)
        if mention.kind != "nominal" or noun.lemma_.lower() not in nouns().kin or not named_later:
            continue
        if noun.dep_ not in ACTING or not noun.child_labels.isdisjoint(("appos", "cop", "flat")):
            continue
        whose = _whose(noun, by_head)
        first = noun.i == noun.sent.start or noun.nbor(-1).is_sent_start
        if first and (whose is None or whose.kind != "name" or noun.head.pos_ not in ("VERB", "AUX")):
            continue  # "The daughter of a typesetter, she joined the party at 17"
        yield from fact(noun, _who_is_both(noun, by_head) or mention, "RELATED_TO", whose, "kin-of")


def _who_is_both(kin: "Token", by_head: dict[int, Mention]) -> Mention | None:
    """ "Ann Roe is a director of the bank and a cousin of the king": of whom both are said."""
    first = kin.head if kin.dep_ == "conj" else kin
    about = next((c for c in first.children if c.dep_ == "nsubj"), None) if "cop" in first.child_labels else None
    return by_head.get(about.i) if about is not None else None


def _siblings(name: "Token", person: Mention, by_head: dict[int, Mention]) -> Iterator[Fact]:
    """ "The brothers Ulf and Ole Dahl", "Ulf and Ole Dahl, cousins from Bergen": those whom one word makes each other's kin."""
    beside = [c for c in name.children if c.dep_ in ("nmod:desc", "appos", "compound")]
    beside += [name.head] if name.dep_ == "appos" else []
    noun = next((c for c in beside if c.tag_ in ("NNS", "NNPS") and c.lemma_.lower() in SIBLINGS), None)
    if noun is None:
        return
    for other in (by_head.get(c.i) for c in name.children if c.dep_ == "conj"):
        if other is not None and other.actor is not None and other.actor.type == "person":
            yield from fact(noun, person, "RELATED_TO", other, "siblings")


def _whose(noun: "Token", by_head: dict[int, Mention]) -> Mention | None:
    """The person that an "of" makes it a relative of; "his brother" tells more of the deed than of the family."""
    owners = (c for c in noun.children if c.dep_ == "nmod" and case_of(c) == "of")
    found = (m for c in owners if (m := by_head.get(c.i)) is not None and m.actor is not None)
    return next((m for m in found if m.actor is not None and m.actor.type == "person"), None)
