"""Scores from raw text, CoNLL 2018's way: words are the same where their characters are the same."""

from collections import Counter

from spacy.language import Language
from spacy.tokens import Doc
from training.sentences import Sentence


def raw_scores(nlp: Language, corpus: list[Sentence]) -> dict[str, float]:
    """F in percent of words, sentences, LAS (labels without subtypes) and lemmas; each document is one text."""
    hits: Counter[tuple[str, str]] = Counter()
    for document in dict.fromkeys(s.document for s in corpus):
        sentences = [s for s in corpus if s.document == document]
        text = "".join(
            w + (" " if space else "") for s in sentences for w, space in zip(s.words, _gaps(s), strict=True)
        )
        _compare(_gold(sentences), _system(nlp(text)), hits)
    return {
        key: round(200 * hits[key, "right"] / max(1, hits[key, "gold"] + hits[key, "guess"]), 2)
        for key in ("words", "sentences", "las", "lemma")
    }


def _gaps(s: Sentence) -> list[bool]:
    """A sentence ends with a space, whatever the file says of its last word."""
    return [*s.spaces[:-1], True]


Word = tuple[int, int]
Rows = dict[Word, tuple[Word | None, str, str]]


def _gold(sentences: list[Sentence]) -> tuple[Rows, set[Word]]:
    """Words by their characters without spaces: head's characters, label, lemma; and the sentences' spans."""
    rows: Rows = {}
    bounds: set[Word] = set()
    position = 0
    for s in sentences:
        spans, first = [], position
        for word in s.words:
            size = len(word.replace(" ", "").replace("\xa0", ""))
            spans.append((position, position + size))
            position += size
        bounds.add((first, position))
        for i, span in enumerate(spans):
            head = spans[s.heads[i]] if s.heads[i] >= 0 else None
            rows[span] = head, s.deps[i].partition(":")[0].lower(), s.lemmas[i]
    return rows, bounds


def _system(doc: Doc) -> tuple[Rows, set[Word]]:
    spans: dict[int, Word] = {}
    position = 0
    for token in doc:
        size = 0 if token.is_space else len(token.text)
        spans[token.i] = (position, position + size)
        position += size
    rows: Rows = {}
    for token in doc:
        if not token.is_space:
            head = None if token.head.i == token.i else spans[token.head.i]
            rows[spans[token.i]] = head, token.dep_.partition(":")[0].lower(), token.lemma_
    bounds = {(spans[s.start][0], spans[s.end - 1][1]) for s in doc.sents}
    return rows, {b for b in bounds if b[0] < b[1]}


def _compare(gold: tuple[Rows, set[Word]], guess: tuple[Rows, set[Word]], hits: Counter[tuple[str, str]]) -> None:
    for key in ("words", "las", "lemma"):
        hits[key, "gold"] += len(gold[0])
        hits[key, "guess"] += len(guess[0])
    for span, (head, label, lemma) in gold[0].items():
        if span in guess[0]:
            its_head, its_label, its_lemma = guess[0][span]
            hits["words", "right"] += 1
            hits["las", "right"] += head == its_head and label == its_label
            hits["lemma", "right"] += lemma in (its_lemma, "_")
    hits["sentences", "gold"] += len(gold[1])
    hits["sentences", "guess"] += len(guess[1])
    hits["sentences", "right"] += len(gold[1] & guess[1])
