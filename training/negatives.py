"""What a predicate does not say: the relation head learns from the words and arguments that nobody joined.

Our own sentences list all that they say, so any other word between any other actors says nothing. The draw is a mix of near
misses of what is said and of triples from the whole sentence, so that the head's probability also holds where it reads
every word between every two actors (extract/sweep.py).
"""

import random
from collections.abc import Iterator
from functools import lru_cache

from diplograph.schema.load import load
from training.sentences import NOWHERE, Example, Sentence

PER_EXAMPLE = 6
"""Wrong triples drawn anew for each example and batch."""
WEIGHT = 0.35
UNKNOWN = "?"
ASKED, NEAR = 8, 0.6
"""Triples a sentence that only teachers are asked about, and the share of them with a predicate's own dependents."""
NOMINAL, PREDICATES = frozenset({"PROPN", "NOUN", "PRON"}), frozenset({"VERB", "NOUN", "ADJ"})


def with_negatives(s: Sentence, rng: random.Random) -> list[Example]:
    """The examples of a sentence and, for each, some triples near it or anywhere that say nothing."""
    found = [*s.examples, *(_turned(e) for e in s.examples if e.relation in symmetric() and NOWHERE not in e[:3])]
    said = {e[:3] for e in found if e.relation}
    for e in s.examples:
        for _ in range(PER_EXAMPLE):
            p, a, b = _changed(e, s, rng)
            if a != b and p not in (a, b) and (p, a, b) not in said:
                found.append(Example(p, a, b, "", "", "", WEIGHT * e.weight))
    return found


def asked(s: Sentence, rng: random.Random) -> Iterator[Example]:
    """Some triples of a sentence with a tree of which nobody knows what they say: only teachers are asked (training/distil.py)."""
    nouns = [k for k, tag in enumerate(s.upos) if tag in NOMINAL]
    heads = [k for k, tag in enumerate(s.upos) if tag in PREDICATES]
    if len(nouns) < 2 or not heads:
        return
    for _ in range(ASKED):
        p = rng.choice(heads)
        near = [k for k in nouns if s.heads[k] == p] if rng.random() < NEAR else []
        a = rng.choice(near or nouns)
        b = rng.choice([*(near if len(near) > 1 else nouns), NOWHERE])
        if a != b and p not in (a, b):
            yield Example(p, a, b, UNKNOWN, UNKNOWN, UNKNOWN, 0.0)


@lru_cache(maxsize=1)
def symmetric() -> frozenset[str]:
    """Relations that say the same either way round."""
    return frozenset(r.label for r in load().relations.values() if r.symmetric)


def _turned(e: Example) -> Example:
    return e._replace(subject=e.object, object=e.subject)


def _changed(e: Example, s: Sentence, rng: random.Random) -> tuple[int, int, int]:
    """Another predicate, the arguments turned, another actor in one's place, or any three words that could stand so."""
    draw = rng.random()
    if draw < 0.3 and s.predicates:
        return rng.choice(s.predicates), e.subject, e.object
    if draw < 0.4 and NOWHERE not in e[:3]:
        return e.predicate, e.object, e.subject
    if draw < 0.7 and s.actors:
        other = rng.choice(s.actors)
        return (e.predicate, other, e.object) if draw < 0.55 else (e.predicate, e.subject, other)
    if s.predicates and s.actors:
        return rng.choice(s.predicates), rng.choice(s.actors), rng.choice((*s.actors, NOWHERE))
    return e.predicate, e.subject, e.object
