"""Whose deed a judgement is of that names the deed alone: "Israel raided Jenin. Egypt condemned the raid"."""

import re
from collections.abc import Iterator

from diplograph.extract.answered import Told, land
from diplograph.extract.retold import towards
from diplograph.model import Argument, Modality, Polarity, Statement

JUDGING = frozenset("CRITICIZES OPPOSES PRAISES REJECTS SUPPORTS".split())
_DEED = re.compile(r"(the|th(?:is|at|ese|ose)|such an?|an?) (?:[\w-]+ )?([\w-]+)", re.IGNORECASE)
OFFERED = ("OFFERS",)
ASKED = ("CALLS_ON", "DEMANDS")
STRUCK = ("ATTACKS", "KILLS", "DESTROYS")
BARRED = ("BLOCKADES", "RESTRICTS", "SANCTIONS", "SUSPENDS_TIES_WITH")
GONE = ("LEAVES", "WITHDRAWS_FROM")
CHARGED = ("ACCUSES", "CRITICIZES")
DONE = (
    *BARRED, *GONE, "APPOINTS", "ARRESTS", "CEDES", "DEPLOYS_TO", "EXPELS", "LIFTS_RESTRICTIONS_ON", "PARDONS", "POSTPONES",
    "RECOGNIZES", "RELEASES", "RETURNS_TO", "SEIZES", "TRIES",
)  # fmt: skip
"""What a government, court or company decides to do."""
KIND = frozenset("CEDES LIFTS_RESTRICTIONS_ON PARDONS RECOGNIZES RELEASES RETURNS_TO WITHDRAWS_FROM".split())
"""What decisions are that others welcome."""
RULED = (*DONE, "ACCUSES", "DEMANDS", "REJECTS")
"""What courts rule."""
_COURT = re.compile(r"\b(?:court|tribunal|judge|jury|magistrate|chamber|panel)s?\b", re.IGNORECASE)
_WORDS = {
    "offer overture invitation": OFFERED,
    "proposal plan initiative idea suggestion": OFFERED,
    "demand ultimatum deadline request appeal plea call order condition price": ASKED,
    "attack assault raid strike airstrike bombing bombardment shelling ambush massacre killing shooting": STRUCK,
    "invasion incursion offensive": STRUCK,
    "ban curb restriction embargo sanction tariff duty levy fine penalty punishment blockade closure suspension": BARRED,
    "withdrawal pullout pull-out retreat exit departure": GONE,
    "arrest detention jailing imprisonment round-up": ("ARRESTS",),
    "trial prosecution indictment": ("TRIES",),
    "charge": ("ACCUSES", "TRIES"),
    "expulsion deportation": ("EXPELS",),
    "seizure takeover capture confiscation": ("SEIZES",),
    "appointment nomination dismissal sacking": ("APPOINTS",),
    "deployment": ("DEPLOYS_TO",),
    "release": ("RELEASES",),
    "pardon amnesty": ("PARDONS",),
    "recognition": ("RECOGNIZES",),
    "threat": ("THREATENS",),
    "warning": ("DEMANDS", "THREATENS", "WARNS"),
    "veto": ("REJECTS",),
    "sale": ("TRADES_WITH",),
    "deed": (*STRUCK, "PROTESTS_AGAINST", "SEIZES"),
    "accusation allegation criticism complaint protest remark comment": CHARGED,
    "decision move step action measure act": DONE,
    "judgement judgment ruling sentence verdict conviction acquittal": RULED,
}
TOLD_BY = {word: relations for words, relations in _WORDS.items() for word in words.split()}
"""The relations that tell of what a noun names."""


def resumed(found: list[Statement], told: Told) -> Iterator[Statement]:
    """The statements of a text, each judgement of a deed told just before with whoever did the deed."""
    for s in found:
        doers = _doers(s, told) if s.relation in JUDGING and s.object is None and s.content else []
        yield from [towards(s, doer, s.content) for doer in doers] or [s]


def _doers(judgement: Statement, told: Told) -> list[Argument]:
    """Who did what the content names, where what was told last leaves no doubt."""
    named = _DEED.fullmatch(judgement.content or "")
    relations = TOLD_BY.get(_singular(named[2].lower())) if named else None
    if named is None or relations is None or judgement.subject is None:
        return []
    mine = told.sides(judgement.subject) | {land(a.actor) for a in judgement.attribution}
    deeds = [
        s for s in told.before(judgement)
        if s.relation in relations and s.polarity == Polarity.POSITIVE and s.modality == Modality.ACTUAL
        and land(s.subject) not in mine and _fits(s, judgement, relations)
    ]  # fmt: skip
    deeds = [s for s in deeds if s.evidence.sentence == deeds[-1].evidence.sentence]
    if named[1].lower().startswith("a") and deeds and deeds[-1].evidence.sentence != judgement.evidence.sentence:
        return []  # "turned down an offer": another, for all that is said
    return _one_side(deeds)


def _fits(deed: Statement, judgement: Statement, relations: tuple[str, ...]) -> bool:
    """Whether a deed may be what the noun names: a court's ruling; of decisions those told in a sentence of their own."""
    if relations is RULED:
        return _ruling(deed.subject)
    if relations is not DONE:
        return True
    kind = deed.relation in KIND or judgement.relation not in ("PRAISES", "SUPPORTS")
    return kind and deed.evidence.sentence != judgement.evidence.sentence


def _ruling(doer: Argument | None) -> bool:
    return doer is not None and _COURT.search(doer.name) is not None


def _one_side(deeds: list[Statement]) -> list[Argument]:
    """Who did several things, where nobody unknown did any, and all did one thing or one did all."""
    doers = {land(s.subject): s.subject for s in deeds if s.subject is not None}
    at_once = len({s.predicate_start for s in deeds}) == 1
    known = all(s.subject is not None for s in deeds)
    return [*doers.values()] if known and (at_once or len(doers) == 1) else []


def _singular(noun: str) -> str:
    return noun if noun in TOLD_BY else noun.removesuffix("s")
