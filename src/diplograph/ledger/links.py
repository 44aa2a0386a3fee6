"""Links between statements of different documents: contradiction, and corroboration by independent texts."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from diplograph.model import Link, Modality, Polarity, Statement

MOST = 200
"""Statements of one triple that are compared; beyond that the earliest by id stand for the rest."""


def cross_links(statements: Iterable[Statement], groups: dict[str, str]) -> Iterator[Link]:
    """All links across documents; `groups` maps a document to the first of its near-duplicates, so reprints count once."""
    by_triple: dict[tuple[str, str, str], list[Statement]] = defaultdict(list)
    for s in statements:
        if s.relation and s.subject is not None and s.object is not None:
            a, b = s.subject.id, s.object.id
            by_triple[s.relation, min(a, b), max(a, b)].append(s)
    for key in sorted(by_triple):
        for one, other in combinations(sorted(by_triple[key], key=lambda s: s.id)[:MOST], 2):
            if one.document != other.document and (link := _link(one, other, groups)):
                yield link


def _link(a: Statement, b: Statement, groups: dict[str, str]) -> Link | None:
    if not _same_direction(a, b) or _apart(a, b):
        return None
    if a.polarity != b.polarity and a.modality == b.modality:
        return Link(a.id, "CONTRADICTS", b.id, "one affirms what the other denies")
    same = a.polarity == b.polarity == Polarity.POSITIVE and a.modality == b.modality == Modality.ACTUAL
    independent = groups.get(a.document, a.document) != groups.get(b.document, b.document)
    if same and independent:
        return Link(a.id, "CORROBORATES", b.id, "the same event in two independent texts")
    return None


def _same_direction(a: Statement, b: Statement) -> bool:
    return (
        a.subject is not None and b.subject is not None and (a.subject.id == b.subject.id or a.relation in ("MEETS",))
    )


def _apart(a: Statement, b: Statement) -> bool:
    """Whether both are dated and their dates do not touch: two events, not one."""
    if a.time is None or b.time is None or not (a.time.start and b.time.start):
        return False
    return (a.time.end or a.time.start) < b.time.start or (b.time.end or b.time.start) < a.time.start
