"""Who puts out a text that says "we" of itself: the statement or report of a body."""

from itertools import islice
from typing import TYPE_CHECKING

from diplograph.annotate import subject_of

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token
    from diplograph.model import Mention

BODIES = frozenset("ngo igo organisation party government_body group company".split())
"""Types that put out statements."""
SAYING = frozenset("say announce declare warn report find conclude reveal state".split())
ASKING = frozenset(
    "call urge demand appeal request recommend condemn denounce deplore welcome reject oppose support".split()
)
"""What a body does in a statement of its own: "we call on the government …"; a newspaper's "we" asks and hears."""
OPENING = 4
"""Sentences, the title among them, in which a statement says whose it is."""


def asks_itself(we: "Token") -> bool:
    """Whether a "we" is the subject of what bodies do in statements of their own."""
    verbs = (we.head, *(c for c in we.head.children if c.dep_ == "conj"))
    return we.lower_ == "we" and we.dep_ == "nsubj" and any(v.lemma_.lower() in ASKING for v in verbs)


def issuer(doc: "Doc", by_head: "dict[int, Mention]") -> "Mention | None":
    """ "…, the Detention Monitor said today": the body that speaks where a text opens, on the text's own day."""
    for sentence in islice(doc.sents, OPENING):
        for today in (t for t in sentence if t.lower_ == "today" and t.head.lemma_.lower() in SAYING):
            subject = subject_of(today.head)
            found = by_head.get(subject.i) if subject is not None else None
            if found is not None and found.actor is not None and found.actor.type in BODIES:
                return found
    return None
