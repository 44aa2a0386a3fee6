"""Groups that the words right before them make: "both of which", "the two allies", "the countries" after "the two countries"."""

from typing import TYPE_CHECKING

from diplograph.annotate import conjuncts
from diplograph.resolve.descriptions.group_words import STATES
from diplograph.resolve.descriptions.guess import Guess
from diplograph.resolve.descriptions.pairs import both_of_whom

if TYPE_CHECKING:
    from collections.abc import Callable

    from diplograph.annotate.plain import Token
    from diplograph.model import Actor, Mention


def all_of_whom(noun: "Token", by_head: "dict[int, Mention]") -> Guess | None:
    """ "The leaders of Chad and Mali, both of whom …": those who stand before, joined or in one word."""
    meant = both_of_whom(noun)
    known = [m for t in conjuncts(meant) if (m := by_head.get(t.i)) is not None] if meant is not None else []
    found = known[0].members if len(known) == 1 else tuple(m.actor for m in known if m.actor is not None)
    return Guess(None, found, "group", 0.8, "both of those before") if len(found) == 2 else None


def called_two(noun: "Token", lemma: str, pair: "tuple[Actor, ...]") -> "tuple[Actor, ...]":
    """ "The two nations fought. … The countries will reopen embassies": the pair that the text has called so."""
    bare = all(c.dep_ in ("det", "case", "punct") for c in noun.children) and "the" in noun.child_words
    return pair if bare and lemma in STATES else ()


def just_named(
    noun: "Token", size: int, states: "Callable[[int, int], dict[str, Actor]]", but: frozenset[str] = frozenset()
) -> "tuple[Actor, ...]":
    """As many states, but whoever acts on them, as the sentence names so far, or with the one before it.

    "Turkey agreed to admit Finland and Sweden. … the three countries".
    """
    start = noun.sent.start
    spans = ((start, noun.i), (noun.sent.before.start, noun.i)) if start else ((start, noun.i),)
    named = ({i: a for i, a in states(first, end).items() if i not in but} for first, end in spans)
    return next((tuple(found.values()) for found in named if len(found) == size), ())


def named_here(
    noun: "Token", doers: frozenset[str], states: "Callable[[int, int], dict[str, Actor]]"
) -> "tuple[Actor, ...]":
    """ "Chad says its neighbour broke the treaty, which both have ratified": the only two states of the sentence so far."""
    found = states(noun.sent.start, noun.i) if noun.dep_ == "nsubj" and not doers else {}
    return tuple(found.values()) if len(found) == 2 else ()
