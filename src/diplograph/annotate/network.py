"""The shipped network: ONNX session, label lists, and the scorer of dependency labels."""

import json
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from diplograph.annotate.wordpiece import WordPiece
from diplograph.errors import ModelError

FILES = ("net_int8.onnx", "rel.npz", "vocab.json", "tokenizer.json")
BATCH_WORDS = 1500
"""Padded words in one run of the network: large enough to be fast, small enough to stay in the cache."""

MARKS = 4
"""What a chunk costs besides its words: start and end mark, and the pieces that a short chunk's words have more of."""

Floats = NDArray[np.float32]


class Outputs(NamedTuple):
    """What the network says of one chunk of T words; arcs [T, T + 1], label states [T + 1, r] and [T, r].

    `fact` [T] is how sure a word's event is, -1 to 1; `roles` [T, 3 p] a word's part as predicate, subject and object.
    """

    ss: Floats
    upos: Floats
    xpos: Floats
    feats: Floats
    ner: Floats
    arc: Floats
    rh: Floats
    rd: Floats
    fact: Floats | None = None
    roles: Floats | None = None


OUTPUTS = Outputs._fields
PARSING = len(OUTPUTS) - 2
"""How many of them every model gives; factuality and roles come from models that were trained for them."""


class Network:
    """Runs chunks of words through the encoder and its heads."""

    def __init__(self, folder: Path) -> None:
        import onnxruntime as ort

        missing = [name for name in FILES if not (folder / name).exists()]
        if missing:
            raise ModelError(f"the model at {folder} lacks {', '.join(missing)}; reinstall diplograph")
        self.labels: dict[str, Any] = json.loads((folder / "vocab.json").read_text("utf-8"))
        options = ort.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1  # processes scale, threads do not
        options.log_severity_level = 3
        self._session = ort.InferenceSession(str(folder / "net_int8.onnx"), options, providers=["CPUExecutionProvider"])
        given = {o.name for o in self._session.get_outputs()}
        self._outputs = [name for name in OUTPUTS if name in given]
        self._words = WordPiece(folder / "tokenizer.json")
        with np.load(folder / "rel.npz") as weights:
            rw = weights["rw"]
            self._labels_n, self._width = rw.shape[1], rw.shape[2]
            self._bilinear = np.ascontiguousarray(rw.transpose(0, 2, 1).reshape(rw.shape[0], -1))
            self._linear, self._bias = weights["rl"].T.copy(), weights["rlb"]

    def run(self, chunks: list[list[str]]) -> Iterator[tuple[int, Outputs]]:
        """Each chunk's index and outputs, in the order that wastes least padding."""
        for group in _groups([len(c) for c in chunks]):
            batch = self._words.batch([chunks[i] for i in group])
            outputs = self._session.run(self._outputs, batch._asdict())
            for k, i in enumerate(group):
                n = len(chunks[i])
                *tags, arc, rh, rd = (o[k] for o in outputs[:PARSING])
                more = [o[k][:n] for o in outputs[PARSING:]] or [None, None]
                yield i, Outputs._make([*(t[:n] for t in tags), arc[:n, : n + 1], rh[: n + 1], rd[:n], *more])

    def relation_scores(self, heads: Floats, dependents: Floats) -> Floats:
        """Scores [T, labels] of each label for the arc from heads[t] to dependents[t]."""
        mixed = (heads @ self._bilinear).reshape(len(heads), self._width, self._labels_n)
        scores: Floats = np.einsum("tor,to->tr", mixed, dependents)
        scores += np.concatenate([heads, dependents], 1) @ self._linear + self._bias
        return scores


def _groups(lengths: list[int]) -> Iterator[list[int]]:
    """Indices batched by length, so that the padded size stays under BATCH_WORDS; each chunk adds its two marks."""
    group: list[int] = []
    for i in sorted(range(len(lengths)), key=lengths.__getitem__):
        if group and (lengths[i] + MARKS) * (len(group) + 1) > BATCH_WORDS:
            yield group
            group = []
        group.append(i)
    if group:
        yield group


@lru_cache(maxsize=2)
def shared(folder: Path) -> Network:
    """The network of a folder, loaded once a process."""
    return Network(folder)
