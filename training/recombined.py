"""New sentences out of our own trees: parts change places with parts of the same shape from other sentences.

They come without trees. Only teachers say what they are (training/distil.py), on texts that a network has not learnt by heart:
model 1.5.0 has nine in ten of the trees right that it was trained on, eight in ten of those that it never saw. After Shi et al.
2021, "Substructure substitution: structured data augmentation for NLP", who keep the trees; ours would often be wrong, since where
a phrase hangs is decided by sense.
"""

import random
from collections import defaultdict
from itertools import pairwise
from typing import NamedTuple

from training.sentences import Name, Sentence

SWAPPED = frozenset("nsubj nsubj:pass obj iobj obl obl:agent nmod appos ccomp xcomp advcl acl acl:relcl csubj".split())
"""Labels whose phrases or clauses may change places."""
LONGEST_PART = 14
SWAPS = (1, 2, 2, 3)
"""How many parts of a sentence change, by lot."""
FUNCTION = frozenset("ADP SCONJ PRON PART ADV".split())
QUOTES = frozenset("\" “ ” `` '' ( )".split())
"""What comes in pairs: a part with one of them may hold half a pair."""
Shape = tuple[str, ...]


class Part(NamedTuple):
    """Words `start` to `end` of a sentence, all that hangs on one word."""

    sentence: Sentence
    start: int
    end: int


def recombined(trees: list[Sentence], count: int, seed: int) -> list[Sentence]:
    """So many new sentences, with the names that their parts have."""
    rng = random.Random(seed)
    shaped = [(s, found) for s in trees if (found := parts(s))]
    pools: dict[Shape, list[Part]] = defaultdict(list)
    for _, found in shaped:
        for shape, part in found:
            pools[shape].append(part)
    made: list[Sentence] = []
    while shaped and len(made) < count:
        s, found = rng.choice(shaped)
        slots = _apart([x for x in rng.sample(found, len(found)) if len(pools[x[0]]) > 1], rng.choice(SWAPS))
        if slots:
            new = [(part, rng.choice(pools[shape])) for shape, part in slots]
            made.append(spliced(s, new, f"recombined{seed}"))
    return made


def parts(s: Sentence) -> list[tuple[Shape, Part]]:
    """The parts of a sentence that may change places, by shape: label, tag, form of the head and the word that begins it."""
    below = [[i] for i in range(len(s.words))]
    for i in range(len(s.words)):
        above, seen = s.heads[i], 0
        while above >= 0 and seen < len(s.words):
            below[above].append(i)
            above, seen = s.heads[above], seen + 1
    found = []
    for i, words in enumerate(below):
        start, end = min(words), max(words) + 1
        whole = end - start == len(words) <= LONGEST_PART and not QUOTES & set(s.words[start:end])
        if s.deps[i] in SWAPPED and whole and not any(_cut(n, start, end) for n in s.names or []):
            begins = s.words[start].lower() if s.upos[start] in FUNCTION else ""
            found.append(((s.deps[i], s.upos[i], *_form(s.feats[i]), begins), Part(s, start, end)))
    return found


def _form(feats: str) -> list[str]:
    return [x for x in feats.split("|") if x.startswith(("Number=", "VerbForm=", "PronType="))]


def _cut(name: Name, start: int, end: int) -> bool:
    """Whether an edge of the part falls within the name."""
    return any(name[0] < edge < name[1] for edge in (start, end))


def _apart(found: list[tuple[Shape, Part]], count: int) -> list[tuple[Shape, Part]]:
    """The first few that do not overlap, from left to right."""
    kept: list[tuple[Shape, Part]] = []
    for x in found:
        if all(x[1].end <= k[1].start or k[1].end <= x[1].start for k in kept) and len(kept) < count:
            kept.append(x)
    return sorted(kept, key=lambda x: x[1].start)


def spliced(s: Sentence, changes: list[tuple[Part, Part]], document: str) -> Sentence:
    """The sentence with parts of others in place of its own (from left to right), without a tree."""
    words: list[str] = []
    names: list[Name] = []
    edges = [0, *(edge for old, _ in changes for edge in (old.start, old.end)), len(s.words)]
    for k, (start, end) in enumerate(pairwise(edges)):
        here = Part(s, start, end)
        part = changes[k // 2][1] if k % 2 else here
        shift = len(words) - part.start
        names += [(a + shift, b + shift, n) for a, b, n in part.sentence.names or [] if part.start <= a < part.end]
        words += _cased(part, here) if k % 2 else s.words[start:end]
    return Sentence(words, document, "recombined", names=names)


def _cased(part: Part, place: Part) -> list[str]:
    """Its words, their first with a capital where the place begins a sentence."""
    words = part.sentence.words[part.start : part.end]
    if place.start == 0 or _begins(place):
        words[0] = words[0][:1].upper() + words[0][1:]
    elif _begins(part) and words[0] != "I":
        words[0] = words[0].lower()
    return words


def _begins(part: Part) -> bool:
    """Whether its first word, a common one, has a capital for its place."""
    s, i = part.sentence, part.start
    return s.words[i].istitle() and s.upos[i] != "PROPN" and not any(a <= i < b for a, b, _ in s.names or [])
