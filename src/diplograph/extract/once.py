"""Each fact once: readings of the same words that say the same, or less than another, go."""

from collections import defaultdict
from dataclasses import replace

from diplograph.model import Modality, Statement
from diplograph.resolve.offices.words import STANDS

BESIDE = "/beside"
"""The end of the rules of what stands beside a name, whoever speaks."""
MEANS = frozenset(
    "ATTACKS/launch-drones ATTACKS/throw-bombs ATTACKS/fire-gas-bare ATTACKS/explosives ATTACKS/launch-attack ATTACKS/claim-strike "
    "BLOCKADES/let-none-through".split()
)
"""Rules of deeds of which only the weapon or the blow is told, not whom it hit."""
LAID = frozenset(
    f"ATTACKS/{rule}"
    for rule in ("blame-laid-for", "responsible-for-attack", "claim-attack", "claim-strike", "blamed-on")
)
"""Rules of an attack that is laid to somebody: of a massacre that killed them, KILLS says it."""

LEADER = "LEADS/be-leader"
"""The rule of any noun for a leader, which any other reading of the same words goes before."""

OF_SOME = ("LEADS/of-some", "LEADS/leader-is")
SENT = frozenset("delegation side team contingent mission party".split())
"""Last words for those whom a government sends."""


def once(found: list[Statement]) -> list[Statement]:
    """Without the same fact twice from one sentence: the reading with a content, or with a subject, stays."""
    found = [_of_those_sent(s) for s in found]
    best: dict[tuple[object, ...], Statement] = {}
    for s in found:
        ends = tuple(a.id if a else None for a in (s.subject, s.object))
        key = (*_fact(s), ends, s.content if s.object is None else None)
        if key not in best or (best[key].content is None and s.content is not None) or best[key].rule == LEADER:
            best[key] = s
    speech: dict[int, list[Statement]] = defaultdict(list)
    for s in found:
        if s.relation == "SAYS":
            speech[s.evidence.start].append(s)
    kept = {s.id for s in best.values()}
    done = {(*_fact(s), s.object and s.object.id) for s in best.values() if s.subject is not None}
    ordered = {
        (s.evidence.start, s.relation, s.object.id, s.subject.id)
        for s in found
        if s.subject is not None and s.object is not None and s.modality == Modality.ACTUAL
    }
    offices = {_ends(s) for s in found if s.rule == "HOLDS_OFFICE/now"}
    led = {_ends(s) for s in found if s.rule == LEADER and not _as_told(s)}
    some = {_ends(s)[:2] for s in found if s.rule in OF_SOME and s.object is None}
    named = {_by_whom(s): s.object.text for s in best.values() if s.object is not None}
    whose = {(_ends(s)[:2], _office(s)) for s in found if s.relation == "HOLDS_OFFICE" and s.object}
    standing = {(_ends(s), s.relation) for s in found if s.rule.endswith(BESIDE)}
    struck = {_by_whom(s) for s in found if s.object is not None}
    killed = {_deed(s) for s in found if s.relation == "KILLS"}
    full = {_by_whom(s) for s in found if s.object is not None or s.content is not None}
    return [
        s for s in found
        if s.id in kept
        and not (s.rule == LEADER and (_ends(s) in offices or _same_leader(s, offices)))
        and not (s.rule == LEADER and _as_told(s) and _ends(s) in led)
        and not (s.rule == LEADER and _ends(s)[:2] in some)  # "Mali's rebel leader" leads some, not Mali
        and not (s.object is None and (_ends(s)[:2], _office(s)) in whose)  # once with its body
        and not _as_named(s, named.get(_by_whom(s), ""))
        and (s.subject is not None or s.object is None or (*_fact(s), s.object.id) not in done)
        and not (_as_told(s) and (_ends(s), s.relation) in standing)  # "X says the Hamas-led cabinet will fall"
        and (s.object is not None or s.content is not None or _by_whom(s) not in full)
        and not (s.object is None and s.rule in MEANS and _by_whom(s) in struck)
        and not (s.rule in LAID and _deed(s) in killed)
        and not _asked_for(s, ordered)
        and not _said_within(s, speech[s.evidence.start])
    ]  # fmt: skip


