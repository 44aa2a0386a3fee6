"""The nouns for actors, as schema/agents.yaml lists them."""

from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from diplograph.config import SCHEMA_DIR
from diplograph.schema.load import read_yaml

MEN_AT_ARMS = frozenset("soldier troop peacekeeper fighter rebel militant gunman marine guerrilla policeman".split())


class Nouns(NamedTuple):
    """Noun to actor type, nouns that stand for what they belong to, and those that only count; pronouns; official acts; kin.

    `craft` are ships and aircraft, `private` the trades that no state gives, `described` what an adjective has to tell;
    `envoys` travel for others, `plights` are adjectives that stand for people;
    `islands` are states, `endings` those of nouns for persons, `but` the nouns that end so and are none.
    """

    types: dict[str, str]
    humans: frozenset[str]
    members: frozenset[str]
    counterparts: frozenset[str]
    partitives: frozenset[str]
    voices: frozenset[str]
    formal: frozenset[str]
    indefinite: frozenset[str]
    official: frozenset[str]
    kin: frozenset[str]
    craft: frozenset[str]
    private: frozenset[str]
    endings: tuple[str, ...]
    but: frozenset[str]
    described: frozenset[str]
    envoys: frozenset[str]
    plights: frozenset[str]
    islands: frozenset[str]

    def person_by_form(self, noun: str) -> bool:
        """Whether a noun that no list has ends as nouns for persons do: "hydrogeologist"."""
        return len(noun) > 5 and noun.endswith(self.endings) and noun not in self.but and noun not in self.types

    def human(self, noun: str) -> bool:
        """Whether a noun is for human beings, armed ones too: what "which" never means."""
        return noun in self.humans or noun in MEN_AT_ARMS


LISTS = (
    "humans members counterparts partitives voices formal indefinite official kin craft private but described envoys plights islands"
).split()
"""The lists of schema/agents.yaml that are no types."""


@lru_cache(maxsize=2)
def nouns(path: Path = SCHEMA_DIR / "agents.yaml") -> Nouns:
    """The lists of schema/agents.yaml."""
    raw: dict[str, list[str]] = read_yaml(path)
    endings = tuple(raw.pop("endings"))
    lists = {k: frozenset(raw.pop(k)) for k in LISTS}
    types = {noun: kind for kind, names in raw.items() for noun in names}
    types |= dict.fromkeys(lists["craft"] | lists["described"], "organisation")
    humans = lists.pop("humans") - types.keys()
    return Nouns(types=types, humans=humans, endings=endings, **lists)
