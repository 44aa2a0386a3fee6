"""What the model is trained on, by part; PUD is not among it."""

from pathlib import Path

from training import name_corpora, treebanks
from training.own_examples import records
from training.sentences import Sentence, read_conllu, spans
from training.silver import schema_examples, with_silver

OWN = Path(__file__).parent / "own"


def trees(data: Path, part: str) -> list[Sentence]:
    """EWT and GUM's open genres: part is train, dev or test."""
    return [*treebanks.ewt(data, part), *treebanks.gum(data, part)]


def plain_names(data: Path) -> list[Sentence]:
    """Sentences of others with names and no trees."""
    return [
        *treebanks.wikigold(data),
        *name_corpora.gmb(data / "gmb.conll"),
        *name_corpora.crossner(data / "crossner-politics"),
    ]


def names(data: Path, own: int) -> list[Sentence]:
    """All sentences without trees: names, what the frames found there, and `own` times our own annotated ones."""
    return [*with_silver(plain_names(data)), *schema_examples(), *records() * own]


def own_trees(part: str) -> list[Sentence]:
    """Our own trees of hard news shapes (training/own/train.conllu, heldout.conllu); names are in MISC as Name=B-ORG."""
    path = OWN / f"{part}.conllu"
    if not path.exists():
        return []
    found = []
    for s in read_conllu(path, "own"):
        tags = [next((x[5:] for x in m.split("|") if x.startswith("Name=")), "O") for m in s.misc]
        found.append(s.named([(a, b, kind) for a, b, kind, _ in spans(tags)]))
    return found
