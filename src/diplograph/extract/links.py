"""Links between the statements of one document: what a speech act is about, and what contradicts what."""

from collections import defaultdict
from dataclasses import replace

from diplograph.extract.answers import answers
from diplograph.model import Modality, Polarity, Statement

SPEECH = frozenset("SAYS WARNS THREATENS CALLS_ON DEMANDS OFFERS PROMISES ACCUSES CRITICIZES DENIES PRAISES".split())


def link(found: list[Statement]) -> list[Statement]:
    """The statements with `about` and `contradicts` filled."""
    said_at: dict[int, list[Statement]] = defaultdict(list)
    alike: dict[tuple[str, frozenset[str]], list[Statement]] = defaultdict(list)
    for s in found:
        alike[_fact(s)].append(s)
        for start in {a.start for a in s.attribution}:
            said_at[start].append(s)
    about = {s.id: tuple(_inside(s, said_at[s.predicate_start])) for s in found}
    denied: dict[str, set[str]] = defaultdict(set)
    for a, b in answers(found):
        denied[a].add(b)
        denied[b].add(a)
    out = []
    for s in found:
        facing = denied[s.id] | {t.id for t in alike[_fact(s)] if t.id != s.id and contradict(s, t)}
        against = tuple(t.id for t in found if t.id in facing) if facing else ()
        out.append(replace(s, about=about[s.id], contradicts=against) if about[s.id] or against else s)
    return out


def _fact(s: Statement) -> tuple[str, frozenset[str]]:
    """What two statements must share to be against each other."""
    return s.relation, frozenset(a.id if a is not None else "" for a in (s.subject, s.object))


def _inside(act: Statement, found: list[Statement]) -> list[str]:
    """Ids of the statements that a speech act conveys: in its sentence, said by it."""
    if act.relation not in SPEECH or act.subject is None:
        return []
    return [
        s.id for s in found
        if s.id != act.id
        and s.attribution
        and any(a.start == act.predicate_start and a.actor.id == act.subject.id for a in s.attribution)
    ]  # fmt: skip


def contradict(a: Statement, b: Statement) -> bool:
    """Whether two statements cannot both hold: opposite polarity, or the same meeting past and still to come."""
    if not a.relation or a.relation != b.relation or a.subject is None or b.subject is None:
        return False
    same = {a.subject.id, a.object.id if a.object else ""} == {b.subject.id, b.object.id if b.object else ""}
    if not same or a.relation == "SAYS":
        return False
    if a.object is None and (a.content or "").lower() != (b.content or "").lower():
        return False
    if a.polarity != b.polarity:
        return Modality.ACTUAL in (a.modality, b.modality) and a.modality == b.modality
    modes = {a.modality, b.modality}
    past_and_planned = modes == {Modality.ACTUAL, Modality.FUTURE} and a.polarity == Polarity.POSITIVE
    return past_and_planned and a.relation in ("MEETS", "VISITS", "HOSTS", "NEGOTIATES_WITH") and not _later(a, b)


def _later(a: Statement, b: Statement) -> bool:
    """Whether the planned one is clearly another event: both dated, on different days."""
    return a.time is not None and b.time is not None and a.time != b.time
