"""Warnings of what one's own side would do, which threaten: "Ankara will close the border if Iraq splits, its minister warned"."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from diplograph.extract.answered import Told, land
from diplograph.extract.clauses.conditions import in_condition
from diplograph.extract.retold import identified
from diplograph.model import Argument, Modality, Polarity, Statement

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token
    from diplograph.schema import Schema

HARSH = frozenset(
    "ARRESTS ATTACKS BLOCKADES DEPLOYS_TO DESTROYS EXPELS KILLS LEAVES MOBILIZES_AGAINST RESTRICTS SANCTIONS SEIZES STRIKES_AGAINST"
    " SUSPENDS_TIES_WITH WITHDRAWS_FROM".split()
)
"""What is threatened, where those who speak would do it."""
CONTRARY = frozenset(("OPPOSES", "REJECTS"))
"""What is threatened so too, where others can avert it: "would veto the loan unless Kyiv reopened the schools"."""
AT_OTHERS = HARSH - {"DEPLOYS_TO", "LEAVES", "WITHDRAWS_FROM"}
"""Those of them that are done to whoever is named."""
TO_COME = (Modality.CONDITIONAL, Modality.FUTURE)
OPPOSED = ("armed_force", "armed_group", "government_body", "igo", "state")
"""Who is threatened by what is only said: "Chad will leave the force unless Mali pays, its minister said"."""
RULE = "THREATENS/own-side-would"
_OF = re.compile(r".* of (?:the )?")


def warned(
    found: list[Statement], told: Told, doc: "Doc", who: "Callable[[Token], list[Argument]]", schema: "Schema"
) -> Iterator[Statement]:
    """The statements of a text, each warning, and each saying with a condition, of what the speaker's own side would do as a threat."""
    for s in found:
        spoken = s.relation == "WARNS" or (s.relation == "SAYS" and s.object is None)
        deed = _own_deed(s, told) if spoken and s.polarity == Polarity.POSITIVE else None
        if deed is not None and s.relation == "SAYS" and deed.relation == "DEPLOYS_TO":
            deed = None  # "said it would send troops if Denmark asked"
        if deed is None:
            yield s
            continue
        mine = _sides(s, told)
        others = [
            s.object,
            *_on_whose_acts(deed, doc, who, schema),
            deed.object if deed.relation in AT_OTHERS else None,
        ]
        other = next((a for a in others if a is not None and _land(a) not in mine), None)
        firm = _unless(deed) or (other is not None and other.type in OPPOSED and deed.modality == Modality.CONDITIONAL)
        yield _threat(s, other) if firm or s.relation == "WARNS" else s


def _own_deed(s: Statement, told: Told) -> Statement | None:
    """What a speaker says that his own side would do to others."""
    if s.subject is None or s.modality != Modality.ACTUAL:
        return None
    mine = _sides(s, told)
    own = (
        d for d in told.by_sentence[s.evidence.sentence]
        if (d.relation in HARSH or (d.relation in CONTRARY and _unless(d))) and d.modality in TO_COME
        and d.polarity == Polarity.POSITIVE and d.subject is not None and _land(d.subject) in mine
        and d.attribution and d.attribution[-1].actor.id == s.subject.id
    )  # fmt: skip
    return next(own, None)


def _unless(deed: Statement) -> bool:
    return deed.modality == Modality.CONDITIONAL and (deed.condition or "").lower().startswith("unless")


def _sides(s: Statement, told: Told) -> frozenset[str]:
    """By what names a speaker's side goes: "Energy minister of Türkiye" speaks for Türkiye."""
    return frozenset(n for a in (s.subject, told.side(s.subject)) if a is not None for n in (land(a), _land(a)))


def _land(actor: Argument) -> str:
    return _OF.sub("", actor.name).casefold()


def _on_whose_acts(
    deed: Statement, doc: "Doc", who: "Callable[[Token], list[Argument]]", schema: "Schema"
) -> list[Argument]:
    """ "… if Iraq splits", "unless Mali pays": those on whose acts a deed depends."""
    verb = next((t for t in doc.words if t.idx == deed.predicate_start), None)
    while verb is not None and verb.dep_ in ("xcomp", "conj", "obj") and verb.head.i != verb.i:
        verb = verb.head
    clauses = (
        [c for c in verb.children if c.dep_ == "advcl" and in_condition(c, schema.cues)] if verb is not None else []
    )
    return [a for clause in clauses for c in clause.children if c.dep_ == "nsubj" for a in who(c)]


def _threat(s: Statement, other: Argument | None) -> Statement:
    return identified(replace(s, relation="THREATENS", object=other, rule=RULE, plover="THREATEN"))
