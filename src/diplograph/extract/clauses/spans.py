"""Stretches of the text that a statement keeps: its content and its evidence."""

from typing import TYPE_CHECKING

from diplograph.annotate import noun_phrase
from diplograph.extract.clauses.agreement import RELATIVE
from diplograph.model import Evidence

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token


def content_span(token: "Token", predicate: "Token", *, apart: bool = False) -> tuple[int, int]:
    """Characters of a content: the whole clause, or the noun phrase with its complements, on its side of the verb.

    `apart`: without what is joined to it, "the arsenal" of "the arsenal and the mint".
    """
    doc, tokens = token.doc, [t.i for t in token.subtree]
    if apart and (joined := [t for c in token.children if c.dep_ == "conj" for t in c.subtree]):
        tokens = [i for i in tokens if i < min(t.i for t in joined)]
    if token.i < predicate.i:
        own = [
            predicate.i,
            *(c.left_edge.i for c in predicate.children if c.i > token.i and c.dep_.startswith("nsubj")),
        ]
        tokens = [i for i in tokens if i < min(own)]
    elif token.i > predicate.i:
        tokens = [i for i in tokens if i > predicate.i]
    tokens = tokens or [token.i]
    start, end = min(tokens), max(tokens) + 1
    if token.pos_ in ("NOUN", "PROPN"):
        start = min(start, noun_phrase(token)[0])
    while start < end and (doc[start].is_punct or doc[start].is_space or _leads(doc[start], token)):
        start += 1
    while end > start and (doc[end - 1].is_punct or doc[end - 1].is_space or _stands_for_it(doc[end - 1], predicate)):
        end -= 1
    span = doc[start : max(end, start + 1)]
    return span.start_char, span.end_char


def _leads(word: "Token", content: "Token") -> bool:
    """Whether a word only joins a content to its predicate: "on trade", not "at least 15 died"."""
    asked = word.dep_ == "mark" and word.lower_ == "into" and word.head.i == content.i  # "into how it fled"
    return (
        word.dep_ == "cc" or asked or (word.dep_ == "case" and (word.head.i == content.i or word.head.dep_ == "conj"))
    )


def _stands_for_it(word: "Token", predicate: "Token") -> bool:
    """Whether a word is the pronoun by which a relative clause takes its content up: "a claim that Beijing denied"."""
    return word.lower_ in RELATIVE and word.head.i == predicate.i and word.i < predicate.i


def evidence(token: "Token", number: int) -> Evidence:
    """The sentence of a word, which is the given one of its text, without the space around it."""
    doc, sent = token.doc, token.sent
    start, end = sent.start, sent.end
    while end > start + 1 and doc[end - 1].is_space:
        end -= 1
    while start < end - 1 and doc[start].is_space:
        start += 1
    span = doc[start:end]
    return Evidence(span.start_char, span.end_char, number, span.text)
