"""Near-duplicate documents: wire copy and reprints, by MinHash (Broder 1997) through rensa."""

import re
from collections.abc import Iterable

from diplograph.model_ids import digest

PERMUTATIONS = 128
SHINGLE = 5
ALIKE = 0.5
"""Estimated Jaccard similarity of word shingles from which two texts are one story."""


def reprints(documents: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Document id to the id that stands for its group (the smallest), from (id, text) pairs."""
    from rensa import RMinHash, RMinHashLSH

    lsh = RMinHashLSH(threshold=ALIKE, num_perm=PERMUTATIONS, num_bands=32)
    keys: list[str] = []
    hashes: list[RMinHash] = []
    leader: dict[str, str] = {}
    for key, text in sorted(documents):
        minhash = RMinHash(num_perm=PERMUTATIONS, seed=7)
        minhash.update(_shingles(text))
        near = [keys[i] for i in sorted(lsh.query(minhash)) if hashes[i].jaccard(minhash) >= ALIKE]
        leader[key] = leader[near[0]] if near else key
        lsh.insert(len(keys), minhash)
        keys.append(key)
        hashes.append(minhash)
    return leader


def _shingles(text: str) -> list[str]:
    words = re.findall(r"\w+", text.lower())
    return [digest(*words[i : i + SHINGLE]) for i in range(max(1, len(words) - SHINGLE + 1))]
