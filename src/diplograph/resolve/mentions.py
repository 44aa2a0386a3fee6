"""The mentions of one document, as a sequence that can be asked by token; and the offices read off its titles."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, takewhile
from typing import TYPE_CHECKING, overload

from diplograph.annotate import Quotation
from diplograph.model import Actor, Mention

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token


@dataclass(frozen=True, slots=True)
class OfficeFact:
    """That a person holds an office of a body, as the text says at tokens [start, end).

    `when` is now, past, then, acting, elect, starts, ends or expected; `words` are the office's own words; a time that hangs on
    the token `dated` says when.
    """

    person: Mention
    office: str
    words: str
    body: Mention | None
    when: str
    start: int
    end: int
    speaks: bool = False
    dated: int | None = None


def key_of(mention: Mention) -> str:
    """What mentions of one actor or one group have in common."""
    return mention.actor.id if mention.actor is not None else " ".join(sorted(a.id for a in mention.members))


def linked(token: "Token", actor: Actor | None, confidence: float, why: str) -> Mention | None:
    """The mention of a pronoun that means this actor."""
    if actor is None:
        return None
    kind = "possessive" if token.dep_ == "nmod:poss" else "pronoun"
    end = token.idx + len(token)
    return Mention(token.idx, end, token.text, token.i, kind, actor, (), confidence, why)


def grouped(token: "Token", members: tuple[Actor, ...], confidence: float, why: str) -> Mention:
    """The mention of a pronoun that means these actors together."""
    return Mention(token.idx, token.idx + len(token), token.text, token.i, "group", None, members, confidence, why)


def same_as(token: "Token", other: Mention | None, confidence: float, why: str) -> Mention | None:
    """The mention of a pronoun that means what another mention does, one actor or several."""
    if other is None:
        return None
    if other.actor is None:
        return grouped(token, other.members, confidence, why) if other.members else None
    return linked(token, other.actor, confidence, why)


class Mentions(Sequence[Mention]):
    """Mentions in text order, and `by_head` token, of which each has at most one."""

    def __init__(self, mentions: Iterable[Mention], offices: Iterable[OfficeFact], quotes: Iterable[Quotation]) -> None:
        found: dict[int, Mention] = {}
        for mention in mentions:
            found.setdefault(mention.head, mention)
        self.by_head = {k: found[k] for k in sorted(found)}
        self._all = [*self.by_head.values()]
        self.offices = tuple(offices)
        self.quotes = tuple(quotes)

    @overload
    def __getitem__(self, index: int) -> Mention: ...
    @overload
    def __getitem__(self, index: slice) -> list[Mention]: ...
    def __getitem__(self, index: int | slice) -> Mention | list[Mention]:
        return self._all[index]

    def __len__(self) -> int:
        return len(self._all)

    def __iter__(self) -> Iterator[Mention]:
        return iter(self._all)

    def at(self, token: int) -> Mention | None:
        """The mention whose head is this token."""
        return self.by_head.get(token)

    def within(self, start: int, end: int) -> Iterator[Mention]:
        """The mentions whose head lies in tokens [start, end)."""
        first = bisect_left(self._all, start, key=lambda m: m.head)
        return takewhile(lambda m: m.head < end, islice(self._all, first, None))

    def body_of(self, person: Actor) -> Actor | None:
        """The body or state that a person speaks for, by the offices of this text."""
        for fact in self.offices:
            if fact.person.actor is not None and fact.person.actor.id == person.id and fact.body is not None:
                return fact.body.actor
        return None
