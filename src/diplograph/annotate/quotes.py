"""Quotations: where they are, which verb reports them and who speaks; from typography and the tree."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from diplograph.annotate.quote_speakers import SUBJECTS, parenthetical, subject_of
from diplograph.annotate.unmarked import label, unmarked

if TYPE_CHECKING:
    from collections.abc import Collection

    from diplograph.annotate.plain import Doc, Token

OPENING, CLOSING, EITHER = "“«„", "”»", '"'
LONGEST_CUE = 10
"""Words of a cue between two parts of one quotation: "…," said X, a farmer. "…"."""
MIN_WORDS = 4
"""A shorter quotation without a verb is a scare quote or a name."""

FINDING = ("find", "see", "hear", "read", "discover", "receive")
"""Verbs that report what is seen, "found that …", and also find things that have words of their own."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """A stretch of quoted speech: tokens [start, end), the reporting verb and the head of its subject, by index."""

    start: int
    end: int
    direct: bool
    cue: int | None
    speaker: int | None


def quotations(doc: "Doc", reporting: "Collection[str]") -> list[Quotation]:
    """All quotations of a text, in order; `reporting` holds the lemmas of verbs that report."""
    found: list[Quotation] = []
    spans = _spans(doc)
    quoted = {i for start, end in spans if end - start > MIN_WORDS for i in range(start, end)}
    for start, end in spans:
        direct = end - start > MIN_WORDS and any(t.pos_ in ("VERB", "AUX") for t in doc[start:end])
        cue = _cue(doc, start, end, reporting, quoted)
        speaker = subject_of(cue) if cue is not None else None
        if direct and speaker is None and start > 1 and doc[start - 2].text == ":":
            cue = speaker = label(doc, start - 2)
        if direct and speaker is None:
            cue, speaker = _misplaced(doc, start, end, reporting) or (cue, speaker)
        if direct and speaker is None:
            cue, speaker = _beside(doc, end) or (cue, speaker)
        if direct and speaker is None and found and found[-1].speaker is not None and _continues(doc, found[-1], start):
            found.append(Quotation(start, end, True, found[-1].cue, found[-1].speaker))
            continue
        if direct and speaker is None:
            cue, speaker = _before(doc, start, reporting) or (cue, speaker)
        if direct and speaker is None and (last := _left_to(doc, found, start, end)) is not None:
            found.append(Quotation(start, end, True, last.cue, last.speaker))
            continue
        found.append(
            Quotation(
                start, end, direct, cue.i if cue is not None else None, speaker.i if speaker is not None else None
            )
        )
    told = unmarked(doc, reporting, {i for q in found for i in range(q.start, q.end)})
    found += (Quotation(start, end, True, cue, speaker) for start, end, cue, speaker in told)
    return sorted(found, key=lambda q: q.start)


def _spans(doc: "Doc") -> list[tuple[int, int]]:
    """Token spans between quotation marks; an unclosed one ends with its paragraph."""
    spans: list[tuple[int, int]] = []
    opened: int | None = None
    for token in doc:
        text = token.text
        if token.is_space and "\n" in text and opened is not None and not _reopens(doc, token.i):
            spans.append((opened, token.i))
            opened = None
        elif text in OPENING or (text == EITHER and opened is None):
            opened = token.i + 1 if opened is None else opened
        elif opened is not None and (text in CLOSING or text == EITHER or text.endswith("”")):
            spans.append((opened, token.i))
            opened = None
    if opened is not None:
        spans.append((opened, len(doc)))
    return [(a, b) for a, b in spans if b > a]


def _reopens(doc: "Doc", i: int) -> bool:
    """Whether the next paragraph opens with a mark: one quotation over several paragraphs."""
    return i + 1 < len(doc) and doc[i + 1].text in OPENING + EITHER


def _cue(doc: "Doc", start: int, end: int, reporting: "Collection[str]", quoted: set[int]) -> "Token | None":
    """The reporting verb outside the quotation, and outside any other: in its sentences, or before a colon."""
    sentences = {t.sent.start: t.sent for t in (doc[start], doc[end - 1])}
    if end + 1 < len(doc):
        after = next((t for t in doc[end + 1 : end + 3] if not t.is_space), None)
        if after is not None and not _breaks(doc, end, after.i):
            sentences[after.sent.start] = after.sent
    inside = quoted.union(range(start - 1, end + 1))
    verbs = [
        t
        for s in sentences.values()
        for t in s
        if t.i not in inside and t.lemma_ in reporting and t.pos_ == "VERB" and not _finds(t)
    ]
    with_subject = [v for v in verbs if subject_of(v) is not None]
    if with_subject:
        return min(with_subject, key=lambda v: min(abs(v.i - start), abs(v.i - end)))
    before = doc[start].sent.start - 1
    while before >= 0 and (doc[before].is_space or doc[before].text in OPENING + EITHER):
        before -= 1
    if before >= 0 and doc[before].text == ":":
        verbs = [t for t in doc[before].sent if t.lemma_ in reporting and subject_of(t) is not None]
        return verbs[-1] if verbs else None
    return None


def _finds(verb: "Token") -> bool:
    """ "Police found a note that read: '…'": the words are the note's, not of whoever found it."""
    return verb.lemma_ in FINDING and any(c.dep_ == "obj" for c in verb.children)


