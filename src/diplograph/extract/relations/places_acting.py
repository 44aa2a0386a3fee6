"""Places that do what people do: "Texas sued", "the city refused", "ordered the school to reopen"."""

from dataclasses import replace

from diplograph.extract.propositions.propositions import Proposition
from diplograph.model import Argument

PEOPLED = frozenset(
    """city town village county province district region municipality township capital suburb neighbourhood neighborhood
    school hospital church university clinic college prison palace camp cities towns villages counties provinces districts
    regions schools hospitals churches universities camps""".split()
)
"""Places that stand for those who run them: "the city sued", "the hospital denied it" (no mine, pipeline or house does)."""


def acts(place: Argument) -> bool:
    """Whether a place may do what people do: one with a name, or one for those who run it."""
    named = place.text.removeprefix("The ")[:1]  # "The bridge" has no name, though it begins a sentence
    return named.isupper() or place.name[:1].isupper() or place.text.rpartition(" ")[2].lower() in PEOPLED


def told(arg: Argument, path: str, p: Proposition) -> Argument | None:
    """ "Asked the city to clear the square", "ordered the school to reopen": a place that is told to act is who acts there."""
    asked = path in ("obj", "iobj") and any(
        c.dep_ == "xcomp" and c.pos_ == "VERB" and "to" in c.child_words for c in p.token.children
    )
    must = path == "comp.subj" and arg.type == "place" and acts(arg)  # "said that Europe must open its markets"
    return who_runs(arg) if (asked and arg.type == "place") or must else None


def who_runs(place: Argument) -> Argument:
    """A place in the stead of those who run it: less sure."""
    return replace(place, confidence=min(place.confidence, 0.6))
