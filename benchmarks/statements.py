"""Statements against annotated articles, as JSON: python -m benchmarks.statements GOLD.jsonl… [--cases OUT.jsonl].

`gold/README.md` documents the format and when two statements agree. `strict`: subject, relation, object, attribution,
polarity and modality all right; `lenient`: subject, relation and object. What was found is counted once for each article
and distinct statement. Every typed statement that matches no listed one is wrong, standing facts included, with two
exceptions: a further match of a listed statement that is already found (the same fact told twice), and one that only an
`optional` entry matches. SAYS (speaker and sentence) is scored apart; untyped statements are only counted.
`--cases` writes one line for each listed statement and each wrong one, so that a change shows which flipped; never for
the held-out articles.
"""

import argparse
import json
import os
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault("OMP_NUM_THREADS", "1")

from benchmarks.gold_compare import Outcome, compare, optional
from benchmarks.gold_match import Gold, Judge
from benchmarks.gold_scores import report
from diplograph.engine import extract_documents
from diplograph.model import Document, Statement
from diplograph.read import from_text
from diplograph.resolve import Gazetteer
from diplograph.schema import load


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", type=Path, nargs="+", metavar="GOLD.jsonl")
    parser.add_argument("--cases", type=Path, help="write one JSON line a case, to see which flipped")
    args = parser.parse_args()
    outcomes = list(judged(annotated(args.files)))
    if args.cases:
        lines = [json.dumps(c, ensure_ascii=False) + "\n" for o in outcomes for c in cases(o)]
        args.cases.write_text("".join(lines), "utf-8")
    json.dump(report(outcomes), sys.stdout, indent=2)
    print()


def annotated(files: list[Path]) -> list[dict[str, Any]]:
    """The articles of some files."""
    return [json.loads(line) for path in files for line in path.read_text("utf-8").splitlines() if line]


def judged(articles: list[dict[str, Any]]) -> Iterator[Outcome]:
    """Each article read, extracted and compared."""
    judge = Judge(load(), Gazetteer.load())
    for article, extraction in zip(articles, extract_documents(read(articles)), strict=True):
        yield compare(article, extraction, judge)


def read(articles: list[dict[str, Any]]) -> list[Document]:
    """The documents that annotated articles are."""
    return [from_text(f"{a['title']}\n\n{a['text']}", published=_date(a), source=a["id"]) for a in articles]


def _date(article: dict[str, Any]) -> Any:
    from diplograph.workspace import as_date

    return as_date(article["published"])


def cases(o: Outcome) -> Iterator[dict[str, Any]]:
    """A line for each listed statement, and for each found one that no listed one explains."""
    if o.article["split"] == "heldout":
        return
    article = o.article["id"]
    for g, gold in enumerate(o.gold):
        verdict = "right" if g in o.strict else "partly" if g in o.lenient else "missed"
        near = o.strict.get(g, o.lenient.get(g))
        yield {
            "article": article, "verdict": verdict, "optional": optional(gold), "listed": listed(gold),
            "found": shown(o.found[near]) if near is not None else None, "sentence": gold["evidence"],
        }  # fmt: skip
    explained = set(o.strict.values()) | o.ignored["strict"]
    for f, s in enumerate(o.found):
        if f not in explained:
            yield {
                "article": article, "verdict": "wrong", "optional": False, "listed": None,
                "found": shown(s), "sentence": s.evidence.text.strip(),
            }  # fmt: skip


def listed(gold: Gold) -> str:
    """A listed statement in one line."""
    alternatives = defaultdict(str, {k: "|".join(a or "-" for a in gold[k]) for k in ("subject", "relation", "object")})
    by = " > ".join("|".join(a or "-" for a in link) for link in gold["attribution"])
    modality = "|".join(gold["modality"])
    ends = f"{alternatives['subject']} {alternatives['relation']} {alternatives['object']}"
    return f"{ends} [{gold['polarity']} {modality}] by {by or '-'}"


def shown(s: Statement) -> str:
    """A found statement in one line, with its rule."""
    by = " > ".join(a.actor.name for a in s.attribution)
    obj = s.object.name if s.object else f"- ({s.content})" if s.content else "-"
    subject = s.subject.name if s.subject else "-"
    return f"{subject} {s.relation} {obj} [{s.polarity} {s.modality}] by {by or '-'} ({s.rule})"


if __name__ == "__main__":
    main()
