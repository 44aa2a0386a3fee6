"""From the network's scores to sentences, trees, tags and names."""

import itertools
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from diplograph.annotate.lemmas import Lemmatizer
from diplograph.annotate.network import Floats, Network, Outputs
from diplograph.annotate.trees import best_tree

CLEAR_MARGIN = 6.0
"""How sure the network must be to start a sentence where no terminal punctuation stands before it."""
QUOTES = frozenset("\" ” '' ’".split())
TERMINAL = frozenset('. ! ? … ... " ” ’ \' ) ] : ; — – - * !! ?? ?! !!! .. .) ." .” ?” !” • |'.split())


ONCE = (("nsubj", "nsubj:pass"), ("obj",))
"""Labels of which a word has one dependent: a second subject beside a first is likelier something else."""
SURE_TWICE = 4.0
"""By how much a second one must be likelier than anything else to stay, in natural logarithms: chosen on EWT and GUM dev."""
OPENS_MORE = frozenset("on of in for to at and or the a an from with by".split())
"""Small words that go on to something: no name ends in one."""


class Parse(NamedTuple):
    """One chunk: per word its sentence start, head (-1 = root, else index in the chunk) and labels; names as spans."""

    starts: NDArray[np.bool_]
    heads: NDArray[np.int64]
    deps: list[str]
    upos: list[str]
    xpos: list[str]
    feats: list[str]
    lemmas: list[str]
    names: list[tuple[int, int, str]]


def decode(network: Network, lemmas: Lemmatizer, words: list[str], out: Outputs) -> Parse:
    """The most likely reading of a chunk."""
    labels = network.labels
    starts = sentence_starts(out.ss, words)
    heads = _heads(out.arc, starts)
    upos = [labels["upos"][i] for i in out.upos.argmax(1)]
    xpos = _fine_tags(out.xpos, labels["xpos"], words)
    return Parse(
        starts,
        heads - 1,
        _relations(network, out, heads),
        upos,
        xpos,
        [labels["feats"][i] for i in out.feats.argmax(1)],
        [lemmas(w, x) for w, x in zip(words, xpos, strict=True)],
        names(out.ner, tuple(labels["ner"]), words),
    )


def _fine_tags(scores: Floats, tags: list[str], words: list[str]) -> list[str]:
    """The best fine tags; a third person singular ends in s, whatever the network says."""
    third = tags.index("VBZ") if "VBZ" in tags else -1
    best = scores.argmax(1)
    for i in np.flatnonzero(best == third):
        if not words[i].lower().endswith("s"):
            best[i] = np.argsort(scores[i])[-2]
    return [tags[i] for i in best]


def sentence_starts(scores: Floats, words: list[str]) -> NDArray[np.bool_]:
    """Where sentences start: terminal punctuation before, or a clear margin."""
    margin = scores[:, 1] - scores[:, 0]
    starts: NDArray[np.bool_] = margin > 0
    for i in np.flatnonzero(starts):
        if i and margin[i] < CLEAR_MARGIN and words[i - 1] not in TERMINAL:
            starts[i] = False
        elif i > 1 and words[i - 2] == "," and words[i - 1] in QUOTES:
            starts[i] = False  # "…," said X: the speaker belongs to the quotation
    starts[0] = True
    return starts


def _heads(arcs: Floats, starts: NDArray[np.bool_]) -> NDArray[np.int64]:
    """Heads by sentence: 0 = root, else 1 + index in the chunk."""
    edges = [*np.flatnonzero(starts), len(arcs)]
    heads = np.zeros(len(arcs), np.int64)
    for a, b in itertools.pairwise(edges):
        inside = np.concatenate([arcs[a:b, :1], arcs[a:b, a + 1 : b + 1]], 1)
        tree = best_tree(inside)
        heads[a:b] = np.where(tree == 0, 0, tree + a)
    return heads


def _relations(network: Network, out: Outputs, heads: NDArray[np.int64]) -> list[str]:
    labels = network.labels["deps"]
    root = labels.index("ROOT")
    scores = network.relation_scores(out.rh[heads], out.rd)
    scores[heads != 0, root] = -np.inf
    best = scores.argmax(1)
    best[heads == 0] = root
    for group in ONCE:
        _keep_one(scores, heads, best, [labels.index(label) for label in group if label in labels])
    return [labels[i] for i in best]


def _keep_one(scores: Floats, heads: NDArray[np.int64], best: NDArray[np.int64], group: list[int]) -> None:
    """Of the words of one head that are labelled so, the surest stays; another takes its next best label."""
    marked = np.flatnonzero(np.isin(best, group) & (heads > 0))
    values, counts = np.unique(heads[marked], return_counts=True)
    for head in values[counts > 1]:
        rivals = marked[heads[marked] == head]
        others = scores[rivals]
        others[:, group] = -np.inf
        lead = scores[rivals, best[rivals]] - np.logaddexp.reduce(scores[rivals], axis=1)
        gain = scores[rivals, best[rivals]] - others.max(1)
        for k in np.flatnonzero((np.arange(len(rivals)) != lead.argmax()) & (gain < SURE_TWICE)):
            best[rivals[k]] = others[k].argmax()


@lru_cache(maxsize=2)
def _transitions(tags: tuple[str, ...]) -> tuple[Floats, Floats]:
    """Costs of one BIO tag after another, and of starting with it: I only inside its own name."""
    inside = np.array([t.startswith("I") for t in tags])
    kind = np.array([t[2:] for t in tags])
    follows = inside[None, :] & ((kind[:, None] != kind[None, :]) | (np.array(tags) == "O")[:, None])
    return np.where(follows, -1e4, 0).astype(np.float32), np.where(inside, -1e4, 0).astype(np.float32)


def names(scores: Floats, tags: tuple[str, ...], words: list[str]) -> list[tuple[int, int, str]]:
    """Spans of names (start, end, label) on the best legal BIO path; a name has a capital or a digit."""
    follow, first = _transitions(tags)
    best = scores.argmax(1)
    if first[best[0]] or any(follow[a, b] for a, b in itertools.pairwise(best)):
        best = _viterbi(scores, follow, first)
    spans: list[tuple[int, int, str]] = []
    i = 0
    while i < len(best):
        if (tag := tags[best[i]]) == "O":
            i += 1
            continue
        end = i + 1
        while end < len(best) and tags[best[end]] == "I" + tag[1:]:
            end += 1
        last = end
        while last > i + 1 and words[last - 1] in OPENS_MORE:
            last -= 1
        if any(c.isupper() or c.isdigit() for c in "".join(words[i:last])):
            spans.append((i, last, tag[2:]))
        i = end
    return spans


def _viterbi(scores: Floats, follow: Floats, first: Floats) -> NDArray[np.int64]:
    best = scores[0] + first
    back = []
    for row in scores[1:]:
        paths = best[:, None] + follow
        back.append(paths.argmax(0))
        best = paths.max(0) + row
    path = [int(best.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return np.array(path[::-1])
