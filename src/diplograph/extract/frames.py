"""The interpreter of schema/relations: which frames a proposition fits, and which tokens fill their slots."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.extract.derived import derived, whole_lemma
from diplograph.extract.proposition import Proposition, a_day, argument

if TYPE_CHECKING:
    from spacy.tokens import Token

    from diplograph.schema import Frame, Relation, Schema


GROUPING = frozenset(
    "dozen hundred thousand score ten number group series raft string slew spate round "
    "wave set list array host trio handful pair couple batch majority half rest contingent".split()
)
"""Nouns that count or group what follows "of"."""


@dataclass(frozen=True, slots=True)
class Match:
    """A proposition that fits a frame; `light` is the noun of a light verb, whose dependents count as its own."""

    proposition: Proposition
    frame: "Frame"
    relation: "Relation"


class FrameIndex:
    """Frames by part of speech and first word of their lemmas, and the propositions of the document by token."""

    def __init__(self, schema: "Schema") -> None:
        self._by_lemma: dict[tuple[str, str], list[tuple[str, Frame, Relation]]] = defaultdict(list)
        for relation in schema.relations.values():
            for frame in relation.frames:
                for lemma in frame.lemmas:
                    self._by_lemma[frame.part, lemma.split()[0]].append((lemma, frame, relation))

    def candidates(self, p: Proposition) -> Iterator[Match]:
        """Frames whose trigger and constraints the proposition satisfies, in the order of the files."""
        seen: set[str] = set()
        for frame, relation in self._triggered(p):
            if frame.id not in seen and _constraints(p, frame):
                seen.add(frame.id)
                yield Match(p, frame, relation)

    def knows(self, p: Proposition, label: str) -> bool:
        """Whether frames of a relation have the predicate's word: where none of them fired, the arguments say otherwise."""
        return any(relation.label == label for _, relation in self._triggered(p))

    def excludes(self, p: Proposition, label: str) -> bool:
        """Whether frames of a relation know the predicate's word and their constraints rule it out here."""
        known = [frame for frame, relation in self._triggered(p) if relation.label == label]
        return bool(known) and not any(_constraints(p, frame) for frame in known)

    def _triggered(self, p: Proposition) -> "Iterator[tuple[Frame, Relation]]":
        """The frames that have the predicate's word, whatever else they ask for; one with two forms of it may come twice."""
        said, *particles = p.lemma.split()
        word = next((w for w in whole_lemma(p.token, said) if (p.part, w) in self._by_lemma), said)
        for lemma, frame, relation in self._by_lemma.get((p.part, word), ()):
            if _triggers(p, " ".join([word, *particles]), lemma):
                yield frame, relation


@lru_cache(maxsize=4)
def frame_index(schema: "Schema") -> FrameIndex:
    """The index of a schema's frames, made once."""
    return FrameIndex(schema)


def _triggers(p: Proposition, said: str, lemma: str) -> bool:
    """Whether the predicate, as `said`, is the frame's word: alone, or with its particle or preposition."""
    words = lemma.split()
    if len(words) == 1 or said == lemma:
        return said == lemma
    rest = " ".join(words[1:])
    if said != words[0]:
        return False
    if f"prep:{rest}" in p.args and not p.get("obj") and not all(a_day(t) for t in p.get(f"prep:{rest}")):
        return True
    return any(rest in (t.lower_, t.lemma_) for t in p.get("obj"))


def _constraints(p: Proposition, frame: "Frame") -> bool:
    if any(fill_path(p, role, {}) for role in frame.without):
        return False
    return all(_has(p, role, lemmas) for role, lemmas in frame.with_.items()) and not any(
        _has(p, role, lemmas) for role, lemmas in frame.not_with.items()
    )


def _has(p: Proposition, role: str, lemmas: tuple[str, ...]) -> bool:
    """Whether one of the roles ("a|b") holds one of the lemmas ("*": any), alone or with the noun or adjective before it."""
    for name in role.split("|"):
        if name == "adv":
            if any(c.lemma_.lower() in lemmas for c in p.token.subtree):
                return True
            continue
        for token in _with_counted(fill_path(p, name, {}) or fill_path(p, attached_lower(name), {})):
            lemma = token.lemma_.lower()
            if "*" in lemmas:
                return True
            pair = " ".join([*(c.lower_ for c in token.children if c.dep_ == "compound"), lemma])
            near = [f"{c.lower_} {lemma}" for c in token.children if c.dep_ == "amod" and c.i == token.i - 1]
            if {*whole_lemma(token, lemma), pair, *near, *_singular(lemma), *_singular(pair)} & set(lemmas):
                return True
    return False


def _with_counted(tokens: "list[Token]") -> "list[Token]":
    """The tokens, and behind those that only count or group what they count: the troops of "thousands of troops"."""
    behind = (
        c for t in tokens if t.lemma_.lower() in GROUPING for c in t.children if c.dep_ == "nmod" and case_of(c) == "of"
    )
    return [*tokens, *behind]


def _singular(word: str) -> tuple[str, ...]:
    """What a plural that the lemmatizer left as it was may be the plural of."""
    if word.endswith("ies"):
        return (f"{word[:-3]}y",)
    return (word[:-1],) if word.endswith("s") else ()


def fill_path(p: Proposition, path: str, known: "dict[int, Proposition]") -> "list[Token]":
    """Tokens at a role path: `obj`, `prep:to`, `obj.prep:to` (a role of the object), `subj#2` (the second of several)."""
    steps = path.split(".")
    found = _step(p, steps[0], known)
    for step in steps[1:]:
        nested = []
        for token in found:
            inner = known.get(token.i) or p.inner.get(token.i)
            if inner is None:
                inner = p.inner[token.i] = _bare(token)
            nested.extend(_step(inner, step, known))
        found = nested
    return found


def attached_lower(path: str) -> str:
    """The same path with its phrase hung on the object, where a parser may put it: `prep:on` → `obj.prep:on`."""
    before, _, last = path.rpartition(".")
    if not last.startswith("prep:") or before.endswith("obj"):
        return path
    return ".".join(filter(None, (before, "obj", last)))


def _step(p: Proposition, step: str, known: "dict[int, Proposition]") -> "list[Token]":
    role, _, number = step.partition("#")
    held = p.args.get(role) or _read_off(p, role, known)
    if not number:
        return held
    if len(held) < 2:
        return []
    return held[:1] if number == "1" else held[1:]


def _read_off(p: Proposition, role: str, known: "dict[int, Proposition]") -> "list[Token]":
    if role == "above":  # who that is depends on what else is known
        return derived(p, role, known)
    held = p.read_off.get(role)
    if held is None:
        held = p.read_off[role] = derived(p, role, known)
    return held


def _bare(token: "Token") -> Proposition:
    p = Proposition(token, token.lemma_.lower(), "noun")
    for child in token.children:
        argument(p, child)
    return p
