"""Lines to paragraphs, and what each paragraph is."""

import re
from collections.abc import Sequence

Span = tuple[int, int]
_LINE = re.compile(r"[^\r\n\f\x0b\x85\u2028\u2029]+")
_LIST = re.compile(r"(?:[-*•–]\s|\(?\d{1,2}[.)]\s)")
_WRAP = 110  # characters; longer lines are paragraphs of their own
_DATELINE = re.compile(
    r"(?:[A-Z][A-Z'’.-]+(?:[ ,]+(?:[A-Z][\w'’.-]*|\d{1,2}))*"
    r"|[A-Z][\w'’.-]+(?:,? [A-Z][\w'’.-]*)*,? (?:\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+\.? \d{1,2}))"
    r"\s*(?:\([^)]{2,40}\)\s*)?(?:[—–]|--| - )\s*(?=[\"“‘A-Z])"
)
_QUOTED = re.compile(r"[\"“][^\"“”]*[^.!?,;:\"”][\"”]$")
_ENDS = re.compile(r"[.!?…:;,][\"'”’»)\]]*$|[\"”’»)]\.$")
_CAPTION = re.compile(
    r"(?:\(?(?:file photo|pictured|caption|photo|image|map|above|below|left|right)\b[:.)]|file photo)", re.I
)


def paragraphs(text: str) -> list[list[Span]]:
    """Paragraphs as lists of the spans of their lines in `text`; hard-wrapped lines are put together."""
    out: list[list[Span]] = []
    run: list[Span] = []
    previous_end = 0
    for match in _LINE.finditer(text):
        gap = text[previous_end : match.start()]
        start, end = _stripped(text, *match.span())
        previous_end = match.end()
        if (gap.count("\n") or gap.count("\r")) > 1 or start == end:
            out += _unwrapped(text, run)
            run = []
        if start < end:
            run.append((start, end))
    return out + _unwrapped(text, run)


def _stripped(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end


def _unwrapped(text: str, run: Sequence[Span]) -> list[list[Span]]:
    """A line goes on in the next one where the next one's first word would not have fitted."""
    width = max((b - a for a, b in run), default=0)
    out: list[list[Span]] = []
    for span in run:
        if out and width <= _WRAP and not _LIST.match(text, span[0]):
            a, b = out[-1][-1]
            word = len(text[span[0] : span[1]].split(maxsplit=1)[0])
            if b - a + 1 + word > width and b - a > 30:
                out[-1].append(span)
                continue
        out.append([span])
    return out


def kind_of(text: str, index: int, following: str | None) -> str:
    """What a paragraph is: title, heading, list, caption or paragraph; `following` is the next one, if any."""
    if _LIST.match(text):
        return "list"
    if _CAPTION.match(text):
        return "caption"
    words = len(text.split())
    bare = not _ENDS.search(text) or _QUOTED.match(text) is not None
    if not bare or following is None or words > 25:
        return "paragraph"
    if index == 0:
        return "title"
    return "heading" if words <= 20 and not _LIST.match(following) else "paragraph"


def dateline(text: str) -> int:
    """Length of the dateline that opens a paragraph ("BELGRADE (Reuters) — "), or 0."""
    match = _DATELINE.match(text)
    return match.end() if match and match.end() < min(70, len(text) - 10) else 0
