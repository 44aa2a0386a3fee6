"""The drawing of a tree: the words in a row, an arc from each to what it depends on, the parts of a statement below."""

from dataclasses import dataclass

from diplograph.web.tree import Tree, Word

LETTER, SMALL = 8.6, 6.7
"""Widths of a letter of a word and of a label, on the safe side."""
PAD, STEP, HEAD, FOOT, ROW = 16.0, 25.0, 18.0, 44.0, 21.0
"""Between words; between levels of arcs; above and below the words; for each row of parts."""
SIDE = 7.0
"""Arcs leave a word a little beside its middle, on the side they go to."""


@dataclass(frozen=True, slots=True)
class Arc:
    """An arc as a path, with its label at `x`, `y`; `used` where the rule walked it."""

    path: str
    label: str
    gloss: str
    x: float
    y: float
    used: bool


@dataclass(frozen=True, slots=True)
class Band:
    """The line under the words of a part, with its name."""

    role: str
    x1: float
    x2: float
    y: float


@dataclass(frozen=True, slots=True)
class Drawing:
    """Where everything stands in a drawing of `width` by `height`; the words stand on `base`."""

    tree: Tree
    width: float
    height: float
    base: float
    words: tuple[tuple[float, Word, bool], ...]
    arcs: tuple[Arc, ...]
    bands: tuple[Band, ...]
    letter: float = LETTER


def drawing(tree: Tree) -> Drawing:
    """The drawing of a tree."""
    levels = _levels(tree)
    at = _places(tree)
    base = HEAD + STEP * max(levels.values(), default=0) + 20
    used = tree.used()
    predicate = {i for p in tree.parts if p.role == "predicate" for i in range(p.first, p.last + 1)}
    bands = _bands(tree, at, base + FOOT)
    last = tree.words[-1] if tree.words else None
    width = at[-1] + _wide(last) / 2 + PAD if last else PAD
    return Drawing(
        tree,
        round(max([width, *(b.x1 + SMALL * len(b.role) + PAD for b in bands)]), 1),
        round(max([base + FOOT, *(b.y + 18 for b in bands)]), 1),
        base,
        tuple((at[i], w, i in predicate) for i, w in enumerate(tree.words)),
        tuple(_arc(tree, i, at, base, levels[i], i in used) for i in sorted(levels, key=lambda i: (i in used, i))),
        bands,
    )


def _wide(word: Word) -> float:
    return max(LETTER * len(word.text), SMALL * len(word.pos))


def _ends(tree: Tree, word: int) -> tuple[int, int]:
    head = tree.words[word].head
    return (word, head) if word < head else (head, word)


def _drawn(tree: Tree) -> list[int]:
    """The words that an arc leads to: the root has none, and those of punctuation would only be in the way."""
    return [i for i, w in enumerate(tree.words) if w.head != i and w.dep != "punct"]


def _levels(tree: Tree) -> dict[int, int]:
    """How high the arc of each word must go to pass over those below it."""
    links = sorted(_drawn(tree), key=lambda i: (_ends(tree, i)[1] - _ends(tree, i)[0], i))
    levels: dict[int, int] = {}
    for i in links:
        left, right = _ends(tree, i)
        under = [v for k, v in levels.items() if _ends(tree, k)[0] < right and left < _ends(tree, k)[1]]
        levels[i] = 1 + max(under, default=0)
    return levels


def _places(tree: Tree) -> list[float]:
    """The middle of each word: as far apart as words, and the labels of arcs between neighbours, need."""
    need = {_ends(tree, i): SMALL * len(tree.words[i].dep) + 2 * SIDE + 16 for i in _drawn(tree)}
    at: list[float] = []
    for i, word in enumerate(tree.words):
        x = at[-1] + _wide(tree.words[i - 1]) / 2 + PAD + _wide(word) / 2 if at else PAD + _wide(word) / 2
        at.append(
            round(max([x, *(at[left] + room for (left, right), room in need.items() if right == i and left < i)]), 1)
        )
    return at


def _arc(tree: Tree, word: int, at: list[float], base: float, level: int, used: bool) -> Arc:
    """From the head up, across and down onto the word, with round corners."""
    w = tree.words[word]
    way = 1 if at[word] > at[w.head] else -1
    x1, x2, foot, top = at[w.head] + way * SIDE, at[word] - way * SIDE / 3, base - 20, base - 20 - STEP * level
    path = f"M{x1:.1f} {foot:.1f}V{top + 8:.1f}q0 -8 {8 * way} -8H{x2 - 8 * way:.1f}q{8 * way} 0 {8 * way} 8V{foot:.1f}"
    return Arc(path, w.dep, w.gloss, round((x1 + x2) / 2, 1), round(top + 4, 1), used)


def _bands(tree: Tree, at: list[float], y: float) -> tuple[Band, ...]:
    """A line under each part, in the first row where it has room."""
    rows: list[float] = []
    out = []
    for part in sorted(tree.parts, key=lambda p: (p.first, p.last)):
        x1, x2 = at[part.first] - _wide(tree.words[part.first]) / 2, at[part.last] + _wide(tree.words[part.last]) / 2
        row = next((k for k, end in enumerate(rows) if end < x1), len(rows))
        rows[row : row + 1] = [max(x2, x1 + SMALL * len(part.role)) + PAD / 2]
        out.append(Band(part.role, round(x1, 1), round(x2, 1), round(y + ROW * row, 1)))
    return tuple(out)
