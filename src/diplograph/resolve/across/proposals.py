"""Which actors may be one though no rule says so: every pair that shares a key, scored by one visible list of features."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any, NamedTuple

from rapidfuzz.distance import JaroWinkler

from diplograph.model_ids import digest, normalise
from diplograph.resolve.names.sounds import sound

Row = dict[str, Any]
PROPOSED = 0.5
"""The score from which a pair is proposed to a person."""
MOST = 40
"""Actors that share one key and are compared; a key that more share says nothing."""


class Proposal(NamedTuple):
    """That two actors may be one: the score and the features that make it."""

    id: str
    actor: str
    into: str
    score: float
    why: str


@dataclass(frozen=True, slots=True)
class Known:
    """An actor as the features see it."""

    row: Row
    words: tuple[str, ...]
    sounds: tuple[str, ...]
    bodies: frozenset[str] = field(default_factory=frozenset)


def _same_sound(a: Known, b: Known) -> bool:
    return a.words != b.words and len(a.words) > 1 and a.sounds == b.sounds


def _near(a: Known, b: Known) -> bool:
    one, other = " ".join(a.words), " ".join(b.words)
    return min(len(one), len(other)) > 6 and JaroWinkler.normalized_similarity(one, other) >= 0.94


def _other_order(a: Known, b: Known) -> bool:
    return a.sounds != b.sounds and sorted(a.sounds) == sorted(b.sounds)


def _same_last(a: Known, b: Known) -> bool:
    return a.sounds[-1] == b.sounds[-1]


def _initials(a: Known, b: Known) -> bool:
    short, full = sorted((a.words[:-1], b.words[:-1]), key=lambda w: len("".join(w)))
    return (
        bool(short)
        and short != full
        and _same_last(a, b)
        and all(f.startswith(s) for s, f in zip(short, full, strict=False))
    )


def _other_given(a: Known, b: Known) -> bool:
    one, other = a.words[0], b.words[0]
    apart = one[0] != other[0] or (
        min(len(one), len(other)) > 1 and JaroWinkler.normalized_similarity(one, other) < 0.8
    )
    return len(a.words) > 1 and len(b.words) > 1 and apart and not _other_order(a, b)


def _same_body(a: Known, b: Known) -> bool:
    return bool(a.bodies & b.bodies)


def _other_body(a: Known, b: Known) -> bool:
    return bool(a.bodies and b.bodies) and not a.bodies & b.bodies


def _shared_alias(a: Known, b: Known) -> bool:
    names = [{normalise(n) for n in (k.row["name"], *k.row["aliases"]) if len(n) > 3} for k in (a, b)]
    return bool(names[0] & names[1])


FEATURES: tuple[tuple[str, float, Callable[[Known, Known], bool]], ...] = (
    ("names that sound alike", 0.5, _same_sound),
    ("names almost the same in writing", 0.3, _near),
    ("the same words in another order", 0.5, _other_order),
    ("the same surname", 0.2, _same_last),
    ("given names that agree as far as they go", 0.3, _initials),
    ("a name in common", 0.4, _shared_alias),
    ("offices of the same body", 0.3, _same_body),
    ("offices of different bodies", -0.3, _other_body),
    ("different given names", -0.6, _other_given),
)
"""The policy: the weights of the features that hold are added."""


def proposals(actors: Iterable[Row], bodies: dict[str, set[str]] | None = None) -> Iterator[Proposal]:
    """Pairs that may be one actor, best first; `bodies` are those an actor holds an office of."""
    found: dict[str, Proposal] = {}
    for group in _groups(actors, bodies or {}):
        for a, b in combinations(group, 2):
            held = [(why, weight) for why, weight, feature in FEATURES if feature(a, b)]
            score = round(sum(weight for _, weight in held), 2)
            if score >= PROPOSED:
                short, full = sorted((a, b), key=lambda k: (len(" ".join(k.words)), k.row["id"]))
                pair = (short.row["id"], full.row["id"])
                why = "; ".join(f"{why} {weight:+.1f}" for why, weight in held)
                key = "m:" + digest(*sorted(pair))[:8]
                found[key] = Proposal(key, *pair, score, why)
    yield from sorted(found.values(), key=lambda p: (-p.score, p.id))


def _groups(actors: Iterable[Row], bodies: dict[str, set[str]]) -> Iterator[list[Known]]:
    keyed: dict[tuple[str, str], list[Known]] = defaultdict(list)
    for row in actors:
        if "--" in row["id"]:
            continue  # someone unnamed belongs to one document: two articles' "protesters" are nobody's question
        words = tuple(normalise(row["name"]).split())
        if not words or (row["type"] != "person" and "wikidata" in row["codes"]) or row["type"] == "state":
            continue
        known = Known(row, words, tuple(sound(w) for w in words), frozenset(bodies.get(row["id"], ())))
        keys = {" ".join(sorted(known.sounds)), *(n for a in row["aliases"] if len(n := normalise(a)) > 3)}
        if row["type"] == "person":
            keys.add(known.sounds[-1])
        for key in keys:
            keyed[row["type"], key].append(known)
    yield from (group for group in keyed.values() if 1 < len(group) <= MOST)
