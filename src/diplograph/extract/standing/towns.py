"""Places by their names in others: "Termez, an Uzbek city", "the village of Kfar Kila, in Lebanon", "Cotonou, in Benin"."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from diplograph.annotate import case_of, conjuncts
from diplograph.extract.standing.beside import Fact, fact, state_beside, within
from diplograph.model import Actor, Mention
from diplograph.model_ids import actor_id
from diplograph.resolve import Mentions
from diplograph.resolve.descriptions.agents import QUARTERS

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token

SETTLEMENTS = frozenset(
    "city town village port suburb resort settlement hamlet township oasis district province region island state capital islet atoll"
    " reef shoal peninsula archipelago enclave exclave republic county prefecture canton governorate territory speck rock"
    " base airbase airfield outpost terminal airport crossing oilfield camp commune borough municipality valley plateau mountain volcano"
    " dam mine refinery shrine".split()
)
DIVISIONS = frozenset(
    "province region state republic county prefecture canton governorate exclave enclave territory".split()
)
"""Settlements and lands that are part of what they lie in."""
FACILITIES = frozenset(
    "airport barracks base camp center centre dam hospital mine palace port prison ranch refinery stadium university".split()
)
"""Last words of the names of what lies somewhere as a whole."""
ISLES = frozenset("islands isles archipelago".split())
"""Last words of the names of lands that are part of whose they are: "Spain's Canary Islands"."""
BASES = frozenset("base airbase outpost".split())
"""What is whose it is, wherever it lies: "Lemonnier, the American base in Djibouti"."""


def facts_of_towns(doc: "Doc", mentions: Mentions) -> Iterator[Fact]:
    """What each noun for a place, and each name of one, says of where it lies."""
    by_head = mentions.by_head
    for token in doc:
        if token.lemma_.lower() in SETTLEMENTS and token.tag_ == "NN":
            yield from _town(token, by_head)
        elif token.lemma_.lower() in SETTLEMENTS and token.tag_ == "NNS":
            yield from _towns(token, by_head)
        elif token.pos_ == "PROPN" and (town := by_head.get(token.i)) is not None:
            yield from _inside(token, town, by_head)


def _town(noun: "Token", by_head: dict[int, Mention]) -> Iterator[Fact]:
    """ "Termez, an Uzbek city", "Bannu is a town in Pakistan", "Buka, the capital of Bougainville", "Togo's Kara region".

    What someone says a place to be is a claim of theirs, which a frame reads.
    """
    if noun.dep_ == "appos":
        place = by_head.get(noun.head.i)
    elif noun.dep_ != "ccomp" and any(c.dep_ == "cop" and c.tag_ in ("VBZ", "VBP") for c in noun.children):
        place = next((m for c in noun.children if c.dep_ == "nsubj" and (m := by_head.get(c.i))), None)
    else:
        place = _named_with(noun, by_head) or _named_town(noun, by_head) or _named_after(noun, by_head)
    once = not noun.child_words.isdisjoint(("former", "ex", "onetime"))
    if place is not None and place.kind == "name" and place.actor is not None and not once and _is_land(place, noun):
        relation = "PART_OF" if noun.lemma_.lower() in DIVISIONS else "LOCATED_IN"
        kinds = ("state",) if place.actor.type == "state" else ("state", "place")
        if noun.lemma_.lower() in BASES:
            behind = (by_head.get(c.i) for c in noun.children if c.dep_ == "nmod" and case_of(c) in ("in", "on", "off"))
            whole = next((m for m in behind if m and m.actor and m.actor.type in kinds), None)
        else:
            whole = state_beside(noun, by_head, ("in", "of", "off", "at"), kinds, place) or _city_of(noun, by_head)
        named = whole is not None and whole.actor is not None and "--" not in whole.actor.id
        yield from fact(noun, place, relation, whole if named else None, "beside")


def _towns(noun: "Token", by_head: dict[int, Mention]) -> Iterator[Fact]:
    """ "The West Bank towns of Ramallah and Nablus"."""
    whole = state_beside(noun, by_head, (), ("state", "place"))
    relation = "PART_OF" if noun.lemma_.lower() in DIVISIONS else "LOCATED_IN"
    of = next((c for c in noun.children if c.dep_ == "nmod" and case_of(c) == "of" and c.i > noun.i), None)
    for name in conjuncts(of) if of is not None and noun.lemma_.lower() not in QUARTERS else ():
        place = by_head.get(name.i)
        if place is not None and place.kind == "name" and place.actor is not None and place.actor.type == "place":
            yield from fact(noun, place, relation, whole, "beside")


def _inside(name: "Token", town: Mention, by_head: dict[int, Mention]) -> Iterator[Fact]:
    """ "Cotonou, in Benin", "Cotonou, Benin", "Ramstein Air Base in Germany": a place by name, and what it is said to be in."""
    if town.kind != "name" or town.actor is None or town.actor.type != "place":
        return
    behind = [c for c in name.children if c.dep_ == "nmod" and c.i > name.i]
    firm = name.lower_ in FACILITIES  # no river "in Benin" ends there
    set_off = (c for c in behind if firm or "," in (c.left_edge.text, c.left_edge.nbor(-1).text))
    lands = [by_head.get(d.i) for c in set_off if case_of(c) in ("in", "on") for d in within(c)]
    lands += [by_head.get(c.i) for c in name.children if _land_behind(name, c, town)]
    if (owner := _owning_land(name, town, by_head)) is not None:
        whole_land = name.lower_ in DIVISIONS or name.lower_ in ISLES
        yield from fact(name, town, "PART_OF" if whole_land else "LOCATED_IN", owner, "beside")
    whole = next(
        (m for m in lands if m is not None and m.kind == "name" and m.actor and m.actor.type in ("state", "place")),
        None,
    )
    yield from fact(name, town, "LOCATED_IN", whole, "inside")


def _owning_land(name: "Token", town: Mention, by_head: dict[int, Mention]) -> Mention | None:
    """ "Afghanistan's Nuristan Province", "Lisbon's Delgado Airport": whose a place is by the possessive right before its name."""
    if name.lower_ in BASES or "--" in (town.actor.id if town.actor is not None else ""):
        return None  # "America's Ramstein Air Base"
    near = (c for c in name.children if c.dep_ == "nmod:poss" and c.right_edge.idx + len("'s ") >= town.start - 1)
    land = next((m for c in near if (m := by_head.get(c.i)) and m.actor), None)
    if land is not None and land.kind == "metonym":
        return _as_city(land)
    own = land is not None and land.kind == "name" and land.actor is not None and land.actor.type in ("state", "place")
    return land if own else None


def _as_city(capital: Mention) -> Mention:
    """A capital that owns a place: the town, not the government that sits there."""
    return replace(capital, actor=Actor(actor_id(capital.text, "place"), capital.text, "place"))


def _land_behind(name: "Token", land: "Token", town: Mention) -> bool:
    """ "Cotonou, Benin": the land that a comma alone sets off from a town's name, and that no other name follows.

    With no preposition before the town it may be the next of a list, or open a dispatch, unless the town does something.
    """
    if not case_of(name) and not (land.dep_ == "nmod:unmarked" and name.dep_.startswith("nsubj")):
        return False
    bare = land.dep_ in ("nmod:unmarked", "appos", "flat") and land.i > name.i and not case_of(land)
    comma = land.left_edge.nbor(-1) if land.left_edge.i else land
    set_off = "," in (land.left_edge.text, comma.text)
    close = land.idx - town.end <= len(", ") or land.left_edge.idx - town.end <= len(", ")
    return bare and set_off and close and land.pos_ == "PROPN" and "conj" not in land.child_labels


def _is_land(place: Mention, noun: "Token") -> bool:
    """A place, or what calls itself a state, which the words say is some other's: "the Moldovan region of Transnistria"."""
    kind = place.actor.type if place.actor is not None else ""
    return kind == "place" or (kind == "state" and noun.lemma_.lower() in DIVISIONS and noun.lower_ != "state")


