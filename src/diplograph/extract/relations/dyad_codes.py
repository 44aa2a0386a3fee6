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


def code_of(relation: "Relation", rule: str) -> str:
    """The PLOVER code of a relation's frame, or ""."""
    frame = next((f for f in relation.frames if f.id == rule), None)
    return (frame.plover if frame is not None else None) or relation.plover or ""


@lru_cache(maxsize=4)
def lexicon(schema: "Schema") -> dict[str, tuple[str, str]]:
    """Single trigger words, and the nouns of light verbs, with the type that most frames give them."""
    votes: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
    for relation in schema.relations.values():
        for frame in relation.frames:
            code = code_of(relation, frame.id)
            if not code:
                continue
            light = [x for role, words in frame.with_.items() if role.startswith(("obj", "pred")) for x in words]
            for lemma in light or frame.lemmas:
                if " " not in lemma and lemma not in EMPTY:
                    votes[lemma][code, frame.id] += 1
    return {lemma: max(sorted(c), key=lambda k: (c[k], k)) for lemma, c in votes.items()}


def plover_of(relation: "Relation | None", rule: str, status: "Factuality") -> str | None:
    """The PLOVER code: the frame's, else the relation's; what is yet to come has its own (a future meeting is AGREE)."""
    if relation is None:
        return None
    if relation.plover_future and status.modality in (Modality.FUTURE, Modality.DESIRED):
        return relation.plover_future
    return code_of(relation, rule) or None
