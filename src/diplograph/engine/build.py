"""Building a workspace: read, extract, record; one writer, resumable, and a bad file stops nothing."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from diplograph.config import Options
from diplograph.engine.pipeline import VERSION, extract_documents
from diplograph.ledger import Ledger
from diplograph.ledger.links import cross_links
from diplograph.model import Document, Failure
from diplograph.read import ReadOptions, read
from diplograph.resolve.across.reprints import reprints


@dataclass(slots=True)
class Counts:
    """What a build did: documents kept (new, updated, unchanged), trimmed by cleaning, duplicate, failed, statements."""

    new: int = 0
    updated: int = 0
    unchanged: int = 0
    trimmed: int = 0
    duplicate: int = 0
    failed: int = 0
    skipped: int = 0
    statements: int = 0
    failures: list[Failure] = field(default_factory=list)

    @property
    def kept(self) -> int:
        """Documents that the ledger now holds of those read."""
        return self.new + self.updated + self.unchanged


Tick = Callable[[Counts], None]


def build(
    ledger: Ledger, paths: Iterable[str | Path], reading: ReadOptions, options: Options, tick: Tick | None = None
) -> Counts:
    """Read the paths into the ledger; what is recorded already costs no extraction."""
    counts = Counts()
    fresh = _fresh(ledger, read(paths, reading), counts)
    for extraction in extract_documents(fresh, options):
        outcome = ledger.record(extraction, VERSION)
        setattr(counts, outcome, getattr(counts, outcome) + 1)
        counts.statements += len(extraction.statements)
        if tick is not None:
            tick(counts)
    if counts.new or counts.updated:
        groups = reprints((d.id, d.text) for d in ledger.documents())
        ledger.set_links(cross_links(ledger.statements(), groups))
    return counts


def _fresh(ledger: Ledger, stream: Iterable[Document | Failure], counts: Counts) -> Iterator[Document]:
    """The documents that must be extracted; counts the rest."""
    seen: set[str] = set()
    for item in stream:
        if isinstance(item, Failure):
            counts.failures.append(item)
            counts.skipped += item.kind == "skipped"
            counts.failed += item.kind != "skipped"
            ledger.fail(item)
            continue
        counts.trimmed += bool(item.cuts)
        holder = ledger.holder(item.id)
        if item.id in seen or (holder not in (None, item.path) and Path(str(holder)).exists()):
            counts.duplicate += 1
        elif ledger.has(item, VERSION):
            counts.unchanged += 1
        else:
            yield item
        seen.add(item.id)
