"""Deeds that nobody answers for: "no one has been convicted of the bombing", "has never been charged with the murder"."""

from typing import TYPE_CHECKING

from diplograph.annotate import case_of
from diplograph.extract.clauses.negation import denied, no_one

if TYPE_CHECKING:
    from diplograph.annotate.plain import Token

ANSWERING = {
    "convict": ("of", "for"), "charge": ("with",), "accuse": ("of",), "punish": ("for",), "prosecute": ("for",), "try": ("for",),
    "jail": ("for",), "arrest": ("for", "over"), "sentence": ("for",), "indict": ("for",), "hold": ("for",), "claim": ("",),
    "detain": ("for", "over"), "admit": ("",), "discipline": ("for",), "face": ("for", "over"), "identify": ("for", "behind"),
}  # fmt: skip
"""Verbs by which somebody is brought to answer for what their phrase names."""
BETWEEN = frozenset("responsibility credit charge trial prosecution justice".split())
"""Nouns between such a verb and the deed: "claimed responsibility for it"."""


def unanswered(deed: "Token") -> bool:
    """Whether a deed, as a noun, is one that nobody is said to have answered for: it was done all the same."""
    above = deed.head
    word = above.lemma_.lower()
    if deed.pos_ != "NOUN" or (word not in ANSWERING and word not in BETWEEN):
        return False
    case = case_of(deed)
    if word in BETWEEN and case == "for":
        above, case = above.head, ""
        held = above.lemma_.lower() in ANSWERING
    else:
        held = case in ANSWERING.get(word, ())
    return held and (denied(above) or any(_nobody(c) for c in above.children if c.dep_.startswith("nsubj")))


def _nobody(who: "Token") -> bool:
    """ "Nobody", "no one", "no group", "none of them"."""
    return no_one(who) or any(c.dep_ == "det" and c.lower_ in ("no", "neither") for c in who.children)
