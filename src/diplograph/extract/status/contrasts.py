"""Who is named only to be ruled out: "Russia, not Ukraine", "not Sudan but Ethiopia", "Chad rather than Niger"."""

from typing import TYPE_CHECKING

from diplograph.extract.clauses.negation import ONLY
from diplograph.extract.status.factuality import Factuality
from diplograph.model import Argument, Polarity

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Token

NOMINAL = frozenset("NOUN PROPN PRON NUM".split())
BESIDE = frozenset("conj appos".split())
"""How what is ruled out may hang on whom it is set against."""
AS_WELL = ONLY | {"simply", "even", "least"}
"""Behind "not", words with which nobody is ruled out: "not only Chad but Niger"."""
INSTEAD = frozenset("rather instead".split())
NOT = frozenset(("not",))


class Contrasts:
    """The actors of one text that are set against others, by where they stand."""

    def __init__(self, doc: "Doc") -> None:
        beside = [t for t in doc if t.dep_ in BESIDE and t.pos_ in NOMINAL]
        denied = [t.head for t in doc.worded(NOT) if t.head.pos_ in NOMINAL and t.head.dep_ not in BESIDE]
        self._out = [t.idx for t in (*beside, *denied) if _ruled_out(t)]
        self._instead = [t.idx for t in beside if _named_instead(t)]

    def applied(self, status: Factuality, ends: tuple[Argument | None, ...]) -> Factuality:
        """The status of a statement with these actors: for one who is ruled out it is not so, whatever it is for the other."""
        if _any_at(self._out, ends) or (status.polarity == Polarity.NEGATIVE and _any_at(self._instead, ends)):
            return status._replace(polarity=status.polarity.opposite)
        return status


def _any_at(places: list[int], ends: tuple[Argument | None, ...]) -> bool:
    return any(a is not None and a.start <= at < a.end for at in places for a in ends)


def _ruled_out(noun: "Token") -> bool:
    """ "Not Niger", set beside another; "not Niger but", set before it; "rather than Niger"."""
    if noun.dep_ in BESIDE and any(c.lower_ in INSTEAD and c.dep_ in ("cc", "case") for c in noun.children):
        return True
    return _has_not(noun) and (noun.dep_ in BESIDE or any(_but(c) for c in noun.children if c.dep_ == "conj"))


def _named_instead(noun: "Token") -> bool:
    """ "Did not attack Sudan but Ethiopia": of whom is named behind "but" it is so."""
    first = noun.head
    denied = any(c.lower_ in ("not", "n't") and c.dep_ == "advmod" for c in first.head.children)
    return noun.dep_ == "conj" and first.pos_ in NOMINAL and denied and _but(noun) and not _has_not(noun)


def _has_not(noun: "Token") -> bool:
    """Whether a noun phrase opens with a "not" that rules it out."""
    opening = (c for c in noun.children if c.lower_ == "not" and c.i < noun.i)
    return any(c.nbor().lower_ not in AS_WELL and c.child_words.isdisjoint(AS_WELL) for c in opening)


def _but(noun: "Token") -> bool:
    words = {c.lower_ for c in noun.children if c.i < noun.i}
    return "but" in words and "also" not in words
