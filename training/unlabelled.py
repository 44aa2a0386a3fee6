"""Texts of ours without labels: teachers say what they think of them, and a small network learns from that.

The development articles of benchmarks/gold, of which nothing but the words is read; held-out articles are never among them.
"""

import json
from collections.abc import Iterator
from pathlib import Path

from spacy.tokens import Span

from diplograph import annotate
from training.sentences import Sentence

ARTICLES = Path(__file__).parents[1] / "benchmarks" / "gold" / "dev.jsonl"


def unlabelled(path: Path = ARTICLES) -> list[Sentence]:
    """The sentences of a JSON-lines file of articles; those marked as held out are left out."""
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    texts = [f"{r['title']}.\n\n{r['text']}" for r in rows if r["split"] == "dev"]
    docs = annotate.load().pipe(texts)
    return [s for n, doc in enumerate(docs) for s in _sentences(doc.sents, f"article-{n}")]


def _sentences(sents: Iterator[Span], document: str) -> Iterator[Sentence]:
    for sent in sents:
        if words := [t.text for t in sent if not t.is_space]:
            yield Sentence(words, document, "own")
