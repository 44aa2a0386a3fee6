"""Which time expression of its sentence dates a predicate: its own, that of the clause it is joined to, or of a dated noun."""

import re
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from diplograph.extract.time.calendar import year_of
from diplograph.extract.time.relative import around
from diplograph.extract.time.shared import clauses_beside
from diplograph.extract.time.times import TimeMention
from diplograph.model import Time

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token

SHARED = ("day", "week", "month")
"""How exact a time is that a clause shares with the one before it: what else happened in a year need not have."""
WEEK = 7
"""Days of a stretch of time that is as exact: "overnight", "at the weekend"."""
EXACT = ("day", "week", "month", "year")
"""Units whose first day says all of them."""
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
        own = self._hanging(token, here) or self._made(token, here) or self._then(token, here)
        if own is not None:
            return own
        shared = (self._hanging(beside, here) for beside in clauses_beside(token))
        return next((m for m in shared if m is not None and _lasts(m.time)), None) or self._label(token)

    def within(self, clause: "Token") -> TimeMention | None:
        """The first time expression among the words of a clause."""
        here = self._times.get(clause.sent.start, [])
        return next((m for m in here if clause.left_edge.i <= m.token <= clause.right_edge.i), None)

    def _then(self, token: "Token", here: list[TimeMention]) -> TimeMention | None:
        """ "In 2006, when the army rose", "since March, when it closed": the time right before "when"."""
        when = next((c for c in token.children if c.lower_ == "when" and c.i < token.i), None)
        if when is None or when.i < 2:
            return None
        before = when.nbor(-2) if when.nbor(-1).text == "," else when.nbor(-1)
        told = next((m for m in here if m.start <= before.idx < m.end), None)
        if told is None or told.time.start is None or told.time.granularity not in EXACT:
            return told
        first, last, unit = around(told.time.start, told.time.granularity)
        return replace(told, time=Time(first, last, unit, told.time.text))  # "since" is said of what came after

    def _label(self, token: "Token") -> TimeMention | None:
        """ "1976: Polisario proclaims a state": the year that an entry of a chronicle begins with."""
        first = token.sent[0]
        if first.i + 1 >= len(self._doc) or first.nbor().text != ":" or not YEAR.fullmatch(first.text):
            return None
        return _of_year(first)

    def _hanging(self, token: "Token", here: list[TimeMention]) -> TimeMention | None:
        """The time expression that hangs on the predicate, or on a light verb's noun; not one of another clause."""
        found: list[tuple[int, TimeMention]] = []
        for mention in here:
            node = self._doc[mention.token]
            for steps in range(4):
                if node.dep_ == "orphan":
                    break  # "in 2009, and Uganda in 2011": of a clause that leaves the verb out
                node = node.head
                if node.i == token.i:
                    found.append((steps, mention))
                if node.i == token.i or node.pos_ in ("VERB", "AUX"):
                    break
        nearest = min(found, key=lambda f: f[0], default=None)
        if nearest is None or _of_its_noun(self._doc[nearest[1].token], token):
            return None
        return nearest[1]

    def _made(self, token: "Token", here: list[TimeMention]) -> TimeMention | None:
        """The year of an event noun, or of the noun for what a verb brings about: "the 2018 pact", "signed the 2015 treaty"."""
        for noun in _named_by(token):
            year = next((c for c in noun.children if c.i < noun.i and YEAR.fullmatch(c.text)), None)
            if year is not None:
                return _of_year(year)
            if noun.i != token.i and (known := self._hanging(noun, here)) is not None:
                return known
        return None


def _of_year(year: "Token") -> TimeMention:
    return TimeMention(year.idx, year.idx + len(year.text), year.i, Time(*year_of(int(year.text)), year.text))


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
    if time.start is None or time.end is None:
        return False
    return time.granularity in SHARED or (time.end - time.start).days <= WEEK  # "overnight", "over the weekend"
