"""How long a person's decision takes to reach the graph, as JSON: python -m benchmarks.review [ACTORS] [--keep FOLDER].

A workspace of 100,000 actors is made (people of `benchmarks.resolve` and states, one statement between each two
neighbours), projected into the embedded graph, and decisions are taken in it: a merge of two, its undoing, a rename, a
rejected statement. Each is timed from the decision to the graph that has it; opening the workspace is not counted.
"""

import argparse
import json
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from benchmarks.resolve import SEED, people
from diplograph.ledger import review
from diplograph.model import (
    Actor,
    Argument,
    Document,
    Evidence,
    Extraction,
    Mention,
    Modality,
    Polarity,
    Sentence,
    Statement,
)
from diplograph.model_ids import actor_id, digest
from diplograph.resolve.across.decisions import Decision
from diplograph.workspace import Workspace

ACTORS = 100_000
A_DOCUMENT = 20
RELATIONS = ("MEETS", "WARNS", "PRAISES", "CRITICIZES")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("actors", type=int, nargs="?", default=ACTORS)
    parser.add_argument("--keep", type=Path, help="make the workspace here, or use the one that is here")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        json.dump(timed(args.keep or Path(folder) / "workspace", args.actors), sys.stdout, indent=2)
    print()


def timed(folder: Path, count: int) -> dict[str, Any]:
    """Seconds of each decision, and how large the workspace is."""
    with Workspace(folder) as workspace:
        if not workspace.ledger.status()["documents"]:
            for extraction in extractions(count):
                workspace.ledger.record(extraction)
        workspace.project()
        names = [a["id"] for a in workspace.ledger.actors() if a["type"] == "person"]
        statement = next(workspace.ledger.statements(), None)
        seconds = {}
        for what, decision in (
            ("merge", Decision("merge", names[0], names[-1])),
            ("rename", Decision("rename", names[1], name="Another Name")),
            ("reject_statement", Decision("reject-statement", statement=statement.id if statement else "")),
        ):
            seconds[what] = _seconds(workspace, lambda d=decision: review.decide(workspace.ledger, d))
        for what in ("undo_reject", "undo_rename", "undo_merge"):
            seconds[what] = _seconds(workspace, lambda: review.undo(workspace.ledger))
        status = workspace.ledger.status()
    return {k: status[k] for k in ("actors", "documents", "statements")} | {
        "seconds": seconds,
        "slowest": max(seconds.values()),
    }


def _seconds(workspace: Workspace, decide: Any) -> float:
    start = time.perf_counter()
    decide()
    workspace.project()
    return round(time.perf_counter() - start, 3)


def extractions(count: int) -> Iterator[Extraction]:
    """Documents that name this many actors between them."""
    dice = random.Random(SEED)
    names: list[str] = []
    while len(names) < count:
        names = sorted({*names, *people(dice)})
    dice.shuffle(names)
    for start in range(0, count, A_DOCUMENT):
        yield _extraction(start, names[start : min(count, start + A_DOCUMENT)])


def _extraction(number: int, names: list[str]) -> Extraction:
    key = f"d:{digest(number)}"
    sentences, statements, mentions = [], [], []
    at = 0
    for index, (one, other) in enumerate(zip(names, [*names[1:], names[0]], strict=True)):
        text = f"{one} met {other}."
        a, b = (Argument(actor_id(n, "person"), n, "person", at, at + len(n), n) for n in (one, other))
        evidence = Evidence(at, at + len(text), index, text)
        statements.append(
            Statement(f"s:{digest(key, index)}", key, a, RELATIONS[index % 4], "met", at, at, b, None, (),
                      Polarity.POSITIVE, Modality.ACTUAL, None, None, (), evidence, 0.9, "x", None)
        )  # fmt: skip
        actor = Actor(a.id, one, "person")
        mentions.append(Mention(at, at + len(one), one, index, "name", actor, (), 0.9, "x"))
        sentences.append(Sentence(index, at, at + len(text), text))
        at += len(text) + 1
    whole = " ".join(s.text for s in sentences)
    return Extraction(
        replace(Document(key, whole), path=f"{number}.txt"), tuple(sentences), tuple(mentions), tuple(statements)
    )


if __name__ == "__main__":
    main()
