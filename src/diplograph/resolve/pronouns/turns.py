"""Interviews and transcripts: paragraphs that begin with a label say who speaks ("A: …", "ANN ROE: …"), and to whom."""

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from diplograph.annotate import Quotation, subject_of

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc
    from diplograph.model import Mention

ASKING = frozenset("q question reporter interviewer journalist moderator".split())
ANSWERING = frozenset("a answer reply response".split())
TALKING = frozenset("speak talk tell answer discuss explain sit meet".split())
LONGEST = 5
"""Words of a label."""


class Turn(NamedTuple):
    """What someone says at a stretch: tokens [start, end), its label, and the word that holds its speaker ("" asks)."""

    start: int
    end: int
    label: int
    speaker: int | None


def turns(doc: "Doc", by_head: "dict[int, Mention]") -> list[Turn]:
    """The turns of a text that is an interview; none where fewer than two paragraphs have a speaker's label."""
    said = [(i, colon) for i in _paragraphs(doc) if (colon := _label_end(doc, i)) is not None]
    first = said[0][0] if said else 0
    known = [(i, colon, _speaker(doc, by_head, i, colon, first)) for i, colon in said]
    spoken = [(i, colon, who) for i, colon, who in known if who != 0]
    if len(spoken) < 2 or all(who is None for *_, who in spoken):
        return []
    ends = [*(i for i, *_ in spoken[1:]), len(doc)]
    return [
        Turn(colon + 1, end, i, None if who is None else who - 1)
        for (i, colon, who), end in zip(spoken, ends, strict=True)
    ]


def quoted(found: list[Turn]) -> list[Quotation]:
    """The turns of those who answer, as quotations of them; who asks speaks for the text."""
    return [Quotation(t.start, t.end, True, t.label, t.speaker) for t in found if t.speaker is not None]


def _paragraphs(doc: "Doc") -> list[int]:
    """Where paragraphs begin."""
    behind = (t.i + 1 for t in doc if t.is_space and "\n" in t.text)
    return [i for i in (0, *behind) if i < len(doc) and not doc.words[i].is_space]


def _label_end(doc: "Doc", start: int) -> int | None:
    """The colon behind a label of capitalised words."""
    for token in doc[start : start + LONGEST + 1]:
        if token.text == ":":
            return token.i if token.i > start else None
        if not (token.text[:1].isupper() or token.is_punct):
            return None
    return None


def _speaker(doc: "Doc", by_head: "dict[int, Mention]", start: int, colon: int, first: int) -> int | None:
    """One more than the index of the word that holds the speaker; None for who asks, 0 for nobody known."""
    words = [t.lower_ for t in doc[start:colon] if not t.is_punct]
    if words and words[-1] in ASKING:
        return None
    if words and words[-1] in ANSWERING and len(words) == 1:
        return _interviewed(doc, by_head, first)
    people = (h for h, m in by_head.items() if h < start and m.actor is not None and m.actor.type == "person")
    return next((h + 1 for h in people if _named(by_head[h], words)), 0)


def _named(mention: "Mention", words: list[str]) -> bool:
    """Whether a label ends in somebody's surname: "MR ROE", "Ann Roe"."""
    names = mention.actor.name.lower().split() if mention.actor is not None else []
    return bool(names and words) and mention.kind == "name" and names[-1] == words[-1]


def _interviewed(doc: "Doc", by_head: "dict[int, Mention]", first: int) -> int:
    """Who talks to the writer before the first question: "Ann Roe spoke to us", else who is named most."""
    heads = {
        h: m.actor.id for h, m in by_head.items() if h < first and m.actor is not None and m.actor.type == "person"
    }
    verbs = (t for t in doc[:first] if t.lemma_.lower() in TALKING)
    for verb in verbs:
        subject = subject_of(verb)
        if subject is not None and subject.i in heads:
            return subject.i + 1
    most = Counter(heads.values()).most_common(1)
    return next((h + 1 for h, actor in heads.items() if actor == most[0][0]), 0) if most else 0
