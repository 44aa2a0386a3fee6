"""Whom a quotation calls "they": "Roe blamed Minsk for the failure. 'They came with nothing,' she said"."""

from typing import TYPE_CHECKING

from diplograph.annotate import subject_of
from diplograph.resolve.pronouns.causes import ACCUSING, BLAMING

if TYPE_CHECKING:
    from diplograph.annotate import Quotation
    from diplograph.annotate.plain import Token
    from diplograph.model import Actor, Mention

SIDES = frozenset(
    "state government_body armed_group armed_force party people company organisation igo ngo media".split()
)
"""Types of those whom one blames as they."""


def charged_before(
    token: "Token", quote: "Quotation | None", by_head: "dict[int, Mention]", bodies: "dict[str, Actor]"
) -> "Mention | None":
    """Whom the speaker of a direct quotation blamed, accused or thanked in the sentence before it, where "they" begins it."""
    if quote is None or quote.speaker is None or token.dep_ not in ("nsubj", "nsubj:pass"):
        return None
    start = token.doc[quote.start].sent.start
    if start == 0 or token.i > quote.start + 1:
        return None
    said = token.doc[quote.speaker]
    named = (by_head.get(c.i) for c in said.children if c.dep_ == "appos")  # "said its minister, Ann Roe"
    speaker = by_head.get(quote.speaker) or next((m for m in named if m is not None), None)
    who = speaker.actor if speaker is not None else None
    own = bodies.get(who.id) if who is not None else None
    for verb in reversed(list(token.doc[start].sent.before)):
        if verb.pos_ != "VERB" or verb.lemma_.lower() not in ACCUSING | BLAMING:
            continue
        doer = subject_of(verb)
        by = by_head.get(doer.i) if doer is not None else None
        same = by is not None and by.actor is not None and by.actor in (who, own)
        alone = speaker is None and said.lower_ in ("he", "she") and by is not None
        if same or alone:
            whom = (by_head.get(c.i) for c in verb.children if c.dep_ == "obj")
            found = next((m for m in whom if m is not None), None)
            fits = found is not None and (found.members or (found.actor is not None and found.actor.type in SIDES))
            return found if fits else None
    return None
