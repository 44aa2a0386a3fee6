"""The PLOVER codes of frames, and of the single words that trigger them."""

from collections import Counter, defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING

from diplograph.model import Modality

if TYPE_CHECKING:
    from diplograph.extract.status.factuality import Factuality
    from diplograph.schema import Relation, Schema

EMPTY = frozenset("give take make have let get find put send be hold go bring set".split())
"""Verbs that say nothing by themselves."""
LIGHT = frozenset(("obj", "pred"))
"""Roles of the noun that says what a light verb does not; a verb that asks for other words says nothing without them."""


def code_of(relation: "Relation", rule: str) -> str:
    """The PLOVER code of a relation's frame, or ""."""
    frame = next((f for f in relation.frames if f.id == rule), None)
    return (frame.plover if frame is not None else None) or relation.plover or ""


@lru_cache(maxsize=4)
def lexicon(schema: "Schema") -> dict[tuple[str, str], tuple[str, str]]:
    """Single trigger words, and the nouns of light verbs, by part of speech, with the type that most frames give them."""
    votes: dict[tuple[str, str], Counter[tuple[str, str]]] = defaultdict(Counter)
    for relation in schema.relations.values():
        for frame in relation.frames:
            code = code_of(relation, frame.id)
            if not code or frame.polarity == "not":  # "did not accept" says it, "accepted" does not
                continue
            light = [x for role, words in frame.with_.items() if LIGHT.issuperset(role.split("|")) for x in words]
            part = "noun" if light else frame.part
            for lemma in light or (() if frame.with_ else frame.lemmas):
                if " " not in lemma and lemma not in EMPTY:
                    votes[part, lemma][code, frame.id] += 1
    return {word: max(sorted(c), key=lambda k: (c[k], k)) for word, c in votes.items()}


def plover_of(relation: "Relation | None", rule: str, status: "Factuality") -> str | None:
    """The PLOVER code: the frame's, else the relation's; what is yet to come has its own (a future meeting is AGREE)."""
    if relation is None:
        return None
    if relation.plover_future and status.modality in (Modality.FUTURE, Modality.DESIRED):
        return relation.plover_future
    return code_of(relation, rule) or None
