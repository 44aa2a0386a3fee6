"""What the relation head is certain of between any word and any two actors of a sentence, whatever the tree says.

A tree that hangs an actor in the wrong place hides a statement from frames; the head reads words, not arcs.
"""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from diplograph.extract.propositions.propositions import Proposition
from diplograph.extract.relations.frames import frame_index
from diplograph.extract.relations.learned import Learned
from diplograph.extract.relations.make import Maker
from diplograph.extract.relations.slots import Placed, Slots
from diplograph.extract.relations.unframed import HEAD, suiting
from diplograph.model import Statement
from diplograph.resolve import Mentions

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc
    from diplograph.schema import Schema

CERTAIN = 0.98
"""The probability from which the head is believed against the tree."""
MOST_ACTORS, MOST_WORDS = 7, 12
"""What is looked at in one sentence: a list of ministers says nothing between any two of them."""

Candidate = tuple[Proposition, Placed, Placed]


class Sweep:
    """Sweeps the sentences of one document."""

    def __init__(
        self, doc: "Doc", learned: Learned, mentions: Mentions, schema: "Schema", slots: Slots, maker: Maker
    ) -> None:
        self._doc = doc
        self._learned = learned
        self._mentions = mentions
        self._schema = schema
        self._slots = slots
        self._maker = maker

    def statements(self, open_to: Iterable[Proposition]) -> Iterator[tuple[Statement, int]]:
        """Statements, with their predicate's token, of propositions that have none."""
        triples = [
            (p, a, b)
            for sentence, words in self._by_sentence(open_to)
            for actors in [self._actors(sentence)]
            for p in words[:MOST_WORDS] for joined in [_joined(p)] for a in actors for b in actors
            if a.id != b.id and p.token.i not in (a.word, b.word) and not any({a.word, b.word} <= j for j in joined)
        ]  # fmt: skip
        for sure, label, (p, a, b) in self._best(triples):
            if (relation := suiting(self._schema, p, label, (a, b), None)) is not None:
                slots = (a.actor, b.actor, None)
                yield self._maker.read(p.token, relation, f"{label}/{HEAD}", slots, sure), p.token.i

    def _by_sentence(self, open_to: Iterable[Proposition]) -> Iterator[tuple[tuple[int, int], list[Proposition]]]:
        found: dict[tuple[int, int], list[Proposition]] = {}
        for p in open_to if self._learned.ready else ():
            sent = p.token.sent
            found.setdefault((sent.start, sent.end), []).append(p)
        yield from found.items()

    def _actors(self, sentence: tuple[int, int]) -> list[Placed]:
        heads = [m.head for m in self._mentions.within(*sentence)][:MOST_ACTORS]
        return [Placed(head, actor) for head in heads for actor in self._slots.arguments(self._doc[head])]

    def _best(self, triples: list[Candidate]) -> Iterator[tuple[float, str, Candidate]]:
        """The surest triple of each predicate that the head is certain of."""
        best: dict[int, tuple[float, int, str]] = {}
        for k, reading in self._learned.certain([(p.token.i, a.word, b.word) for p, a, b in triples], CERTAIN):
            p = triples[k][0]
            if not frame_index(self._schema).knows(p, reading.relation):  # its frames would have found it
                found = reading.probability, -k, reading.relation
                best[p.token.i] = max(best.get(p.token.i, found), found)
        for sure, k, relation in best.values():
            yield sure, relation, triples[-k]


def _joined(p: Proposition) -> list[set[int]]:
    """The words that are coordinated as arguments of a predicate: "Peru and Chile appealed" is no appeal of one to the other."""
    return [{t.i for t in held} for held in p.args.values()]
