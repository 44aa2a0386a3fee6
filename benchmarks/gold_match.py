"""When a statement that was found agrees with one that an analyst listed; the rules are in gold/README.md."""

import re
from typing import Any, NamedTuple

from diplograph.model import Argument, Statement
from diplograph.model_ids import normalise
from diplograph.resolve import Gazetteer
from diplograph.schema import Schema

Gold = dict[str, Any]
Answers = list[str | None]
EMPTY = frozenset("a an the of s".split())
PARTS = ("attribution", "polarity", "modality")


class Agreement(NamedTuple):
    """What agrees between a found statement and a listed one with the same subject, relation and object."""

    attribution: bool
    polarity: bool
    modality: bool
    evidence: bool

    @property
    def strict(self) -> bool:
        """Whether all that is scored agrees; the evidence only breaks ties."""
        return self.attribution and self.polarity and self.modality


class Judge:
    """Compares statements with listed ones."""

    def __init__(self, schema: Schema, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._symmetric = {r.label for r in schema.relations.values() if r.symmetric}

    def agreement(self, gold: Gold, s: Statement) -> Agreement | None:
        """How far they agree; None where subject, relation or object differ."""
        if s.relation not in gold["relation"] or not self._ends(gold, s):
            return None
        return Agreement(
            self._chain(gold["attribution"], [a.actor for a in s.attribution]),
            s.polarity == gold["polarity"],
            s.modality in gold["modality"],
            s.evidence.text.strip()[-40:] in gold["evidence"] or gold["evidence"][-40:] in s.evidence.text,
        )

    def _ends(self, gold: Gold, s: Statement) -> bool:
        subject, obj = gold["subject"], gold["object"]
        if self.fits(subject, s.subject) and self.fits(obj, s.object, s.content):
            return True
        return s.relation in self._symmetric and self.fits(subject, s.object) and self.fits(obj, s.subject)

    def fits(self, answers: Answers, found: Argument | None, content: str | None = None) -> bool:
        """Whether an argument, or the content in its place, is one of the answers."""
        return any(self._is(answer, found, content) for answer in answers)

    def _is(self, answer: str | None, found: Argument | None, content: str | None) -> bool:
        if answer is None:
            return found is None
        if answer[0].islower():
            return words(answer) <= (words(f"{found.name} {found.text}") if found else words(content or ""))
        if found is None:
            return False
        known = self._gazetteer.find(answer)
        names = {answer} | ({known.name} if known else set())
        return not called(found).isdisjoint(bare(name) for name in names)

    def _chain(self, links: list[Answers], found: list[Argument]) -> bool:
        """Whether the speakers are the listed ones in their order, where some may be left out."""
        if not links:
            return not found
        first, rest = links[0], links[1:]
        if found and self.fits([a for a in first if a is not None], found[0]) and self._chain(rest, found[1:]):
            return True
        return None in first and self._chain(rest, found)


def called(found: Argument) -> set[frozenset[str]]:
    """What an actor is called: its name, with and without what tells namesakes apart; a people also as the text has it."""
    names = {found.name, re.sub(r" \([^)]*\)$", "", found.name)}
    if found.name.startswith("People of "):
        names.add(found.text)  # "Georgians"
    return {bare(name) for name in names}


def bare(name: str) -> frozenset[str]:
    """A name as the set of its words, without articles; a government is its state."""
    return frozenset(normalise(name.replace("'s", "")).split()) - EMPTY - {"government"}


def words(text: str) -> set[str]:
    """The words of a description, singular and plural alike."""
    return {w.removesuffix("s") for w in re.findall(r"\w+", normalise(text))} - EMPTY
