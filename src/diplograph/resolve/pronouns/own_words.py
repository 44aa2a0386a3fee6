"""Whom the words of a quotation are not about: nobody says "he" of himself, nor gives his own name."""

from typing import TYPE_CHECKING

from diplograph.annotate import subject_of
from diplograph.resolve.mentions import key_of
from diplograph.resolve.pronouns.singular_words import PERSONAL

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diplograph.annotate import Quotation
    from diplograph.annotate.plain import Token
    from diplograph.model import Mention

ONE = ("he", "she")


def not_of_oneself(
    token: "Token", quote: "Quotation | None", quotes: "Iterable[Quotation]", by_head: "dict[int, Mention]"
) -> set[str]:
    """The keys of whom "he" or "she" cannot mean, within a quotation or as its speaker."""
    if token.lower_ not in PERSONAL:
        return set()
    if quote is not None and quote.direct and quote.speaker is not None:
        return _speaker(token, quote, by_head)
    if token.dep_ != "nsubj":
        return set()
    spoken = (q for q in quotes if q.direct and q.speaker == token.i)
    return {key for q in spoken for key in _told_of(token, q, by_head)}


def _speaker(token: "Token", quote: "Quotation", by_head: "dict[int, Mention]") -> set[str]:
    """ "'He lied,' Roe said", "Roe shrugged. 'He lied,' she said": who speaks; by a pronoun, whoever was subject before."""
    speaker = by_head.get(quote.speaker) if quote.speaker is not None else None
    word = token.doc[quote.speaker] if quote.speaker is not None else None
    if speaker is None and word is not None and word.lower_ in ONE and word.i > quote.start:
        start = token.doc[quote.start].sent.start
        subject = subject_of(token.doc[start].sent.before.root) if start > 0 else None
        speaker = by_head.get(subject.i) if subject is not None else None
    return {key_of(speaker)} if speaker is not None and speaker.actor is not None else set()


def _told_of(token: "Token", quote: "Quotation", by_head: "dict[int, Mention]") -> "Iterable[str]":
    """ "'It would be a mistake for Ben Doe,' he said": whom the speaker names or calls "he"."""
    inside = (by_head.get(i) for i in range(quote.start, min(quote.end, token.i)))
    people = (m for m in inside if m is not None and m.actor is not None and m.actor.type == "person")
    first = ("i", "me", "my", "mine", "myself")
    return (key_of(m) for m in people if token.doc[m.head].lower_ not in first and m.kind != "demonym")
