"""Which time expression of its sentence dates a predicate: its own, or that of the clause it is joined to."""

from collections import defaultdict
from typing import TYPE_CHECKING

from diplograph.extract.times import TimeMention

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token
    from diplograph.model import Time

SHARED = ("day", "week", "month")
"""How exact a time is that a clause shares with the one before it: what else happened in a year need not have."""


class When:
    """The times of one document, by the predicates that they date."""

    def __init__(self, doc: "Doc", found: list[TimeMention]) -> None:
        self._doc = doc
        self._times: dict[int, list[TimeMention]] = defaultdict(list)  # by the sentence that they stand in
        for mention in found:
            self._times[doc[mention.token].sent.start].append(mention)

    def of(self, token: "Token") -> TimeMention | None:
        """When it is: by its own time expression, else, where that is exact, by the clause it is joined to."""
        here = self._times.get(token.sent.start)
        if here is None:
            return None
        own = self._hanging(token, here)
        if own is None and (first := _joined_to(token)) is not None:
            shared = self._hanging(first, here)
            own = shared if shared is not None and _lasts(shared.time) else None
        return own

    def _hanging(self, token: "Token", here: list[TimeMention]) -> TimeMention | None:
        """The time expression that hangs on the predicate, or on a light verb's noun; not one of another clause."""
        for mention in here:
            node = self._doc[mention.token]
            for _ in range(4):
                node = node.head
                if node.i == token.i:
                    return mention
                if node.pos_ in ("VERB", "AUX"):
                    break
        return None


def _lasts(time: "Time") -> bool:
    """Whether a clause shares a time with the one it is joined to: not a year, nor "since May"."""
    return time.granularity in SHARED and time.start is not None and time.end is not None


def _joined_to(verb: "Token") -> "Token | None":
    """The clause whose time a verb shares: "raided the town in May and burnt it", "ended the siege on Monday, killing nine"."""
    first = verb.head
    if first.i >= verb.i or first.pos_ != "VERB" or any(c.dep_.startswith("nsubj") for c in verb.children):
        return None
    if verb.dep_ == "advcl" and verb.tag_ == "VBG" and not any(c.dep_ in ("mark", "case") for c in verb.children):
        return first
    return first if verb.dep_ == "conj" and verb.tag_ == first.tag_ and verb.tag_ in ("VBD", "VBN") else None
