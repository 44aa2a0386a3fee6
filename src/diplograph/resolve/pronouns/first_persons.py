"""Whom "I", "we" and an interview's "you" mean, throughout a text."""

from typing import TYPE_CHECKING

from diplograph.resolve.pronouns.pronouns import FIRST, FIRST_PLURAL, SECOND, SPOKEN_FOR

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc
    from diplograph.model import Mention
    from diplograph.resolve.pronouns.pronouns import PronounReader

LATER = FIRST_PLURAL | SECOND
"""Words that may mean whom somebody speaks for."""


def link_first_persons(
    doc: "Doc", by_head: "dict[int, Mention]", reader: "PronounReader", words: frozenset[str] = FIRST | LATER
) -> None:
    """Link them in quotations and interviews; again once more is known of who speaks for whom."""
    for token in doc.worded(words):
        own = by_head.get(token.i) if token.lower_ in words else None
        if token.lower_ in words and (own is None or own.why == SPOKEN_FOR) and (found := reader.read_first(token)):
            by_head[token.i] = found
