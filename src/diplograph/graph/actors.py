"""Which actor each recorded one is, looked up one by one: a decision about two does not read the other hundred thousand."""

from collections import defaultdict
from collections.abc import Iterator, MutableMapping
from functools import cached_property
from typing import Any

from diplograph.ledger import Ledger
from diplograph.ledger.holders import Holders
from diplograph.resolve.across.decisions import of_one_document
from diplograph.resolve.across.overlay import as_decided

Row = dict[str, Any]
Actors = MutableMapping[str, Row]


class CanonicalActors(Actors):
    """Every recorded actor id to the record of the actor it is, as decided; aliases of both count."""

    def __init__(self, ledger: Ledger) -> None:
        decided = ledger.decided()
        links = as_decided(ledger.same(), decided, ledger.knows)
        self.same = {k: v.canonical for k, v in links.items()}
        """The actors that are another one."""
        self._ledger = ledger
        self._parts: dict[str, list[str]] = defaultdict(list)
        for part, whole in self.same.items():
            self._parts[whole].append(part)
        self._made: dict[str, Row] = {}
        decided.edit(self)

    @cached_property
    def holders(self) -> Holders:
        """Who held which office when."""
        return Holders(self._ledger, lambda key: self.same.get(key, key))

    def __getitem__(self, key: str) -> Row:
        if key not in self._made:
            if of_one_document(key):
                raise KeyError(key)  # splits are all in `_made`; to ask the ledger would cost a query for each argument
            whole = self.same.get(key, key)
            if whole not in self._made:
                self._made[whole] = self._whole(whole)
            self._made[key] = self._made[whole]
        return self._made[key]

    def __setitem__(self, key: str, row: Row) -> None:
        self._made[key] = row

    def __delitem__(self, key: str) -> None:
        del self._made[key]

    def __iter__(self) -> Iterator[str]:
        yield from sorted({*self._made, *(row["id"] for row in self._ledger.actors())})

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def _whole(self, key: str) -> Row:
        row = self._ledger.actor(key)
        if row is None:
            raise KeyError(key)
        parts = [p for k in self._parts.get(key, ()) if (p := self._ledger.actor(k)) is not None]
        aliases = {a for p in parts for a in (p["name"], *p["aliases"])} - {row["name"]}
        row["aliases"] = sorted({*row["aliases"], *aliases}) if parts else row["aliases"]
        return row


def holders_of(ledger: Ledger, actors: Actors) -> Holders:
    """Who held which office when, in terms of these actors."""
    if isinstance(actors, CanonicalActors):
        return actors.holders
    return Holders(ledger, lambda key: str(actors[key]["id"]) if key in actors else key)
