"""What a person should look at, and what they decide: proposed merges, links made by rule or office, doubtful statements."""

import getpass
from dataclasses import asdict, dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from diplograph.errors import InputError, UnknownName
from diplograph.ledger.holders import read_holders
from diplograph.ledger.store import Ledger
from diplograph.model_ids import TYPE_PREFIX, digest
from diplograph.resolve.across.decisions import FILE, Decision, read_decisions, write_decisions
from diplograph.resolve.across.proposals import Proposal, proposals
from diplograph.schema import load

DOUBTFUL = 0.6
"""The confidence below which a statement is shown."""
_PROPOSED: dict[Path, tuple[int, list[Proposal]]] = {}
"""By ledger, what its actors and offices were and what was found among them."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to look at: `kind` is merge (proposed), link (by rule), office (its holder by date) or statement (doubtful)."""

    id: str
    kind: str
    what: str
    why: str
    score: float
    actor: str = ""
    into: str = ""
    statement: str = ""


def items(ledger: Ledger, below: float = DOUBTFUL) -> list[Item]:
    """All that is undecided: merges best first, then links and holders of offices, then statements from the most doubtful."""
    return [*pairs(ledger), *doubtful(ledger, below)[1]]


def pairs(ledger: Ledger) -> list[Item]:
    """The undecided merges, best first, then links, then holders of offices."""
    decided = ledger.decided()
    actors = ledger.actors()
    name = {a["id"]: a["name"] for a in actors}
    links = ledger.same()
    linked = [(_pair_id(x.id, x.canonical), x.id, x.canonical, x.why, 0.9) for x in links.values()]
    joined = {key for key, *_ in linked}
    may_be = [p for p in _proposed(ledger, actors) if p.id not in joined]
    proposed = [(p.id, p.actor, p.into, p.why, p.score) for p in may_be]
    held = [(_pair_id(o, p), o, p, why, 0.8) for o, p, why in read_holders(ledger).pairs() if o in name and p in name]
    out: list[Item] = []
    for kind, found in (("merge", proposed), ("link", linked), ("office", held)):
        for key, actor, into, why, score in found:
            same = actor in decided.merged and decided.merged[actor].into == into
            if not same and frozenset((actor, into)) not in decided.apart | decided.holders:
                out.append(Item(key, kind, f"{name[actor]} = {name[into]}", why, score, actor, into))
    return out


def doubtful(ledger: Ledger, below: float = DOUBTFUL, most: int = -1) -> tuple[int, list[Item]]:
    """How many undecided statements are doubtful, and the most doubtful of them."""
    count, found = ledger.doubtful(below, ledger.decided().statements, most)
    out = []
    for s in found:
        who, whom = s.subject.name if s.subject else "—", s.object.name if s.object else s.content or ""
        what = f"{who} {'NOT ' * (s.polarity == '-')}{s.relation or s.predicate} {whom}: “{s.evidence.text}”"
        out.append(Item(s.id, "statement", " ".join(what.split()), s.rule, s.confidence, statement=s.id))
    return count, out


def accept(ledger: Ledger, key: str, **said: str) -> Decision:
    """Take a proposal as right: its actors are one, the person held the office, or the statement stands."""
    item = _item(ledger, key)
    if item.statement:
        return decide(ledger, Decision("accept-statement", statement=item.statement), **said)
    return decide(ledger, Decision("holder" if item.kind == "office" else "merge", item.actor, item.into), **said)


def reject(ledger: Ledger, key: str, **said: str) -> Decision:
    """Take a proposal as wrong: its actors are two, or its statement goes."""
    item = _item(ledger, key)
    if item.statement:
        return decide(ledger, Decision("reject-statement", statement=item.statement), **said)
    return decide(ledger, Decision("apart", item.actor, item.into), **said)


def decide(ledger: Ledger, decision: Decision, by: str = "", why: str = "") -> Decision:
    """Write a decision down; InputError or UnknownName where it can't be."""
    full = replace(decision, by=by or _user(), when=date.today().isoformat(), why=why).check("review")
    split = {d.other for d in decisions(ledger) if d.what == "split"}
    for key in filter(None, (full.actor, full.into, full.changes.get("subject"), full.changes.get("object"))):
        if key not in split and not ledger.knows(key):
            raise UnknownName("actor in this workspace", key, [a["id"] for a in ledger.actors()])
    if full.actor and full.actor == full.into:
        raise InputError(f"{full.actor} is one actor already")
    if full.type and full.type not in TYPE_PREFIX:
        raise UnknownName("actor type", full.type, TYPE_PREFIX)
    if full.statement and not ledger.holds(full.statement):
        raise InputError(f"no statement {full.statement} in this workspace")
    if full.changes.get("relation") and full.changes["relation"] not in (relations := load().relations):
        raise UnknownName("relation", full.changes["relation"], relations)
    full = replace(full, documents=tuple(_document(ledger, d) for d in full.documents))
    write_decisions(ledger.path.with_name(FILE), [*decisions(ledger), full])
    return full


def undo(ledger: Ledger, number: int | None = None) -> Decision:
    """Take back the last decision, or the one with this number in the file, counted from 1."""
    held = decisions(ledger)
    at = len(held) if number is None else number
    if not 1 <= at <= len(held):
        raise InputError(f"no decision {at} to undo; the file has {len(held)}")
    write_decisions(ledger.path.with_name(FILE), [*held[: at - 1], *held[at:]])
    return held[at - 1]


def decisions(ledger: Ledger) -> tuple[Decision, ...]:
    """The decisions of the workspace, oldest first."""
    return read_decisions(ledger.path.with_name(FILE))


def as_dict(record: Item | Decision) -> dict[str, Any]:
    """A record without its empty fields."""
    return {k: list(v) if isinstance(v, tuple) else v for k, v in asdict(record).items() if v not in ("", (), {})}


def _item(ledger: Ledger, key: str) -> Item:
    if key.startswith("s:"):
        return Item(key, "statement", "", "", 0.0, statement=key)
    found = pairs(ledger)
    item = next((i for i in found if i.id == key), None)
    if item is None:
        raise UnknownName("proposal", key, [i.id for i in found])
    return item


def _document(ledger: Ledger, key: str) -> str:
    document = ledger.document(key)
    if document is None:
        raise InputError(f"no document {key} in this workspace")
    return document.id


def _proposed(ledger: Ledger, actors: list[dict[str, Any]]) -> list[Proposal]:
    """Which actors may be one: compared anew where an actor or an office is new, not after each decision."""
    bodies = _bodies(ledger)
    known = hash((repr(actors), repr(sorted((k, sorted(v)) for k, v in bodies.items()))))
    kept = _PROPOSED.get(ledger.path)
    if kept is None or kept[0] != known:
        kept = _PROPOSED[ledger.path] = known, list(proposals(actors, bodies))
    return kept[1]


def _pair_id(one: str, other: str) -> str:
    return "m:" + digest(*sorted((one, other)))[:8]


def _bodies(ledger: Ledger) -> dict[str, set[str]]:
    bodies: dict[str, set[str]] = {}
    for person, body in ledger.pairs("HOLDS_OFFICE"):
        bodies.setdefault(person, set()).add(body)
    return bodies


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "unknown"
