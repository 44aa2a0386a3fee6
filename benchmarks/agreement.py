"""How far two annotators of the same articles agree, as JSON: python -m benchmarks.agreement ONE.jsonl OTHER.jsonl.

Only articles that both files have are compared. A statement that one annotator lists, not as optional, is found by the
other where one of the other's, optional or not, shares an answer for relation, subject and object (leniently), and for
polarity, modality and every speaker too (strictly): what both hold to be right. SAYS alone is not counted, as it is not in
`benchmarks.statements`. The shares bound what an extractor can be asked for.
"""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from benchmarks.gold_match import Answers, Gold, bare, words
from benchmarks.statements import annotated
from diplograph.resolve import Gazetteer
from diplograph.schema import load


class Both:
    """Compares what two annotators listed."""

    def __init__(self) -> None:
        self._gazetteer = Gazetteer.load()
        self._symmetric = {r.label for r in load().relations.values() if r.symmetric}

    def agree(self, one: Gold, other: Gold, strict: bool) -> bool:
        """Whether some answer is right by both."""
        if not set(one["relation"]) & set(other["relation"]) or not self._ends(one, other):
            return False
        if not strict:
            return True
        same = one["polarity"] == other["polarity"] and bool(set(one["modality"]) & set(other["modality"]))
        return same and self._chain(one["attribution"], other["attribution"])

    def _ends(self, one: Gold, other: Gold) -> bool:
        if self._same(one["subject"], other["subject"]) and self._same(one["object"], other["object"]):
            return True
        turned = self._same(one["subject"], other["object"]) and self._same(one["object"], other["subject"])
        return turned and bool(self._symmetric & set(one["relation"]))

    def _chain(self, one: list[Answers], other: list[Answers]) -> bool:
        """Whether the speakers are the same in their order, where those that may be left out are in one or both."""
        if one and None in one[0] and self._chain(one[1:], other):
            return True
        if other and None in other[0] and self._chain(one, other[1:]):
            return True
        if not one or not other:
            return not one and not other
        return self._same(one[0], other[0]) and self._chain(one[1:], other[1:])

    def _same(self, one: Answers, other: Answers) -> bool:
        """Whether an actor may be the same: a shared name, or a description that the other's answer holds."""
        if self._names(one) & self._names(other):
            return True
        return _described(one, other) or _described(other, one)

    def _names(self, answers: Answers) -> set[frozenset[str] | None]:
        out: set[frozenset[str] | None] = set()
        for answer in answers:
            known = self._gazetteer.find(answer) if answer and answer[0].isupper() else None
            out |= {bare(name) for name in (answer, known.name if known else None) if name} or {None}
        return out


def _described(one: Answers, other: Answers) -> bool:
    said = [words(a) for a in one if a and a[0].islower()]
    return any(s and s <= words(a) for s in said for a in other if a)


def shares(one: list[dict[str, Any]], other: list[dict[str, Any]]) -> dict[str, float | int]:
    """Of what the first annotator lists, how much the second lists too."""
    both, seconds = Both(), {a["id"]: a["statements"] for a in other}
    listed = [
        (s, seconds[a["id"]])
        for a in one if a["id"] in seconds
        for s in a["statements"] if not s.get("optional") and s["relation"] != ["SAYS"]
    ]  # fmt: skip
    found = {
        how: sum(any(both.agree(s, t, how == "strict") for t in ts) for s, ts in listed)
        for how in ("strict", "lenient")
    }
    return {"listed": len(listed), **{how: round(n / max(1, len(listed)), 3) for how, n in found.items()}}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("one", type=Path)
    parser.add_argument("other", type=Path)
    given = parser.parse_args()
    one, other = annotated([given.one]), annotated([given.other])
    json.dump(
        {"first_found_by_second": shares(one, other), "second_found_by_first": shares(other, one)}, sys.stdout, indent=2
    )
    print()


if __name__ == "__main__":
    main()
