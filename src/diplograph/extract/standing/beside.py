"""Standing facts that a noun beside a name carries: citizens by name, units of a force, embassies, sworn allies."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from diplograph.annotate import apposed_to, case_of, sided
from diplograph.extract.speech.speakers import argument
from diplograph.model import Argument, Mention, Time
from diplograph.resolve import Mentions
from diplograph.resolve.offices.lists import named_after

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token

CITIZENS = frozenset("citizen national subject".split())
UNITS = frozenset(
    "army arm battalion branch brigade command corps division fleet regiment squadron unit wing directorate department".split()
)
FORCES = frozenset("brigade corps division fleet regiment squadron battalion".split())
"""Units that a state may own by name: "Russia's Africa Corps"."""
MISSIONS = frozenset(("embassy", "consulate"))
HOLDING = frozenset("held controlled occupied ruled administered governed".split())
CARRYING = CITIZENS | UNITS | MISSIONS | HOLDING | {"allied"}
HYPHENS = ("-", "–")
SIDES = frozenset(
    "north south east west northeast northwest southeast southwest north-east north-west south-east south-west centre center"
    " interior heart middle coast shore tip corner edge end part outskirts highlands lowlands".split()
)
"""Nouns for where in a land something lies."""
WHOLES = ("armed_force", "armed_group", "government_body", "igo", "party")


@dataclass(frozen=True, slots=True)
class Fact:
    """A standing fact at a token; `words` are the predicate, `content` the office; a time on `dated` says when."""

    token: "Token"
    subject: Argument
    relation: str
    object: Argument | None
    words: str
    content: str | None
    rule: str
    time: Time | None = None
    dated: "Token | None" = None


def facts_beside(doc: "Doc", mentions: Mentions) -> Iterator[Fact]:
    """The standing facts of each noun or participle, read off what hangs on it."""
    by_head = mentions.by_head
    for token in doc.worded(CARRYING):
        lemma = token.lemma_.lower()
        if lemma in CITIZENS and token.tag_ == "NNS":
            yield from _citizens(token, by_head)
        elif lemma in MISSIONS and token.tag_ in ("NN", "NNP"):
            yield from _embassy(token, by_head)
        elif lemma in UNITS and token.tag_ in ("NN", "NNP", "NNPS"):
            yield from _unit(token, by_head)
        elif token.lower_ in HOLDING and token.dep_ == "amod":
            yield from _held(token, by_head)
        elif token.lower_ == "allied" and token.dep_ in ("amod", "acl"):
            yield from _allied(token, by_head)


def _citizens(noun: "Token", by_head: dict[int, Mention]) -> Iterator[Fact]:
    """ "Two Canadian citizens, Ann Roe and John Doe"; one alone has a frame."""
    state = state_beside(noun, by_head)
    for person in named_after(noun, by_head) if state is not None else ():
        if person.actor is not None and person.actor.type == "person":
            yield from fact(noun, person, "CITIZEN_OF", state, "named")


def _embassy(noun: "Token", by_head: dict[int, Mention]) -> Iterator[Fact]:
    """ "China's embassy in Barbados", "the Belarusian consulate in Białystok"."""
    own = by_head.get(noun.i)
    if (
        own is not None and own.actor is not None and " of " in own.actor.name
    ):  # not "a plan to open an embassy in Mali"
        places = (c for c in noun.children if c.dep_ == "nmod" and case_of(c) == "in")
        there = next(
            (m for c in places if (m := by_head.get(c.i)) and m.actor and m.actor.type in ("state", "place")), None
        )
        yield from fact(noun, own, "LOCATED_IN", there, "embassy")


def _unit(noun: "Token", by_head: dict[int, Mention]) -> Iterator[Fact]:
    """ "The Syrian army's Fourth Division", "Hezbollah's Radwan unit": a unit by its name or number."""
    unit = by_head.get(noun.i)
    numbered = noun.tag_ != "NN" or any(
        (c.dep_ == "amod" and c.text[:1].isdigit()) or (c.dep_ == "compound" and c.pos_ == "PROPN")
        for c in noun.children
    )
    if unit is None or unit.actor is None or not numbered:
        return
    owners = (c for c in noun.children if c.dep_ == "nmod:poss" or (c.dep_ == "nmod" and case_of(c) == "of"))
    kinds = (*WHOLES, "state") if noun.lemma_.lower() in FORCES else WHOLES
    whole = next((m for c in owners if (m := by_head.get(c.i)) and m.actor and m.actor.type in kinds), None)
    yield from fact(noun, unit, "PART_OF", whole, "unit")


def _allied(word: "Token", by_head: dict[int, Mention]) -> Iterator[Fact]:
    """ "Militias allied with Iran"."""
    others = (c for c in word.children if c.dep_ in ("obl", "nmod") and case_of(c) in ("with", "to"))
    for other in others:
        one = by_head.get(word.head.i)
        if one is None and word.head.dep_ == "appos":
            one = by_head.get(apposed_to(word.head).i)  # "Cosatu, the federation allied to the party"
        yield from fact(word, one, "ALLIED_WITH", by_head.get(other.i), "allied-beside")


def _held(word: "Token", by_head: dict[int, Mention]) -> Iterator[Fact]:
    """ "Russian-occupied Kherson", "the UN-controlled zone": whoever holds a place, joined to the participle by a hyphen."""
    joined = word.doc[word.i - 1].text in HYPHENS and word.i > 1 if word.i else False
    holder = by_head.get(word.i - 2) if joined else None
    place = by_head.get(word.head.i)
    if place is not None and place.actor is not None and place.actor.type == "place":
        yield from fact(word, holder, "CONTROLS", place, "held")


def state_beside(
    noun: "Token",
    by_head: dict[int, Mention],
    cases: tuple[str, ...] = ("of",),
    kinds: tuple[str, ...] = ("state",),
    but: Mention | None = None,
) -> Mention | None:
    """The state, or another of the kinds, that an adjective, or a phrase with one of the cases, says a noun is of.

    `but` is what the noun itself is called: "the village of Kfar Kila, in Lebanon".
    """
    own = but.actor if but is not None else None
    near = (
        c
        for c in noun.children
        if (c.dep_ in ("amod", "compound", "nmod:poss") and not sided(c))
        or (c.dep_ == "nmod" and case_of(c) in (*cases, "on"))
    )
    near = (d for c in near for d in (within(c) if c.dep_ == "nmod" else [c]))
    found = (m for c in near if (m := by_head.get(c.i)) and m.actor and m.actor != own)
    return next((m for m in found if m.actor and m.actor.type in kinds), None)


def within(word: "Token") -> "list[Token]":
    """Whose side a phrase says: of "the far north of Mali" and "Mali's north" Mali; any other word but a coast as it stands."""
    if word.lemma_.lower() in SIDES and word.pos_ == "NOUN":
        return [c for c in word.children if c.dep_ == "nmod:poss" or (c.dep_ == "nmod" and case_of(c) == "of")]
    return [] if case_of(word) == "on" else [word]


def fact(token: "Token", one: Mention | None, relation: str, other: Mention | None, rule: str) -> Iterator[Fact]:
    """The fact, where both are known and are two."""
    subject: Argument | None = argument(one) if one is not None else None
    whole = argument(other) if other is not None else None
    if subject is not None and whole is not None and subject.id != whole.id:
        yield Fact(token, subject, relation, whole, token.text, None, f"{relation}/{rule}")
