"""Trees for the sentences without: what two models of ours agree on, the rest is left blank.

python -m training.silver_trees --data WORK --models FOLDER FOLDER --out FILE.jsonl

A word keeps its head and label where both models give them and their mean probability is high; tags where both agree. The
file has no text: a digest of each sentence's words, then indices and labels. `fit --silver FILE` reads it.
"""

import argparse
import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np

from diplograph.annotate.network import Network, Outputs
from diplograph.extract.relations.learned import softmax
from training.sentences import UNSURE, Sentence

LONGEST, SHORTEST = 70, 4
SURE = 0.6
"""Mean probability of head and of label from which a word is kept."""
KNOWN = 0.7
"""Share of a sentence's words that must be kept for the sentence to count."""
AT_ONCE = 2000
BLANK = "?"
Row = tuple[list[int], list[str], list[str], list[str], list[str]]
"""Heads, labels, coarse and fine tags, features; UNSURE and BLANK where the models differ."""


def main() -> None:
    from training.articles import articles
    from training.corpora import names

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--models", type=Path, nargs=2, required=True)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    networks = [Network(folder) for folder in args.models]
    given = [*names(args.data, 1), *articles()]
    corpus = {key(s.words): s.words for s in given if SHORTEST <= len(s.words) <= LONGEST}
    kept = words = 0
    with args.out.open("w", encoding="utf-8") as out:
        keys = list(corpus)
        for start in range(0, len(keys), AT_ONCE):
            part = keys[start : start + AT_ONCE]
            for at, row in zip(part, read(networks, [corpus[k] for k in part]), strict=True):
                known = sum(h != UNSURE for h in row[0])
                if known >= KNOWN * len(row[0]):
                    kept, words = kept + 1, words + known
                    print(json.dumps([at, *row], ensure_ascii=False), file=out)
    print(f"{kept} of {len(corpus)} sentences, {words} words")


def key(words: list[str]) -> str:
    """What a sentence is known by."""
    return hashlib.sha256(" ".join(words).encode()).hexdigest()[:20]


def with_trees(corpus: Iterable[Sentence], path: Path) -> list[Sentence]:
    """The corpus with what the two models agreed on."""
    known = {row[0]: row[1:] for row in map(json.loads, path.read_text("utf-8").splitlines())}
    return [_treed(s, known[k]) if (k := key(s.words)) in known else s for s in corpus]


def _treed(s: Sentence, row: Row) -> Sentence:
    heads, deps, upos, xpos, feats = row
    return replace(s, heads=heads, deps=deps, upos=upos, xpos=xpos, feats=feats)


def read(networks: list[Network], texts: list[list[str]]) -> Iterator[Row]:
    """Both models' common view of each text, one sentence each."""
    found = [dict(n.run(texts)) for n in networks]
    for i in range(len(texts)):
        yield common(networks, [f[i] for f in found])


def common(networks: list[Network], said: list[Outputs]) -> Row:
    """Heads, labels and tags on which both agree."""
    arcs = [softmax(o.arc) for o in said]
    mean = sum(arcs[1:], arcs[0]) / len(arcs)
    best = mean.argmax(1)
    sure = np.all([a.argmax(1) == best for a in arcs], axis=0) & (mean.max(1) >= SURE)
    labels = [
        softmax(n.relation_scores(o.rh[best], o.rd))[:, _places(n, networks[0])]
        for n, o in zip(networks, said, strict=True)
    ]
    named = sum(labels[1:], labels[0]) / len(labels)
    sure &= np.all([x.argmax(1) == named.argmax(1) for x in labels], axis=0) & (named.max(1) >= SURE)
    names = networks[0].labels["deps"]
    heads = [int(h) - 1 if ok else UNSURE for h, ok in zip(best, sure, strict=True)]
    deps = [names[k] if ok else BLANK for k, ok in zip(named.argmax(1), sure, strict=True)]
    return heads, deps, *(agreed(networks, said, k) for k in ("upos", "xpos", "feats"))  # type: ignore[return-value]


def agreed(networks: list[Network], said: list[Outputs], head: str) -> list[str]:
    """The tag of each word, BLANK where the models differ."""
    tags = [[n.labels[head][k] for k in getattr(o, head).argmax(1)] for n, o in zip(networks, said, strict=True)]
    return [a if a == b else BLANK for a, b in zip(*tags, strict=True)]


def _places(n: Network, first: Network) -> list[int]:
    return [n.labels["deps"].index(x) for x in first.labels["deps"]]


if __name__ == "__main__":
    main()
