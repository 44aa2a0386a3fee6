"""Standing facts that a noun beside a name carries: citizens by name, units of a force, towns of a state, sworn allies."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from diplograph.annotate import apposed_to, case_of
from diplograph.extract.speech.speakers import argument
from diplograph.model import Argument, Mention, Time
from diplograph.resolve import Mentions
from diplograph.resolve.descriptions.agents import QUARTERS
from diplograph.resolve.offices.lists import named_after

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token

CITIZENS = frozenset("citizen national subject".split())
SETTLEMENTS = frozenset(
    "city town village port suburb resort settlement hamlet township oasis district province region island state capital islet atoll"
    " reef shoal peninsula archipelago enclave exclave republic county prefecture canton governorate territory speck rock"
    " base airbase airfield outpost terminal airport crossing oilfield".split()
)
DIVISIONS = frozenset(
    "province region state republic county prefecture canton governorate exclave enclave territory".split()
)
"""Settlements and lands that are part of what they lie in."""
UNITS = frozenset(
    "army arm battalion branch brigade command corps division fleet regiment squadron unit wing directorate department".split()
)
FORCES = frozenset("brigade corps division fleet regiment squadron battalion".split())
"""Units that a state may own by name: "Russia's Africa Corps"."""
MISSIONS = frozenset(("embassy", "consulate"))
HOLDING = frozenset("held controlled occupied ruled administered governed".split())
HYPHENS = ("-", "–")
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
    by_head = {m.head: m for m in mentions}
    for token in doc:
        lemma = token.lemma_.lower()
        if lemma in CITIZENS and token.tag_ == "NNS":
            yield from _citizens(token, by_head)
        elif lemma in SETTLEMENTS and token.tag_ == "NN":
            yield from _town(token, by_head)
        elif lemma in MISSIONS and token.tag_ in ("NN", "NNP"):
            yield from _embassy(token, by_head)
        elif lemma in UNITS and token.tag_ in ("NN", "NNP", "NNPS"):
            yield from _unit(token, by_head)
        elif token.lower_ in HOLDING and token.dep_ == "amod":
            yield from _held(token, by_head)
        elif token.lower_ == "allied" and token.dep_ in ("amod", "acl"):
            yield from _allied(token, by_head)
        elif token.pos_ == "PROPN" and (town := by_head.get(token.i)) is not None:
            yield from _inside(token, town, by_head)


def _citizens(noun: "Token", by_head: dict[int, Mention]) -> Iterator[Fact]:
    """ "Two Canadian citizens, Ann Roe and John Doe"; one alone has a frame."""
    state = state_beside(noun, by_head)
    for person in named_after(noun, by_head) if state is not None else ():
        if person.actor is not None and person.actor.type == "person":
            yield from fact(noun, person, "CITIZEN_OF", state, "named")


def _town(noun: "Token", by_head: dict[int, Mention]) -> Iterator[Fact]:
    """ "Termez, an Uzbek city", "Bannu is a town in Pakistan", "Buka, the capital of Bougainville", "Togo's Kara region"."""
    if noun.dep_ == "appos":
        place = by_head.get(noun.head.i)
    elif any(c.dep_ == "cop" and c.tag_ in ("VBZ", "VBP") for c in noun.children):
        place = next((m for c in noun.children if c.dep_ == "nsubj" and (m := by_head.get(c.i))), None)
    else:
        place = _named_town(noun, by_head) or _named_with(noun, by_head)
    once = any(c.lower_ in ("former", "ex", "onetime") for c in noun.children)
    if place is not None and place.kind == "name" and place.actor is not None and not once and _is_land(place, noun):
        relation = "PART_OF" if noun.lemma_.lower() in DIVISIONS else "LOCATED_IN"
        kinds = ("state",) if place.actor.type == "state" else ("state", "place")
        whole = state_beside(noun, by_head, ("in", "of", "off"), kinds)
        named = whole is not None and whole.actor is not None and "--" not in whole.actor.id
        yield from fact(noun, place, relation, whole if named else None, "beside")


def _inside(name: "Token", town: Mention, by_head: dict[int, Mention]) -> Iterator[Fact]:
    """ "Cotonou, in Benin": a place by its name, and the state it is said to be in."""
    if town.kind != "name" or town.actor is None or town.actor.type != "place":
        return
    within = (by_head.get(c.i) for c in name.children if c.dep_ == "nmod" and case_of(c) == "in" and c.i > name.i)
    whole = next((m for m in within if m is not None and m.actor is not None and m.actor.type == "state"), None)
    yield from fact(name, town, "LOCATED_IN", whole, "inside")


def _is_land(place: Mention, noun: "Token") -> bool:
    """A place, or what calls itself a state, which the words say is some other's: "the Moldovan region of Transnistria"."""
    kind = place.actor.type if place.actor is not None else ""
    return kind == "place" or (kind == "state" and noun.lemma_.lower() in DIVISIONS and noun.lower_ != "state")


def _named_with(noun: "Token", by_head: dict[int, Mention]) -> Mention | None:
    """ "Togo's northern Kara region": the place whose name stands right before the noun, where a state owns it."""
    owned = any(c.dep_ == "nmod:poss" for c in noun.children)
    name = next((c for c in noun.children if c.dep_ == "compound" and c.i + 1 == noun.i), None)
    return by_head.get(name.i) if owned and name is not None else None


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


def _named_town(noun: "Token", by_head: dict[int, Mention]) -> Mention | None:
    """ "The Uzbek city of Termez", "Moldova's breakaway region of Transnistria"."""
    if noun.lemma_.lower() in QUARTERS:
        return None  # "the Roe district of Aleppo"
    of = (c for c in noun.children if c.dep_ == "nmod" and case_of(c) == "of" and c.i > noun.i)
    return next((m for c in of if (m := by_head.get(c.i))), None)


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
) -> Mention | None:
    """The state, or another of the kinds, that an adjective, or a phrase with one of the cases, says a noun is of."""
    near = (
        c
        for c in noun.children
        if c.dep_ in ("amod", "compound", "nmod:poss") or (c.dep_ == "nmod" and case_of(c) in cases)
    )
    return next((m for c in near if (m := by_head.get(c.i)) and m.actor and m.actor.type in kinds), None)


def fact(token: "Token", one: Mention | None, relation: str, other: Mention | None, rule: str) -> Iterator[Fact]:
    """The fact, where both are known and are two."""
    subject: Argument | None = argument(one) if one is not None else None
    whole = argument(other) if other is not None else None
    if subject is not None and whole is not None and subject.id != whole.id:
        yield Fact(token, subject, relation, whole, token.text, None, f"{relation}/{rule}")
