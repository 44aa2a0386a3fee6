"""Names out of GUM's entity annotation: the proper-noun core of each mention, typed by its entity."""

import re
from collections import defaultdict
from typing import NamedTuple

from training.geography import TITLES, geography, peoples
from training.sentences import Name, Sentence

_MARK = re.compile(r"\([^()]+\)|\([^()]+|[^()]+\)")
PROPER = ("NNP", "NNPS")
LINKS = frozenset(["of", "&", "-", "'s", "’s"])


class Mention(NamedTuple):
    """Words start to end, entity type, and whether GUM links it to a Wikipedia page."""

    start: int
    end: int
    kind: str
    linked: bool


def mentions(sentence: Sentence) -> list[Mention]:
    """GUM's mentions that open and close in the sentence."""
    found: list[Mention] = []
    waiting: list[tuple[str, str, bool, int]] = []
    for i, misc in enumerate(sentence.misc):
        value = next((m[7:] for m in misc.split("|") if m.startswith("Entity=")), "")
        for mark in _MARK.findall(value):
            if not mark.startswith("("):
                number = mark[:-1]
                at = next((k for k in range(len(waiting) - 1, -1, -1) if waiting[k][0] == number), None)
                if at is not None:
                    _, kind, linked, start = waiting.pop(at)
                    found.append(Mention(start, i + 1, kind, linked))
                continue
            parts = mark.strip("()").split("-", 7)
            record = (parts[0], parts[1], len(parts) > 7, i)
            if mark.endswith(")"):
                found.append(Mention(i, i + 1, record[1], record[2]))
            else:
                waiting.append(record)
    return found


def named_entities(sentence: Sentence) -> list[Name]:
    """Names of the sentence: the longest first, of one span an actor before the rest, peoples where nothing else is."""
    children: dict[int, list[int]] = defaultdict(list)
    for i, head in enumerate(sentence.heads):
        children[head].append(i)
    names = [n for m in mentions(sentence) if (n := _name(sentence, m, children)) is not None]
    kept: list[Name] = []
    taken: set[int] = set()
    for start, end, label in sorted(set(names), key=lambda n: (n[0] - n[1], n[0], n[2] == "MISC", n[2])):
        if not taken.intersection(range(start, end)):
            kept.append((start, end, label))
            taken.update(range(start, end))
    return [*kept, *(p for p in peoples(sentence.words, taken) if sentence.xpos[p[0]] in ("JJ", *PROPER))]


def _name(s: Sentence, m: Mention, children: dict[int, list[int]]) -> Name | None:
    head = next((i for i in range(m.start, m.end) if not m.start <= s.heads[i] < m.end), None)
    if head is None or s.xpos[head] not in PROPER or not any(c.isupper() or c.isdigit() for c in s.words[head]):
        return None
    if m.kind == "person":
        return _person(s, head, children)
    if m.kind in ("object", "abstract") and not m.linked:
        return None
    label = {"organization": "ORG", "place": "LOC"}.get(m.kind, "MISC")
    start, end = _run(s, m, head)
    if label == "MISC" and end == start + 1 and s.words[start] in geography().peoples:
        return None
    return start, end, label


def _person(s: Sentence, head: int, children: dict[int, list[int]]) -> Name | None:
    """The head with its `flat` words: titles are `compound` or `nmod:desc` and stay outside."""
    parts, queue = [head], [head]
    while queue:
        flat = [c for c in children[queue.pop()] if s.deps[c].startswith("flat") or s.deps[c] == "goeswith"]
        parts += flat
        queue += flat
    if len(parts) == 1 and s.xpos[head] == "NNPS":
        return head, head + 1, "NORP"
    if len(parts) == 1 and s.words[head].lower() in TITLES:
        return None
    return min(parts), max(parts) + 1, "PERSON"


def _run(s: Sentence, m: Mention, head: int) -> tuple[int, int]:
    """Capitalised words around the head within the mention, over "of" and the like."""

    def proper(i: int) -> bool:
        inside = m.start <= i < m.end
        return inside and (s.xpos[i] in PROPER or (s.xpos[i] == "JJ" and s.words[i][0].isupper() and i > m.start))

    start, end = head, head + 1
    while proper(start - 1) or (start - 2 >= m.start and s.words[start - 1] in LINKS and proper(start - 2)):
        start -= 1 if proper(start - 1) else 2
    while proper(end) or (end + 1 < m.end and s.words[end] in ("of", "for", "&", "-") and proper(end + 1)):
        end += 1 if proper(end) else 2
    if end + 2 < m.end and s.words[end] in ("of", "for") and s.words[end + 1] == "the" and proper(end + 2):
        end += 3
    return start, end
