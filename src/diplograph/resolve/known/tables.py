"""The tables that the gazetteer's files fill."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from diplograph.errors import SchemaError
from diplograph.model import Actor
from diplograph.model_ids import normalise
from diplograph.resolve.known.name_shapes import NameShapes


class Entry(NamedTuple):
    """What a name stands for; kind is name, acronym, demonym, people, capital or residence."""

    actor: Actor
    kind: str


@dataclass(frozen=True, slots=True)
class Office:
    """An office: its id, the words for it, whether its holder heads or speaks for the body, and is one without a body.

    `affiliate`: one of many at a body, never of a state or place ("an analyst at the university", no "Kenyan analyst").
    `many`: one of many, so that a description without a name ("a Duma deputy") is nobody in particular.
    """

    id: str
    titles: tuple[str, ...]
    nouns: tuple[str, ...]
    head: bool
    speaks: bool
    bare: bool = True
    affiliate: bool = False
    many: bool = False


@dataclass(slots=True)
class Known:
    """The tables that the files fill.

    `names` are normalised, `exact` are not; `organs` have names of their own, by state and body; `missions` are an
    organisation's force in a state; `articles` are the states whose name takes "the" inside a sentence; `only` and
    `never` are the states that alone have an office, or that lack it, by its words, `whose` the body that alone has one;
    `formerly` are the states that were,
    by their capitals; `seats` are the organisations that a city stands for, `hosts` the states whose capital it is too;
    `borders` are the pairs of states that share one, `regions` the states of each, by the words before "country"; `homes` the states of
    parties and armed groups, by the ids of these; `shapes` tell where personal names are common.
    """

    names: dict[str, Entry] = field(default_factory=dict)
    exact: dict[str, Entry] = field(default_factory=dict)
    by_id: dict[str, Actor] = field(default_factory=dict)
    part_of: dict[str, str] = field(default_factory=dict)
    members: dict[str, tuple[str, ...]] = field(default_factory=dict)
    organs: dict[tuple[str, str], Actor] = field(default_factory=dict)
    missions: dict[tuple[str, str], Actor] = field(default_factory=dict)
    articles: set[str] = field(default_factory=set)
    offices: dict[str, Office] = field(default_factory=dict)
    bodies: dict[str, dict[str, Any]] = field(default_factory=dict)
    modifiers: dict[str, str] = field(default_factory=dict)
    tenures: dict[str, str] = field(default_factory=dict)
    honorifics: set[str] = field(default_factory=set)
    only: dict[str, frozenset[str]] = field(default_factory=dict)
    never: dict[str, frozenset[str]] = field(default_factory=dict)
    whose: dict[str, str] = field(default_factory=dict)
    formerly: dict[str, Actor] = field(default_factory=dict)
    ended: dict[str, int] = field(default_factory=dict)
    seats: dict[str, Actor] = field(default_factory=dict)
    hosts: dict[str, Actor] = field(default_factory=dict)
    borders: set[frozenset[str]] = field(default_factory=set)
    regions: dict[str, frozenset[str]] = field(default_factory=dict)
    homes: dict[str, Actor] = field(default_factory=dict)
    shapes: NameShapes = field(default_factory=NameShapes)

    def add(self, actor: Actor, kind: str, names: Iterable[str], exact: bool = False) -> None:
        """Enter names of an actor; the first to claim a name keeps it."""
        actor = self.by_id.setdefault(actor.id, actor)
        for name in names:
            table = self.exact if exact else self.names
            table.setdefault(name if exact else normalise(name), Entry(actor, kind))

    def state(self, key: str, where: str) -> Actor:
        """The state with this id; SchemaError that says who asks for it."""
        found = self.by_id.get(f"state:{key}")
        if found is None:
            raise SchemaError(f"{where}: no state with id '{key}'")
        return found
