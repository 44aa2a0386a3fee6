"""Offices that a verb gives or takes: "became prime minister", "was appointed envoy", "resigned as president"."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from diplograph.model import Mention
from diplograph.resolve.known.gazetteer import Gazetteer, Office
from diplograph.resolve.mentions import OfficeFact
from diplograph.resolve.offices.bodies import body_held, of_many
from diplograph.resolve.offices.counterparts import counterpart, deputy, sequence
from diplograph.resolve.offices.tenure_bodies import body_meant
from diplograph.resolve.offices.tenure_parts import (
    REMOVES,
    expected,
    followed,
    follows,
    office_given,
    replaced,
    to_come,
    who_gets,
)
from diplograph.resolve.offices.words import OF_STATES

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token

SINGLE = frozenset(
    "ambassador special-envoy negotiator spokesperson chairman director chief-executive leader secretary-general governor"
    " commissioner coordinator high-representative".split()
)
"""Offices of other bodies that one person has at a time."""
STARTS, ENDS, EXPECTED = "starts", "ends", "expected"
NOT = ("not", "never", "n't")
SERIES = frozenset("successor predecessor counterpart colleague number deputy".split())
"""Nouns for who holds the same office before or after another, or elsewhere, or under one: "his opposite number"."""


def tenures(
    doc: "Doc", by_head: dict[int, Mention], known: list[OfficeFact], gazetteer: Gazetteer
) -> Iterator[OfficeFact]:
    """The offices that verbs begin or end; `known` are those that titles gave, for what is not said again."""
    known = list(known)
    for verb in doc:
        kind = _kind(verb, gazetteer) if verb.pos_ == "VERB" else None
        coming = kind == STARTS and expected(verb)
        if (
            kind is None
            or (to_come(verb) and not coming)
            or any(c.dep_ == "advmod" and c.lower_ in NOT for c in verb.children)
        ):
            continue
        noun, office = office_given(verb, gazetteer) or (None, None)
        person = who_gets(verb, noun, by_head)
        if person is None or (noun is not None and person.head == noun.i):
            continue  # "appointed an envoy": nobody in particular
        other = replaced(verb, by_head) if follows(verb) else None
        person, other, kind = followed(verb, person, by_head) or (person, other, kind)
        if other is not None and other.kind in ("title", "nominal") and verb.lemma_.lower() == "replace":
            continue  # "the prime minister replaced the bank's governor": by someone else
        if noun is not None and office is not None:
            body = body_held(noun, office, by_head) or body_meant(
                verb, [person, other], office, by_head, known, gazetteer
            )
            facts = [] if of_many(noun, body) else [_fact(person, noun, office, body, kind, verb)]
        else:
            facts = _held(verb, person, other, kind, known)
        told = [f for f in facts if not any(_alike(f, k) for k in known)]
        known += facts  # "named Ann Roe as premier. She replaces Ben Doe": of the office just given
        yield from (replace(f, when=EXPECTED) if coming else f for f in told)
        if other is not None:
            left = [replace(f, person=other, when=ENDS) for f in facts]
            yield from (replace(f, when="now", dated=None) for f in left) if coming else left
    yield from _series(doc, by_head, known, gazetteer)


def _series(
    doc: "Doc", by_head: dict[int, Mention], known: list[OfficeFact], gazetteer: Gazetteer
) -> Iterator[OfficeFact]:
    """The offices of those whom a noun sets before, behind, beside or below a holder."""
    for noun in doc.worded(SERIES):
        if noun.lemma_.lower() in ("successor", "predecessor"):
            yield from sequence(noun, by_head, known)
        elif noun.lower_ == "deputy":
            yield from deputy(noun, by_head, known)
        elif noun.lemma_.lower() in ("counterpart", "colleague") or (
            noun.lower_ == "number" and "opposite" in noun.child_words
        ):
            yield from counterpart(noun, by_head, known, gazetteer)


def _alike(one: OfficeFact, other: OfficeFact) -> bool:
    """Whether two say the same beginning or end of one person's office."""
    return (one.person.actor, one.office, one.when) == (other.person.actor, other.office, other.when)


def _kind(verb: "Token", gazetteer: Gazetteer) -> str | None:
    """What a verb does to an office, by itself or with its object or particle: "take office", "step down"."""
    lemma = verb.lemma_.lower()
    pairs = (f"{lemma} {c.lower_}" for c in verb.children if c.dep_ in ("obj", "compound:prt", "advmod"))
    return next((k for p in (*pairs, lemma) if (k := gazetteer.tenures.get(p))), None)


def _held(
    verb: "Token", person: Mention, other: Mention | None, kind: str, known: list[OfficeFact]
) -> list[OfficeFact]:
    """The office that the text gives one of them elsewhere: "Gustavo Rey resigned", "who succeeded Erik Berg"."""
    lemma = verb.lemma_.lower()
    leaves = kind == ENDS and (lemma in REMOVES or verb.child_labels.isdisjoint(("obj", "xcomp", "ccomp")))
    if not leaves and other is None:
        return []
    ids = {p.actor.id for p in (person, other) if p is not None and p.actor is not None}
    held = [
        f
        for f in known
        if f.person.actor
        and f.person.actor.id in ids
        and f.body
        and f.when != "past"
        and (f.office in OF_STATES or (other is not None and f.office in SINGLE))
    ]
    begun = (f for f in held if f.when == STARTS) if other is not None else ()
    fact = next(
        iter([*begun, *held]), None
    )  # "named the bankers' president as minister. She succeeds Ben Doe": as that
    if fact is None:
        return []
    here = verb.sent.start <= fact.person.head < verb.sent.end and fact.person.actor == person.actor
    return [
        replace(fact, person=fact.person if here else person, when=kind, start=verb.i, end=verb.i + 1, dated=verb.i)
    ]


def _fact(
    who: Mention, noun: "Token", office: Office, body: Mention | None, what: str, verb: "Token"
) -> OfficeFact:  # fmt: skip
    words = " ".join(t.text for t in noun.doc[_first(noun) : noun.i + 1])
    return OfficeFact(who, office.id, words, body, what, noun.i, noun.i + 1, office.speaks, verb.i)


def _first(noun: "Token") -> int:
    """Where the office's own words begin: "prime" of "British prime minister"."""
    first = noun.i
    while first > 0 and noun.doc[first - 1].head.i == noun.i and noun.doc[first - 1].text.islower():
        if noun.doc[first - 1].dep_ not in ("amod", "compound", "nmod:desc"):
            break
        first -= 1
    return first
