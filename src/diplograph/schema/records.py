"""The schema's records: relations, frames, examples, actor types, cues; plain and frozen."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Frame:
    """One way to express a relation: trigger lemmas, and which role fills which slot.

    `part` is verb, noun or adj; `lemmas` may hold a particle or preposition ("call on"). `with_` and `not_with`
    ask for (or forbid) a lemma in a role; `without` lists roles that must be empty. Slots list roles in the order they
    are tried. What a frame with `beside` reads stands beside the reading of another frame, not in its place. `domain` and
    `range` narrow those of the relation: "joined NATO" is membership, "joined the minister" is not; `content_range` asks for an actor or
    place of such a type as content: whoever gives up Danzig cedes it, whoever gives up smoking does not. `voice` is the
    role of whoever says so: who appeals to X for help is who wants the help.
    """

    id: str
    relation: str
    part: str
    lemmas: tuple[str, ...]
    subject: tuple[str, ...]
    object: tuple[str, ...] = ()
    content: tuple[str, ...] = ()
    with_: dict[str, tuple[str, ...]] = field(default_factory=dict)
    not_with: dict[str, tuple[str, ...]] = field(default_factory=dict)
    requires: tuple[str, ...] = ()
    polarity: str | None = None
    modality: str | None = None
    plover: str | None = None
    without: tuple[str, ...] = ()
    beside: bool = False
    domain: tuple[str, ...] = ()
    range: tuple[str, ...] = ()
    content_range: tuple[str, ...] = ()
    voice: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence with what it must (or must not) give; run as a test."""

    text: str
    expect: dict[str, str]


@dataclass(frozen=True, slots=True)
class Relation:
    """A declared relation; see docs/schema.md for each key."""

    label: str
    inverse: str
    name: str
    description: str
    kind: str
    symmetric: bool
    speech: bool
    by_decision: bool
    by_effort: bool
    by_vote: bool
    by_rule: bool
    instrument: bool
    domain: tuple[str, ...]
    range: tuple[str, ...]
    object_required: bool
    plover: str | None
    plover_future: str | None
    value: float
    frames: tuple[Frame, ...]
    examples: tuple[Example, ...]
    counterexamples: tuple[Example, ...]
    path: Path

    @property
    def tone(self) -> str:
        """The sign of the cooperation–conflict value in words: cooperation, conflict or neutral."""
        return "cooperation" if self.value > 0 else "conflict" if self.value < 0 else "neutral"

    @property
    def done_by(self) -> str:
        """What alone does it: a decision (recognition), a vote (a ban), speech (condemnation), trying, or the deed ("")."""
        if self.by_effort:
            return "effort"
        if self.by_vote:
            return "vote"
        return "decision" if self.by_decision else "speech" if self.speech else ""


@dataclass(frozen=True, slots=True, eq=False)
class Cues:
    """Words that report, negate, hedge, plan or condition; see schema/cues.yaml."""

    reporting: dict[str, str]
    reporting_nouns: frozenset[str]
    negators: frozenset[str]
    modals: dict[str, str]
    governors: dict[str, str]
    governors_of_clauses: dict[str, str]
    governing_nouns: dict[str, str]
    conditional_markers: frozenset[str]
    hedges: frozenset[str]
    almost: frozenset[str]
    according: frozenset[str]


@dataclass(frozen=True, slots=True, eq=False)
class Schema:
    """All that the data files declare; one is itself only, so that what is made of it can be cached by it."""

    relations: dict[str, Relation]
    actor_types: dict[str, dict[str, Any]]
    cues: Cues
    dirs: tuple[Path, ...]

    def tone(self, label: str) -> str:
        """The tone of a relation; what no relation names is neutral."""
        relation = self.relations.get(label)
        return relation.tone if relation is not None else "neutral"

    def fits(self, actor_type: str, wanted: tuple[str, ...]) -> bool:
        """Whether an actor of this type may stand where `wanted` types or groups are asked for."""
        if not wanted or actor_type in wanted:
            return True
        for group in self.actor_types.get(actor_type, {}).get("groups", ()):  # noqa: SIM110 - asked for every argument
            if group in wanted:
                return True
        return False
