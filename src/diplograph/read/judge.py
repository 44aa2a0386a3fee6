"""Which lines do not belong to an article, and why: cue lines from `schema/cleaning.yaml`, and a line's form."""

import re
from dataclasses import dataclass
from functools import lru_cache

from diplograph.config import SCHEMA_DIR
from diplograph.schema.load import read_yaml

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_END = re.compile(r"[.!?…:;][\"'”’»)\]]*$")
_LIST = re.compile(r"^\s*(?:[-*•–]\s|\(?\d{1,2}[.)]\s)")
_BYLINE = re.compile(r"^(?:By|BY)\s+(?:[A-Z][\w.'’-]+,?\s?|in\s|and\s|our\s){1,8}$")
_SEPARATED = re.compile(r"\s*[|›»•·]\s*|\s+[/>]\s+")


@dataclass(frozen=True, slots=True)
class Rules:
    """The cues: (reason, to the end, pattern) of trailing sections; (reason, pattern) of single lines; word lists."""

    sections: tuple[tuple[str, bool, re.Pattern[str]], ...]
    lines: tuple[tuple[str, re.Pattern[str]], ...]
    spam: frozenset[str]
    function: frozenset[str]


@lru_cache(maxsize=1)
def rules() -> Rules:
    """The cues of `schema/cleaning.yaml`, read once."""
    raw = read_yaml(SCHEMA_DIR / "cleaning.yaml")
    sections = tuple((why, bool(s["to_end"]), _any(s["lines"])) for why, s in raw["sections"].items())
    lines = tuple((why, _any(cues)) for why, cues in raw["lines"].items())
    return Rules(sections, lines, frozenset(raw["spam_words"].split()), frozenset(raw["function_words"].split()))


def _any(cues: list[str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{c})" for c in cues), re.IGNORECASE)


def judge(lines: list[str]) -> list[str | None]:
    """For each line (a paragraph without its line breaks) the reason to cut it, or None to keep it."""
    prose = [is_prose(line) for line in lines]
    first = prose.index(True) if True in prose else len(lines)
    last = len(lines) - 1 - prose[::-1].index(True) if True in prose else -1
    reasons: list[str | None] = [_alone(line, i < first, i > last) for i, line in enumerate(lines)]
    _sections(lines, prose, first, reasons)
    _menus(lines, first, last, reasons)
    return reasons


def is_prose(line: str) -> bool:
    """Whether a line reads as sentences: it ends like one, or holds several words of grammar."""
    words = [w.lower() for w in _WORD.findall(line)]
    grammar = sum(w in rules().function for w in words)
    if len(words) >= 3 and _END.search(line) and (grammar or len(words) <= 8):
        return not _cue(line)
    return grammar >= 3 and len(words) >= 12


def _cue(line: str) -> str | None:
    for why, _, pattern in rules().sections:
        if pattern.fullmatch(line):
            return why
    return next((why for why, pattern in rules().lines if pattern.fullmatch(line)), None)


def _alone(line: str, before: bool, after: bool) -> str | None:
    """Why a line is no part of an article by itself; `before` and `after` say where it stands to the prose."""
    for why, pattern in rules().lines:
        if pattern.fullmatch(line):
            return why
    if before and _BYLINE.match(line):
        return "byline"
    if _is_spam(line, after):
        return "spam"
    parts = [p for p in _SEPARATED.split(line) if p]
    if len(parts) >= 3 and all(len(p.split()) <= 4 for p in parts) and not _END.search(line):
        return "navigation"
    return None


def _is_spam(line: str, after: bool) -> bool:
    words = [w.lower() for w in _WORD.findall(line)]
    if len(words) < 4 or _LIST.match(line):
        return False
    spam = sum(w in rules().spam for w in words)
    grammar = sum(w in rules().function for w in words) / len(words)
    if spam / len(words) >= 0.25 and spam >= 2:
        return True
    if _END.search(line):
        return False
    lower = sum(w[0].islower() for w in _WORD.findall(line)) / len(words)
    bare = len(words) >= 8 and grammar < 0.06 and "," not in line
    return bare and after and (lower > 0.8 or spam > 0 or len(set(words)) < 0.75 * len(words))


def _sections(lines: list[str], prose: list[bool], first: int, reasons: list[str | None]) -> None:
    """Cut what a cue line opens: all the rest, or up to the next real sentence."""
    i = first
    while i < len(lines):
        found = next(((w, e) for w, e, p in rules().sections if p.fullmatch(lines[i].strip())), None)
        i += 1
        if not found:
            continue
        why, to_end = found
        reasons[i - 1] = why
        # A comment section that is followed by more than half of the prose would be no trailing section.
        if to_end and sum(prose[i:]) <= 3 * sum(prose[:i]):
            reasons[i:] = [r or why for r in reasons[i:]]
            return
        rest_has_prose = any(prose[i:])
        while i < len(lines) and not prose[i] and not _opens_section(lines[i]):
            if rest_has_prose and _opens(lines, prose, i):
                break
            reasons[i] = reasons[i] or why
            i += 1


def _opens_section(line: str) -> bool:
    return any(p.fullmatch(line) for _, _, p in rules().sections)


def _opens(lines: list[str], prose: list[bool], i: int) -> bool:
    """Whether a line is the sub-heading of prose that follows at once."""
    return i + 1 < len(lines) and prose[i + 1] and len(lines[i].split()) >= 2 and not _cue(lines[i])


def _menus(lines: list[str], first: int, last: int, reasons: list[str | None]) -> None:
    """Cut runs of three or more very short lines before or after the prose: menus, not lists."""
    for area in (range(first), range(last + 1, len(lines))):
        run: list[int] = []
        for i in [*area, -1]:
            if i >= 0 and (
                reasons[i] or (len(lines[i].split()) <= 2 and not _END.search(lines[i]) and not _LIST.match(lines[i]))
            ):
                run.append(i)
                continue
            short = [k for k in run if reasons[k] is None]
            if len(run) >= 3:
                for k in short:
                    reasons[k] = "navigation"
            run = []
