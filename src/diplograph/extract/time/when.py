"""Which time expression of its sentence dates a predicate: its own, that of the clause it is joined to, or of a dated noun."""

import re
from collections import defaultdict
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.extract.clauses.clause_shapes import infinitive
from diplograph.extract.time.calendar import year_of
from diplograph.extract.time.mention import TimeMention
from diplograph.extract.time.shared import clauses_beside, joined_apart, same_clause, simple_past
from diplograph.extract.time.words import DUE
from diplograph.model import Time

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token

SHARED = ("day", "week", "month")
"""How exact a time is that a clause shares with the one before it: what else happened in a year need not have."""
WEEK, LONGEST = 7, 30
"""Days of a stretch of time that is as exact: "overnight", "at the weekend", "in early May"."""
FARTHEST = 2
"""Clauses between a predicate and the time that it shares, at the most."""
GIVING = frozenset("give set grant allow".split())
BOUNDS_OF = ("since", "after", "until", "till", "before")
"""What opens a time by the noun that it is of: "since the riots of 2021", "after Monday's vote"."""
UNTIL = ("until ", "till ")
"""What stands before the end of the time that somebody is given."""
MAKING = frozenset("sign conclude broker mediate negotiate strike reach initial seal clinch agree make forge".split())
"""What brings about that which their object names, and so is of its year: "brokered the 2022 deal", "the accord of 2001"."""
YEAR = re.compile(r"(?:1[6-9]|20)\d\d")


