"""What is denied or claimed of what was told just before: "Kigali denied it", "a spokesman claimed responsibility"."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from diplograph.extract.retold import identified
from diplograph.model import Argument, Attribution, Modality, Polarity, Statement

NEAR = 1
"""Sentences between a deed and the answer to it at most."""
HARM = frozenset("ABDUCTS AIDS ATTACKS BLOCKADES DESTROYS KILLS SEIZES SUPPORTS TORTURES".split())
"""What a charge is mostly about, so that who rejects the charge says that it is not so."""
DEEDS = ("ABDUCTS", "ATTACKS", "DESTROYS", "KILLS")
"""What somebody is asked to answer for without being charged with it."""
UNSAID = frozenset(
    "ACCUSES CALLS_ON CRITICIZES DEMANDS DENIES OFFERS PRAISES PROMISES REJECTS SAYS THREATENS WARNS".split()
)
OTHERS = frozenset("many others several some".split())
"""Who is told of only beside those told of before: "three others were wounded"."""
POSTS = ("HOLDS_OFFICE", "LEADS", "MEMBER_OF")
_IT = re.compile(
    r"(?:it|this|that|(?:the|this|that|those|these|such) (?:\w+ )?(?:accusation|allegation|charge|claim|report)s?)",
    re.I,
)
_PART = re.compile(
    r"(?:any |all )?(?:involvement|responsibility|role|part|complicity|hand)(?: in (?:it|this|the \w+))?", re.IGNORECASE
)
_BODY = re.compile(r"(?:government|armed forces|army|police|spokes\w+|ministry of \w+) of (?:the )?", re.IGNORECASE)


class Told:
    """What a text tells, by its sentences, and for whom its people speak."""

    def __init__(self, found: list[Statement]) -> None:
        self.by_sentence: dict[int, list[Statement]] = defaultdict(list)
        self._posts: dict[str, Argument] = {}
        for s in found:
            self.by_sentence[s.evidence.sentence].append(s)
            if s.relation in POSTS and s.subject is not None and s.object is not None:
                self._posts.setdefault(s.subject.id, s.object)

    def before(self, answer: Statement) -> list[Statement]:
        """What was told before an answer and near it, in the order of the text."""
        last = answer.evidence.sentence
        near = (s for n in range(last - NEAR, last + 1) for s in self.by_sentence.get(n, ()))
        return [s for s in near if s.predicate_start < answer.predicate_start]

    def side(self, speaker: Argument | None) -> Argument | None:
        """The group for which a person speaks, or whoever speaks."""
        if speaker is None or speaker.type != "person":
            return speaker
        return self._posts.get(speaker.id, speaker)

    def sides(self, speaker: Argument | None) -> frozenset[str]:
        """By what name a speaker's side goes."""
        return frozenset(land(a) for a in (speaker, self.side(speaker)) if a is not None)


def answered(found: list[Statement], told: Told) -> Iterator[Statement]:
    """What answers say of what was told before them, in the words of whoever answers."""
    for answer in found:
        if answer.subject is None or answer.polarity == Polarity.NEGATIVE or answer.modality != Modality.ACTUAL:
            continue
        claims = answer.rule == "SAYS/claim-responsibility" and answer.predicate.lower().startswith(("claim", "took"))
        what = answer.content or ""
        if claims and what.lower() == "responsibility":
            yield from _deed(answer, told, Polarity.POSITIVE)
        elif answer.predicate.lower().startswith(("den", "disclaim", "disown")) and _PART.fullmatch(what):
            yield from _deed(answer, told, Polarity.NEGATIVE)
        elif answer.relation in ("DENIES", "REJECTS") and _IT.fullmatch(what):
            yield from _charge(answer, told)


def _charge(denial: Statement, told: Told) -> Iterator[Statement]:
    """The opposite of what another said right before that the denier, or his side, had done."""
    denied = denial.predicate.lower().startswith("den")
    if not denied and " " not in (denial.content or ""):
        return  # "rejected it", which may be an offer
    mine = told.sides(denial.subject)
    charges = [
        s for s in told.before(denial)
        if s.relation not in UNSAID and s.attribution and s.subject is not None and land(s.subject) in mine
        and s.attribution[-1].actor.id != s.subject.id and land(s.attribution[-1].actor) not in mine
    ]  # fmt: skip
    if charges and (denied or (charges[-1].relation in HARM and denial.predicate.lower().startswith("reject"))):
        charge = charges[-1]
        if not charge.relation:
            return  # "said Chad had armed them and had misled the house": it denies what was said last
        yield _said(denial, charge, charge.subject, charge.polarity.opposite)


def _deed(answer: Statement, told: Told, polarity: Polarity) -> Iterator[Statement]:
    """The deed told last that nobody known did, or the answerer's side is said to have done: done, or not, by that side."""
    mine = told.sides(answer.subject)
    deeds = [s for s in told.before(answer) if s.relation in DEEDS and s.polarity == Polarity.POSITIVE]
    deeds = [s for s in deeds if s.modality == Modality.ACTUAL and _open_to(s, mine)]
    known = {s.relation for s in told.by_sentence[answer.evidence.sentence] if s.polarity == polarity}
    if not deeds or known & set(DEEDS):
        return  # "denied any role in the violence" says so itself
    last = deeds[-1].evidence.sentence
    first = next(s for s in deeds if s.evidence.sentence == last)
    yield _said(answer, first, told.side(answer.subject), polarity)


def _open_to(deed: Statement, mine: frozenset[str]) -> bool:
    """Whether a deed is nobody's that is known, or by somebody's word of this side."""
    if deed.object is not None and deed.object.name.lower() in OTHERS:
        return False
    return _unnamed(deed.subject) or (bool(deed.attribution) and land(deed.subject) in mine)


def _unnamed(actor: Argument | None) -> bool:
    """Nobody, or gunmen whom nobody knows: who is only described goes by a name in small letters."""
    return actor is None or actor.name.islower()


def land(actor: Argument | None) -> str:
    """ "Ecuador" of its government and its army."""
    return _BODY.sub("", actor.name).casefold() if actor is not None else ""


def _said(answer: Statement, s: Statement, doer: Argument | None, polarity: Polarity) -> Statement:
    """A statement told before, as it is answered."""
    at = (answer.predicate_start, answer.predicate_end)
    speaker = answer.subject
    said = (Attribution(speaker, answer.predicate, *at),) if speaker is not None else ()
    told = replace(
        s, subject=doer, predicate=answer.predicate, predicate_start=at[0], predicate_end=at[1], polarity=polarity,
        attribution=(*answer.attribution, *said), evidence=answer.evidence, about=(), contradicts=(),
    )  # fmt: skip
    return identified(told)
