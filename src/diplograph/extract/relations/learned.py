"""The relation head: what a predicate says of two arguments, read from the network's states of the three words.

It shares the parser's encoder pass; training/network.py (Net.relations) is the same arithmetic in torch. It knows what
schema/relations and the sentences in training/own say; relations that a user adds are typed by their examples instead
(by_example.py).
"""

import json
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
    polarities: list[str]
    modalities: list[str]


@lru_cache(maxsize=2)
def _weights(folder: Path = MODEL_DIR) -> _Weights:
    labels = json.loads((folder / "vocab.json").read_text("utf-8"))
    with np.load(folder / "relation.npz") as w:
        heads = tuple((w[f"w{k}"], w[f"b{k}"]) for k in range(3))
        return _Weights(
            w["nobody"], w["scale"], w["shift"], heads, labels["relation"], labels["polarity"], labels["modality"]
        )


def known_relations() -> list[str]:
    """The relations that the head was trained on; none in a model without it."""
    return _weights().relations if (MODEL_DIR / "relation.npz").exists() else []


class Learned:
    """The head over one text."""

    def __init__(self, doc: "Parsed", folder: Path = MODEL_DIR) -> None:
        self._roles = roles(doc)
        self._weights = _weights(folder) if self._roles is not None else None

    @property
    def ready(self) -> bool:
        """Whether the network left its states of this text."""
        return self._weights is not None

    def read(self, predicate: int, subject: int | None, other: int | None) -> Reading | None:
        """What the predicate says of the two; None on a text that the network left no states of."""
        found = self.read_all([(predicate, subject, other)])
        return found[0] if found else None

    def read_all(self, triples: list[Triple]) -> list[Reading]:
        """A reading a triple, or [] on a text without states."""
        if self._weights is None or not triples:
            return []
        return self._readings(triples, None)

    def knows(self, relation: str) -> bool:
        """Whether it can say how likely a relation is in this text."""
        return self._weights is not None and relation in self._weights.relations

    def opinion(self, triple: Triple, relation: str) -> Reading:
        """What three words say if they say this relation, one that it knows: with its probability, be it the likeliest or not."""
        return self._readings([triple], relation)[0]

    def _readings(self, triples: list[Triple], only: str | None) -> list[Reading]:
        """A reading a triple: of one relation, or of the likeliest."""
        joined, w = self.joined(triples), self._weights
        assert w is not None
        relation, polarity, modality = (softmax(joined @ a + b) for a, b in w.heads)
        named = relation.argmax(1) if only is None else [w.relations.index(only)] * len(triples)
        return [
            Reading(
                w.relations[k], float(relation[i, k]), float(relation[i, 0]),
                Polarity(w.polarities[polarity[i].argmax()]), Modality(w.modalities[modality[i].argmax()]),
            )
            for i, k in enumerate(named)
        ]  # fmt: skip

    def joined(self, triples: list[Triple]) -> Floats:
        """The vector of each triple, [n, p]: what relation, polarity and modality are read from."""
        if self._roles is None or self._weights is None:
            raise ValueError("the network left no states of this text")
        w = self._weights
        p, s, o = (self._parts([t[k] for t in triples], k) for k in range(3))
        x = p + s + o + p * s + p * o + s * o
        x -= x.mean(1, keepdims=True)
        x = x / np.sqrt((x * x).mean(1, keepdims=True) + 1e-5) * w.scale + w.shift
        cubed = x * x * x  # as a power it would take most of the time
        found: Floats = (
            0.5 * x * (1 + np.tanh(0.7978845608 * (x + 0.044715 * cubed)))
        )  # GELU, Hendrycks and Gimpel 2016
        return found

    def _parts(self, words: "list[int | None]", k: int) -> Floats:
        """The states of some words as predicates (k = 0), subjects or objects, [n, p]; an empty slot has its own."""
        assert self._roles is not None
        assert self._weights is not None
        width = self._roles.shape[1] // 3
        places = np.array([-1 if w is None else w for w in words])
        found: Floats = self._roles[places, k * width : (k + 1) * width].astype(np.float32)
        if k:
            found[places < 0] = self._weights.nobody[k - 1]
        return found


def softmax(scores: Floats) -> Floats:
    """Probabilities along the last axis."""
    e = np.exp(scores - scores.max(-1, keepdims=True))
    found: Floats = e / e.sum(-1, keepdims=True)
    return found
