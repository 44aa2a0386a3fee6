"""Our own annotated sentences as training records: words, names, and what is said, by the heads of the marked words."""

from collections.abc import Iterator
from pathlib import Path

from spacy.tokens import Doc, Span, Token

from diplograph import annotate
from training.annotated import FOLDER, Annotated, Said, sentences
from training.sentences import NOWHERE, Example, Name, Sentence

CONTENT = ("VERB", "NOUN", "ADJ")


def records(held_out: bool = False, folder: Path = FOLDER) -> list[Sentence]:
    """One record a sentence; a statement whose words lie in two of them is left out."""
    items = sentences(held_out, folder)
    docs = annotate.load().pipe(a.text for a in items)
    return [s for n, (item, doc) in enumerate(zip(items, docs, strict=True)) for s in _records(n, item, doc)]


def _records(number: int, item: Annotated, doc: Doc) -> Iterator[Sentence]:
    names = [(s.start, s.end, label) for a, b, label in item.names if (s := doc.char_span(a, b)) is not None]
    lost = {
        t.i for a, b, _ in item.names if doc.char_span(a, b) is None for t in doc if a < t.idx + len(t) and t.idx < b
    }
    examples = [e for s in item.statements if (e := _example(doc, s)) is not None]
    for sent in doc.sents:
        yield _sentence(sent, f"own-{number}", names, lost, examples)


def _example(doc: Doc, said: Said) -> Example | None:
    at = [head_of(doc, span) for span in (said.predicate, said.subject, said.object)]
    if at[0] == NOWHERE or at[1] == at[2]:
        return None
    relation = "" if said.relation == "NONE" else said.relation
    return Example(at[0], at[1], at[2], relation, said.polarity, said.modality)


def head_of(doc: Doc, span: tuple[int, int] | None) -> int:
    """The word of a span that governs the rest of it; NOWHERE for an empty slot."""
    found = doc.char_span(*span, alignment_mode="expand") if span is not None else None
    return found.root.i if found is not None else NOWHERE


def _sentence(sent: Span, document: str, names: list[Name], lost: set[int], examples: list[Example]) -> Sentence:
    a, b = sent.start, sent.end
    own = [
        e._replace(predicate=e.predicate - a, subject=_moved(e.subject, a), object=_moved(e.object, a))
        for e in examples
        if all(w == NOWHERE or a <= w < b for w in e[:3])
    ]
    inside = [(x - a, y - a, label) for x, y, label in names if a <= x and y <= b]
    heads = {sent.doc[x:y].root.i - a for x, y, _ in names if a <= x and y <= b}
    heads |= {w for e in own for w in e[1:3] if w != NOWHERE}
    return Sentence(
        [t.text for t in sent], document, "own", masked=frozenset(i - a for i in lost if a <= i < b), examples=tuple(own),
        predicates=tuple(t.i - a for t in sent if could_say(t)), actors=tuple(sorted(heads)),
    ).named(inside)  # fmt: skip


def _moved(word: int, by: int) -> int:
    return word if word == NOWHERE else word - by


def could_say(token: Token) -> bool:
    """Whether a word may be a predicate: a content word that names nobody."""
    return token.pos_ in CONTENT and not token.ent_type_
