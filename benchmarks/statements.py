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
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

os.environ.setdefault("OMP_NUM_THREADS", "1")

from benchmarks.gold_match import PARTS, Agreement, Gold, Judge
from diplograph.engine import extract_documents
from diplograph.model import Document, Extraction, Statement
from diplograph.read import from_text
from diplograph.resolve import Gazetteer
from diplograph.schema import load


@dataclass
class Outcome:
    """One article: what is listed, what was found, and which goes with which, strictly and leniently."""

    article: dict[str, Any]
    gold: list[Gold]
    found: list[Statement]
    strict: dict[int, int] = field(default_factory=dict)
    lenient: dict[int, int] = field(default_factory=dict)
    ignored: dict[str, set[int]] = field(default_factory=dict)
    says: Counter[str] = field(default_factory=Counter)
    sentences: int = 0
    typed: int = 0
    untyped: int = 0


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


def compare(article: dict[str, Any], extraction: Extraction, judge: Judge) -> Outcome:
    """One article's listed statements against the found ones."""
    main_gold = [g for g in article["statements"] if g["relation"] != ["SAYS"]]
    found = distinct(s for s in extraction.statements if s.relation not in ("", "SAYS"))
    out = Outcome(article, main_gold, found, sentences=len(extraction.sentences))
    out.typed = sum(s.relation not in ("", "SAYS") for s in extraction.statements)
    out.untyped = sum(s.relation == "" for s in extraction.statements)
    table = {
        (g, f): a for g, gold in enumerate(out.gold) for f, s in enumerate(out.found) if (a := judge.agreement(gold, s))
    }
    out.strict = assign({pair: a for pair, a in table.items() if a.strict}, out.gold)
    out.lenient = assign(table, out.gold)
    for how, pairs in (("strict", [p for p, a in table.items() if a.strict]), ("lenient", list(table))):
        taken = set((out.strict if how == "strict" else out.lenient).values())
        out.ignored[how] = {f for _, f in pairs} - taken
    out.says = says(article["statements"], extraction.statements, judge)
    return out


def distinct(statements: Iterable[Statement]) -> list[Statement]:
    """Without what an article says twice in the same way."""
    once: dict[tuple[Any, ...], Statement] = {}
    for s in statements:
        ends = tuple(a.id if a else None for a in (s.subject, s.object))
        chain = tuple(a.actor.id for a in s.attribution)
        once.setdefault((ends, s.relation, s.content if s.object is None else "", chain, s.polarity, s.modality), s)
    return list(once.values())


def assign(table: dict[tuple[int, int], Agreement], gold: list[Gold]) -> dict[int, int]:
    """Listed to found, one to one, the best agreements first and those that count before the optional."""
    order = sorted(table, key=lambda p: (_optional(gold[p[0]]), -sum(table[p]), p))
    out: dict[int, int] = {}
    used: set[int] = set()
    for g, f in order:
        if g not in out and f not in used:
            out[g] = f
            used.add(f)
    return out


def _optional(gold: Gold) -> bool:
    """Whether a listed statement may be missing: said so, or a plain SAYS would do."""
    return bool(gold.get("optional")) or "SAYS" in gold["relation"]


