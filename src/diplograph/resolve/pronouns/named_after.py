"""Whom "its" means that is named only behind it: "In a statement on its website, Hamas said"."""

from typing import TYPE_CHECKING

from diplograph.resolve.pronouns.bodies_meant import BODIES

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.model import Actor, Mention


def named_after(pronoun: "Token", by_head: "dict[int, Mention]") -> "Actor | None":
    """The body that is the main subject behind a phrase which a possessive stands in, where none before it fits."""
    root = pronoun.sent.root
    if pronoun.dep_ != "nmod:poss" or pronoun.i > root.i:
        return None
    fronted = (t for t in pronoun.ancestors if t.head.i == root.i and t.dep_ in ("obl", "advcl"))
    subject = next((c for c in root.children if c.dep_ == "nsubj" and c.i > pronoun.i), None)
    known = by_head.get(subject.i) if subject is not None and next(fronted, None) is not None else None
    actor = known.actor if known is not None else None
    return actor if actor is not None and actor.type in BODIES else None
