"""The interpreter of schema/relations: which frames a proposition fits, and which tokens fill their slots."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from diplograph.extract.clauses.wholes import a_day
from diplograph.extract.propositions.derived import whole_lemma
from diplograph.extract.propositions.paths import attached_lower, fill_path
from diplograph.extract.propositions.proposition import Proposition
from diplograph.extract.relations.wordings import joined, said, words_around, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from diplograph.annotate.plain import Token
    from diplograph.schema import Frame, Relation, Schema


ANY = "*"
"""The lemma of a frame that any verb fits: "A should leave", in the mouth of X."""


@dataclass(frozen=True, slots=True)
class Match:
    """A proposition that fits a frame; `light` is the noun of a light verb, whose dependents count as its own."""

    proposition: Proposition
    frame: "Frame"
    relation: "Relation"


SIGNS = {"label": ":", "writer": ":"}
"""What a sentence has where some roles hold anything: a colon behind whom a headline orders."""


class _Need(NamedTuple):
    """Words of which one of some roles holds one; `anything`: any word does, where the sentence has the signs of the roles."""

    roles: tuple[str, ...]
    words: frozenset[str]
    anything: bool

    def near(self, around: frozenset[str]) -> bool:
        """Whether a role may hold one: what a sentence lacks is in none of its roles."""
        if self.anything:
            sign = SIGNS.get(self.roles[0])
            return sign is None or len(self.roles) > 1 or sign in around
        return not around.isdisjoint(self.words)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a frame asks for under one of its lemmas, taken apart once: the particle or preposition, and words by role."""

    order: int
    frame: "Frame"
    relation: "Relation"
    rest: str
    with_: tuple[_Need, ...]
    not_with: tuple[_Need, ...]

    def fits(self, p: Proposition, around: frozenset[str]) -> bool:
        """Whether the proposition has the words that are asked for, and none of those that rule it out."""
        for need in self.with_:  # loops, not any() and all(): thousands of frames are asked for each text
            if not need.near(around):
                return False
        for need in self.with_:
            if not _has(p, need):
                return False
        for role in self.frame.without:
            if _held(p, role):
                return False
        for need in self.not_with:  # noqa: SIM110 - as above
            if need.near(around) and _has(p, need, dated=False):
                return False
        return True

    def below(self, role: str) -> bool:
        """Whether an actor's slot lies below a role, `comp.subj` below `comp`, and none is the role itself."""
        slots = (*self.frame.subject, *self.frame.object)
        return role not in slots and any(path.startswith(f"{role}.") for path in slots)


class _Frames:
    """Frames of one trigger: all, and of those that ask for one of some words which the words around may satisfy."""

    def __init__(self) -> None:
        self.all: list[_Asked] = []

    def among(self, around: frozenset[str]) -> Iterator[_Asked]:
        """Those that may fit beside these words; one that asks for several of them comes as often."""
        whatever, by_word = self._by_word
        yield from whatever
        for word in by_word.keys() & around:
            yield from by_word[word]

    @cached_property  # at the first text that has the trigger: most texts have few of them
    def _by_word(self) -> tuple[list[_Asked], dict[str, list[_Asked]]]:
        """Those that ask for no word in particular, and the others by the words that their first demand allows."""
        whatever: list[_Asked] = []
        by_word: dict[str, list[_Asked]] = defaultdict(list)
        for asked in self.all:
            definite = next((need for need in asked.with_ if not need.anything), None)
            if definite is None:
                whatever.append(asked)
            else:
                for word in definite.words:
                    by_word[word].append(asked)
        return whatever, by_word


def _needs(asked: "Mapping[str, Iterable[str]]") -> tuple[_Need, ...]:
    each = ((tuple(roles.split("|")), frozenset(words)) for roles, words in asked.items())
    return tuple(_Need(roles, words, "*" in words) for roles, words in each)


