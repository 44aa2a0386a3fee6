"""The known actors: states, organisations, places, peoples, and the words for offices and organs of a state."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from diplograph.config import SCHEMA_DIR
from diplograph.errors import SchemaError
from diplograph.model import Actor
from diplograph.model_ids import TYPE_PREFIX, normalise, slug
from diplograph.schema.load import read_yaml


class Entry(NamedTuple):
    """What a name stands for; kind is name, acronym, demonym, people, capital or residence."""

    actor: Actor
    kind: str


@dataclass(frozen=True, slots=True)
class Office:
    """An office: its id, the words for it, what it may head, and whether its holder heads or speaks for it."""

    id: str
    titles: tuple[str, ...]
    nouns: tuple[str, ...]
    head: bool
    speaks: bool


class Gazetteer:
    """Known names in one index; case counts for acronyms and short names, else the normalised form is compared."""

    def __init__(self, folders: Iterable[Path]) -> None:
        self._names: dict[str, Entry] = {}
        self._exact: dict[str, Entry] = {}
        self._by_id: dict[str, Actor] = {}
        self.part_of: dict[str, str] = {}
        self.offices: dict[str, Office] = {}
        self.bodies: dict[str, dict[str, Any]] = {}
        self.modifiers: dict[str, str] = {}
        self.honorifics: frozenset[str] = frozenset()
        files = [p for folder in folders for p in sorted((folder / "gazetteer").glob("*.yaml"))]
        self._read([(path, read_yaml(path)) for path in files])
        self.longest = max((len(n.split()) for n in self._names), default=1)

    @staticmethod
    def load(dirs: tuple[Path, ...] = ()) -> "Gazetteer":
        """The shipped gazetteer with the user's folders, read once a process."""
        return _load((SCHEMA_DIR, *dirs))

    def get(self, actor_id: str) -> Actor | None:
        """The actor with this id."""
        return self._by_id.get(actor_id)

    def actors(self) -> list[Actor]:
        """All known actors, by id."""
        return [self._by_id[k] for k in sorted(self._by_id)]

    def entry(self, name: str) -> Entry | None:
        """What a name in a text stands for, with its kind."""
        found = self._exact.get(name)
        if found is None and not (name.isupper() and len(name) <= 3):
            found = self._names.get(normalise(name))
        return found

    def find(self, name: str) -> Actor | None:
        """The actor that a name stands for: any case, diacritics or punctuation; capitals give their government."""
        bare = name.strip()
        found = self._exact.get(bare) or self._names.get(normalise(bare)) or self._exact.get(bare.upper())
        if found is None and normalise(bare).startswith("the "):
            return self.find(bare[4:])
        if found is None:
            return self._derived(bare)
        return found.actor

    def state_of(self, actor: Actor) -> Actor | None:
        """The state an organ belongs to, or the state itself."""
        if actor.type == "state":
            return actor
        return self._by_id.get(f"state:{actor.codes['state']}") if "state" in actor.codes else None

    def organ(self, body: str, state: Actor) -> Actor:
        """An organ of a state, by the body's id: its government, army, parliament."""
        raw = self.bodies[self.bodies[body].get("same_as", body)]
        name = raw["name"] % state.name
        codes = {k: v for k, v in state.codes.items() if k in ("iso2", "iso3")} | {"state": state.id.partition(":")[2]}
        return Actor(f"{TYPE_PREFIX[raw['type']]}:{slug(name)}", name, raw["type"], (), codes)

    def body_of(self, noun: str) -> str | None:
        """The id of the kind of organ that a noun names ("administration" → government)."""
        lower = noun.lower()
        return next((k for k, raw in self.bodies.items() if lower in raw["nouns"]), None)

    def office_of(self, words: str) -> Office | None:
        """The office that a title or noun names, longest first."""
        lower = words.lower()
        best: tuple[int, Office] | None = None
        for office in self.offices.values():
            for form in (*office.titles, *office.nouns):
                low = form.lower()
                if (lower == low or lower.endswith(" " + low)) and (best is None or len(low) > best[0]):
                    best = (len(low), office)
        return best[1] if best else None

    def _derived(self, name: str) -> Actor | None:
        """An organ named with its state: "Kosovo government", "Ministry of Defence of Japan"."""
        low = normalise(name)
        for body, raw in self.bodies.items():
            for noun in raw["nouns"]:
                for rest in (low.removesuffix(f" {noun}"), low.removeprefix(f"{noun} of ")):
                    entry = self._names.get(rest.removeprefix("the ")) if rest != low else None
                    if entry is not None and (state := self.state_of(entry.actor)):
                        return self.organ(body, state)
        return None

    def _read(self, files: list[tuple[Path, dict[str, Any]]]) -> None:
        readers = {
            "states": self._state, "organisations": self._organisation, "places": self._place,
            "processes": self._process, "peoples": self._people, "residences": self._residence, "people": self._person,
            "offices": self._office, "bodies": self._body,
        }  # fmt: skip
        words = ("modifiers", "honorifics")
        for path, raw in files:
            if unknown := sorted(set(raw) - set(readers) - set(words)):
                raise SchemaError(f"{path}: unknown key '{unknown[0]}'; valid: {', '.join([*readers, *words])}")
        for key, reader in readers.items():  # states first: others refer to them
            for _, raw in files:
                for item in raw.get(key, ()):
                    reader(item)
        for _, raw in files:
            self.modifiers |= raw.get("modifiers", {})
            self.honorifics |= frozenset(raw.get("honorifics", ()))

    def _office(self, raw: dict[str, Any]) -> None:
        self.offices[raw["id"]] = Office(
            raw["id"], tuple(raw["titles"]), tuple(raw["nouns"]), bool(raw.get("head")), bool(raw.get("speaks"))
        )

    def _body(self, raw: dict[str, Any]) -> None:
        self.bodies[raw["id"]] = raw

    def _add(self, actor: Actor, kind: str, names: Iterable[str], exact: bool = False) -> None:
        for name in names:
            table = self._exact if exact else self._names
            table.setdefault(name if exact else normalise(name), Entry(actor, kind))

    def _state(self, raw: dict[str, Any]) -> None:
        codes = {k: raw[k] for k in ("iso2", "iso3", "wikidata") if k in raw} | {"state": raw["id"]}
        aliases = (*raw.get("aliases", ()), *((raw["formal"],) if "formal" in raw else ()))
        actor = Actor(f"state:{raw['id']}", raw["name"], "state", aliases, codes)
        self._by_id[actor.id] = actor
        short = {n for n in (raw["name"], *aliases) if (n.isupper() and len(n) <= 4) or n in ("US", "U.S.")}
        self._add(actor, "name", short, exact=True)
        self._add(actor, "name", {raw["name"], *aliases} - short)
        self._add(actor, "demonym", raw.get("demonyms", ()))
        self._add(actor, "people", raw.get("people", ()))
        capitals = [raw["capital"], *raw.get("seats", ())] if "capital" in raw else list(raw.get("seats", ()))
        self._add(actor, "capital", capitals)
        if "capital_place" in raw:
            self._add(
                Actor(f"place:{slug(raw['capital_place'])}", raw["capital_place"], "place"),
                "name",
                [raw["capital_place"]],
            )

    def _organisation(self, raw: dict[str, Any]) -> None:
        kind = raw.get("type", "igo")
        codes: dict[str, str] = {k: raw[k] for k in ("wikidata", "state") if k in raw}
        names = (raw["name"], *raw.get("aliases", ()))
        actor = Actor(
            f"{TYPE_PREFIX[kind]}:{raw['id']}", raw["name"], kind, (*names[1:], *raw.get("acronyms", ())), codes
        )
        self._by_id[actor.id] = actor
        exact = {n for n in names if len(n) <= 5 or n.isupper()} | set(raw.get("acronyms", ()))
        self._add(actor, "acronym", exact, exact=True)
        self._add(actor, "name", set(names) - exact)
        if "part_of" in raw:
            self.part_of[actor.id] = raw["part_of"]

    def _place(self, raw: dict[str, Any]) -> None:
        self._simple(raw, "place")

    def _process(self, raw: dict[str, Any]) -> None:
        self._simple(raw, "process")

    def _people(self, raw: dict[str, Any]) -> None:
        actor = self._simple(raw, "people")
        self._add(actor, "demonym", (*raw.get("adjectives", ()), *raw.get("singular", ())))

    def _person(self, raw: dict[str, Any]) -> None:
        self._simple(raw, "person")

    def _simple(self, raw: dict[str, Any], kind: str) -> Actor:
        aliases = tuple(raw.get("aliases", ()))
        actor = Actor(f"{TYPE_PREFIX[kind]}:{raw['id']}", raw["name"], kind, aliases, dict(raw.get("codes", {})))
        self._by_id[actor.id] = actor
        self._add(actor, "name", (raw["name"], *aliases))
        return actor

    def _residence(self, raw: dict[str, Any]) -> None:
        state = self._by_id.get(f"state:{raw['state']}")
        if state is None:
            raise SchemaError(f"residence {raw['name']}: no state with id '{raw['state']}'")
        self._add(state, "residence", (raw["name"], *raw.get("aliases", ())))


@lru_cache(maxsize=4)
def _load(folders: tuple[Path, ...]) -> Gazetteer:
    return Gazetteer(folders)