def says(listed: list[Gold], found: Iterable[Statement], judge: Judge) -> Counter[str]:
    """Speech acts by speaker and sentence: listed, hit, found, right."""
    gold = [g for g in listed if "SAYS" in g["relation"]]
    made = [s for s in found if s.relation == "SAYS"]
    wide = [{**g, "object": [s.object.name if s.object else None]} for g in gold for s in made]
    pairs = {
        (k // len(made), k % len(made))
        for k, g in enumerate(wide)
        if (a := judge.agreement(g, made[k % len(made)])) and a.evidence
    }
    must = [n for n, g in enumerate(gold) if g["relation"] == ["SAYS"] and not g.get("optional")]
    hit = {n for n, _ in pairs}
    return Counter(listed=len(must), hit=sum(n in hit for n in must), found=len(made), right=len({f for _, f in pairs}))


def report(outcomes: list[Outcome]) -> dict[str, Any]:
    """All figures."""
    sentences = sum(o.sentences for o in outcomes)
    spoken: Counter[str] = sum((o.says for o in outcomes), Counter())
    return {
        "articles": len(outcomes), "sentences": sentences,
        "strict": score(outcomes, "strict"), "lenient": score(outcomes, "lenient"), **parts(outcomes),
        "time": times(outcomes),
        "typed_per_sentence": round(sum(o.typed for o in outcomes) / sentences, 2),
        "untyped_per_sentence": round(sum(o.untyped for o in outcomes) / sentences, 2),
        "says": figures(spoken["hit"], spoken["listed"], spoken["right"], spoken["found"]),
        "strict_by_relation": by_relation(outcomes),
    }  # fmt: skip


def figures(hit: int, listed: int, right: int, found: int) -> dict[str, float | int]:
    """Precision, recall, F1 and the counts behind them."""
    precision, recall = right / found if found else 0.0, hit / listed if listed else 0.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return {
        "precision": round(precision, 4), "recall": round(recall, 4), "f1": round(f1, 4),
        "listed": listed, "hit": hit, "counted": found, "right": right,
    }  # fmt: skip


def score(outcomes: list[Outcome], how: str, only: Callable[[str], bool] = lambda _: True) -> dict[str, float | int]:
    """Precision over what was found and recall over what is listed, optional entries aside."""
    count: Counter[str] = Counter()
    for o in outcomes:
        pairs = getattr(o, how)
        for g, gold in enumerate(o.gold):
            if not _optional(gold) and only(gold["relation"][0]):
                count["listed"] += 1
                count["hit"] += g in pairs
        labels = {f: o.gold[g]["relation"][0] for g, f in pairs.items()}
        for f, (s, right) in _settled(o, how):
            if only(labels.get(f, s.relation)):
                count["found"] += 1
                count["right"] += right
    return figures(count["hit"], count["listed"], count["right"], count["found"])


def settled(o: Outcome) -> Iterator[tuple[Statement, bool]]:
    """Each found statement that counts, and whether it is strictly right."""
    return (pair for _, pair in _settled(o, "strict"))


def _settled(o: Outcome, how: str) -> Iterator[tuple[int, tuple[Statement, bool]]]:
    by_found = {f: g for g, f in getattr(o, how).items()}
    for f, s in enumerate(o.found):
        if f not in o.ignored[how] and not (f in by_found and _optional(o.gold[by_found[f]])):
            yield f, (s, f in by_found)


def parts(outcomes: list[Outcome]) -> dict[str, float]:
    """How often attribution, polarity and modality are right where subject, relation and object are."""
    judge = Judge(load(), Gazetteer.load())
    agreed = [judge.agreement(o.gold[g], o.found[f]) for o in outcomes for g, f in o.lenient.items()]
    both = [a for a in agreed if a is not None]
    return {f"{p}_accuracy": round(sum(getattr(a, p) for a in both) / max(1, len(both)), 4) for p in PARTS}


def times(outcomes: list[Outcome]) -> dict[str, float | int]:
    """Intervals where the listed statement has one and was found; and times given where none is listed."""
    pairs = [(o.gold[g].get("time"), o.found[f].time) for o in outcomes for g, f in o.lenient.items()]
    timed = [(want, got) for want, got in pairs if want]
    right = sum(got is not None and want == [_iso(got.start), _iso(got.end)] for want, got in timed)
    return {
        "listed": len(timed), "given": sum(got is not None for _, got in timed), "right": right,
        "accuracy": round(right / len(timed), 4) if timed else 0.0,
        "unlisted_given": sum(got is not None for want, got in pairs if not want),
    }  # fmt: skip


def _iso(day: Any) -> str | None:
    return day.isoformat() if day else None


def by_relation(outcomes: list[Outcome]) -> dict[str, dict[str, float | int]]:
    """Strict scores of each relation that is listed or was found."""
    labels = {g["relation"][0] for o in outcomes for g in o.gold if not _optional(g)}
    labels |= {s.relation for o in outcomes for s in o.found}
    return {label: score(outcomes, "strict", lambda r, label=label: r == label) for label in sorted(labels)}  # type: ignore[misc]


def cases(o: Outcome) -> Iterator[dict[str, Any]]:
    """A line for each listed statement, and for each found one that no listed one explains."""
    if o.article["split"] == "heldout":
        return
    article = o.article["id"]
    for g, gold in enumerate(o.gold):
        verdict = "right" if g in o.strict else "partly" if g in o.lenient else "missed"
        near = o.strict.get(g, o.lenient.get(g))
        yield {
            "article": article, "verdict": verdict, "optional": _optional(gold), "listed": listed(gold),
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
