"""How sure it is that things happened: the marks of UDS-IH2 on words of EWT, joined to its trees."""

import json
from dataclasses import replace
from pathlib import Path

from training.sentences import Sentence


def with_facts(corpus: list[Sentence], data: Path, part: str = "train") -> list[Sentence]:
    """The corpus with the marks of the sentences that are in UDS-IH2 (matched by their characters)."""
    marks: dict[str, dict[int, float]] = {}
    for line in (data / "UDS_IH2" / f"{part}.jsonl").read_text("utf-8").splitlines():
        item = json.loads(line)
        words = item["text"].split(" ")
        edges = [sum(map(len, words[:k])) for k in range(len(words) + 1)]
        marks.setdefault("".join(words), {}).update({edges[t["span1"][0]]: t["label"] for t in item["targets"]})
    return [_marked(s, found) if (found := marks.get("".join(s.words))) else s for s in corpus]


def _marked(s: Sentence, marks: dict[int, float]) -> Sentence:
    at, position = {}, 0
    for i, word in enumerate(s.words):
        at[position] = i
        position += len(word)
    return replace(s, facts={at[start]: mark for start, mark in marks.items() if start in at})
