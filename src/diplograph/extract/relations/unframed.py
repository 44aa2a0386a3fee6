"""What no frame types: the relation head, a user's examples, else two actors with their verb, untyped."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from diplograph.extract.propositions.fellows import ALONG
from diplograph.extract.propositions.propositions import Proposition
from diplograph.extract.relations.by_example import exemplars
from diplograph.extract.relations.frames import frame_index
from diplograph.extract.relations.learned import Learned
from diplograph.extract.relations.make import Maker, Parts
from diplograph.extract.relations.match_actors import own_government
from diplograph.extract.relations.slots import NOBODY, WHERE, Placed, Slots
from diplograph.extract.status.factuality import factuality
from diplograph.model import Statement

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.schema import Relation, Schema

SURE, SURER = 0.9, 0.97
"""The probability from which the relation head is believed of a verb: with both actors, with one."""
HEAD, EXAMPLE = "head", "example"
"""The rules' names of what the relation head typed, and of what a user's example sentences did."""
SUBJECTS = {"noun": ("subj", "doer", "poss", "prep:by", "amod", "compound", "prep:of")}
"""Where a noun's doer may stand; other predicates have a subject."""
WHEN = ("during", "before", "after", "ahead of", "prior to", "following", "since", "until", "amid", "behind")
"""Prepositions before what an act comes earlier or later than."""
BESIDE = ("according", "according to", "as", "of all", "among", "for", *WHEN, *WHERE, *ALONG)
"""Prepositions before what an act happens at, by, beside or for, which is not whom it is done to."""
NEVER_OBJECTS = frozenset(
    [*(f"prep:{case}" for case in BESIDE), *"subj doer comp amod compound appos poss aux pred".split()]
)
EMPTY_VERBS = frozenset("be have do become remain get make".split())

Ends = tuple[Placed, Placed]


class Unframed:
    """Reads the propositions of one document that no frame fits."""

    def __init__(self, learned: Learned, schema: "Schema", slots: Slots, maker: Maker) -> None:
        self._schema = schema
        self._slots = slots
        self._maker = maker
        self._learned = learned
        self._known: dict[int, tuple[list[Ends], list[Ends]]] = {}

    def read(self, p: Proposition) -> Iterator[Statement]:
        """Where no frame fires: what the relation head reads in the proposition, else two actors and their verb, untyped."""
        pairs, alone = self._ends(p)
        read = list(self._typed(p, pairs or alone)) if self._asks(p) else []
        yield from read
        if read or p.part != "verb" or p.lemma in EMPTY_VERBS or p.token.dep_ == "amod":
            return  # "the Tripoli-based government" does nothing
        status = factuality(p.token, self._schema.cues)
        for a, b in pairs:
            yield self._maker.make(Parts(p.token, None, "untyped", a.actor, b.actor, None, status))

    def expect(self, open_to: Iterable[Proposition]) -> None:
        """Have the head read all that `read` will ask of some propositions, in one go."""
        asked = (p for p in open_to if self._asks(p))
        self._learned.expect(
            (p.token.i, a.word, b.word) for p in asked for pairs, alone in [self._ends(p)] for a, b in pairs or alone
        )

    def _asks(self, p: Proposition) -> bool:
        """Whether the head or a user's examples are asked: of nouns (one of 4,000 texts) the head is never sure enough."""
        return p.part != "noun" or exemplars(self._schema).ready

    def _ends(self, p: Proposition) -> tuple[list[Ends], list[Ends]]:
        """The pairs of actors that a proposition joins, and the actors that stand in it without another."""
        if (known := self._known.get(p.token.i)) is not None:
            return known
        subjects = self._slots.placed(p, SUBJECTS.get(p.part, ("subj",)), first=True)
        objects = self._slots.placed(p, [r for r in p.args if r not in NEVER_OBJECTS], first=p.part == "verb")
        pairs = [(a, b) for a in subjects for b in objects if a.id != b.id and not own_government(a.actor, b.actor)]
        left_out = p.passive and not p.get("subj")
        alone = [
            *((a, NOBODY) for a in subjects if not objects and p.get("comp")),  # a lone subject says nothing
            *((NOBODY, b) for b in objects if left_out and not subjects),
        ]
        self._known[p.token.i] = pairs, alone
        return pairs, alone

    def _typed(self, p: Proposition, pairs: list[Ends]) -> Iterator[Statement]:
        """The pairs that the head or a user's examples type, surely enough and with ends that fit."""
        content = next(iter(p.get("comp")), None)
        readings = self._learned.read_all([(p.token.i, a.word, b.word) for a, b in pairs])
        for reading, (a, b) in zip(readings, pairs, strict=False):
            near = exemplars(self._schema).nearest(self._learned, (p.token.i, a.word, b.word), p.lemma)
            if near is not None:  # what a user declared comes before what we trained
                label, how, sure = near.relation, EXAMPLE, near.nearness
            elif p.part != "noun" and reading.probability >= (SURE if NOBODY not in (a, b) else SURER):
                label, how, sure = reading.relation, HEAD, reading.probability
            else:
                continue
            if how == HEAD and frame_index(self._schema).knows(p, label):
                continue  # "will speak for Britain" is no meeting: its frames would have found whom with
            if (relation := suiting(self._schema, p, label, (a, b), content)) is not None:
                said = content if relation.speech or b is NOBODY else None
                yield self._maker.read(p.token, relation, f"{label}/{how}", (a.actor, b.actor, said), sure)


def suiting(schema: "Schema", p: Proposition, label: str, ends: Ends, content: "Token | None") -> "Relation | None":
    """The relation of a reading that makes a statement: an event that frames do not rule out, with ends that fit it."""
    relation = schema.relations.get(label)
    if relation is None or relation.kind != "event" or frame_index(schema).excludes(p, label):
        return None
    if ends[1] is NOBODY and (content is None or not relation.speech):
        return None  # a lone subject says nothing
    types = zip((e.actor for e in ends), (relation.domain, relation.range), strict=True)
    return relation if all(actor is None or schema.fits(actor.type, wanted) for actor, wanted in types) else None
