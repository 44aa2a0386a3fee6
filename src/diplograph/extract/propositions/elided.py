"""Clauses of which only the helper is left, or only who does so too or does not.

"Chad did not condemn it, but Mali did", "nor has Niger", "but Mali will not"; "unlike Kenya, Chad recognises it".
"""

from typing import TYPE_CHECKING, NamedTuple

from diplograph.annotate import case_of, conjuncts
from diplograph.extract.clauses.negation import denied
from diplograph.extract.propositions.proposition import Proposition
from diplograph.model import Modality, Polarity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplograph.annotate.plain import Token

HELPERS = frozenset("do have be".split())
TO_COME, OPEN = frozenset("will would shall".split()), frozenset("may might can could".split())
LEFT = ("nsubj", "advmod", "cc", "punct", "mark")
"""All that may hang on such a helper."""
NEITHER = ("nor", "neither")


class Elided(NamedTuple):
    """What is said of others: the clause before with them for a subject, and how it stands; without a polarity, the other way round."""

    proposition: Proposition
    clause: "Token"
    polarity: Polarity | None
    modality: Modality


def elided(p: Proposition) -> "Iterator[Elided]":
    """The clauses beside a verb that only say whether others do so too; "so did Mali" is a subject of the verb itself."""
    if p.part != "verb":
        return
    for clause in (c for c in p.token.children if c.dep_ in ("conj", "parataxis") and c.i > p.token.i):
        subjects = (c for c in clause.children if c.dep_ == "nsubj")
        who = [t for c in subjects for t in conjuncts(c) if t.pos_ in ("PROPN", "NOUN")]
        if not who or not _helper(clause):
            continue
        said = p.with_args(p.args | {"obj" if p.passive else "subj": who})
        no = denied(clause) or not clause.child_words.isdisjoint(NEITHER)
        yield Elided(said, clause, Polarity.NEGATIVE if no else Polarity.POSITIVE, _modality(clause.lemma_.lower()))


def compared(p: Proposition) -> "Iterator[Elided]":
    """ "Unlike Kenya, Chad recognises it": Kenya does not; where Chad does not, Kenya does.

    "Unlike Kenya, which took in thousands, Chad …" itself says what Kenya does.
    """
    if p.part != "verb" or p.passive or not p.get("subj"):
        return
    for other in (c for c in p.token.children if c.dep_ == "obl" and c.pos_ == "PROPN" and case_of(c) == "unlike"):
        if "acl:relcl" in other.child_labels:
            continue
        said = p.with_args(p.args | {"subj": [*conjuncts(other)]})
        yield Elided(said, other, None, Modality.ACTUAL)


def _helper(word: "Token") -> bool:
    alone = all(c.dep_ in LEFT for c in word.children)
    also = any(c.lower_ == "so" and c.i < word.i for c in word.children)
    known = word.lemma_.lower() in HELPERS | TO_COME | OPEN
    return known and alone and not also and (word.pos_ == "AUX" or word.lemma_ == "do")


def _modality(helper: str) -> Modality:
    return Modality.FUTURE if helper in TO_COME else Modality.POSSIBLE if helper in OPEN else Modality.ACTUAL
