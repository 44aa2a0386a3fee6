"""Regions and towns named a sentence before: "Malaita resisted. The province's premier …", "Marib is under siege. The city …"."""

from itertools import islice
from typing import TYPE_CHECKING

from diplograph.model import Mention
from diplograph.resolve.by_head import ByHead
from diplograph.resolve.descriptions.agents import NO_REFERENCE, UNSAID
from diplograph.resolve.descriptions.guess import Guess

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

REGIONS = frozenset(
    "province prefecture governorate oblast county district canton municipality city town village".split()
)
"""What with "the" means a place that was named; "the region" and "the state" mean too much else."""
OWNED = REGIONS | {"region", "state", "territory", "department"}
"""The same where it owns an office: "the state's governor"."""
SAID = REGIONS | {"region", "island"}
"""The same, of which "region" and "island" only mean what the text has called so."""
BACK = 60
"""Mentions that are looked back over."""
TOWNS = ("city", "town", "village")
RULING = frozenset(
    "premier governor mayor president parliament assembly legislature council administrator prefect headman chief minister".split()
)


def region(noun: "Token", by_head: ByHead) -> Guess | None:
    """The place that the sentence before, or this one, is about."""
    owns = noun.dep_ == "nmod:poss" and noun.head.lemma_.lower() in RULING
    if noun.tag_ != "NN" or noun.lemma_.lower() not in (OWNED if owns else SAID) or noun.dep_ in NO_REFERENCE:
        return None
    inside = [c for c in noun.children if c.dep_ not in ("punct", "case")]
    if not any(c.lower_ == "the" for c in inside) or any(c.dep_ != "det" for c in inside):
        return None
    if (called := _called_so(noun, by_head)) is not None:
        return Guess(called.actor, (), "nominal", 0.65, f"the {noun.lower_} named before")
    if not owns and noun.lemma_.lower() not in REGIONS:
        return None
    start = noun.sent.start
    for first, end in ((start, noun.i), (noun.sent.before.start, start)):
        named = [m for h in by_head.before(end, first) if _is_place(m := by_head[h], noun.doc[h])]
        if named:
            return _about(named, noun)
    return None


def called_state(noun: "Token", by_head: ByHead) -> Guess | None:
    """ "Kelantan state … The state's chief minister": the part of a country that the text has called a state."""
    owns = noun.dep_ == "nmod:poss" and noun.head.lemma_.lower() in RULING
    if noun.lower_ != "state" or not owns or {*noun.child_labels} - {"det", "case", "punct"}:
        return None
    return region(noun, by_head)


def _called_so(noun: "Token", by_head: ByHead) -> Mention | None:
    """ "The southern island of Basilan … the island", "Tigray region … the region": the last place named with the word."""
    lemma = noun.lemma_.lower()
    for head in islice(by_head.back_from(noun.i), BACK):
        word, mention = noun.doc.words[head], by_head[head]
        if mention.kind not in ("name", "nominal") or mention.actor is None or mention.actor.type != "place":
            continue
        words = {word.lemma_.lower(), word.head.lemma_.lower() if word.dep_ in ("compound", "flat", "nmod") else ""}
        if lemma in words:
            named = mention.actor.name[:1].isupper() and not mention.why.startswith(UNSAID)
            return mention if named else None
    return None


def _about(named: list[Mention], noun: "Token") -> Guess | None:
    """The place that a sentence is about, or calls so; a town that is the only place it names."""
    heads = [(noun.doc[m.head], m) for m in named]
    first = next((m for t, m in heads if t.dep_.startswith("nsubj") or t.head.lemma_ == noun.lemma_), None)
    one = len({m.actor.id for m in named if m.actor is not None}) == 1 and noun.lemma_.lower() in TOWNS
    place = first or (named[0] if one and heads[0][0].sent.start < noun.sent.start else None)
    return Guess(place.actor, (), "nominal", 0.65, f"the {noun.lower_} named before") if place is not None else None


def _is_place(mention: Mention, name: "Token") -> bool:
    """Whether a name is of a place, and says no more than that: not "a Manhattan judge"."""
    place = mention.kind == "name" and mention.actor is not None and mention.actor.type == "place"
    return place and name.dep_ not in ("compound", "amod", "flat")