class When:
    """The times of one document, by the predicates that they date."""

    def __init__(self, doc: "Doc", found: list[TimeMention], published: date | None = None) -> None:
        self._doc = doc
        self._published = published
        self._times: dict[int, list[TimeMention]] = defaultdict(list)  # by the sentence that they stand in
        for mention in found:
            self._times[doc.words[mention.token].sent.start].append(mention)

    def of(self, token: "Token") -> TimeMention | None:
        """When it is: by its own time expression, else, where that is exact, by the clause it is joined to."""
        return self._of(token, frozenset()) or self._after(token) or self._label(token)

    def _of(self, token: "Token", asked: frozenset[int]) -> TimeMention | None:
        here = self._times.get(token.sent.start, [])
        if not here and YEAR.search(token.sent.text) is None:
            return None
        own = self._hanging(token, here) or self._made(token, here) or self._then(token, here)
        own = own or self._deadline(token, here) or self._since(token, asked)
        if own is not None or len(asked) > FARTHEST:
            return own
        asked |= {token.i}
        for beside in (b for b in clauses_beside(token) if b.i not in asked):
            below = beside.head.i == token.i  # of a clause below only its own time counts
            told = self._hanging(beside, here) or self._since(beside, asked) if below else self._of(beside, asked)
            if told is not None and beside.dep_ == "conj" and below and told.start < beside.idx:
                continue  # "staged drills and in August hosted others"
            if told is not None and below and infinitive(beside) and not self._over(told, token):
                continue
            if told is not None and (
                same_clause(token, beside)
                or (below and infinitive(beside))
                or _lasts(told.time, joined_apart(token))
                or self._fronted(told, beside, token)
            ):
                return told
        return None

    def _over(self, mention: TimeMention, verb: "Token") -> bool:
        """ "Offered to mediate in 2021": a time behind what is offered that is over is that of the offer."""
        if verb.lemma_.lower() in DUE:
            return True
        end = mention.time.end
        return (
            self._published is not None and end is not None and mention.time.start is not None and end < self._published
        )

    def _fronted(self, mention: TimeMention, verb: "Token", second: "Token") -> bool:
        """Whether a time stands before its clause, so that it holds for what is joined to it: "In 2001 X rose, and Y fled"."""
        if mention.time.start is None or mention.time.end is None or second.dep_ not in ("conj", "parataxis", "advcl"):
            return False
        if joined_apart(second) and mention.time.granularity not in SHARED and second.dep_ == "parataxis":
            return False
        if not joined_apart(second) and second.dep_ == "conj":
            return mention.end <= verb.idx  # "who in 2020 seized the dam and fought the guards"
        subject = next((c for c in verb.children if c.dep_.startswith("nsubj")), verb)
        return "but" not in second.child_words and mention.end <= min(subject.left_edge.idx, verb.idx)

    def _since(self, token: "Token", asked: frozenset[int]) -> TimeMention | None:
        """ "Has deported many since it took power in May", "recognised it after winning in May": from then on."""
        if len(asked) > FARTHEST or token.pos_ not in ("VERB", "AUX"):
            return None
        for clause in token.children:
            if clause.dep_ not in ("advcl", "acl") or clause.pos_ not in ("VERB", "AUX"):
                continue
            marks = {c.lower_ for c in clause.children if c.dep_ in ("mark", "case") and c.i < clause.i}
            if "since" not in marks and not ("after" in marks and clause.tag_ == "VBG"):
                continue
            told = self._of(clause, asked | {token.i})
            if told is not None and told.time.start is not None and self._doc[told.token].dep_ != "mark":
                start = (told.whole or told.time).start
                return replace(told, time=Time(start, None, "interval", told.time.text))
        return None

    def _after(self, token: "Token") -> TimeMention | None:
        """ "Was suspended in 2017 after X warned Y": what came before it was in that year at the latest."""
        if token.dep_ != "advcl" or not simple_past(token) or token.head.i >= token.i:
            return None
        if not any(c.dep_ == "mark" and c.lower_ == "after" for c in token.children):
            return None
        told = self._of(token.head, frozenset((token.i,)))
        if told is None or told.time.end is None or told.time.start is None:
            return None
        return replace(told, time=Time(None, told.time.end, "interval", told.time.text))

    def _deadline(self, token: "Token", here: list[TimeMention]) -> TimeMention | None:
        """ "Gave the rebels until March to lay down their arms": by when it is to be done."""
        if not infinitive(token) or token.head.lemma_.lower() not in GIVING or token.head.i >= token.i:
            return None
        up = token.head
        return next((m for m in here if up.idx < m.start < token.idx and m.time.text.lower().startswith(UNTIL)), None)

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
        return replace(told, time=told.whole) if told is not None and told.whole is not None else told

    def _label(self, token: "Token") -> TimeMention | None:
        """ "1976: Polisario proclaims a state": the year that an entry of a chronicle begins with."""
        first = token.sent[0]
        if first.i + 1 >= len(self._doc) or first.nbor().text != ":" or not YEAR.fullmatch(first.text):
            return None
        return _of_year(first)

    def _hanging(self, token: "Token", here: list[TimeMention]) -> TimeMention | None:
        """The time expression that hangs on the predicate, or on a light verb's noun; not one of another clause."""
        found: list[tuple[int, TimeMention]] = []
        given = token.lemma_.lower() in GIVING
        for mention in here:
            if given and mention.time.text.lower().startswith(UNTIL):
                continue  # of what is to be done by then
            node, told = self._doc.words[mention.token], mention
            for steps in range(4):
                if node.dep_ == "orphan" or (node.i == mention.top and node.i != token.i) or (steps and _aside(node)):
                    break  # "in 2009, and Uganda in 2011": of a clause that leaves the verb out
                node = node.head
                if node.i == token.i:
                    found.append((steps, told))
                if node.i == token.i or node.pos_ in ("VERB", "AUX"):
                    break
                if node.i != mention.top and (bound := _bounding(node)) and not mention.time.text.endswith(bound):
                    if node.dep_ == "nmod" and (bound != "since" or _first(node.head)):
                        break  # "the first talks since the war of May", "any date before next year's vote"
                    told = _opened(told, bound)
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


def _aside(node: "Token") -> bool:
    """ "Ann Roe, president since 2019, met the king": words that only tell more of a noun, whose time is theirs."""
    return node.dep_ in ("appos", "acl:relcl")


def _bounding(noun: "Token") -> str:
    """ "Since", of the noun that a time is of: "since the riots of 2021"."""
    if noun.dep_ not in ("obl", "nmod"):
        return ""
    case = case_of(noun)
    return case if case in BOUNDS_OF else ""


def _first(noun: "Token") -> bool:
    """ "The first talks", "the deadliest raid"."""
    return any(c.dep_ == "amod" and (c.tag_ == "JJS" or c.lower_ in ("first", "last", "only")) for c in noun.children)


def _opened(mention: TimeMention, bound: str) -> TimeMention:
    time = mention.time
    start, end = (time.start, None) if bound in ("since", "after") else (None, time.end)
    return replace(mention, time=Time(start, end, "interval", time.text))


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


def _lasts(time: "Time", apart: bool) -> bool:
    """Whether a clause shares a time with the one it is joined to: not a year, nor "since May"; with its own subject, a week at most."""
    if time.start is None or time.end is None:
        return False
    length = (time.end - time.start).days
    return length < WEEK if apart else time.granularity in SHARED or length <= LONGEST  # "overnight", "in early May"
