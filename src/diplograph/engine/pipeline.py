"""The chain: documents in, extractions out; lazily, in order."""

import gc
import signal
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Any

from diplograph import annotate
from diplograph.config import Options
from diplograph.model import Document, Extraction
from diplograph.schema import load

if TYPE_CHECKING:
    from spacy.language import Language

VERSION = "1"
"""Changes when the same text would give other statements: documents recorded by another version are read again."""
FIRST = "Ann Roe, the mayor of Lyon, said on Monday that Mali had not left the union."
"""What is read to load all that a reading needs."""
SELDOM = 20_000
"""New objects after which the collector of cycles looks through them, in place of 700."""


def extract_documents(documents: Iterable[Document], options: Options | None = None) -> Iterator[Extraction]:
    """Each document's extraction, in order."""
    options = options or Options()
    if options.jobs > 1:
        yield from _pooled(documents, options)
        return
    nlp = _nlp(options.model)
    for document, doc in annotate.annotate(documents, nlp, options.batch_size):
        yield extract_annotated(document, doc, options)


@lru_cache(maxsize=2)
def prepare(options: Options) -> None:
    """Load all that texts are read with, and have the collector of cycles leave it alone and look seldom; once a process.

    For a process whose work is to extract: a quarter of a million objects held for good need not be looked through for
    garbage again and again, and a text that is let go of leaves no cycles; both take a tenth of extraction. What else the
    process holds at the call stays too.
    """
    list(extract_documents([Document("d:first", FIRST)], replace(options, jobs=1)))
    gc.freeze()
    gc.set_threshold(SELDOM)


def extract_annotated(document: Document, doc: Any, options: Options) -> Extraction:
    """One annotated document's extraction."""
    from diplograph.extract import sentences, statements
    from diplograph.resolve import Gazetteer, resolve

    schema, parsed = load(options.schema_dirs), doc
    doc = annotate.plain(parsed)
    gazetteer = Gazetteer.load(options.schema_dirs)
    mentions = resolve(document, doc, gazetteer, schema.cues.reporting)
    found = statements(document, doc, mentions, schema, gazetteer)
    told = Extraction(document, sentences(doc), tuple(mentions), tuple(found))
    if doc is not parsed:  # our own reading of it
        doc.forget()
    return told


def _pooled(documents: Iterable[Document], options: Options) -> Iterator[Extraction]:
    """The same in a pool of processes; batches come back in their order."""
    from collections import deque
    from concurrent.futures import Future, ProcessPoolExecutor
    from multiprocessing import get_context

    single = replace(options, jobs=1)
    waiting: deque[Future[list[Extraction]]] = deque()
    with ProcessPoolExecutor(options.jobs, get_context("spawn"), _leave_interrupts_to_the_parent) as pool:
        try:
            for batch in _batches(documents, options.batch_size):
                waiting.append(pool.submit(_batch, batch, single))
                if len(waiting) > 2 * options.jobs:
                    yield from waiting.popleft().result()
            while waiting:
                yield from waiting.popleft().result()
        finally:  # after Ctrl-C or an error, nobody waits for the batches not begun
            pool.shutdown(wait=False, cancel_futures=True)


def _leave_interrupts_to_the_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _batch(documents: list[Document], options: Options) -> list[Extraction]:
    prepare(options)
    return list(extract_documents(documents, options))


def _batches(documents: Iterable[Document], size: int) -> Iterator[list[Document]]:
    iterator = iter(documents)
    while batch := list(islice(iterator, size)):
        yield batch


@lru_cache(maxsize=2)
def _nlp(model: str) -> "Language":
    return annotate.load(model)
