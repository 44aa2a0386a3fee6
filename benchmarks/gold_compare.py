"""One annotated article against what was found in it; the rules are in gold/README.md."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from benchmarks.gold_match import Agreement, Gold, Judge
from diplograph.model import Extraction, Statement


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


def compare(article: dict[str, Any], extraction: Extraction, judge: Judge) -> Outcome:
    """One article's listed statements against the found ones."""
    main_gold = listed_once(g for g in article["statements"] if g["relation"] != ["SAYS"])
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


def listed_once(gold: Iterable[Gold]) -> list[Gold]:
    """Without what is listed twice in the same way, as between a headline and its story: by the first answers (gold/README.md, 7)."""
    once: dict[tuple[Any, ...], Gold] = {}
    for g in gold:
        chain = tuple(link[0] for link in g["attribution"])
        key = (*(g[k][0] for k in ("subject", "relation", "object")), chain, g["polarity"], g["modality"][0])
        if key not in once or optional(once[key]):
            once[key] = g
    return list(once.values())


def assign(table: dict[tuple[int, int], Agreement], gold: list[Gold]) -> dict[int, int]:
    """Listed to found, one to one, the best agreements first and those that count before the optional."""
    order = sorted(table, key=lambda p: (optional(gold[p[0]]), -sum(table[p]), p))
    out: dict[int, int] = {}
    used: set[int] = set()
    for g, f in order:
        if g not in out and f not in used:
            out[g] = f
            used.add(f)
    return out


def optional(gold: Gold) -> bool:
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


def settled(o: Outcome) -> Iterator[tuple[Statement, bool]]:
    """Each found statement that counts, and whether it is strictly right."""
    return (pair for _, pair in counted(o, "strict"))


def counted(o: Outcome, how: str) -> Iterator[tuple[int, tuple[Statement, bool]]]:
    """The number of each found statement that counts, the statement, and whether it is right, strictly or leniently."""
    by_found = {f: g for g, f in getattr(o, how).items()}
    for f, s in enumerate(o.found):
        if f not in o.ignored[how] and not (f in by_found and optional(o.gold[by_found[f]])):
            yield f, (s, f in by_found)
