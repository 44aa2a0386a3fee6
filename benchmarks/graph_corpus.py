"""The generated corpus of the graph benchmark: made-up actors and statements, the same for the same scale.

At scale 1: 50,000 documents, 300,000 sentences, 400,000 statements, 20,000 actors. A few actors are in most of the news:
the k-th most frequent is drawn with a weight of k to the power of -0.8 (the first is in one statement of twenty).
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate

from diplograph.ledger import Ledger
from diplograph.model import (
    Actor,
    Argument,
    Attribution,
    Document,
    Evidence,
    Extraction,
    Link,
    Mention,
    Modality,
    Polarity,
    Quantity,
    Sentence,
    Statement,
    Time,
)  # fmt: skip
from diplograph.model_ids import actor_id, document_id, statement_id
from diplograph.schema import Schema

SEED = 20261126
DOCUMENTS, ACTORS = 50_000, 20_000
SENTENCES, STATEMENTS = 6, 8
"""In each document."""
DAYS, FIRST = 1400, date(2022, 1, 1)
SYLLABLES = "ka ro mi ten sol va ber lin dar mos que zu fi gre hol pan ti ya nor els".split()
TYPES = ("person",) * 9 + ("state", "organisation", "igo", "armed_group", "company", "place")
MODALITIES = (Modality.ACTUAL,) * 16 + (Modality.POSSIBLE, Modality.FUTURE, Modality.DESIRED, Modality.CONDITIONAL)


@dataclass(frozen=True)
class World:
    """Who and what may stand in a statement; weights are cumulative."""

    dice: random.Random
    actors: list[Actor]
    actor_weights: list[float]
    relations: list[tuple[str, str | None]]
    relation_weights: list[float]
    words: list[str]

    def actor(self) -> Actor:
        """One actor, by frequency."""
        return self.dice.choices(self.actors, cum_weights=self.actor_weights)[0]


def world(schema: Schema, scale: float) -> World:
    """The actors, from the most to the least frequent, the relations and the words."""
    dice = random.Random(SEED)

    def name(parts: int) -> str:
        return "".join(dice.choice(SYLLABLES) for _ in range(parts)).title()

    given, last = [name(2) for _ in range(300)], [name(3) for _ in range(4000)]
    actors: dict[str, Actor] = {}
    while len(actors) < max(20, int(ACTORS * scale)):
        kind = dice.choice(TYPES)
        one, other = dice.choice(given), dice.choice(last)
        full = f"{one} {other}" if kind == "person" else f"{other} {one}"
        key = actor_id(full, kind)
        actors[key] = Actor(key, full, kind, (f"{full} of {name(2)}",) if dice.random() < 0.3 else ())
    relations: list[tuple[str, str | None]] = [("", None), *((r.label, r.plover) for r in schema.relations.values())]
    return World(
        dice,
        list(actors.values()),
        list(accumulate(k**-0.8 for k in range(1, len(actors) + 1))),
        dice.sample(relations, len(relations)),
        list(accumulate(k**-0.7 for k in range(1, len(relations) + 1))),
        [name(dice.choice((1, 2, 3))).lower() for _ in range(5000)],
    )


def extractions(w: World, scale: float) -> Iterator[Extraction]:
    """The documents with their statements."""
    for number in range(max(10, int(DOCUMENTS * scale))):
        yield _extraction(w, number)


def _extraction(w: World, number: int) -> Extraction:
    dice = w.dice
    texts = [" ".join(dice.choices(w.words, k=22)).capitalize() + "." for _ in range(SENTENCES)]
    starts = list(accumulate((len(t) + 1 for t in texts), initial=0))
    sentences = tuple(Sentence(i, starts[i], starts[i] + len(t), t) for i, t in enumerate(texts))
    title, source = f"Report {number}", f"Outlet {dice.randrange(300)}"
    published = FIRST + timedelta(days=dice.randrange(DAYS))
    document = Document(
        document_id(" ".join(texts), title, source), " ".join(texts), title, source, f"https://example.org/{number}",
        published, "en", f"made/{number}.txt", " ".join(texts),
    )  # fmt: skip
    statements: list[Statement] = []
    named: dict[str, Actor] = {}
    for place in range(STATEMENTS):
        statements.append(_statement(w, document, sentences[place * SENTENCES // STATEMENTS], statements, named))
    mentions = tuple(Mention(0, 1, a.name, 0, "title", a) for a in named.values())
    return Extraction(document, sentences, mentions, tuple(statements))


def _statement(
    w: World, document: Document, sentence: Sentence, before: list[Statement], named: dict[str, Actor]
) -> Statement:
    dice = w.dice

    def some(share: float) -> bool:
        return dice.random() < share

    def argument() -> Argument:
        actor = w.actor()
        named[actor.id] = actor
        return Argument(actor.id, actor.name, actor.type, sentence.start, sentence.start + 9, actor.name)

    relation, plover = dice.choices(w.relations, cum_weights=w.relation_weights)[0]
    subject, other = argument(), argument()
    day = (document.published or FIRST) - timedelta(days=dice.randrange(10))
    earlier = dice.choice(before) if before and some(0.1) else None
    contested = earlier is not None and some(0.3)
    return Statement(
        statement_id(document.id, (sentence.start, sentence.end), relation, str(len(before))),
        document.id, subject, relation, (relation or dice.choice(w.words)).lower(), sentence.start, sentence.start + 6,
        other if some(0.85) and other.id != subject.id else None,
        " ".join(dice.choices(w.words, k=6)) if some(0.6) else None,
        tuple(Attribution(argument(), "said", sentence.start, sentence.start + 4) for _ in range(2) if some(0.2)),
        Polarity.NEGATIVE if some(0.1) else Polarity.POSITIVE, modality := dice.choice(MODALITIES),
        Time(day, day, "day", "on that day") if some(0.5) else None, argument() if some(0.1) else None,
        (earlier.id,) if earlier is not None and not contested else (),
        Evidence(sentence.start, sentence.end, sentence.index, sentence.text),
        round(dice.uniform(0.4, 1), 2), f"{relation}/made", plover,
        "if it rains" if modality is Modality.CONDITIONAL else None,
        Quantity(float(dice.randrange(9000)), "soldiers", "some thousands") if some(0.05) else None,
        (earlier.id,) if earlier is not None and contested else (),
    )  # fmt: skip


def links(dice: random.Random, statements: list[str]) -> Iterator[Link]:
    """Links across documents: for one statement in twenty that another text says the same, for one in fifty the opposite."""
    for kind, share in (("CORROBORATES", 20), ("CONTRADICTS", 50)):
        for _ in range(len(statements) // share):
            one, other = sorted(dice.sample(statements, 2))
            yield Link(one, kind, other, "made")


def write(ledger: Ledger, schema: Schema, scale: float) -> World:
    """Record the corpus of this scale in an empty ledger."""
    w = world(schema, scale)
    ids: list[str] = []
    for extraction in extractions(w, scale):
        ledger.record(extraction, "made")
        ids += [s.id for s in extraction.statements]
    ledger.set_links(links(w.dice, ids))
    return w
