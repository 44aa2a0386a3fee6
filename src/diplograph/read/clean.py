"""The article alone: what is cut, what each part is, and the map back to the original."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from diplograph.model import Block, Cut, Segment
from diplograph.read.blocks import Span, dateline, kind_of, paragraphs
from diplograph.read.judge import judge

_MARKUP = re.compile(
    r"(?m)^#{1,6}\s+|\s+#+$|^>\s?|\*{1,3}|(?<!\w)_{1,3}(?=\w)|(?<=\w)_{1,3}(?!\w)|`+|!?\[(?=[^\]]*\]\()|\]\([^)\s]*\)"
)


@dataclass(frozen=True, slots=True)
class Cleaned:
    """The text with its blocks, the runs kept and the stretches cut."""

    text: str
    blocks: tuple[Block, ...]
    segments: tuple[Segment, ...]
    cuts: tuple[Cut, ...]


def clean(original: str, dropped: Sequence[Cut] = (), markdown: bool = False, keep_all: bool = False) -> Cleaned:
    """Cut what does not belong to the article and join its paragraphs with blank lines.

    `dropped` are stretches another judge (the HTML reader) has cut already. With `keep_all` nothing more is cut.
    Every segment reads the same in both texts.
    """
    parts = [p for p in paragraphs(original) if not any(c.start <= p[0][0] < c.end for c in dropped)]
    if markdown:
        parts = [q for p in parts if (q := [s for span in p for s in _bare(original, span)])]
    lines = [_joined(original, p) for p in parts]
    reasons = [None] * len(lines) if keep_all else _settled(lines)
    cuts = [Cut(p[0][0], p[-1][1], why) for p, why in zip(parts, reasons, strict=True) if why]
    kept = [p for p, why in zip(parts, reasons, strict=True) if not why]
    return _assembled(original, kept, _merged([*dropped, *cuts], original))


def _settled(lines: list[str]) -> list[str | None]:
    """Why each line is cut, judged again until nothing more falls: what one cut lays bare may be furniture too."""
    reasons: list[str | None] = [None] * len(lines)
    while True:
        kept = [i for i, why in enumerate(reasons) if why is None]
        verdicts = judge([lines[i] for i in kept])
        if not any(verdicts):
            return reasons
        for i, why in zip(kept, verdicts, strict=True):
            reasons[i] = why


def _bare(original: str, span: Span) -> list[Span]:
    """The runs of a Markdown line without its marks."""
    out: list[Span] = []
    at = span[0]
    for match in _MARKUP.finditer(original, *span):
        if match.start() > at:
            out.append((at, match.start()))
        at = max(at, match.end())
    if at < span[1]:
        out.append((at, span[1]))
    return out


def _joined(original: str, part: Sequence[Span]) -> str:
    text = ""
    for i, (start, end) in enumerate(part):
        wrapped = i and re.search(r"[\r\n]", original[part[i - 1][1] : start])
        text += (" " if wrapped else "") + original[start:end]
    return text


def _assembled(original: str, kept: Sequence[Sequence[Span]], cuts: tuple[Cut, ...]) -> Cleaned:
    texts = [_joined(original, p) for p in kept]
    blocks: list[Block] = []
    segments: list[Segment] = []
    offset = 0
    for i, part in enumerate(kept):
        blocks += _blocks(texts, i, offset)
        at = offset
        for k, (start, end) in enumerate(part):
            at += bool(k and re.search(r"[\r\n]", original[part[k - 1][1] : start]))
            segments.append(Segment(at, start, end - start))
            at += end - start
        offset += len(texts[i]) + 2
    return Cleaned("\n\n".join(texts), tuple(blocks), tuple(segments), cuts)


def _blocks(texts: Sequence[str], i: int, offset: int) -> list[Block]:
    text = texts[i]
    kind = kind_of(text, i, texts[i + 1] if i + 1 < len(texts) else None)
    head = dateline(text) if kind == "paragraph" else 0
    out = [Block(offset, offset + len(text[:head].rstrip()), "dateline")] if head else []
    return [*out, Block(offset + head, offset + len(text), kind)]


def _merged(cuts: Sequence[Cut], original: str) -> tuple[Cut, ...]:
    """Neighbouring cuts for one reason as one."""
    out: list[Cut] = []
    for cut in sorted(cuts, key=lambda c: c.start):
        if out and out[-1].reason == cut.reason and not original[out[-1].end : cut.start].strip():
            out[-1] = Cut(out[-1].start, cut.end, cut.reason)
        else:
            out.append(cut)
    return tuple(out)
