"""The best dependency tree for a matrix of arc scores: Chu and Liu 1965, Edmonds 1967, with exactly one root."""

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float32]
NEVER = -1e9


def best_tree(arcs: Scores) -> NDArray[np.int64]:
    """Heads of a sentence's n words, 1-based, 0 for the root.

    `arcs[d, h]` is the score of head h (0 = root) for word d, shape [n, n + 1].
    """
    greedy: NDArray[np.int64] = arcs.argmax(1)
    if (greedy == 0).sum() == 1 and not _cycle(np.concatenate([[0], greedy])):
        return greedy
    logp = arcs - np.logaddexp.reduce(arcs, axis=1, keepdims=True)
    n = len(arcs)
    full = np.full((n + 1, n + 1), NEVER)
    full[1:] = logp
    full[1:, 0] -= 1e4  # a second root costs more than any arc: exactly one remains
    return _arborescence(full)[1:]


def _cycle(heads: NDArray[np.int64]) -> list[int]:
    """The nodes of one cycle, or none; `heads[0]` is the root's own."""
    state = [0] * len(heads)
    state[0] = -1
    for start in range(1, len(heads)):
        node = start
        while state[node] == 0:
            state[node] = start
            node = int(heads[node])
        if state[node] == start:
            cycle = [node]
            while (node := int(heads[node])) != cycle[0]:
                cycle.append(node)
            return cycle
        node = start
        while state[node] == start:
            state[node] = -1
            node = int(heads[node])
    return []


def _arborescence(scores: NDArray[np.float64]) -> NDArray[np.int64]:
    """Best head of every node under a single tree rooted at node 0; `scores[d, h]`."""
    scores = scores.copy()
    np.fill_diagonal(scores, NEVER)
    scores[0] = NEVER
    heads: NDArray[np.int64] = scores.argmax(1)
    heads[0] = 0
    cycle = _cycle(heads)
    if not cycle:
        return heads
    inside = np.array(cycle)
    rest = np.array([i for i in range(len(scores)) if i not in set(cycle)])
    m = len(rest)
    small = np.full((m + 1, m + 1), NEVER)
    small[:m, :m] = scores[np.ix_(rest, rest)]
    gain = scores[np.ix_(inside, rest)] - scores[inside, heads[inside]][:, None]
    small[m, :m] = gain.max(0)
    small[:m, m] = scores[np.ix_(rest, inside)].max(1)
    inner = _arborescence(small)
    entry = int(rest[inner[m]])
    heads[inside[gain[:, inner[m]].argmax()]] = entry
    leave = scores[np.ix_(rest, inside)].argmax(1)
    for i in range(1, m):
        heads[rest[i]] = inside[leave[i]] if inner[i] == m else rest[inner[i]]
    return heads
