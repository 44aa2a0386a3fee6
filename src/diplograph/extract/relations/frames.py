"""The interpreter of schema/relations: which frames a proposition fits, and which tokens fill their slots."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.extract.clauses.wholes import a_day
from diplograph.extract.propositions.derived import whole_lemma
from diplograph.extract.propositions.paths import attached_lower, fill_path
from diplograph.extract.propositions.proposition import Proposition

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token
    from diplograph.schema import Frame, Relation, Schema


GROUPING = frozenset(
    "dozen hundred thousand score ten number group series raft string slew spate round "
    "wave set list array host trio handful pair couple batch majority half rest contingent none some any many most".split()
)
"""Nouns that count or group what follows "of"."""


ANY = "*"
"""The lemma of a frame that any verb fits: "A should leave", in the mouth of X."""


@dataclass(frozen=True, slots=True)
class Match:
    """A proposition that fits a frame; `light` is the noun of a light verb, whose dependents count as its own."""

    proposition: Proposition
    frame: "Frame"
    relation: "Relation"


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a frame asks for under one of its lemmas, taken apart once: the particle or preposition, and words by role."""

    frame: "Frame"
    relation: "Relation"
    lemma: str
    rest: str
    with_: tuple[tuple[str, frozenset[str]], ...]
    not_with: tuple[tuple[str, frozenset[str]], ...]

    def fits(self, p: Proposition) -> bool:
        """Whether the proposition has the words that are asked for, and none of those that rule it out."""
        for role, words in self.with_:  # loops, not any() and all(): ten frames are asked for each predicate
            if not _has(p, role, words):
                return False
        for role in self.frame.without:
            if _held(p, role):
                return False
        for role, words in self.not_with:  # noqa: SIM110 - as above
            if _has(p, role, words, dated=False):
                return False
        return True


def _asked(frame: "Frame", relation: "Relation", lemma: str) -> _Asked:
    roles = [tuple((r, frozenset(words)) for r, words in asked.items()) for asked in (frame.with_, frame.not_with)]
    return _Asked(frame, relation, lemma, lemma.partition(" ")[2], roles[0], roles[1])


class FrameIndex:
    """Frames by part of speech and first word of their lemmas, and the propositions of the document by token."""

    def __init__(self, schema: "Schema") -> None:
        self._by_lemma: dict[tuple[str, str], list[_Asked]] = defaultdict(list)
        self._of_two: dict[str, list[_Asked]] = defaultdict(list)
        for relation in schema.relations.values():
            for frame in relation.frames:
                for lemma in frame.lemmas:
                    asked = _asked(frame, relation, lemma)
                    self._by_lemma[frame.part, lemma.split()[0]].append(asked)
                    if frame.part == "verb" and " " in asked.rest:
                        self._of_two[lemma.split()[0]].append(asked)

    def candidates(self, p: Proposition) -> Iterator[Match]:
        """Frames whose trigger and constraints the proposition satisfies, in the order of the files."""
        seen: set[str] = set()
        by_word = (*self._triggered(p), *self._by_lemma.get((p.part, ANY), ()))
        for said, asked in (*((p, asked) for asked in by_word), *self._with_preposition(p)):
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

    def _triggered(self, p: Proposition) -> Iterator[_Asked]:
        """The frames that have the predicate's word, whatever else they ask for; one with two forms of it may come twice."""
        said, _, particle = p.lemma.partition(" ")
        word = next((w for w in whole_lemma(p.token, said) if (p.part, w) in self._by_lemma), said)
        whole = f"{word} {particle}" if particle else word
        for asked in self._by_lemma.get((p.part, word), ()):
            if asked.lemma == whole or (asked.rest and not particle and _takes(p, asked.rest)):
                yield asked

    def _with_preposition(self, p: Proposition) -> Iterator[tuple[Proposition, _Asked]]:
        """ "Made off with the cattle", "walked out of talks": frames of such verbs, with what the preposition governs for an object."""
        if p.part != "verb" or p.get("obj"):
            return
        for asked in self._of_two.get(p.word, ()):
            particle, _, preposition = asked.rest.partition(" ")
            role = f"prep:{particle if preposition == 'of' else preposition}"
            apart = p.word if preposition == "of" else f"{p.word} {particle}"
            if p.lemma == apart and (held := p.get(role)):
                yield replace(p, args=p.args | {"obj": held}, read_off={}, inner={}, said={}), asked


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


def _has(p: Proposition, role: str, lemmas: frozenset[str], *, dated: bool = True) -> bool:
    """Whether one of the roles ("a|b") holds one of the lemmas ("*": any, a date too or not)."""
    for name in role.split("|"):
        said = p.said.get(name)
        if said is None:
            said = p.said[name] = _said(p, name)
        if not said.isdisjoint(lemmas):
            return True
        if "*" in lemmas and said and name != "adv" and (dated or _held(p, name) or _held(p, attached_lower(name))):
            return True
    return False


def _said(p: Proposition, role: str) -> frozenset[str]:
    """The lemmas that a role holds, each alone and with the noun or adjective before it; "adv" is all under the predicate.

    A name that acts is also what is said of it: "Asad, a base that houses troops".
    """
    if role == "adv":
        return frozenset(c.lemma_.lower() for c in p.token.subtree)
    found: set[str] = set()
    held = fill_path(p, role, {}) or fill_path(p, attached_lower(role), {})
    for token in _with_counted([*held, *_said_of(held)] if role == "subj" else held):
        lemma = token.lemma_.lower()
        pair = " ".join([*(c.lower_ for c in token.children if c.dep_ == "compound"), lemma])
        near = (f"{c.lower_} {lemma}" for c in token.children if c.dep_ == "amod" and c.i == token.i - 1)
        found.update(whole_lemma(token, lemma), (pair,), near, _singular(lemma), _singular(pair))
        if token.pos_ == "NOUN" and token.lower_.endswith("ing"):
            found.add(token.lower_)  # "fighting", taken for a form of "fight"
    return frozenset(found)


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
