"""The known actors: states, organisations, places, peoples, and the words for offices and organs of a state."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection
from functools import cached_property, lru_cache
from pathlib import Path

from diplograph.config import SCHEMA_DIR
from diplograph.model import Actor
from diplograph.model_ids import TYPE_PREFIX, normalise, slug
from diplograph.resolve.known.files import read_known
from diplograph.resolve.known.state_words import StateWords
from diplograph.resolve.known.tables import Entry, Known, Office

__all__ = ["Entry", "Gazetteer", "Office"]


class Gazetteer(StateWords):
    """Known names in one index; case counts for acronyms and short names, else the normalised form is compared."""

    def __init__(self, known: Known) -> None:
        super().__init__(known.offices, known.bodies)
        self._known = known
        self._exact = known.exact
        self._names = known.names
        self._by_id = known.by_id
        self.part_of = known.part_of
        self.members = known.members
        self.borders = known.borders
        self.modifiers = known.modifiers
        self.tenures = known.tenures
        self.honorifics = frozenset(known.honorifics)
        self.honorific_words = frozenset(h.lower() for h in known.honorifics)

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

    def begins(self, words: str) -> bool:
        """Whether a known name begins with some words, the last of which a tokeniser may have cut ("N" of N'Djamena)."""
        said = normalise(words)
        at = bisect_left(self._sorted, said)
        return at < len(self._sorted) and self._sorted[at].startswith(said)

    def lookup(self, name: str) -> Entry | None:
        """What a name alone stands for: any case, diacritics or punctuation, with or without its article."""
        bare = name.strip()
        found = self._exact.get(bare) or self._names.get(normalise(bare)) or self._exact.get(bare.upper())
        if found is None and normalise(bare).startswith("the "):
            return self.lookup(bare[4:])
        return found

    def find(self, name: str) -> Actor | None:
        """The actor that a name alone stands for: a capital its state, a residence the government that sits there."""
        found = self.lookup(name)
        if found is not None and found.kind == "residence":
            return self.organ("government", found.actor)
        return found.actor if found is not None else self.derived(name)

    def state_of(self, actor: Actor) -> Actor | None:
        """The state an organ belongs to, or the state itself."""
        if actor.type == "state":
            return actor
        return self._by_id.get(f"state:{actor.codes['state']}") if "state" in actor.codes else None

    def home_of(self, body: Actor) -> Actor | None:
        """The state that a party or armed group is at home in."""
        return self._known.homes.get(body.id)

    def adjoin(self, one: Actor, other: Actor) -> bool:
        """Whether two states share a border."""
        return frozenset((one.id, other.id)) in self.borders

    def states_of(self, group: str) -> frozenset[str]:
        """The ids of the states of a region or an organisation, by the words before "country": "central asian", "NATO"."""
        if (region := self._known.regions.get(group.lower())) is not None:
            return region
        entry = self.entry(group)
        return frozenset(self.members.get(entry.actor.id, ())) if entry is not None else frozenset()

    def organ(self, body: str, state: Actor) -> Actor:
        """An organ of a state, by the body's id: its government, army, parliament; the one with a name of its own."""
        kind: str = self.bodies[body].get("same_as", body)
        if own := self._known.organs.get((state.id, kind)):
            return own
        raw = self.bodies[kind]
        name = raw["name"] % (f"the {state.name}" if state.id in self._known.articles else state.name)
        codes = {k: v for k, v in state.codes.items() if k in ("iso2", "iso3")} | {"state": state.id.partition(":")[2]}
        return Actor(f"{TYPE_PREFIX[raw['type']]}:{slug(raw['name'] % state.name)}", name, raw["type"], (), codes)

    def mission(self, body: Actor, state: Actor) -> Actor | None:
        """The force or mission that an organisation has in a state: "the UN force in Lebanon"."""
        return self._known.missions.get((body.id.partition(":")[2], state.id))

    def may_have(self, state: Actor, office: str) -> bool:
        """Whether a state can have an office, by the office's words: no king in a republic, no president beside one."""
        only = self._known.only.get(office.lower())
        return (only is None or state.id in only) and state.id not in self._known.never.get(office.lower(), ())

    def fit_of_name(self, name: str, states: Collection[str]) -> dict[str, float]:
        """How well a personal name fits each of some states, by their ids, 1 for the best; 1 for all where it says nothing."""
        return self._known.shapes.fit(name, states)

    def only_body(self, office: str) -> Actor | None:
        """The body that alone has an office, by the office's words: an under-secretary-general is the United Nations'."""
        return self._by_id.get(self._known.whose.get(office.lower(), ""))

    def capital_of(self, name: str, text: str = "") -> Actor | None:
        """The state whose capital a name is; of a text, the state that was where it speaks of that one."""
        entry = self.entry(name)
        if entry is None or entry.kind != "capital":
            return None
        return (self.formerly(name, text) if text else None) or entry.actor

    def formerly(self, capital: str, text: str, sentence: str = "") -> Actor | None:
        """The state that was, whose capital it is in a text that names that state and not the one of today.

        Where the sentence itself gives a year, that decides: "In May 1972 … the Kremlin", in an article of today.
        """
        was, now = self._known.formerly.get(normalise(capital)), self.entry(capital)
        if was is None or now is None or not _named(text, tuple(self._forms(was))):
            return None
        ended = self._known.ended.get(was.id, 0)
        if sentence and 0 < _last_year(sentence) <= ended:
            return was
        later = _last_year(text) > ended  # "a Soviet memorial", in a text of 2022
        return None if later or _named(text, tuple(self._forms(now.actor))) else was

    def seated(self, city: str, text: str) -> Actor | None:
        """The organisation that a city stands for where it acts: "Brussels restricted imports", in a text not of its host."""
        body, host = self._known.seats.get(normalise(city)), self._known.hosts.get(normalise(city))
        if body is None or (
            host is not None and _named(text, tuple(self._forms(host))) and not _named(text, (body.name,))
        ):
            return None
        return body

    def _forms(self, state: Actor) -> list[str]:
        """The name of a state and the adjectives for it."""
        return [state.name, *self._adjectives.get(state.id, ())]

    def derived(self, name: str) -> Actor | None:
        """An organ named with its state: "Kosovo government", "Ukraine's parliament", "Ministry of Defence of Japan"."""
        words = normalise(name.replace("’", "'").replace("'s ", " ")).removeprefix("the ").split()
        for i in range(1, len(words)):
            before, after = " ".join(words[:i]), " ".join(words[i:])
            of = after.removeprefix("of ").removeprefix("the ") if after.startswith("of ") else ""
            for noun, whose in ((after, before), (before, of)):
                body = self.body_of(noun) if whose else None
                entry = self._names.get(whose) or self._exact.get(whose.upper()) if body else None
                if body and entry is not None and entry.actor.type == "state":
                    return self.organ(body, entry.actor)
        return None

    @cached_property
    def _adjectives(self) -> dict[str, list[str]]:
        """The adjectives for each state, by its id."""
        found: dict[str, list[str]] = defaultdict(list)
        for name, entry in self._names.items():
            if entry.kind in ("demonym", "people"):
                found[entry.actor.id].append(name.title())
        return found

    @cached_property
    def _sorted(self) -> list[str]:
        return sorted({*self._names, *map(normalise, self._exact)})


@lru_cache(maxsize=4)
def _load(folders: tuple[Path, ...]) -> Gazetteer:
    return Gazetteer(read_known(folders))


@lru_cache(maxsize=8)
def _last_year(text: str) -> int:
    """The last year that a text names, 0 where it names none."""
    return max((int(y) for y in re.findall(r"\b(?:19|20)\d\d\b", text)), default=0)


@lru_cache(maxsize=64)
def _named(text: str, forms: tuple[str, ...]) -> bool:
    """Whether a text has one of these names; asked again for each mention of a capital."""
    return any(re.search(rf"\b{re.escape(n)}\b", text) for n in forms)
