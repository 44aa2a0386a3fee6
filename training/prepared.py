"""What training.prepare wrote: all that a training run reads, on a machine with torch and without spaCy."""

import pickle
from pathlib import Path
from typing import NamedTuple

from training.sentences import Sentence


class Corpus(NamedTuple):
    """Sentences with trees, sentences with names and no trees, and the label lists."""

    treed: list[Sentence]
    named: list[Sentence]
    known: dict[str, list[str]]


def read(path: Path) -> Corpus:
    """A file that this module wrote (never one from elsewhere: it is a pickle)."""
    return Corpus(*pickle.loads(path.read_bytes()))
