"""Of whom something is demanded who is named only in what is done beside it.

"Accused Chile of spying and demanded an apology", "surrounded the ministry to demand bread".
"""

import re
from collections.abc import Iterator

from diplograph.extract.answered import Told
from diplograph.extract.retold import towards
from diplograph.model import Argument, Modality, Polarity, Statement

BLAMING = frozenset("ACCUSES CRITICIZES DENIES OPPOSES PROTESTS_AGAINST REJECTS SUSPENDS_TIES_WITH THREATENS".split())
"""What one does to those of whom one demands amends."""
_AGAINST_OTHERS = re.compile(
    r"\b(?:sanctions?|boycotts?|intervention|war|bans?|embargo\w*|help|aid|protection|arms|weapons)\b", re.IGNORECASE
)
"""What protesters want done to or by others than those before whose doors they stand."""
_AMENDS = re.compile(
    r"(?!.*\b(?:from|by|of)\b)(?:\S+ ){0,3}(?:apolog\w+|retractions?|explanations?|compensation|reparations?|restitution|damages"
    r"|redress|answers|guarantees?|assurances?|clarifications?)\b",
    re.IGNORECASE,
)


def amends(found: list[Statement], told: Told) -> Iterator[Statement]:
    """The statements of a text, each demand for amends that names nobody made of whom the same side blames right before it."""
    for s in found:
        other = _blamed(s, told) if _of_nobody(s) else None
        yield s if other is None else towards(s, other, s.content)


def _of_nobody(s: Statement) -> bool:
    return s.relation in ("CALLS_ON", "DEMANDS") and s.object is None and s.subject is not None and bool(s.content)


def _blamed(demand: Statement, told: Told) -> Argument | None:
    """Whom whoever demands blames, or protests against, last before it, in the same sentence."""
    what = demand.content or ""
    wanted = set() if _AMENDS.match(what) is None else set(BLAMING)
    if demand.relation == "DEMANDS" and not _AGAINST_OTHERS.search(what):
        wanted.add("PROTESTS_AGAINST")
    same = (
        s for s in told.by_sentence[demand.evidence.sentence]
        if s.relation in wanted and s.predicate_start < demand.predicate_start and s.polarity == Polarity.POSITIVE
        and s.modality == Modality.ACTUAL and s.subject is not None and demand.subject is not None
        and s.subject.id == demand.subject.id and s.object is not None and s.attribution == demand.attribution
    )  # fmt: skip
    last = max(same, key=lambda s: s.predicate_start, default=None)
    return last.object if last is not None else None
