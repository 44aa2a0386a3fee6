"""Names of storms, by which nobody acts: "Cyclone Freddy" and, in the same text, "Freddy" alone."""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from diplograph.annotate.plain import Doc, Span, Token

STORMS = frozenset("Storm Hurricane Cyclone Typhoon Storms Hurricanes Cyclones Typhoons".split())
"""Before the names of storms."""
KINDS = frozenset("storm hurricane cyclone typhoon".split())
"""What one of them is."""
SAID = re.compile("|".join(sorted(KINDS)), re.IGNORECASE)
"""Whether a text may tell of a storm at all: most don't."""
GRADED = frozenset("upgrade downgrade strengthen weaken intensify".split())
"""What happens to a storm: it was "upgraded to a hurricane"."""


def storm_names(doc: "Doc") -> frozenset[str]:
    """The words by which a text names its storms."""
    if SAID.search(doc.text) is None:
        return frozenset()
    named = [t for t in doc if t.i and doc[t.i - 1].text in STORMS]
    fellows = [c for t in named if doc[t.i - 1].text.endswith("s") for c in t.children if c.dep_ == "conj"]
    told = [name for t in doc if t.lemma_.lower() in KINDS for name in _called(t)]
    return frozenset(t.text for t in (*named, *fellows, *told) if t.pos_ == "PROPN")


def is_storm(span: "Span", names: frozenset[str]) -> bool:
    """Whether a name is a storm's: the word for a storm is before it or in it, or the text names one by the same word."""
    before = span.doc.words[span.start - 1].text if span.start else ""
    return before in STORMS or span.text in names or (span[0].text in STORMS and span[len(span) - 1].text in names)


def _called(kind: "Token") -> list["Token"]:
    """What is said to be a storm: "upgraded Nestor to a hurricane", "Nestor, a storm that", "Nestor is a typhoon"."""
    head = kind.head
    if kind.dep_ == "appos":
        return [head]
    if kind.dep_ == "obl" and head.lemma_ in GRADED:
        return [c for c in head.children if c.dep_ in ("obj", "nsubj", "nsubj:pass")]
    return [c for c in kind.children if c.dep_ == "nsubj"]
