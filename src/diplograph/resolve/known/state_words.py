"""The words for the offices and organs that states have."""

from collections.abc import Iterator
from functools import cached_property
from typing import Any

from diplograph.resolve.known.tables import Office


class StateWords:
    """Offices and organs of a state by the words for them."""

    def __init__(self, offices: dict[str, Office], bodies: dict[str, dict[str, Any]]) -> None:
        self.offices = offices
        self.bodies = bodies

    def body_of(self, noun: str) -> str | None:
        """The id of the kind of organ that a noun names ("administration" → government)."""
        return self._body_nouns.get(noun.lower())

    def ends_body(self, word: str) -> bool:
        """Whether a word in lower case is the last of a noun for an organ."""
        return word in self._body_ends

    def begins_body(self, word: str) -> bool:
        """Whether a word in lower case is the first of a noun for an organ ("ministry" of defence)."""
        return word in self._body_starts

    def office_of(self, words: str) -> Office | None:
        """The office that a title or noun names, longest first."""
        rest, more = words.lower(), " "
        while more:
            if (office := self._office_forms.get(rest)) is not None:
                return office
            _, more, rest = rest.partition(" ")
        return None

    def office_called(self, words: str) -> Office | None:
        """The office that some words name, all of them."""
        return self._office_forms.get(words.lower())

    def begins_office(self, word: str) -> bool:
        """Whether a word in lower case is the first of an office's ("foreign" minister)."""
        return word in self._office_starts

    @cached_property
    def _body_nouns(self) -> dict[str, str]:
        nouns: dict[str, str] = {}
        for body, raw in self.bodies.items():
            for noun in raw["nouns"]:
                nouns.setdefault(noun, body)
        return nouns

    @cached_property
    def _body_starts(self) -> frozenset[str]:
        return frozenset(n.split()[0] for n in self._body_nouns)

    @cached_property
    def _body_ends(self) -> frozenset[str]:
        return frozenset(n.split()[-1] for n in self._body_nouns)

    @cached_property
    def _office_forms(self) -> dict[str, Office]:
        forms: dict[str, Office] = {}
        for office in self.offices.values():
            for form in (*office.titles, *office.nouns):
                forms.setdefault(form.lower(), office)
        return forms

    @cached_property
    def _office_starts(self) -> frozenset[str]:
        return frozenset(start for form in self._office_forms for start in _starts(form))


def _starts(form: str) -> Iterator[str]:
    """The first word of an office, and what a tokeniser may cut it to."""
    first = form.split()[0]
    yield from (first, *(first.partition(mark)[0] for mark in "-'’"))
