"""Frames and the learned head on our own annotated sentences, as JSON: python -m benchmarks.relations [--part P] [--cases F].

`heldout` (the default) is the tenth of training/own/sentences that nothing is trained on. `given`: the predicate and both
arguments are given, how often is the relation (or none) right, by the head alone. `end_to_end`: the statements that the
raw sentence gives, by frames alone and by frames and head; a listed statement is found where one of its relation has its
predicate's word and overlaps its arguments. Precision counts typed events between two listed or unlisted actors.
"""

import argparse
import json
import os
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault("OMP_NUM_THREADS", "1")

from spacy.tokens import Doc
from training.annotated import Annotated, Said, Span, sentences
from training.own_examples import head_of
from training.sentences import NOWHERE

from diplograph import annotate
from diplograph.annotate.states import ROLES
from diplograph.config import Options
from diplograph.engine.pipeline import extract_annotated
from diplograph.extract.relations.learned import Learned
from diplograph.model import Argument, Document, Statement
from diplograph.schema import load

STANDING = frozenset(label for label, r in load().relations.items() if r.kind == "standing")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--part", choices=("heldout", "train"), default="heldout")
    parser.add_argument("--cases", type=Path, help="write one JSON line a listed or wrong statement")
    args = parser.parse_args()
    items = sentences(args.part == "heldout")
    docs = list(annotate.load().pipe(a.text for a in items))
    both = [c for a, d in zip(items, docs, strict=True) for c in judged(a, d, found(d))]
    given = [c for a, d in zip(items, docs, strict=True) for c in readings(a, d)]
    for doc in docs:
        doc.user_data.pop(ROLES, None)
    frames = [c for a, d in zip(items, docs, strict=True) for c in judged(a, d, found(d))]
    if args.cases:
        args.cases.write_text("".join(json.dumps(c, ensure_ascii=False) + "\n" for c in [*both, *given]), "utf-8")
    report = {
        "texts": len(items),
        "given": accuracy(given),
        "end_to_end": {"frames": score(frames), "both": score(both)},
    }
    json.dump(report, sys.stdout, indent=2)
    print()


def found(doc: Doc) -> list[Statement]:
    """The typed statements of a text."""
    return [s for s in extract_annotated(Document("d:own", doc.text), doc, Options()).statements if s.relation]


def judged(item: Annotated, doc: Doc, made: list[Statement]) -> Iterator[dict[str, Any]]:
    """One record for each listed statement (found or missed) and each wrong one; standing facts and SAYS are left out."""
    listed = [s for s in item.statements if s.relation not in ("NONE", "SAYS", *STANDING)]
    taken: set[int] = set()
    for want in listed:
        k = next((k for k, s in enumerate(made) if agrees(doc, want, s)), None)
        taken.update([k] if k is not None else [])
        graded = k is not None and (str(made[k].polarity), str(made[k].modality)) == (want.polarity, want.modality)
        yield {
            "text": item.text,
            "kind": "listed",
            "said": shown(item.text, want),
            "found": k is not None,
            "graded": graded,
        }
    for k, s in enumerate(made):
        if k not in taken and s.relation not in ("SAYS", *STANDING) and not any(agrees(doc, w, s) for w in listed):
            ends = [a.text if a else "-" for a in (s.subject, s.object)]
            yield {
                "text": item.text,
                "kind": "wrong",
                "said": f"{ends[0]} {s.relation} {ends[1]} ({s.predicate}; {s.rule})",
            }


def agrees(doc: Doc, want: Said, s: Statement) -> bool:
    """The relation, the predicate's word or its neighbour in a light verb, and overlapping arguments."""
    if s.relation != want.relation:
        return False
    a, b = head_of(doc, want.predicate), head_of(doc, (s.predicate_start, s.predicate_end))
    near = a == b or doc[a].head.i == b or doc[b].head.i == a
    told = (
        s.object is None
        and s.content is not None
        and want.object is not None
        and holds(doc.text, want.object, s.content)
    )
    straight = overlaps(want.subject, s.subject) and (told or overlaps(want.object, s.object))
    turned = (
        load().relations[s.relation].symmetric and overlaps(want.subject, s.object) and overlaps(want.object, s.subject)
    )
    return near and (straight or turned)


def overlaps(want: Span | None, got: Argument | None) -> bool:
    """Whether words and argument share a character; an empty slot may be filled by what the text implies."""
    if want is None or got is None:
        return want is None
    return max(want[0], got.start) < min(want[1], got.end)


def holds(text: str, words: Span, content: str) -> bool:
    """Whether a content has the words of an object that is no actor ("the Oruro road")."""
    return text[slice(*words)].lower() in content.lower()


def shown(text: str, s: Said) -> str:
    ends = [text[slice(*x)] if x else "-" for x in (s.subject, s.object)]
    return f"{ends[0]} {s.relation} {ends[1]} ({text[slice(*s.predicate)]}) {s.polarity}{s.modality}"


def readings(item: Annotated, doc: Doc) -> Iterator[dict[str, Any]]:
    """The head's answer for each listed triple."""
    learned = Learned(doc)
    for s in item.statements:
        p, a, b = (head_of(doc, x) for x in (s.predicate, s.subject, s.object))
        got = learned.read(p, None if a == NOWHERE else a, None if b == NOWHERE else b)
        want = "" if s.relation == "NONE" else s.relation
        if got is not None:
            yield {
                "text": item.text, "kind": "given", "said": shown(item.text, s), "want": want, "got": got.relation,
                "probability": round(got.probability, 3), "right": got.relation == want,
                "polarity": got.polarity == s.polarity, "modality": got.modality == s.modality,
            }  # fmt: skip


def accuracy(cases: list[dict[str, Any]]) -> dict[str, Any]:
    n = max(1, len(cases))
    sure = [c for c in cases if c["got"] and c["probability"] >= 0.8]
    return {"n": len(cases)} | {k: round(sum(c[k] for c in cases) / n, 4) for k in ("right", "polarity", "modality")} | {
        "sure": round(len(sure) / n, 4), "sure_right": round(sum(c["right"] for c in sure) / max(1, len(sure)), 4),
    }  # fmt: skip


def score(cases: list[dict[str, Any]]) -> dict[str, Any]:
    counts = Counter((c["kind"], c.get("found")) for c in cases)
    hit, missed, wrong = counts["listed", True], counts["listed", False], counts["wrong", None]
    graded = sum(c.get("graded", False) for c in cases)
    return {
        "listed": hit + missed, "recall": round(hit / max(1, hit + missed), 4),
        "precision": round(hit / max(1, hit + wrong), 4), "polarity_and_modality": round(graded / max(1, hit), 4),
    }  # fmt: skip


if __name__ == "__main__":
    main()
