"""What our annotated development articles say, as training records: the relation head learns from prose as it is written.

A listed statement that was found gives the words where it was found; one that was missed gives the words that name its two
actors in its sentence and the word that joins them. A found statement that nothing lists says nothing. Held-out articles are
never read; names are not marked in articles and teach nothing.
"""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from benchmarks.gold_compare import Outcome, compare
from benchmarks.gold_match import Gold, Judge
from benchmarks.statements import read
from spacy.tokens import Doc, Token

from diplograph import annotate
from diplograph.config import Options
from diplograph.engine.pipeline import extract_annotated
from diplograph.model import Argument, Extraction, Mention
from diplograph.resolve import Gazetteer
from diplograph.schema.load import load
from training.own_examples import could_say
from training.sentences import NOWHERE, Example, Sentence
from training.silver import placed

GOLD = Path(__file__).parents[1] / "benchmarks" / "gold" / "dev.jsonl"
WRONG, GUESSED, SPOKEN = 0.6, 0.3, 0.5
"""Weights of what was found and is not listed, of listed statements whose words are guessed, of speech acts."""


def articles(path: Path = GOLD) -> list[Sentence]:
    """The sentences of the development articles of a file, each with what it says."""
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    rows = [row for row in rows if row["split"] == "dev"]
    judge, documents = Judge(load(), Gazetteer.load()), read(rows)
    docs = annotate.load().pipe(d.text for d in documents)
    found: list[Sentence] = []
    for row, document, doc in zip(rows, documents, docs, strict=True):
        made = extract_annotated(document, doc, Options())
        examples = list(_examples(doc, made, compare(row, made, judge), judge))
        found += _records(doc, made, examples, f"article-{row['id']}")
    return found


def _examples(doc: Doc, made: Extraction, o: Outcome, judge: Judge) -> Iterator[Example]:
    for g, f in o.lenient.items():
        gold, s = o.gold[g], o.found[f]
        modality = s.modality if s.modality in gold["modality"] else gold["modality"][0]
        yield placed(doc, s, 1.0)._replace(polarity=gold["polarity"], modality=str(modality))
    explained = set(o.lenient.values()) | o.ignored["lenient"]
    for f, s in enumerate(o.found):
        if f not in explained:
            yield placed(doc, s, WRONG)._replace(relation="", polarity="", modality="")
    for s in made.statements:
        if s.relation == "SAYS":
            yield placed(doc, s, SPOKEN)
    for g, gold in enumerate(o.gold):
        if g not in o.lenient and (example := _guessed(doc, made.mentions, gold, judge)):
            yield example


def _guessed(doc: Doc, mentions: Iterable[Mention], gold: Gold, judge: Judge) -> Example | None:
    """A missed statement at the nearest words that name its actors, and the word that joins them."""
    if None in gold["subject"] or None in gold["object"] or load().relations[gold["relation"][0]].kind == "standing":
        return None  # what stands is told by a noun as often as by a verb: that cannot be guessed
    start = doc.text.find(gold["evidence"])
    here = [m for m in mentions if start <= m.start and m.end <= start + len(gold["evidence"]) and m.actor]
    ends = [[m.head for m in here if judge.fits(gold[k], _as_argument(m))] for k in ("subject", "object")]
    pairs = [(abs(a - b), a, b) for a in ends[0] for b in ends[1] if a != b and doc[a].sent == doc[b].sent]
    if start < 0 or not pairs:
        return None
    _, a, b = min(pairs)
    if (p := _joins(doc[a], doc[b], {m.head for m in here})) is None:
        return None
    return Example(p, a, b, gold["relation"][0], gold["polarity"], gold["modality"][0], GUESSED)


def _as_argument(m: Mention) -> Argument:
    actor = m.actor
    assert actor is not None
    return Argument(actor.id, actor.name, actor.type, m.start, m.end, m.text)


def _joins(a: Token, b: Token, actors: set[int]) -> int | None:
    """The lowest word above both that could say something and names nobody."""
    above = [b, *b.ancestors]
    for word in (a, *a.ancestors):
        if word in above and word.i not in actors and could_say(word):
            return word.i
    return None


def _records(doc: Doc, made: Extraction, examples: list[Example], document: str) -> Iterator[Sentence]:
    actors = {m.head for m in made.mentions}
    for sent in doc.sents:
        kept = {t.i: n for n, t in enumerate(t for t in sent if not t.is_space)}
        if kept:
            yield _record(doc, kept, document, _once(_inside(examples, kept)), actors)


def _inside(examples: list[Example], kept: dict[int, int]) -> Iterator[Example]:
    """Those whose words all lie in a sentence, by its own numbers."""
    numbers = kept | {NOWHERE: NOWHERE}
    for e in examples:
        if e.predicate in kept and e.subject in numbers and e.object in numbers and e.subject != e.object:
            yield e._replace(predicate=kept[e.predicate], subject=numbers[e.subject], object=numbers[e.object])


def _once(examples: Iterable[Example]) -> tuple[Example, ...]:
    """Without a second example of the same words and relation."""
    return tuple({e[:4]: e for e in reversed(list(examples))}.values())


def _record(doc: Doc, kept: dict[int, int], document: str, examples: tuple[Example, ...], actors: set[int]) -> Sentence:
    return Sentence(
        [doc[i].text for i in kept], document, "own", examples=examples,
        predicates=tuple(n for i, n in kept.items() if could_say(doc[i])),
        actors=tuple(n for i, n in kept.items() if i in actors),
    )  # fmt: skip