def _office(s: Statement) -> str:
    """The content, of an office without how it is held: "then defence secretary"."""
    words = (s.content or "").lower()
    return next((words.removeprefix(p) for p in STANDS if words.startswith(p)), words)


def _of_those_sent(s: Statement) -> Statement:
    """ "X led the Russian delegation": that, and not the government that it comes from."""
    led = s.object if s.relation == "LEADS" else None
    if led is None or led.type not in ("government_body", "state") or "--" in led.id:
        return s
    return replace(s, object=None, content=led.text) if SENT & {*led.text.split()[-1:]} else s


def _as_named(s: Statement, other: str) -> bool:
    """ "Chaired the inquiry panel": with the panel as its object; the same as mere words says less."""
    return s.relation == "LEADS" and s.object is None and bool(s.content) and bool(other) and other in (s.content or "")


def _as_told(s: Statement) -> bool:
    """Whether it is somebody's words, or not said to be so."""
    return bool(s.attribution) or s.modality != Modality.ACTUAL


def _same_leader(s: Statement, offices: set[tuple[object, ...]]) -> bool:
    """ "A leader of the Islamist party Ennahda": the party that the text calls by its name."""
    unnamed = s.object is not None and "--" in s.object.id
    return unnamed and any(o[:2] == _ends(s)[:2] for o in offices)


def _asked_for(s: Statement, ordered: set[tuple[int, str, str, str]]) -> bool:
    """ "The judge ordered X held": the judge holds X; that somebody does so in the judge's words says less.

    So does "the gang ordered the murder of X" of the gang itself, once it is told to have killed X by the order.
    """
    if s.object is None:
        return False
    if s.subject is not None:
        own = bool(s.attribution) and s.attribution[-1].actor.id == s.subject.id and s.modality == Modality.DESIRED
        return own and (s.evidence.start, s.relation, s.object.id, s.subject.id) in ordered
    return any((s.evidence.start, s.relation, s.object.id, a.actor.id) in ordered for a in s.attribution)


def _ends(s: Statement) -> tuple[object, ...]:
    return s.evidence.start, s.subject and s.subject.id, s.object and s.object.id


def _fact(s: Statement) -> tuple[object, ...]:
    who = tuple(a.actor.id for a in s.attribution)
    return s.evidence.start, s.relation or s.predicate, who, s.polarity, s.modality


def _said_within(s: Statement, found: list[Statement]) -> bool:
    """Whether a SAYS is only a part of what the same speaker says anyway: "he says he expects the talks to be hard"."""
    if s.relation != "SAYS" or s.subject is None or s.content is None:
        return False
    return any(_holds(o, s) or (_holds(s, o) and o.predicate_start < s.predicate_start) for o in found)


def _holds(outer: Statement, inner: Statement) -> bool:
    """Whether one SAYS of a sentence has another of the same speaker in its content."""
    if outer.id == inner.id or inner.relation != "SAYS" or outer.relation != "SAYS" or outer.content is None:
        return False
    same = outer.subject is not None and inner.subject is not None and outer.subject.id == inner.subject.id
    if not same or outer.evidence.start != inner.evidence.start or (inner.content or "") not in outer.content:
        return False
    return outer.content != inner.content or outer.predicate_start < inner.predicate_start


def _by_whom(s: Statement) -> tuple[object, ...]:
    """A fact of somebody, whoever else is in it."""
    return *_fact(s), s.subject and s.subject.id


def _deed(s: Statement) -> tuple[object, ...]:
    """Who did it to whom and how it stands, whatever relation says so."""
    where, _, *stands = _fact(s)
    return where, *stands, *_ends(s)