class FrameIndex:
    """Frames by part of speech, first word and rest of their lemmas, and the propositions of the document by token."""

    def __init__(self, schema: "Schema") -> None:
        self._by_lemma: dict[tuple[str, str], dict[str, _Frames]] = defaultdict(lambda: defaultdict(_Frames))
        self._of_two: dict[str, list[_Asked]] = defaultdict(list)
        frames = ((frame, relation) for relation in schema.relations.values() for frame in relation.frames)
        for order, (frame, relation) in enumerate(frames):
            with_, not_with = _needs(frame.with_), _needs(frame.not_with)
            for lemma in frame.lemmas:
                first, _, rest = lemma.partition(" ")
                asked = _Asked(order, frame, relation, rest, with_, not_with)
                self._by_lemma[frame.part, first][rest].all.append(asked)
                if frame.part == "verb" and " " in rest:
                    self._of_two[first].append(asked)

    def candidates(self, p: Proposition) -> Iterator[Match]:
        """Frames whose trigger and constraints the proposition satisfies, in the order of the files."""
        seen: set[str] = set()
        around = words_around(p)
        asked_of = [asked for frames in self._triggered(p) for asked in frames.among(around)]
        for read, asked in (
            *((p, asked) for asked in sorted(asked_of, key=_order)),
            *((p, asked) for asked in self._of_any(p, around)),
            *self._with_preposition(p),
        ):
            if asked.frame.id not in seen and asked.fits(read, around):
                seen.add(asked.frame.id)
                yield Match(_narrowed(read, asked), asked.frame, asked.relation)

    def knows(self, p: Proposition, label: str) -> bool:
        """Whether frames of a relation have the predicate's word: where none of them fired, the arguments say otherwise."""
        return bool(self._known(p, label))

    def excludes(self, p: Proposition, label: str) -> bool:
        """Whether frames of a relation know the predicate's word and their constraints rule it out here."""
        known, around = self._known(p, label), words_around(p)
        return bool(known) and not any(asked.fits(p, around) for asked in known)

    def _known(self, p: Proposition, label: str) -> list[_Asked]:
        return [asked for frames in self._triggered(p) for asked in frames.all if asked.relation.label == label]

    def _triggered(self, p: Proposition) -> list[_Frames]:
        """The frames that have the predicate's word, whatever else they ask for."""
        whole, _, particle = p.lemma.partition(" ")
        words = joined(p.token) if p.part == "noun" else ()
        word = next((w for w in (*words, *whole_lemma(p.token, whole)) if (p.part, w) in self._by_lemma), whole)
        by_rest = self._by_lemma.get((p.part, word), {})
        return [by_rest[r] for r in by_rest if r == particle or (r and not particle and _takes(p, r))]

    def _of_any(self, p: Proposition, around: frozenset[str]) -> list[_Asked]:
        """The frames that any word fits, where it has the subject that they ask for."""
        by_rest = self._by_lemma.get((p.part, ANY))
        found = sorted(by_rest[""].among(around), key=_order) if by_rest else []
        return [a for a in found if p.get("subj") or a.frame.subject != ("subj",)]

    def _with_preposition(self, p: Proposition) -> Iterator[tuple[Proposition, _Asked]]:
        """ "Made off with the cattle", "walked out of talks": frames of such verbs, with what the preposition governs for an object."""
        if p.part != "verb" or p.get("obj"):
            return
        for asked in self._of_two.get(p.word, ()):
            particle, _, preposition = asked.rest.partition(" ")
            role = f"prep:{particle if preposition == 'of' else preposition}"
            apart = p.word if preposition == "of" else f"{p.word} {particle}"
            if p.lemma == apart and (held := p.get(role)):
                yield p.with_args(p.args | {"obj": held}), asked


_order = attrgetter("order")


@lru_cache(maxsize=4)
def frame_index(schema: "Schema") -> FrameIndex:
    """The index of a schema's frames, made once."""
    return FrameIndex(schema)


def _takes(p: Proposition, rest: str) -> bool:
    """Whether a predicate has the frame's preposition with more than a day behind it, or its word for an object."""
    if (held := p.args.get(f"prep:{rest}")) and not p.get("obj") and not all(a_day(t) for t in held):
        return True
    return any(rest in (t.lower_, t.lemma_) for t in p.get("obj"))


def _held(p: Proposition, role: str) -> "list[Token]":
    """The tokens of a role; what only dates the predicate ("laid down their arms on Friday", "Monday's protest") holds none."""
    found = fill_path(p, role, {})
    if role == "poss":
        return [t for t in found if not a_day(t)]
    return [t for t in found if not (t.dep_.startswith("obl") and a_day(t))] if role.startswith("prep:") else found


def _narrowed(p: Proposition, asked: _Asked) -> Proposition:
    """The predicate without those of several in a role whose words the frame did not ask for, where its slots lie below them.

    "Says that he is responsible and that the Afghans knew nothing": whoever is responsible, not who knew nothing.
    """
    for need in asked.with_:
        for role in need.roles:
            held = p.args.get(role, ())
            if need.anything or len(held) < 2 or not asked.below(role):
                continue
            kept = [t for t in held if not words_of(t).isdisjoint(need.words)]
            if 0 < len(kept) < len(held):
                p = p.with_args(p.args | {role: kept})
    return p


def _has(p: Proposition, need: _Need, *, dated: bool = True) -> bool:
    """Whether one of the roles holds one of the words (or anything: a date too or not)."""
    for name in need.roles:
        held = said(p, name)
        if not held:
            continue
        if not held.isdisjoint(need.words):
            return True
        if need.anything and name != "adv" and (dated or _held(p, name) or _held(p, attached_lower(name))):
            return True
    return False
