"""Role paths: `obj`, `prep:to`, `obj.prep:to` (a role of the object), `subj#2` (the second of several); what stands there."""

from functools import lru_cache
from typing import TYPE_CHECKING

from diplograph.extract.propositions.derived import derived
from diplograph.extract.propositions.fellows import group_named
from diplograph.extract.propositions.proposition import Proposition, argument

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token


def fill_path(p: Proposition, path: str, known: dict[int, Proposition]) -> "list[Token]":
    """The tokens at a path; `known` holds the propositions of the text by token."""
    if held := p.args.get(path):
        return held
    if "." not in path and "#" not in path:
        return _read_off(p, path, known)
    steps = _steps(path)
    found = _step(p, steps[0], known)
    if len(steps) == 1 or not found:
        return found
    for step in steps[1:]:
        found = [t for token in found for t in _step(_inner(p, token, known), step, known)]
    # "a campaign led by X": the participle is no content of the campaign that it leads
    return [t for t in found if t.i != p.token.i] if steps[-1][0] == "comp" else found


@lru_cache(maxsize=4096)
def with_attached(paths: tuple[str, ...]) -> tuple[str, ...]:
    """Some paths, and behind them the same with their phrases hung on the object."""
    return tuple(dict.fromkeys((*paths, *(attached_lower(q) for q in paths))))


@lru_cache(maxsize=4096)
def attached_lower(path: str) -> str:
    """The same path with its phrase hung on the object, where a parser may put it: `prep:on` → `obj.prep:on`."""
    before, _, last = path.rpartition(".")
    if not last.startswith("prep:") or before.endswith("obj"):
        return path
    return ".".join(filter(None, (before, "obj", last)))


@lru_cache(maxsize=4096)
def _steps(path: str) -> tuple[tuple[str, str], ...]:
    """The roles of a path from the predicate down, each with the number of those meant ("": all)."""
    return tuple((role, number) for role, _, number in (step.partition("#") for step in path.split(".")))


def _step(p: Proposition, step: tuple[str, str], known: dict[int, Proposition]) -> "list[Token]":
    role, number = step
    held = p.args.get(role) or _read_off(p, role, known)
    if not number:
        return held
    if len(held) < 2 or group_named(held):
        return []
    return held[:1] if number == "1" else held[int(number) - 1 :]


def _read_off(p: Proposition, role: str, known: dict[int, Proposition]) -> "list[Token]":
    if role == "above":  # who that is depends on what else is known
        return derived(p, role, known)
    held = p.read_off.get(role)
    if held is None:
        held = p.read_off[role] = derived(p, role, known)
    return held


def _inner(p: Proposition, token: "Token", known: dict[int, Proposition]) -> Proposition:
    """An argument read as a predicate of its own."""
    inner = known.get(token.i) or p.inner.get(token.i)
    if inner is None:
        inner = p.inner[token.i] = Proposition(token, token.lemma_.lower(), "noun")
        for child in token.children:
            argument(inner, child)
    return inner
