"""What the frames say of corpora without annotation: python -m training.silver --data WORK; writes training/own/silver.jsonl.

The file has word indices and labels, no text of the corpora; it is kept, so that a model can be trained again as it was.
Frames are exact where they fire, so what they find teaches the relation head at half weight (their silence teaches
nothing). The examples of schema/relations are read the same way, at full weight.
"""

import argparse
import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc

from diplograph import annotate
from diplograph.config import Options
from diplograph.engine.pipeline import extract_annotated
from diplograph.model import Argument, Document, Statement
from diplograph.schema.load import load
from training.own_examples import head_of
from training.sentences import NOWHERE, Example, Sentence

WEIGHT = 0.5
FILE = Path(__file__).parent / "own" / "silver.jsonl"
TIGHT = frozenset(". , ; : ! ? ) ] % 's n't ' ’s ” ''".split())


def main() -> None:
    from training.corpora import plain_names

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    args = parser.parse_args()
    found, nlp = 0, annotate.load()
    with FILE.open("w", encoding="utf-8") as out:
        for s in plain_names(args.data):
            examples = list(_read(_doc(nlp, s.words)))
            found += len(examples)
            if examples:
                print(json.dumps([key(s), examples]), file=out)
    print(f"{found} examples")


def key(s: Sentence) -> str:
    """What a sentence is known by."""
    return f"{s.source} {s.number}"


def with_silver(corpus: Iterable[Sentence]) -> list[Sentence]:
    """The corpus with what the frames found in it."""
    rows = map(json.loads, FILE.read_text("utf-8").splitlines())
    known = {k: tuple(Example(*e) for e in examples) for k, examples in rows}
    return [replace(s, examples=known.get(key(s), ())) for s in corpus]


def schema_examples() -> Iterator[Sentence]:
    """The examples of schema/relations."""
    nlp = annotate.load()
    for relation in load().relations.values():
        for example in relation.examples:
            doc = nlp(example.text)
            own = tuple(e._replace(weight=1.0) for e in _read(doc) if e.relation == relation.label)
            if own:
                yield Sentence([t.text for t in doc], "schema", "schema", relation.label, examples=own)


def _doc(nlp: Language, words: list[str]) -> Doc:
    doc = Doc(nlp.vocab, words=words, spaces=[w not in TIGHT for w in [*words[1:], "."]])
    return nlp(doc)


def _read(doc: Doc) -> Iterator[Example]:
    made = extract_annotated(Document("d:silver", doc.text), doc, Options()).statements
    for s in made:
        if s.relation and s.rule != "untyped" and not s.rule.startswith("head"):
            example = placed(doc, s, WEIGHT)
            if example.predicate != NOWHERE and example.subject != example.object:
                yield example


def placed(doc: Doc, s: Statement, weight: float) -> Example:
    """A statement that was found, at the heads of its words."""
    predicate = head_of(doc, (s.predicate_start, s.predicate_end))
    subject, other = (_head(doc, a) for a in (s.subject, s.object))
    return Example(predicate, subject, other, s.relation, str(s.polarity), str(s.modality), weight)


def _head(doc: Doc, argument: Argument | None) -> int:
    return head_of(doc, (argument.start, argument.end) if argument is not None and argument.end else None)


if __name__ == "__main__":
    main()
