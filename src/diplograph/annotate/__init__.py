"""Annotation: text to a spaCy Doc with UD trees, tags, lemmas, sentences and names, by our own shipped model."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from diplograph.annotate.calls import by_phone
from diplograph.annotate.datelines import datelines
from diplograph.annotate.phrases import apposed_to, base, case_of, conjuncts, hyphened, noun_phrase, reciprocal, sided
from diplograph.annotate.plain import plain
from diplograph.annotate.quote_speakers import after_quotation, fronted_subject, parenthetical, subject_of
from diplograph.annotate.quotes import Quotation, quotations
from diplograph.annotate.remembered import remembered
from diplograph.errors import ModelError

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

    from diplograph.model import Document

__all__ = [
    "Quotation",
    "after_quotation",
    "annotate",
    "apposed_to",
    "base",
    "by_phone",
    "case_of",
    "conjuncts",
    "datelines",
    "fronted_subject",
    "hyphened",
    "load",
    "noun_phrase",
    "parenthetical",
    "plain",
    "quotations",
    "reciprocal",
    "remembered",
    "sided",
    "subject_of",
]

AFTER_INITIALS = r"(?<=[A-Z]\.)-(?=[A-Za-z])"
"""The hyphen behind a shortened name is a word of its own, as behind a whole one: "U.S.-led" as "Saudi-led"."""


def load(name: str = "") -> "Language":
    """The shipped pipeline, or any installed spaCy pipeline with UD labels by its name.

    Raises ModelError where no such pipeline is installed.
    """
    import spacy

    if name:
        try:
            return spacy.load(name)
        except OSError as error:
            raise ModelError(f"no spaCy pipeline '{name}' is installed; leave --model out for ours") from error
    from spacy.util import compile_infix_regex

    import diplograph.annotate.component  # noqa: F401 - registers the factory
    from diplograph.annotate.lemmas import one_word

    nlp = spacy.blank("en")
    tokenizer: Any = nlp.tokenizer  # spaCy's, whose compiled module tells mypy nothing
    tokenizer.token_match = one_word
    infixes: Any = nlp.Defaults.infixes
    tokenizer.infix_finditer = compile_infix_regex((*infixes, AFTER_INITIALS)).finditer
    nlp.max_length = 100_000_000  # the network sees windows; length costs no more than time
    nlp.add_pipe("diplograph")
    return nlp


def annotate(
    documents: Iterable["Document"], nlp: "Language", batch_size: int = 32
) -> Iterator[tuple["Document", "Doc"]]:
    """Each document with its Doc, in order."""
    pairs = ((document.text, document) for document in documents)
    for doc, document in nlp.pipe(pairs, as_tuples=True, batch_size=batch_size):
        yield document, doc
