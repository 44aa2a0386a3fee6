"""The interpreter of schema/relations: which frames a proposition fits, and which tokens fill their slots."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from diplograph.annotate import case_of
from diplograph.extract.clauses.wholes import a_day
from diplograph.extract.propositions.derived import whole_lemma
from diplograph.extract.propositions.gapping import gaps_below
from diplograph.extract.propositions.paths import attached_lower, fill_path
from diplograph.extract.propositions.proposition import Proposition

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from diplograph.annotate.plain import Token
    from diplograph.schema import Frame, Relation, Schema


GROUPING = frozenset(
    "dozen hundred thousand score ten number group series raft string slew spate round "
    "wave set list array host trio handful pair couple batch majority half rest contingent none some any many most".split()
)
"""Nouns that count or group what follows "of"."""


NOTHING: frozenset[str] = frozenset()
ANY = "*"
"""The lemma of a frame that any verb fits: "A should leave", in the mouth of X."""


@dataclass(frozen=True, slots=True)
class Match:
    """A proposition that fits a frame; `light` is the noun of a light verb, whose dependents count as its own."""

    proposition: Proposition
    frame: "Frame"
    relation: "Relation"


class _Need(NamedTuple):
    """Words of which one of some roles holds one; `anything`: any word does."""

    roles: tuple[str, ...]
    words: frozenset[str]
    anything: bool


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a frame asks for under one of its lemmas, taken apart once: the particle or preposition, and words by role."""

    order: int
    frame: "Frame"
    relation: "Relation"
    rest: str
    with_: tuple[_Need, ...]
    not_with: tuple[_Need, ...]

    def fits(self, p: Proposition) -> bool:
        """Whether the proposition has the words that are asked for, and none of those that rule it out."""
        for need in self.with_:  # loops, not any() and all(): ten frames are asked for each predicate
            if not _has(p, need):
                return False
        for role in self.frame.without:
            if _held(p, role):
                return False
        for need in self.not_with:  # noqa: SIM110 - as above
            if _has(p, need, dated=False):
                return False
        return True


def _needs(asked: "Mapping[str, Iterable[str]]") -> tuple[_Need, ...]:
    each = ((tuple(roles.split("|")), frozenset(words)) for roles, words in asked.items())
    return tuple(_Need(roles, words, "*" in words) for roles, words in each)


class FrameIndex:
    """Frames by part of speech, first word and rest of their lemmas, and the propositions of the document by token."""

    def __init__(self, schema: "Schema") -> None:
        self._by_lemma: dict[tuple[str, str], dict[str, list[_Asked]]] = defaultdict(lambda: defaultdict(list))
        self._of_two: dict[str, list[_Asked]] = defaultdict(list)
        frames = ((frame, relation) for relation in schema.relations.values() for frame in relation.frames)
        for order, (frame, relation) in enumerate(frames):
            with_, not_with = _needs(frame.with_), _needs(frame.not_with)
            for lemma in frame.lemmas:
                first, _, rest = lemma.partition(" ")
                asked = _Asked(order, frame, relation, rest, with_, not_with)
                self._by_lemma[frame.part, first][rest].append(asked)
                if frame.part == "verb" and " " in rest:
                    self._of_two[first].append(asked)

    def candidates(self, p: Proposition) -> Iterator[Match]:
        """Frames whose trigger and constraints the proposition satisfies, in the order of the files."""
        seen: set[str] = set()
        for said, asked in (
            *((p, asked) for asked in self._triggered(p)),
            *self._of_any(p),
            *self._with_preposition(p),
        ):
            if asked.frame.id not in seen and asked.fits(said):
                seen.add(asked.frame.id)
                yield Match(said, asked.frame, asked.relation)

    def knows(self, p: Proposition, label: str) -> bool:
        """Whether frames of a relation have the predicate's word: where none of them fired, the arguments say otherwise."""
        return any(asked.relation.label == label for asked in self._triggered(p))

    def excludes(self, p: Proposition, label: str) -> bool:
        """Whether frames of a relation know the predicate's word and their constraints rule it out here."""
        known = [asked for asked in self._triggered(p) if asked.relation.label == label]
        return bool(known) and not any(asked.fits(p) for asked in known)

    def _triggered(self, p: Proposition) -> list[_Asked]:
        """The frames that have the predicate's word, whatever else they ask for; one with two forms of it may come twice."""
        said, _, particle = p.lemma.partition(" ")
        word = next((w for w in whole_lemma(p.token, said) if (p.part, w) in self._by_lemma), said)
        by_rest = self._by_lemma.get((p.part, word), {})
        fitting = (r for r in by_rest if r == particle or (r and not particle and _takes(p, r)))
        return sorted((asked for rest in fitting for asked in by_rest[rest]), key=_order)

    def _of_any(self, p: Proposition) -> Iterator[tuple[Proposition, _Asked]]:
        """The frames that any word fits."""
        yield from ((p, asked) for asked in self._by_lemma.get((p.part, ANY), {}).get("", ()))

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
    """The tokens of a role; a phrase that only dates the predicate ("laid down their arms on Friday") holds none."""
    found = fill_path(p, role, {})
    return [t for t in found if not (t.dep_.startswith("obl") and a_day(t))] if role.startswith("prep:") else found


