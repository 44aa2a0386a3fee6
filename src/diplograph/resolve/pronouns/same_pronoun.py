"""A pronoun said twice: "some want them out, whereas others have asked them to stay" speaks of the same people."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.model import Mention

UNDERGOING = ("obj", "iobj")


def again(pronoun: "Token", by_head: "dict[int, Mention]") -> "Mention | None":
    """What "them" meant earlier in its sentence, where something was done to them there as here."""
    if pronoun.lower_ != "them" or pronoun.dep_ not in UNDERGOING:
        return None
    first = pronoun.sent.start
    same = (t for t in reversed(pronoun.doc[first : pronoun.i]) if t.lower_ == "them" and t.dep_ in UNDERGOING)
    return next((m for t in same if (m := by_head.get(t.i)) is not None), None)
