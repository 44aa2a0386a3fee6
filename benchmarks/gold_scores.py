"""The figures of annotated articles: precision and recall, by part, by relation."""

from collections import Counter
from collections.abc import Callable
from typing import Any

from benchmarks.gold_compare import Outcome, counted, optional
from benchmarks.gold_match import PARTS, Judge
from diplograph.resolve import Gazetteer
from diplograph.schema import load


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
            if not optional(gold) and only(gold["relation"][0]):
                count["listed"] += 1
                count["hit"] += g in pairs
        labels = {f: o.gold[g]["relation"][0] for g, f in pairs.items()}
        for f, (s, right) in counted(o, how):
            if only(labels.get(f, s.relation)):
                count["found"] += 1
                count["right"] += right
    return figures(count["hit"], count["listed"], count["right"], count["found"])


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
    labels = {g["relation"][0] for o in outcomes for g in o.gold if not optional(g)}
    labels |= {s.relation for o in outcomes for s in o.found}
    return {label: score(outcomes, "strict", lambda r, label=label: r == label) for label in sorted(labels)}  # type: ignore[misc]
