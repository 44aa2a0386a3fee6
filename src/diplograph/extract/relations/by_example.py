"""A user's own relations by a handful of example sentences: the nearest examples in the relation head's vectors decide.

Used for declared relations that the head was not trained on. Each example's `expect` names its subject and object; the
proposition that joins them gives the vector.
"""

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from diplograph.extract.propositions.propositions import Proposition, propositions
from diplograph.extract.relations.learned import Floats, Learned, Triple, known_relations

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token
    from diplograph.schema import Example, Schema

NEAR = 0.8
"""Cosine from which an example decides by itself."""
SAME_WORD = 0.55
"""Cosine that is enough where the predicate is the example's own word."""


class Nearest(NamedTuple):
    """The relation of the nearest example, and how near it is, 0 to 1."""

    relation: str
    nearness: float


class Exemplars:
    """The examples of relations that the head does not know, as unit vectors."""

    def __init__(self, schema: "Schema") -> None:
        self._labels: list[str] = []
        self._lemmas: list[str] = []
        rows: list[Floats] = []
        for label in sorted(set(schema.relations) - set(known_relations())):
            for example in schema.relations[label].examples:
                if (found := _vector(example)) is not None:
                    rows.append(found[1])
                    self._lemmas.append(found[0])
                    self._labels.append(label)
        self._rows = np.stack(rows) if rows else None

    @property
    def ready(self) -> bool:
        """Whether there is any."""
        return self._rows is not None

    def nearest(self, learned: Learned, triple: Triple, lemma: str) -> Nearest | None:
        """The relation whose example is near enough to what the triple says; None where none is."""
        if self._rows is None or not learned.ready:
            return None
        near = self._rows @ _unit(learned.joined([triple])[0])
        wanted = [SAME_WORD if lemma == own else NEAR for own in self._lemmas]
        good = [k for k, x in enumerate(near) if x >= wanted[k]]
        best = max(good, key=lambda k: (near[k], self._labels[k]), default=None)
        return Nearest(self._labels[best], float(min(near[best], 1.0))) if best is not None else None


@lru_cache(maxsize=4)
def exemplars(schema: "Schema") -> Exemplars:
    """The exemplars of a schema, read once."""
    return Exemplars(schema)


@lru_cache(maxsize=1)
def _pipeline() -> "object":
    from diplograph import annotate

    return annotate.load()


def _vector(example: "Example") -> tuple[str, Floats] | None:
    """The predicate's lemma and the unit vector of what an example says; None where no predicate joins its ends."""
    doc: Doc = _pipeline()(example.text)  # type: ignore[operator]
    learned = Learned(doc)
    subject, other = (_named(doc, example.expect.get(k, "")) for k in ("subject", "object"))
    joining = [p for p in propositions(doc) if _joins(p, subject, other)]
    if not joining or not learned.ready:
        return None
    p = joining[0]
    return p.lemma, _unit(learned.joined([(p.token.i, subject, other)])[0])


def _named(doc: "Doc", words: str) -> int | None:
    start = doc.text.find(words) if words else -1
    span = doc.char_span(start, start + len(words), alignment_mode="expand") if start >= 0 else None
    return span.root.i if span is not None else None


def _joins(p: Proposition, subject: int | None, other: int | None) -> bool:
    held = {t.i for tokens in p.args.values() for t in tokens} | {t.i for t in _deeper(p)}
    return all(w is None or w in held for w in (subject, other)) and (subject is not None or other is not None)


def _deeper(p: Proposition) -> "list[Token]":
    """What hangs on the arguments: "put pressure on the parliament"."""
    return [c for tokens in p.args.values() for t in tokens for c in t.children]


def _unit(row: Floats) -> Floats:
    found: Floats = row / (np.linalg.norm(row) + 1e-9)
    return found
