"""Speech that typography marks by a colon or by nothing, as headlines have it: "Roe: We will leave", "We will leave, says Roe"."""

from typing import TYPE_CHECKING

from diplograph.annotate.quote_speakers import subject_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from diplograph.annotate.plain import Doc, Span, Token

OWN = frozenset("i me my mine myself we us our ours ourselves".split())
"""Words of whoever speaks."""
LONGEST_LABEL = 8
"""Words that name a speaker before a colon."""
Speech = tuple[int, int, int, int]
"""Tokens [start, end) of what is said, the word that reports it and the word that holds its speaker."""


def unmarked(doc: "Doc", reporting: "Collection[str]", quoted: "Collection[int]") -> "Iterator[Speech]":
    """What sentences outside quotation marks say in somebody's own words."""
    for sentence in doc.sents:
        own = [t for t in sentence if t.lower_ in OWN and t.pos_ == "PRON" and t.i not in quoted]
        if own:
            yield from _behind_label(doc, sentence, own[0]) or _before_verb(sentence, own, reporting)


def label(doc: "Doc", colon: int) -> "Token | None":
    """Who is named before a colon, from the sentence's beginning and without a verb: "Serbia's president: …"."""
    start = doc[colon].sent.start
    words = [t for t in doc[start:colon] if not t.is_punct and not t.is_space]
    if not words or len(words) > LONGEST_LABEL or any(t.pos_ in ("VERB", "AUX") for t in words):
        return None
    top = next((t for t in words if not start <= t.head.i < colon or t.head.i == t.i), None)
    return top if top is not None and top.pos_ in ("NOUN", "PROPN") else None


def _behind_label(doc: "Doc", sentence: "Span", own: "Token") -> list[Speech]:
    colon = next((t.i for t in doc[sentence.start : own.i] if t.text == ":"), None)
    speaker = label(doc, colon) if colon is not None else None
    return [(colon + 1, sentence.end, speaker.i, speaker.i)] if colon is not None and speaker is not None else []


def _before_verb(sentence: "Span", own: "list[Token]", reporting: "Collection[str]") -> list[Speech]:
    for verb in sentence:
        said = next((c for c in verb.children if c.dep_ == "ccomp" and c.i < verb.i), None)
        if said is None or verb.lemma_ not in reporting or not any(said.is_ancestor(t) for t in own):
            continue
        speaker = subject_of(verb)
        if speaker is not None and not (said.left_edge.i <= speaker.i <= said.right_edge.i):
            return [(said.left_edge.i, said.right_edge.i + 1, verb.i, speaker.i)]
    return []
