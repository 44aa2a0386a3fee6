"""Datelines: "WARSAW, March 5 - ", "ABUJA (Harbour Wire) — ": where and when a story was filed, no part of its first sentence."""

import re
from collections.abc import Iterator

_DATELINE = re.compile(
    r"^[ \t]*((?:[A-Z][A-Z'’.]+)(?:[ /-][A-Z][A-Z'’.]*|,? [A-Z]{2,}){0,5}(?:, [A-Z][\w.]+(?: \d{1,2})?(?:,? \d{4})?){0,2}"
    r"(?: \([^)\n]{2,40}\))?)(?: ?[—–]| -{1,2}|(?<=\)) ?:) ",
    re.MULTILINE,
)


def datelines(text: str) -> Iterator[tuple[int, int, int]]:
    """Start and end of each dateline's words, and where its story goes on after the dash."""
    for match in _DATELINE.finditer(text):
        yield match.start(1), match.end(1), match.end()
