"""A document with its statements, and with what cleaning cut."""

from collections import defaultdict
from collections.abc import Iterable

from diplograph.cli.explaining import line
from diplograph.model import Document, Statement


def show_statements(document: Document, statements: Iterable[Statement]) -> str:
    """The text, each sentence that says something followed by its statements."""
    by_end: dict[int, list[Statement]] = defaultdict(list)
    for s in statements:
        by_end[s.evidence.end].append(s)
    out = [
        f"{document.title or '(no title)'}",
        f"{document.source or ''} {document.published or ''} {document.id}".strip(),
        "",
    ]
    position = 0
    for end in sorted(by_end):
        out.append(document.text[position:end].strip())
        out += [f"    ▸ {line(s)}" for s in by_end[end]]
        position = end
    rest = document.text[position:].strip()
    return "\n".join([*out, rest] if rest else out)


def show_cuts(document: Document) -> str:
    """What cleaning cut, and why."""
    if not document.cuts:
        return f"{document.title or document.path}: nothing was cut"
    out = [f"{document.title or document.path}: {len(document.cuts)} cuts"]
    out += [
        f"  {c.reason} [{c.start}–{c.end}]: {' '.join(document.original[c.start : c.end].split())}"
        for c in document.cuts
    ]
    return "\n".join(out)
