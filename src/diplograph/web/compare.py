"""Two periods side by side: which pairs and relations gained or lost, by time of the event."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from diplograph.web.statements import Filter
from diplograph.web.views import MOST, Views


@dataclass(frozen=True, slots=True)
class Change:
    """One row: what is compared, its number and mean tone in each period."""

    name: str
    link: dict[str, str]
    before: int
    after: int
    tone_before: float | None
    tone_after: float | None

    @property
    def gain(self) -> int:
        """How many more in the second period."""
        return self.after - self.before


def compare(views: Views, actor: str, first: tuple[str, str], second: tuple[str, str]) -> dict[str, Any]:
    """Pairs and relations in two periods, the largest changes first; `cut` where a period holds more than is read."""
    periods = [views.statements(Filter(actor=actor, since=a, until=b), MOST) for a, b in (first, second)]
    pairs = _changes(views, periods, lambda s: f"{s['a_name']} → {s['b_name']}" if s["a"] and s["b"] else "", _pair)
    relations = _changes(
        views,
        periods,
        lambda s: s["label"] if s["relation"] else "",
        lambda s: {"relation": s["relation"], "actor": actor},
    )
    return {
        "pairs": pairs[:30],
        "relations": relations[:30],
        "totals": [len(p) for p in periods],
        "cut": any(len(p) >= MOST for p in periods),
    }


def _pair(s: dict[str, Any]) -> dict[str, str]:
    return {"subject": s["a"], "object": s["b"]}


def _changes(views: Views, periods: list[list[dict[str, Any]]], name: Any, link: Any) -> list[Change]:
    values: dict[str, tuple[list[float], list[float]]] = defaultdict(lambda: ([], []))
    links: dict[str, dict[str, str]] = {}
    for at, statements in enumerate(periods):
        for s in statements:
            if key := name(s):
                relation = views.schema.relations.get(s["relation"])
                values[key][at].append(relation.value if relation is not None else 0)
                links[key] = link(s)
    rows = [Change(k, links[k], len(a), len(b), _mean(a), _mean(b)) for k, (a, b) in values.items()]
    return sorted(rows, key=lambda r: (-abs(r.gain), -r.before - r.after, r.name))


def _mean(values: list[float]) -> float | None:
    return sum(values) / len(values) if values else None
