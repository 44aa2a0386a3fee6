"""Stretches of the text that a statement keeps: its content and its evidence."""

from typing import TYPE_CHECKING

from diplograph.annotate import noun_phrase
from diplograph.extract.clauses.agreement import RELATIVE
from diplograph.model import Evidence

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token


def first_word(clause: "Token") -> "Token":
    """The first word of a clause, behind the comma before it."""
    first = clause.left_edge
    while first.is_punct and first.i < clause.i:
        first = first.nbor(1)
    return first


def content_span(token: "Token", predicate: "Token", *, apart: bool = False) -> tuple[int, int]:
    """Characters of a content: the whole clause, or the noun phrase with its complements, on its side of the verb.

    `apart`: without what is joined to it, "the arsenal" of "the arsenal and the mint".
    """
    doc, tokens = token.doc, [t.i for t in token.subtree]
    if apart and (joined := [t for c in token.children if c.dep_ == "conj" for t in c.subtree]):
        tokens = [i for i in tokens if i < min(t.i for t in joined)]
    if token.i < predicate.i:
        theirs = _words_of_predicate(token, predicate)
        tokens = [i for i in tokens if i < theirs]
    elif token.i > predicate.i:
        tokens = [i for i in tokens if i > predicate.i]
    tokens = tokens or [token.i]
    start, end = min((*tokens, *_done_to(token, predicate))), max(tokens) + 1
    if token.pos_ in ("NOUN", "PROPN"):
        start = min(start, noun_phrase(token)[0])
    while start < end and (doc.words[start].is_punct or doc.words[start].is_space or _leads(doc.words[start], token)):
        start += 1
    while end > start and (
        doc.words[end - 1].is_punct or doc.words[end - 1].is_space or _stands_for_it(doc.words[end - 1], predicate)
    ):
        end -= 1
    span = doc[start : max(end, start + 1)]
    return span.start_char, span.end_char


def _words_of_predicate(token: "Token", predicate: "Token") -> int:
    """Where the words of a predicate begin behind a content, which does not have them: "the bill, | which she vowed to veto"."""
    subjects = (c for c in predicate.children if c.i > token.i and c.dep_.startswith("nsubj"))
    above = {predicate.i, *(a.i for a in predicate.ancestors)}
    clause = (c for c in token.children if c.i in above and c.i > token.i)
    return min([predicate.i, *(c.left_edge.i for c in (*subjects, *clause))])


def _done_to(token: "Token", predicate: "Token") -> list[int]:
    """ "Wants the road reopened": of what is to be done, what it is to be done to."""
    if token.tag_ != "VBN" or token.dep_ not in ("xcomp", "acl"):
        return []
    held = [token.head] if token.dep_ == "acl" else [c for c in predicate.children if c.dep_ == "obj"]
    return [t.left_edge.i for t in held if predicate.i < t.i < token.i]


def _leads(word: "Token", content: "Token") -> bool:
    """Whether a word only joins a content to its predicate: "on trade", not "at least 15 died"."""
    asked = word.dep_ == "mark" and word.lower_ == "into" and word.head.i == content.i  # "into how it fled"
    return (
        word.dep_ == "cc" or asked or (word.dep_ == "case" and (word.head.i == content.i or word.head.dep_ == "conj"))
    )


def _stands_for_it(word: "Token", predicate: "Token") -> bool:
    """Whether a word is the pronoun by which a relative clause takes its content up: "a claim that Beijing denied"."""
    before = word.head.i == predicate.i and word.i < predicate.i
    return before and (word.lower_ in RELATIVE or (word.lower_ == "as" and word.dep_ in ("mark", "advmod")))


def evidence(token: "Token", number: int) -> Evidence:
    """The sentence of a word, which is the given one of its text, without the space around it."""
    doc, sent = token.doc, token.sent
    start, end = sent.start, sent.end
    while end > start + 1 and doc.words[end - 1].is_space:
        end -= 1
    while start < end - 1 and doc.words[start].is_space:
        start += 1
    span = doc[start:end]
    return Evidence(span.start_char, span.end_char, number, span.text)
