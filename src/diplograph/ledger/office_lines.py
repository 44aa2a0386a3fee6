"""Reads who held which office when, for the offices that a ledger names without a person: "Chancellor of Germany"."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import date

from diplograph.ledger.store import Ledger
from diplograph.resolve.across.decisions import Decided
from diplograph.resolve.offices.holders import Fact, Line
from diplograph.resolve.offices.words import office_actor, single_office, single_offices, unnamed

Whole = Callable[[str], str]
"""The actor that an id stands for."""
Key = tuple[str, str]
"""An office and its body."""


def office_lines(ledger: Ledger, decided: Decided, whole: Whole) -> tuple[dict[str, str], dict[str, Line]]:
    """By the actor that stands for an office: the office, and its holders over time; none where nobody is known."""
    present = {i for i in ledger.beginning(f"{office_actor(o, '')}-" for o in single_offices()) if whole(i) == i}
    if not present:
        return {}, {}
    offices, bodies = _offices(ledger, present, whole)
    facts: dict[Key, list[Fact]] = defaultdict(list)
    for key, fact in _facts(ledger, decided, whole, bodies):
        if not unnamed(fact.person):
            facts[key].append(fact)
    apart = _apart(decided, offices, whole)
    lines = {actor: Line(facts[key], apart[actor]) for actor, key in offices.items() if key in facts}
    return {a: key[0] for a, key in offices.items()}, {a: line for a, line in lines.items() if line.days}


def _offices(ledger: Ledger, present: set[str], whole: Whole) -> tuple[dict[str, Key], set[str]]:
    """The office and body of each actor that stands for one, and the bodies as they are recorded."""
    offices: dict[str, set[Key]] = defaultdict(set)
    bodies: set[str] = set()
    for body, name in ledger.bodies():
        for office in single_offices():
            if (actor := office_actor(office, name)) in present:
                bodies.add(body)
                offices[actor].add((office, whole(body)))
    # two bodies of one name: whose office it is remains open
    return {actor: next(iter(keys)) for actor, keys in offices.items() if len(keys) == 1}, bodies


def _facts(ledger: Ledger, decided: Decided, whole: Whole, bodies: Iterable[str]) -> Iterator[tuple[Key, Fact]]:
    """The statements of who holds an office of these bodies, as they were decided."""
    split = decided.split
    for key, document, reported, person, body, start, end, said in ledger.tenures(bodies):
        content, rule, words = json.loads(said)
        office = single_office(content or "")
        changes: dict[str, str] = {
            "subject": split.get((document, person), person),
            "object": body,
            "relation": "HOLDS_OFFICE",
        }
        if decision := decided.statements.get(key):
            changes |= decision.changes | ({"relation": ""} if decision.what == "reject-statement" else {})
        if office is None or changes["relation"] != "HOLDS_OFFICE" or changes.get("polarity") == "-":
            continue
        who, whose = whole(changes["subject"]), whole(changes["object"])
        when = rule.partition("/")[2].partition(",")[0]
        yield (office, whose), Fact(who, when, _day(start), _day(end), words or "", _day(reported))


def _apart(decided: Decided, offices: Iterable[str], whole: Whole) -> dict[str, set[str]]:
    """The people of whom someone decided that an office does not stand for them."""
    out: dict[str, set[str]] = defaultdict(set)
    known = set(offices)
    for pair in decided.apart:
        for office in pair & known:
            out[office] |= {whole(k) for k in pair - {office}}
    return out


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