def _named_with(noun: "Token", by_head: dict[int, Mention]) -> Mention | None:
    """ "Togo's northern Kara region", "the Kara region of northern Togo": the name right before the noun, where a land owns it."""
    behind = [(case_of(c), by_head.get(c.i)) for c in noun.children if c.dep_ == "nmod"]
    kinds = {"of": ("state",), "in": ("state", "place"), "at": ("state", "place")}  # not "Roe island of Doe"
    of_land = any(m is not None and m.actor is not None and m.actor.type in kinds.get(case, ()) for case, m in behind)
    owned = of_land or "nmod:poss" in noun.child_labels
    before = [c for c in noun.children if c.dep_ == "compound" and c.i < noun.i]
    name = next((c for c in before if c.pos_ == "PROPN"), None)  # "the Kakuma refugee camp in Kenya"
    close = name is not None and noun.i - name.i <= 1 + sum(c.pos_ == "NOUN" for c in before)
    return by_head.get(name.i) if owned and close and name is not None else None


def _city_of(noun: "Token", by_head: dict[int, Mention]) -> Mention | None:
    """ "Northern Damascus's Barzeh district": the capital that has a quarter, which elsewhere stands for its government."""
    if noun.lemma_.lower() not in QUARTERS:
        return None
    owners = (by_head.get(c.i) for c in noun.children if c.dep_ == "nmod:poss")
    return next((_as_city(m) for m in owners if m is not None and m.kind == "metonym"), None)


def _named_after(noun: "Token", by_head: dict[int, Mention]) -> Mention | None:
    """ "The Jordanian capital, Amman": the name apposed to the noun."""
    apposed = (c for c in noun.children if c.dep_ == "appos" and c.i > noun.i and c.pos_ == "PROPN")
    return next((m for c in apposed if (m := by_head.get(c.i))), None)


def _named_town(noun: "Token", by_head: dict[int, Mention]) -> Mention | None:
    """ "The Uzbek city of Termez", "Moldova's breakaway region of Transnistria"."""
    if noun.lemma_.lower() in QUARTERS:
        return None  # "the Roe district of Aleppo"
    of = (c for c in noun.children if c.dep_ == "nmod" and case_of(c) == "of" and c.i > noun.i)
    return next((m for c in of if (m := by_head.get(c.i))), None)
