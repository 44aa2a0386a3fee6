"""The shipped model on treebanks, as JSON: python -m benchmarks.parse --data FOLDER [--model DIR] [--check] [--write].

FOLDER holds the unpacked corpora (`python -m training.unpack`). Gold tokens, the model's own sentences and tags, all of
punctuation counted: LAS, UAS, tags, F of core relations, names. `raw`: text in, CoNLL 2018's way, labels without
subtypes, words matched by their characters. `--check` fails where a figure is under its floor in benchmarks/floors.json;
`--write` puts the scores into the model's meta.json.
"""

import argparse
import json
import os
import sys
from collections import Counter
from pathlib import Path
from typing import Any

os.environ.setdefault("OMP_NUM_THREADS", "1")

import spacy
from spacy.language import Language
from spacy.tokens import Doc, Token
from training import treebanks
from training.chunks import Chunk, chunks
from training.corpora import own_trees
from training.sentences import Sentence

from benchmarks.aligned import raw_scores
from benchmarks.floors import check
from diplograph import annotate
from diplograph.config import MODEL_DIR

CORE = ("nsubj", "obj", "ccomp", "xcomp", "obl", "conj")
NAMES = ("PERSON", "ORG", "LOC")
CHUNK_WORDS = 110


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--model", type=Path, default=MODEL_DIR)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    nlp = load(args.model)
    pud = treebanks.pud(args.data)
    news = [s for s in pud if s.source == "news"]
    scores = {
        "pud_news": score(nlp, news),
        "pud": score(nlp, pud),
        "ewt_test": score(nlp, treebanks.ewt(args.data, "test")),
        "gum_test": score(nlp, treebanks.gum(args.data, "test")),
        "raw_pud_news": raw_scores(nlp, news),
    }
    for part in ("heldout", "harder", "newest", "latest"):
        own = own_trees(part)
        scores[f"own_{part}"] = score(nlp, own) | spines(nlp, own)
    json.dump(scores, sys.stdout, indent=2)
    print()
    if args.write:
        path = args.model / "meta.json"
        path.write_text(json.dumps(json.loads(path.read_text("utf-8")) | {"scores": scores}, indent=2) + "\n", "utf-8")
    if args.check:
        check("parse", scores)


def load(folder: Path) -> Language:
    """A pipeline on the model in a folder."""
    annotate.load()  # registers the component
    nlp = spacy.blank("en")
    nlp.add_pipe("diplograph", config={"path": str(folder)})
    return nlp


def parsed(nlp: Language, corpus: list[Sentence]) -> list[tuple[Chunk, Doc]]:
    """Each chunk of sentences with its parse from gold words."""
    found = chunks(corpus, CHUNK_WORDS)
    docs = (
        Doc(nlp.vocab, words=[w for s in c for w in s.words], spaces=[x for s in c for x in s.spaces]) for c in found
    )
    return list(zip(found, nlp.pipe(docs), strict=True))


def score(nlp: Language, corpus: list[Sentence]) -> dict[str, Any]:
    """Accuracies in percent, F scores by relation and name label."""
    right: Counter[str] = Counter()
    hits: Counter[tuple[str, str]] = Counter()
    for chunk, doc in parsed(nlp, corpus):
        start = 0
        for sentence in chunk:
            _count(sentence, doc, start, right, hits)
            start += len(sentence.words)
        if all(s.names is not None for s in chunk):
            _count_names(chunk, doc, hits)
    n = right["n"]
    out: dict[str, Any] = {"words": n}
    out |= {k: round(100 * right[k] / n, 2) for k in ("uas", "las", "upos", "xpos", "lemma")}
    out |= {f"f_{k}": _f1(hits, k) for k in CORE}
    out["names"] = _f1(hits, "name")
    return out | {f"names_{k.lower()}": _f1(hits, k) for k in (*NAMES, "NORP")} | {"sentences": _f1(hits, "sentence")}


def _count(s: Sentence, doc: Doc, start: int, right: Counter[str], hits: Counter[tuple[str, str]]) -> None:
    for i in range(len(s.words)):
        token = doc[start + i]
        head = start + s.heads[i] if s.heads[i] >= 0 else token.i
        same = token.head.i == head
        right["n"] += 1
        right["uas"] += same
        right["las"] += same and token.dep_ == s.deps[i]
        right["upos"] += token.pos_ == s.upos[i]
        right["xpos"] += token.tag_ == s.xpos[i]
        right["lemma"] += token.lemma_ == s.lemmas[i]
        gold, guess = s.deps[i].partition(":")[0], token.dep_.partition(":")[0]
        hits[gold, "gold"] += 1
        hits[guess, "guess"] += 1
        hits[gold, "right"] += gold == guess and same
        hits["sentence", "guess"] += bool(token.is_sent_start)
        hits["sentence", "right"] += bool(token.is_sent_start) and i == 0
    hits["sentence", "gold"] += 1


def _count_names(chunk: Chunk, doc: Doc, hits: Counter[tuple[str, str]]) -> None:
    gold, start = set(), 0
    for sentence in chunk:
        gold |= {(start + a, start + b, label) for a, b, label in sentence.names or []}
        start += len(sentence.words)
    coarse = {"GPE": "LOC", "FAC": "LOC", "EVENT": "MISC"}  # the yardsticks' three kinds
    guess = {(e.start, e.end, coarse.get(e.label_, e.label_)) for e in doc.ents}
    for kind, names in (("gold", gold), ("guess", guess), ("right", gold & guess)):
        for *_, label in names:
            hits[label, kind] += 1
            hits["name", kind] += label in NAMES


def _f1(hits: Counter[tuple[str, str]], key: str) -> float:
    return round(200 * hits[key, "right"] / max(1, hits[key, "gold"] + hits[key, "guess"]), 2)


ACTORS_AND_PREDICATES = frozenset(
    "ROOT nsubj obj iobj obl ccomp xcomp csubj advcl acl parataxis appos flat nmod conj".split()
)


def spines(nlp: Language, corpus: list[Sentence]) -> dict[str, float]:
    """Share of sentences in which the head of every name and every clause is right.

    `spine_either`: a head in MISC (Head=N), which two adjudicators took for right too, counts as well.
    """
    strictly = either = 0
    for sentence in corpus:
        ((_, doc),) = parsed(nlp, [sentence])
        named = {i for a, b, _ in sentence.names or [] for i in range(a, b)}
        marked = [
            i for i, dep in enumerate(sentence.deps)
            if i in named or (dep.partition(":")[0] in ACTORS_AND_PREDICATES and sentence.upos[i] in ("VERB", "AUX", "PROPN"))
        ]  # fmt: skip
        wrong = [i for i in marked if _head(doc[i]) != sentence.heads[i]]
        strictly += not wrong
        either += all(_head(doc[i]) in _heads_too(sentence.misc[i]) for i in wrong)
    return {"spine": round(strictly / len(corpus), 4), "spine_either": round(either / len(corpus), 4)}


def _head(token: Token) -> int:
    """The head's index, -1 for the root."""
    return -1 if token.head.i == token.i else token.head.i


def _heads_too(misc: str) -> list[int]:
    """Heads that are right beside the one in its column."""
    return [int(x[5:]) - 1 for x in misc.split("|") if x.startswith("Head=")]


if __name__ == "__main__":
    main()
