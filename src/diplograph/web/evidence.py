"""The evidence of an edge, for the drawer: statements grouped by what they say, each in its context and with its dissent."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup, escape

from diplograph.web.views import Views

MOST_CONTEXT = 40
"""Documents whose neighbouring sentences are read; beyond them the sentence stands alone."""
FIRST = 3
"""Statements of a group that show at once; the rest unfold."""


@dataclass(frozen=True, slots=True)
class Group:
    """Statements that say the same, the most confident first."""

    label: str
    statements: tuple[dict[str, Any], ...]

    @property
    def documents(self) -> int:
        """How many documents they come from."""
        return len({s["document"] for s in self.statements})


def evidence(views: Views, statements: list[dict[str, Any]]) -> tuple[Group, ...]:
    """The statements with `before`, `after` and `against`, grouped by their words: contested groups first, then by size."""
    around = _context(views, statements)
    against = _against(views, [s["id"] for s in statements if s["contested"]])
    groups: dict[str, list[dict[str, Any]]] = {}
    for s in statements:
        near = around.get(s["document"], {})
        full = {
            **s,
            "before": near.get(s["sentence"] - 1, ""),
            "after": near.get(s["sentence"] + 1, ""),
            "against": against.get(s["id"], []),
        }
        groups.setdefault(s["label"], []).append(full)
    ranked = sorted(
        groups, key=lambda label: (not any(s["contested"] for s in groups[label]), -len(groups[label]), label)
    )
    return tuple(
        Group(label, tuple(sorted(groups[label], key=lambda s: (not s["contested"], -s["confidence"], s["id"]))))
        for label in ranked
    )


def _context(views: Views, statements: list[dict[str, Any]]) -> dict[str, Mapping[int, str]]:
    """The sentences of the first documents, by number."""
    documents = list(dict.fromkeys(s["document"] for s in statements))[:MOST_CONTEXT]
    with views.ledger() as ledger:
        return {d: {x.index: x.text for x in ledger.sentences(d)} for d in documents}


def _against(views: Views, ids: list[str]) -> dict[str, list[dict[str, Any]]]:
    """For each contested statement those that contradict it."""
    if not ids:
        return {}
    pairs = views.rows(
        "UNWIND $ids AS wanted MATCH (s:Statement {id: wanted})-[:CONTRADICTS]-(o:Statement)"
        " RETURN DISTINCT s.id AS id, o.id AS other ORDER BY id, other",
        ids=ids,
    )
    others = views.named({p["other"]: None for p in pairs})
    known = {s["id"]: s for s in others}
    out: dict[str, list[dict[str, Any]]] = {}
    for pair in pairs:
        if pair["other"] in known:
            out.setdefault(pair["id"], []).append(known[pair["other"]])
    return out


def marked(sentence: str, predicate: str) -> Markup:
    """The sentence with the words that triggered the rule in bold, where they stand together."""
    found = re.search(rf"(?<!\w){re.escape(predicate)}(?!\w)", sentence, re.IGNORECASE) if predicate else None
    if found is None:
        return escape(sentence)
    return Markup("{}<b>{}</b>{}").format(sentence[: found.start()], found[0], sentence[found.end() :])
