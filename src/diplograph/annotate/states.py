"""What the network leaves on a Doc beside the tree: each word's factuality, and its part in what is said.

Kept in `Doc.user_data`, so that they survive serialisation and processes; absent on Docs of other pipelines and on texts
of over LONGEST words, whose memory they would double.
"""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from diplograph.annotate.network import Outputs
    from diplograph.annotate.plain import Parsed

FACT, ROLES = "diplograph.fact", "diplograph.roles"
LONGEST = 50_000

Halves = NDArray[np.float16]


class States:
    """Collects the network's states of a Doc chunk by chunk."""

    def __init__(self, words: int) -> None:
        self._words = words
        self._fact: Halves | None = None
        self._roles: Halves | None = None

    def add(self, tokens: list[int], out: "Outputs") -> None:
        """Take the states of one chunk; `tokens` are its words' places in the Doc."""
        if self._words > LONGEST or out.fact is None or out.roles is None:
            return
        if self._fact is None or self._roles is None:
            self._fact = np.zeros(self._words, np.float16)
            self._roles = np.zeros((self._words, out.roles.shape[1]), np.float16)
        self._fact[tokens] = out.fact
        self._roles[tokens] = out.roles

    def write(self, doc: "Parsed") -> None:
        """Leave them on the Doc."""
        if self._fact is not None and self._roles is not None:
            doc.user_data[FACT], doc.user_data[ROLES] = self._fact, self._roles


def fact(doc: "Parsed") -> Halves | None:
    """How sure the network is that each word's event happened, -1 to 1, shape [words]; None where it was not asked."""
    return doc.user_data.get(FACT)


def roles(doc: "Parsed") -> Halves | None:
    """Each word's part as predicate, subject and object, shape [words, 3 p]; None where the network was not asked."""
    return doc.user_data.get(ROLES)
