"""The relation head: what a predicate says of two arguments, read from the network's states of the three words.

It shares the parser's encoder pass; training/network.py (Net.relations) is the same arithmetic in torch. It knows what
schema/relations and the sentences in training/own say; relations that a user adds are typed by their examples instead
(by_example.py).
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from diplograph.annotate.states import roles
from diplograph.config import MODEL_DIR
from diplograph.model import Modality, Polarity

if TYPE_CHECKING:
    from diplograph.annotate.plain import Parsed

Floats = NDArray[np.float32]
Triple = tuple[int, int | None, int | None]
"""Word indices of predicate, subject and object; None is an empty slot."""


class Reading(NamedTuple):
    """A relation ("" = none) with its probability, the probability of none, polarity and modality."""

    relation: str
    probability: float
    none: float
    polarity: Polarity
    modality: Modality


@dataclass(frozen=True, slots=True)
class _Weights:
    nobody: Floats
    scale: Floats
    shift: Floats
    heads: tuple[tuple[Floats, Floats], ...]
    relations: list[str]
    polarities: list[Polarity]
    modalities: list[Modality]


@lru_cache(maxsize=2)
def _weights(folder: Path = MODEL_DIR) -> _Weights:
    labels = json.loads((folder / "vocab.json").read_text("utf-8"))
    with np.load(folder / "relation.npz") as w:
        heads = tuple((w[f"w{k}"], w[f"b{k}"]) for k in range(3))
        return _Weights(
            w["nobody"], w["scale"], w["shift"], heads, labels["relation"],
            [Polarity(p) for p in labels["polarity"]], [Modality(m) for m in labels["modality"]],
        )  # fmt: skip


def known_relations() -> list[str]:
    """The relations that the head was trained on; none in a model without it."""
    return _weights().relations if (MODEL_DIR / "relation.npz").exists() else []


class _Rows(NamedTuple):
    """What the head says of some triples, a row each: probabilities of relations, and the likeliest of each kind by number."""

    relation: Floats
    best: NDArray[np.int64]
    polarity: NDArray[np.int64]
    modality: NDArray[np.int64]


class Learned:
    """The head over one text."""

    def __init__(self, doc: "Parsed", folder: Path = MODEL_DIR) -> None:
        states = roles(doc)
        self._states = states
        self._weights = _weights(folder) if states is not None else None
        self._expected: dict[Triple, tuple[_Rows, int]] = {}

    @property
    def ready(self) -> bool:
        """Whether the network left its states of this text."""
        return self._weights is not None

    def expect(self, triples: Iterable[Triple]) -> None:
        """Read some triples in one go, far cheaper than one by one: whoever asks for them later gets what was read."""
        new = [t for t in dict.fromkeys(triples) if t not in self._expected]
        if self._weights is not None and new:
            rows = self._rows(new)
            self._expected.update((t, (rows, i)) for i, t in enumerate(new))

    def read(self, predicate: int, subject: int | None, other: int | None) -> Reading | None:
        """What the predicate says of the two; None on a text that the network left no states of."""
        found = self.read_all([(predicate, subject, other)])
        return found[0] if found else None

    def read_all(self, triples: list[Triple]) -> list[Reading]:
        """A reading a triple, or [] on a text without states."""
        if self._weights is None:
            return []
        self.expect(triples)
        return [self._reading(*self._expected[t]) for t in triples]

    def knows(self, relation: str) -> bool:
        """Whether it can say how likely a relation is in this text."""
        return self._weights is not None and relation in self._weights.relations

    def opinion(self, triple: Triple, relation: str) -> Reading:
        """What three words say if they say this relation, one that it knows: with its probability, be it the likeliest or not."""
        assert self._weights is not None
        self.expect([triple])
        return self._reading(*self._expected[triple], self._weights.relations.index(relation))

    def _rows(self, triples: list[Triple]) -> _Rows:
        joined, w = self.joined(triples), self._weights
        assert w is not None
        relation, polarity, modality = (joined @ a + b for a, b in w.heads)
        return _Rows(softmax(relation), relation.argmax(1), polarity.argmax(1), modality.argmax(1))

    def _reading(self, rows: _Rows, i: int, only: int | None = None) -> Reading:
        """The reading in a row: of one relation, or of the likeliest."""
        w = self._weights
        assert w is not None
        k = rows.best[i] if only is None else only
        return Reading(
            w.relations[k], float(rows.relation[i, k]), float(rows.relation[i, 0]),
            w.polarities[rows.polarity[i]], w.modalities[rows.modality[i]],
        )  # fmt: skip

    def joined(self, triples: list[Triple]) -> Floats:
        """The vector of each triple, [n, p]: what relation, polarity and modality are read from."""
        if self._states is None or self._weights is None:
            raise ValueError("the network left no states of this text")
        w = self._weights
        p, s, o = _parts(self._states, w.nobody, triples)
        x = p + s + o + p * s + p * o + s * o
        x -= x.mean(1, keepdims=True)
        x = x / np.sqrt((x * x).mean(1, keepdims=True) + 1e-5) * w.scale + w.shift
        cubed = x * x * x  # as a power it would take most of the time
        found: Floats = (
            0.5 * x * (1 + np.tanh(0.7978845608 * (x + 0.044715 * cubed)))
        )  # GELU, Hendrycks and Gimpel 2016
        return found


def _parts(states: NDArray[np.float16], nobody: Floats, triples: list[Triple]) -> list[Floats]:
    """The states of the triples' words as predicates, subjects and objects, [n, p] each; an empty slot has one of its own."""
    width = states.shape[1] // 3
    places = np.array([[-1 if i is None else i for i in t] for t in triples], np.intp).reshape(-1, 3)
    found = []
    for k, column in enumerate(places.T):
        part = states[column, k * width : (k + 1) * width].astype(np.float32)
        if k:  # a predicate is never left out
            part[column < 0] = nobody[k - 1]
        found.append(part)
    return found


def softmax(scores: Floats) -> Floats:
    """Probabilities along the last axis."""
    e = np.exp(scores - scores.max(-1, keepdims=True))
    found: Floats = e / e.sum(-1, keepdims=True)
    return found