def _has(p: Proposition, need: _Need, *, dated: bool = True) -> bool:
    """Whether one of the roles holds one of the lemmas (or anything: a date too or not)."""
    for name in need.roles:
        said = p.said.get(name)
        if said is None:
            said = p.said[name] = _said(p, name)
        if not said:
            continue
        if not said.isdisjoint(need.words):
            return True
        if need.anything and name != "adv" and (dated or _held(p, name) or _held(p, attached_lower(name))):
            return True
    return False


def _said(p: Proposition, role: str) -> frozenset[str]:
    """The lemmas that a role holds, each alone and with the noun or adjective before it; "adv" is all under the predicate.

    A name that acts is also what is said of it: "Asad, a base that houses troops".
    """
    if role == "adv":
        elsewhere = {t.i for t in gaps_below(p.token)}  # "voted for it and Mali against it"
        return frozenset(c.lemma_.lower() for c in p.token.subtree if c.i not in elsewhere)
    tokens = fill_path(p, role, {}) or fill_path(p, attached_lower(role), {})
    if role == "subj":
        tokens = [*tokens, *_said_of(tokens)]
    return frozenset(w for token in _with_counted(tokens) for w in _words(token)) if tokens else NOTHING


def _words(token: "Token") -> Iterator[str]:
    """The lemmas that a word may be asked for under."""
    lemma = token.lemma_.lower()
    pair = " ".join([*(c.lower_ for c in token.children if c.dep_ == "compound"), lemma])
    yield from (*whole_lemma(token, lemma), pair, *_singular(lemma), *_singular(pair))
    yield from (f"{c.lower_} {lemma}" for c in token.children if c.dep_ == "amod" and c.i == token.i - 1)
    if lemma.endswith("$"):
        yield "$"  # "N$", "A$"
    if token.pos_ == "NOUN" and token.lower_.endswith("ing"):
        yield token.lower_  # "fighting", taken for a form of "fight"


def _said_of(tokens: "list[Token]") -> "list[Token]":
    """The nouns that stand beside names."""
    return [c for t in tokens if t.pos_ == "PROPN" for c in t.children if c.dep_ == "appos" and c.pos_ == "NOUN"]


def _with_counted(tokens: "list[Token]") -> "list[Token]":
    """The tokens, and behind those that only count or group what they count: the troops of "tens of thousands of troops"."""
    behind = [
        c for t in tokens if t.lemma_.lower() in GROUPING for c in t.children if c.dep_ == "nmod" and case_of(c) == "of"
    ]
    return [*tokens, *(_with_counted(behind) if behind else ())]


def _singular(word: str) -> tuple[str, ...]:
    """What a plural that the lemmatizer left as it was may be the plural of."""
    if word.endswith("ies"):
        return (f"{word[:-3]}y",)
    return (word[:-1],) if word.endswith("s") else ()
