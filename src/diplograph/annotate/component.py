"""The spaCy component: one pipe that fills trees, tags, lemmas, sentences and names."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
from spacy.attrs import DEP, HEAD, IDX, IS_SPACE, LEMMA, MORPH, ORTH, POS, TAG
from spacy.language import Language
from spacy.symbols import IDS
from spacy.tokens import Doc, Span

from diplograph.annotate.datelines import datelines
from diplograph.annotate.decode import Parse, decode
from diplograph.annotate.entity_types import entity_type
from diplograph.annotate.joined_names import apart
from diplograph.annotate.lemmas import Lemmatizer, lemmatizer
from diplograph.annotate.network import Network, shared
from diplograph.annotate.repairs import repair
from diplograph.annotate.states import States
from diplograph.config import MODEL_DIR

CHUNK_WORDS = 110
"""Words the network sees at once; a longer paragraph is cut at the last sentence end before that."""
SHORTENED = re.compile(r"(?:[A-Za-z]\.){2,}$|(?:Co|Corp|Inc|Ltd|Bros|Jr|Sr|Cia|Pty|Plc|etc)\.$")
"""Shortened words whose stop may end a sentence too: "the U.S.", "Honda Motor Co."."""
OPENING = frozenset(
    "The A An It Its He She They We You I His Her Their Our This That These Those There But And Both If When While After"
    " Although Though Since However Meanwhile In On At As By For From According".split()
)
"""Words that after such a stop begin another sentence."""
DOCS_AT_ONCE = 32
_ENDS = frozenset('. ? ! ” "'.split())


@Language.factory(
    "diplograph",
    assigns=[
        "token.dep",
        "token.head",
        "token.tag",
        "token.pos",
        "token.morph",
        "token.lemma",
        "doc.sents",
        "doc.ents",
    ],
    default_config={"path": str(MODEL_DIR)},
)
def make_annotator(nlp: Language, name: str, path: str) -> "Annotator":  # noqa: ARG001 - spaCy's own signature
    """Build the component; `path` is the model's folder."""
    return Annotator(Path(path))


class Annotator:
    """Annotates Docs in batches; a line break is always a sentence break."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        shared(folder)  # a missing model is said at once

    def __call__(self, doc: Doc) -> Doc:
        """Annotate one Doc in place."""
        return next(self.pipe([doc]))

    def pipe(self, stream: Iterable[Doc], *, batch_size: int = DOCS_AT_ONCE) -> Iterator[Doc]:
        """Annotate a stream of Docs, batch by batch."""
        batch: list[Doc] = []
        for doc in stream:
            batch.append(doc)
            if len(batch) >= batch_size:
                yield from self._run(batch)
                batch = []
        yield from self._run(batch)

    def _run(self, docs: list[Doc]) -> Iterator[Doc]:
        network, lemmas = shared(self._folder), lemmatizer(self._folder)
        for doc in docs:
            # One document at a time: dynamic quantisation scales by the whole batch, and a document's parse must not
            # depend on its neighbours. Parses are written as they come, so that a huge text stays within bounds.
            texts = _Texts(doc)
            chunks = list(_chunks(doc, texts))
            words = [[texts[i] for i in tokens] for tokens in chunks]
            states = States(len(doc))
            parses = _parses(network, lemmas, chunks, words, states)
            yield _fill(doc, parses, states)

    def to_disk(self, path: Path, exclude: Iterable[str] = ()) -> None:
        """Nothing to write: the weights are package data."""

    def from_disk(self, path: Path, exclude: Iterable[str] = ()) -> "Annotator":  # noqa: ARG002
        """Nothing to read: the weights are package data."""
        return self


def _parses(
    network: Network, lemmas: Lemmatizer, chunks: list[list[int]], words: list[list[str]], states: States
) -> Iterator[tuple[list[int], Parse]]:
    for i, out in network.run(words):
        states.add(chunks[i], out)
        yield chunks[i], decode(network, lemmas, words[i], out)


class _Texts:
    """The words of a Doc by index, one string a form: a Doc keeps every Token that is asked for, a million of them."""

    def __init__(self, doc: Doc) -> None:
        self._forms = doc.to_array(ORTH)
        self._strings = doc.vocab.strings
        self._known: dict[int, str] = {}

    def __getitem__(self, i: int) -> str:
        form = int(self._forms[i])
        found = self._known.get(form)
        if found is None:
            found = self._known[form] = str(self._strings[form])
        return found


def _chunks(doc: Doc, texts: _Texts) -> Iterator[list[int]]:
    """Token indices by paragraph, a dateline by itself, long paragraphs cut at sentence ends; white space in none."""
    run: list[int] = []
    after_dateline = {end for _, _, end in datelines(doc.text)}
    for i, (space, start) in enumerate(zip(doc.to_array(IS_SPACE), doc.to_array(IDX), strict=True)):
        if start in after_dateline:
            yield from _cut(texts, run)
            run = []
        if not space:
            if run and texts[i] in OPENING and SHORTENED.match(texts[run[-1]]):
                yield from _cut(texts, run)
                run = []
            run.append(i)
        elif "\n" in texts[i]:
            yield from _cut(texts, run)
            run = []
    yield from _cut(texts, run)


def _cut(texts: _Texts, run: list[int]) -> Iterator[list[int]]:
    while len(run) > CHUNK_WORDS:
        ends = (k for k in range(CHUNK_WORDS, CHUNK_WORDS // 3, -1) if texts[run[k - 1]] in _ENDS)
        k = next(ends, CHUNK_WORDS)
        yield run[:k]
        run = run[k:]
    if run:
        yield run


def _fill(doc: Doc, parts: Iterable[tuple[list[int], Parse]], states: States) -> Doc:
    """Write the parses into the Doc; a white-space token hangs on the token before it."""
    strings, add_morph = doc.vocab.strings, doc.vocab.morphology.add
    table = np.zeros((len(doc), 6), np.uint64)
    spaces = doc.to_array(IS_SPACE).astype(bool)
    heads = np.where(spaces, -1, 0).astype(np.int64)
    heads[:1] = 0
    table[spaces, :2] = strings.add("_SP"), IDS["SPACE"]
    table[spaces, 2] = doc.to_array(ORTH)[spaces]
    table[spaces, 4] = strings.add("dep")
    spans: list[Span] = []
    for tokens, parse in parts:
        for j, i in enumerate(tokens):
            feats = "" if parse.feats[j] == "_" else parse.feats[j]
            head = parse.heads[j]
            heads[i] = tokens[head] - i if head >= 0 else 0
            table[i, 0] = strings.add(parse.xpos[j])
            table[i, 1] = IDS[parse.upos[j]]
            table[i, 2] = strings.add(parse.lemmas[j])
            table[i, 3] = add_morph(feats)
            table[i, 4] = strings.add(parse.deps[j])
        for a, b, label in parse.names:
            start, end = tokens[a], tokens[b - 1] + 1
            spans.append(Span(doc, start, end, label=entity_type(doc[start:end].text, label)))
    table[:, 5] = heads.view(np.uint64)
    doc.from_array([TAG, POS, LEMMA, MORPH, DEP, HEAD], table)  # type: ignore[arg-type]
    doc.set_ents(spans)
    states.write(doc)
    return apart(repair(doc))
