"""Which time expression of its sentence dates a predicate: its own, that of the clause it is joined to, or of a dated noun."""

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from diplograph.extract.time.calendar import year_of
from diplograph.extract.time.times import TimeMention
from diplograph.model import Time

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token

SHARED = ("day", "week", "month")
"""How exact a time is that a clause shares with the one before it: what else happened in a year need not have."""
MAKING = frozenset("sign conclude broker mediate negotiate strike reach initial seal clinch agree make forge".split())
"""What brings about that which their object names, and so is of its year: "brokered the 2022 deal", "the accord of 2001"."""
YEAR = re.compile(r"(?:1[6-9]|20)\d\d")


class When:
    """The times of one document, by the predicates that they date."""

    def __init__(self, doc: "Doc", found: list[TimeMention]) -> None:
        self._doc = doc
        self._times: dict[int, list[TimeMention]] = defaultdict(list)  # by the sentence that they stand in
        for mention in found:
            self._times[doc[mention.token].sent.start].append(mention)

    def of(self, token: "Token") -> TimeMention | None:
        """When it is: by its own time expression, else, where that is exact, by the clause it is joined to."""
        here = self._times.get(token.sent.start, [])
        own = self._hanging(token, here) or self._made(token, here)
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
                    return None if _of_its_noun(self._doc[mention.token], token) else mention
                if node.pos_ in ("VERB", "AUX"):
                    break
        return None

    def _made(self, token: "Token", here: list[TimeMention]) -> TimeMention | None:
        """The year of an event noun, or of the noun for what a verb brings about: "the 2018 pact", "signed the 2015 treaty"."""
        for noun in _named_by(token):
            year = next((c for c in noun.children if c.i < noun.i and YEAR.fullmatch(c.text)), None)
            if year is not None:
                time = Time(*year_of(int(year.text)), year.text)
                return TimeMention(year.idx, year.idx + len(year.text), year.i, time)
            if noun.i != token.i and (known := self._hanging(noun, here)) is not None:
                return known
        return None


def _named_by(token: "Token") -> "list[Token]":
    """The predicate itself, where it is a noun, and how it came about; of a verb that brings something about, the nouns for it."""
    if token.pos_ == "NOUN":
        return [token, *(c for c in token.children if c.dep_ == "acl" and c.lemma_.lower() in MAKING)]
    if token.lemma_.lower() not in MAKING:
        return []
    behind = [token.head] if token.dep_ in ("acl", "acl:relcl") and token.head.pos_ in ("NOUN", "PROPN") else []
    return behind + [c for c in token.children if c.dep_ in ("obj", "nsubj:pass") and c.pos_ in ("NOUN", "PROPN")]


def _of_its_noun(year: "Token", verb: "Token") -> bool:
    """ "Tore up the agreement of 2001": the year is the agreement's, the verb's only where it made it."""
    noun = year.head
    of = any(c.dep_ == "case" and c.lower_ == "of" for c in year.children) and bool(YEAR.fullmatch(year.text))
    told = noun.head.i == verb.i and noun.dep_ in ("obj", "nsubj", "nsubj:pass", "iobj")
    return of and told and verb.lemma_.lower() not in MAKING


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
