"""The treebanks: UD English EWT with Universal NER's names, GUM's open genres with names from its entities, PUD (test)."""

from dataclasses import replace
from pathlib import Path

from training.entities import named_entities
from training.geography import geography, peoples, without_the
from training.sentences import Name, Sentence, read_columns, read_conllu, spans

OPEN_GENRES = frozenset("academic bio interview news speech textbook voyage vlog".split())
"""GUM's genres whose texts are free to use (CC BY, CC BY-SA, public domain); the others are NC or unlicensed."""
UNER = {"PER": "PERSON", "ORG": "ORG", "LOC": "LOC"}


def ewt(data: Path, part: str) -> list[Sentence]:
    """A part (train, dev, test) of EWT; the training part is rebuilt from the corpus's own sources and file lists."""
    root = data / "ewt" / "not-to-release"
    files = (root / "file-lists" / f"files.{part}").read_text("utf-8").split()
    trees = [s for f in files for s in read_conllu(root / "sources" / f, "ewt")]
    return with_names(trees, data / "uner" / f"en_ewt-ud-{part}.iob2", by_number=True)


def gum(data: Path, part: str) -> list[Sentence]:
    """A part of GUM's open genres; documents in neither list of held-out files are for training."""
    lists = {p: set((data / "gum" / "file-lists" / f"files.{p}").read_text("utf-8").split()) for p in ("dev", "test")}
    found: list[Sentence] = []
    for path in sorted((data / "gum" / "sources").glob("*.conllu")):
        held = next((p for p, names in lists.items() if path.stem in names), "train")
        if held == part and path.stem.split("_")[1] in OPEN_GENRES:
            found += [s.named(named_entities(s)) for s in read_conllu(path, path.stem.split("_")[1])]
    return found


def pud(data: Path) -> list[Sentence]:
    """PUD, for testing only: never pass it to training. Its `source` is `news` or `wiki`."""
    trees = read_conllu(data / "pud" / "en_pud-ud-test.conllu", "pud")
    kinds = {"n": "news", "w": "wiki"}
    trees = [replace(s, source=kinds[s.number[0]], document=s.number[:6]) for s in trees]
    return with_names(trees, data / "uner" / "en_pud-ud-test.iob2", by_number=False)


def with_names(trees: list[Sentence], path: Path, *, by_number: bool) -> list[Sentence]:
    """Join Universal NER's names, by sentence number or by the text; a sentence whose text differs gets none."""
    marked = _uner(path)
    by_text = {"".join(words): (words, tags) for words, tags in marked.values()}
    found = []
    for tree in trees:
        words, tags = (marked.get(tree.number) if by_number else by_text.get("".join(tree.words))) or ([], [])
        same = "".join(words) == "".join(tree.words)
        found.append(tree.named(_moved(tree, words, tags)) if same else tree)
    return found


def _uner(path: Path) -> dict[str, tuple[list[str], list[str]]]:
    found: dict[str, tuple[list[str], list[str]]] = {}
    number, rows = "", []
    for line in [*path.read_text("utf-8").splitlines(), ""]:
        if line.startswith("# sent_id"):
            number = line.partition("=")[2].strip()
        elif line and not line.startswith("#"):
            rows.append(line.split("\t"))
        elif not line and rows:
            found[number] = [r[1] for r in rows], [r[2] if r[2][2:] != "O" else "O" for r in rows]
            rows = []
    return found


def _moved(tree: Sentence, words: list[str], tags: list[str]) -> list[Name]:
    """Names over the tree's own words, whose cuts may differ from UNER's."""
    edges = [0]
    for word in words:
        edges.append(edges[-1] + len(word))
    index, position = {}, 0
    for i, word in enumerate(tree.words):
        index[position] = i
        position += len(word)
    index[position] = len(tree.words)
    names: list[Name] = []
    for a, b, kind, _ in spans(tags):
        if edges[a] not in index or edges[b] not in index:
            continue
        start, end = without_the(tree.words, index[edges[a]], index[edges[b]])
        people = kind == "OTH" and tree.xpos[end - 1] in ("JJ", "NNPS")
        names.append((start, end, "NORP" if people else UNER.get(kind, "MISC")))
    taken = {i for a, b, _ in names for i in range(a, b)}
    return [*names, *(p for p in peoples(tree.words, taken) if tree.xpos[p[0]] in ("JJ", "NNPS", "NNP"))]


def wikigold(data: Path) -> list[Sentence]:
    """Names of WikiGold (sentences of Wikipedia, no trees)."""
    path = next((data / "wikigold").rglob("wikigold.conll.txt"))
    found = []
    for n, rows in enumerate(read_columns(path)):
        words = [r[0] for r in rows]
        names: list[Name] = []
        for a, b, kind, _ in spans([r[1] for r in rows]):
            start, end = without_the(words, a, b)
            people = all(w in geography().peoples for w in words[start:end])
            names.append((start, end, "NORP" if people else {"PER": "PERSON"}.get(kind, kind)))
        found.append(Sentence(words, "wikigold", "wikigold", str(n)).named(names))
    return found
