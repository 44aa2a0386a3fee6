"""Cleaning: cuts page furniture, comment forms and spam tails, keeps the original and a map back to it."""

import re
from functools import lru_cache
from typing import NamedTuple

from diplograph.config import SCHEMA_DIR
from diplograph.model import Block, Cut, Segment
from diplograph.schema.load import read_yaml

FUNCTION_WORDS = frozenset(
    "the a an of in on at to for with by from and or but that this these those is are was were be been has have had not "
    "it its he she his her they their we our i you as said will would could which who after before when if than".split()
)
MIN_SENTENCE_WORDS = 6
LONGEST_HEADING = 20
_LIST = re.compile(r"\s*(?:[-•*–]|\d{1,2}[.)])\s+\S")
_DATELINE = re.compile(r"^[A-Z][A-Z .,'’/-]{2,40}(?:, [A-Z][a-z]+\.? \d{1,2})?(?: \([^)]{2,30}\))? ?[—–-]{1,2} ")


class Cleaned(NamedTuple):
    """The text kept, what was cut and why, where each kept run stood, and the blocks."""

    text: str
    cuts: tuple[Cut, ...]
    segments: tuple[Segment, ...]
    blocks: tuple[Block, ...]


class Line(NamedTuple):
    """A paragraph of the original: its span without surrounding white space."""

    start: int
    end: int
    text: str


def clean(original: str, cut_furniture: bool = True) -> Cleaned:
    """Keep what reads like an article; offsets of cuts and segments refer to `original`."""
    lines = _paragraphs(original)
    reasons = _reasons([line.text for line in lines]) if cut_furniture else [None] * len(lines)
    text, cuts, segments, blocks = "", [], [], []
    for n, (line, reason) in enumerate(zip(lines, reasons, strict=True)):
        if reason is not None:
            cuts.append(Cut(line.start, line.end, reason))
            continue
        if text:
            text += "\n\n"
        start = len(text)
        body = re.sub(r"[\n\r\t\u00a0\x00\x0b\x0c\u2028]", " ", line.text)  # one for one: offsets stay
        segments.append(Segment(start, line.start, len(body)))
        text += body
        kept_before = len(blocks)
        blocks.append(Block(start, len(text), _kind(body, kept_before == 0, n + 1 < len(lines))))
    return Cleaned(text, tuple(cuts), tuple(segments), tuple(blocks))


def _paragraphs(original: str) -> list[Line]:
    """Blocks between blank lines; where lines are not hard-wrapped, each line is its own."""
    out = []
    for match in re.finditer(r"[^\n\r]+(?:\r?\n(?!\s*\r?\n)[^\n\r]+)*", original):
        chunk = match.group()
        parts = [chunk] if _wrapped(chunk) else None
        if parts is not None:
            out.append((match.start(), chunk))
        else:
            out.extend((match.start() + m.start(), m.group()) for m in re.finditer(r"[^\n\r]+", chunk))
    lines = []
    for start, raw in out:
        bare = raw.strip()
        if bare:
            begin = start + raw.index(bare[0])
            lines.append(Line(begin, begin + len(bare), bare))
    return lines


def _wrapped(chunk: str) -> bool:
    """Whether the lines of a chunk are one paragraph broken at a column: they run on in lower case."""
    lines = chunk.splitlines()
    if len(lines) < 2:
        return True
    runs_on = sum(b[:1].islower() or a.rstrip()[-1:].isalpha() and len(a) > 50 for a, b in zip(lines, lines[1:], strict=False))
    return runs_on >= (len(lines) - 1) / 2 and not any(_LIST.match(line) for line in lines)


def _reasons(lines: list[str]) -> list[str | None]:
    """Why each line is cut, or None where it stays."""
    tail, furniture = _cues()
    reasons: list[str | None] = [None] * len(lines)
    prose = [_prose(line) for line in lines]
    last = max((i for i, p in enumerate(prose) if p), default=-1)
    for i, line in enumerate(lines):
        low = line.lower().strip()
        if furniture.fullmatch(low) and not (i == 0 and len(lines) > 1):
            reasons[i] = "page furniture"
        elif _keywords(line):
            reasons[i] = "advertising words"
        elif tail.fullmatch(low) and i > 0 and _ends_here(prose, lines, i, last):
            for j in range(i, len(lines)):
                reasons[j] = reasons[j] or ("comment form or links after the article" if j >= i else None)
            break
    if last >= 0 and len(lines) > 1:
        for j in range(last + 1, len(lines)):
            if reasons[j] is None and _after_end(lines[j]):
                reasons[j] = "no sentence, after the article's end"
    return reasons


def _ends_here(prose: list[bool], lines: list[str], i: int, last: int) -> bool:
    """Whether a tail cue starts the tail: little prose follows, and what does is no bigger than what stood before."""
    after = sum(len(lines[j]) for j in range(i + 1, len(lines)) if prose[j])
    before = sum(len(lines[j]) for j in range(i) if prose[j])
    return i >= last or after < 0.2 * before


def _words(line: str) -> list[str]:
    return re.findall(r"[^\W\d_]+(?:[’'][^\W\d_]+)?", line)


def _prose(line: str) -> bool:
    """Whether a line reads like a sentence: function words, an end mark."""
    words = _words(line)
    if len(words) < MIN_SENTENCE_WORDS:
        return False
    share = sum(w.lower() in FUNCTION_WORDS for w in words) / len(words)
    return share >= 0.15 and bool(re.search(r"[.!?:…”\"’)]\s*$", line)) or share >= 0.25 and len(words) > 12


def _keywords(line: str) -> bool:
    """Whether a line is a run of advertising words: long, no end mark, no function words, words repeated."""
    words = [w.lower() for w in _words(line)]
    if len(words) < 8 or re.search(r"[.!?…”\"]\s*$", line):
        return False
    share = sum(w in FUNCTION_WORDS for w in words) / len(words)
    repeated = len(words) - len(set(words))
    capitals = sum(w[0].isupper() for w in _words(line)) / len(words)
    return share < 0.05 and (repeated >= 2 or (len(words) >= 12 and capitals < 0.4))


def _after_end(line: str) -> bool:
    """Whether a line after the last sentence is no part of an article: short or listy, with no end mark."""
    if re.search(r"[.!?…”\"]\s*$", line) and len(_words(line)) >= 3:
        return False
    return not _LIST.match(line)


def _kind(text: str, first: bool, more: bool) -> str:
    if _LIST.match(text):
        return "list"
    words = _words(text)
    ends = re.search(r"[.!?…:;]['\"”’)]*\s*$", text)
    if first and more and not ends and len(words) <= 25:
        return "title"
    quoted = text[:1] in "“\"" and text[-1:] in "”\"" and not re.search(r"[.!?,]['\"”]$", text)
    if more and len(words) <= LONGEST_HEADING and (not ends or quoted):
        return "heading"
    return "dateline" if _DATELINE.match(text) and len(words) < 8 else "paragraph"


@lru_cache(maxsize=1)
def _cues() -> tuple["re.Pattern[str]", "re.Pattern[str]"]:
    raw = read_yaml(SCHEMA_DIR / "cleaning.yaml")
    return tuple(re.compile("|".join(f"(?:{p})" for p in raw[key])) for key in ("tail", "line"))  # type: ignore[return-value]