def _breaks(doc: "Doc", a: int, b: int) -> bool:
    return any(t.is_space and "\n" in t.text for t in doc[a:b])


def _continues(doc: "Doc", before: Quotation, start: int) -> bool:
    """Whether nothing but the closing mark, a paragraph break or the short cue itself stands between two quotations."""
    words = [t for t in doc[before.end : start] if not t.is_space and not t.is_punct]
    cue_between = before.cue is not None and before.end <= before.cue < start
    if not words:
        return True
    if before.cue is None or not cue_between or _breaks(doc, before.end, start):
        return False
    return len(words) <= LONGEST_CUE or not any(t.is_sent_start for t in doc[before.cue + 1 : start - 1])


def _beside(doc: "Doc", end: int) -> "tuple[Token, Token] | None":
    """Right behind a quotation that a comma or a question ends, any verb with a subject reports it: "'…,' snapped X"."""
    if end >= len(doc) or doc[end - 1].text not in (",", "?", "!", "—"):
        return None
    for token in doc[end + 1 : doc[end].sent.end]:
        if token.text in OPENING + EITHER or (token.is_punct and token.text not in (",", "-")):
            return None
        if token.pos_ == "VERB" and token.tag_ in ("VBD", "VBZ"):
            subject = subject_of(token)
            if subject is None and token.i == end + 1:  # read as its object
                subject = next((c for c in token.children if c.dep_ in ("obj", "iobj") and c.i > token.i), None)
            return (token, subject) if subject is not None and subject.i > end else None
    return None


def _before(doc: "Doc", start: int, reporting: "Collection[str]") -> "tuple[Token, Token] | None":
    """A quotation that opens its sentence goes on where the sentence before ends with its speaker: "…, X insisted. '…'"."""
    if start < 3 or not doc[start - 1].is_sent_start or _breaks(doc, start - 3, start):
        return None
    before = doc[start - 2].sent
    for verb in reversed(before):
        report = verb.pos_ == "VERB" and verb.lemma_ in reporting
        if report and (parenthetical(verb) or any(c.dep_ == "ccomp" and c.i < verb.i for c in verb.children)):
            subject = subject_of(verb)
            return (verb, subject) if subject is not None else None
    return None


def _left_to(doc: "Doc", found: list[Quotation], start: int, end: int) -> Quotation | None:
    """The last speaker's quotation, where one of whole sentences has no verb of speech and nobody else came up since.

    So a profile or an interview goes on, from paragraph to paragraph or behind a question: 'Will you go? "No, …"'.
    """
    whole = doc[start - 1].is_sent_start and doc[end - 1].text[-1:] in (".", "!", "?")
    last = next((q for q in reversed(found) if q.direct and q.speaker is not None), None)
    if not whole or last is None or last.speaker is None:
        return None
    told = max(last.end, doc[last.speaker].sent.end)
    if told > start or any(t.ent_type_ == "PERSON" for t in doc[told : start - 1]):
        return None
    paragraphs = sum(1 for t in doc[told - 1 : start] if t.is_space and "\n" in t.text)
    asked = any(t.text == "?" for t in doc[max(told, start - 4) : start])
    return last if asked or paragraphs < 2 else None


def _misplaced(doc: "Doc", start: int, end: int, reporting: "Collection[str]") -> "tuple[Token, Token] | None":
    """ "'…,' said X" with X hung on the quoted verb: a subject outside the marks beside a reporting verb outside them."""
    sentence = doc[start].sent
    outside = [t for t in doc[sentence.start : max(sentence.end, end + 4)] if not start - 1 <= t.i <= end]
    verbs = [t for t in outside if t.lemma_ in reporting and t.pos_ == "VERB" and not _breaks(doc, end, t.i)]
    subjects = [t for t in outside if t.dep_ in SUBJECTS and start <= t.head.i < end]
    return (verbs[0], subjects[0]) if verbs and subjects else None
